// The headers of EDK2's folder Uefi/.

import type { Header } from '../header';
import { uefiInternalFormRepresentationHeaders } from './uefi-internal-form-representation';

export const uefiFolderHeaders: readonly Header[] = [...uefiInternalFormRepresentationHeaders];
