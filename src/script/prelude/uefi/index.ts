// The headers of EDK2's folder Uefi/.

import type { Header } from '../header';
import { othersHeaders } from './others';
import { uefiInternalFormRepresentationHeaders } from './uefi-internal-form-representation';
import { uefiPxeHeaders } from './uefi-pxe';

export const uefiFolderHeaders: readonly Header[] = [...othersHeaders, ...uefiInternalFormRepresentationHeaders, ...uefiPxeHeaders];
