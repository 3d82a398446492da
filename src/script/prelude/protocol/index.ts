// The headers of EDK2's folder Protocol/.

import type { Header } from '../header';
import { architecturalHeaders } from './architectural';
import { devicePathHeaders } from './device-path';
import { devicePathsHeaders } from './device-paths';
import { disksHeaders } from './disks';
import { displayHeaders } from './display';
import { driverModelHeaders } from './driver-model';
import { firmwareManagementHeaders } from './firmware-management';
import { firmwareVolumesHeaders } from './firmware-volumes';
import { formBrowserHeaders } from './form-browser';
import { formsHeaders } from './forms';
import { inputHeaders } from './input';
import { mmHeaders } from './mm';
import { networkInterfacesHeaders } from './network-interfaces';
import { otherBusesHeaders } from './other-buses';
import { pcdHeaders } from './pcd';
import { pciHeaders } from './pci';
import { processorsHeaders } from './processors';
import { shellHeaders } from './shell';
import { smmHeaders } from './smm';
import { storageControllersHeaders } from './storage-controllers';
import { tablesHeaders } from './tables';
import { trustHeaders } from './trust';
import { usbHeaders } from './usb';
import { variablesHeaders } from './variables';

export const protocolFolderHeaders: readonly Header[] = [
  ...architecturalHeaders,
  ...devicePathHeaders,
  ...devicePathsHeaders,
  ...disksHeaders,
  ...displayHeaders,
  ...driverModelHeaders,
  ...firmwareManagementHeaders,
  ...firmwareVolumesHeaders,
  ...formBrowserHeaders,
  ...formsHeaders,
  ...inputHeaders,
  ...mmHeaders,
  ...networkInterfacesHeaders,
  ...otherBusesHeaders,
  ...pcdHeaders,
  ...pciHeaders,
  ...processorsHeaders,
  ...shellHeaders,
  ...smmHeaders,
  ...storageControllersHeaders,
  ...tablesHeaders,
  ...trustHeaders,
  ...usbHeaders,
  ...variablesHeaders,
];
