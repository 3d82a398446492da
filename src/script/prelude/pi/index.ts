// The headers of EDK2's folder Pi/.

import type { Header } from '../header';
import { firmwareVolumesHeaders } from './firmware-volumes';
import { mmHeaders } from './mm';
import { othersHeaders } from './others';
import { piStatusCodeHeaders } from './pi-status-code';

export const piFolderHeaders: readonly Header[] = [...firmwareVolumesHeaders, ...mmHeaders, ...othersHeaders, ...piStatusCodeHeaders];
