// The headers of EDK2's folder Ppi/.

import type { Header } from '../header';
import { coreHeaders } from './core';
import { devicesHeaders } from './devices';
import { firmwareVolumesHeaders } from './firmware-volumes';
import { processorsAndTrustHeaders } from './processors-and-trust';
import { statusAndResetHeaders } from './status-and-reset';

export const ppiFolderHeaders: readonly Header[] = [
  ...coreHeaders,
  ...devicesHeaders,
  ...firmwareVolumesHeaders,
  ...processorsAndTrustHeaders,
  ...statusAndResetHeaders,
];
