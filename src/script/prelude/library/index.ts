// The headers of EDK2's folder Library/ with nothing simulated behind them.

import type { Header } from '../header';
import { bootAndDevicesHeaders } from './boot-and-devices';
import { firmwareHeaders } from './firmware';
import { mmHeaders } from './mm';
import { netLibHeaders } from './net-lib';
import { networkHeaders } from './network';
import { pciHeaders } from './pci';
import { platformHeaders } from './platform';
import { processorsHeaders } from './processors';
import { qemuHeaders } from './qemu';
import { shellHeaders } from './shell';
import { tpmHeaders } from './tpm';
import { trustHeaders } from './trust';

export const libraryFolderHeaders: readonly Header[] = [
  ...bootAndDevicesHeaders,
  ...firmwareHeaders,
  ...mmHeaders,
  ...netLibHeaders,
  ...networkHeaders,
  ...pciHeaders,
  ...platformHeaders,
  ...processorsHeaders,
  ...qemuHeaders,
  ...shellHeaders,
  ...tpmHeaders,
  ...trustHeaders,
];
