// The headers of EDK2's folder Library/ with nothing simulated behind them.

import type { Header } from '../header';
import { bootAndDevicesHeaders } from './boot-and-devices';
import { firmwareHeaders } from './firmware';
import { mmHeaders } from './mm';
import { pciHeaders } from './pci';
import { platformHeaders } from './platform';
import { processorsHeaders } from './processors';
import { shellHeaders } from './shell';
import { trustHeaders } from './trust';

export const libraryFolderHeaders: readonly Header[] = [
  ...bootAndDevicesHeaders,
  ...firmwareHeaders,
  ...mmHeaders,
  ...pciHeaders,
  ...platformHeaders,
  ...processorsHeaders,
  ...shellHeaders,
  ...trustHeaders,
];
