// The headers of EDK2's folder Protocol/.

import type { Header } from '../header';
import { architecturalHeaders } from './architectural';
import { bluetoothHeaders } from './bluetooth';
import { debugSupportHeaders } from './debug-support';
import { devicePathHeaders } from './device-path';
import { devicePathsHeaders } from './device-paths';
import { disksHeaders } from './disks';
import { displayHeaders } from './display';
import { driverModelHeaders } from './driver-model';
import { fileTransferHeaders } from './file-transfer';
import { firmwareManagementHeaders } from './firmware-management';
import { firmwareVolumesHeaders } from './firmware-volumes';
import { flashControllersHeaders } from './flash-controllers';
import { formBrowserHeaders } from './form-browser';
import { formsHeaders } from './forms';
import { inputHeaders } from './input';
import { ipHeaders } from './ip';
import { ipSecurityHeaders } from './ip-security';
import { mmHeaders } from './mm';
import { mmDispatchHeaders } from './mm-dispatch';
import { nameAndAddressServicesHeaders } from './name-and-address-services';
import { networkBootHeaders } from './network-boot';
import { networkInterfacesHeaders } from './network-interfaces';
import { otherBusesHeaders } from './other-buses';
import { pcdHeaders } from './pcd';
import { pciHeaders } from './pci';
import { processorsHeaders } from './processors';
import { shellHeaders } from './shell';
import { smmHeaders } from './smm';
import { storageControllersHeaders } from './storage-controllers';
import { tablesHeaders } from './tables';
import { transportHeaders } from './transport';
import { trustHeaders } from './trust';
import { usbHeaders } from './usb';
import { usersHeaders } from './users';
import { variablesHeaders } from './variables';
import { webHeaders } from './web';
import { wiFiHeaders } from './wi-fi';

export const protocolFolderHeaders: readonly Header[] = [
  ...architecturalHeaders,
  ...bluetoothHeaders,
  ...debugSupportHeaders,
  ...devicePathHeaders,
  ...devicePathsHeaders,
  ...disksHeaders,
  ...displayHeaders,
  ...driverModelHeaders,
  ...fileTransferHeaders,
  ...firmwareManagementHeaders,
  ...firmwareVolumesHeaders,
  ...flashControllersHeaders,
  ...formBrowserHeaders,
  ...formsHeaders,
  ...inputHeaders,
  ...ipHeaders,
  ...ipSecurityHeaders,
  ...mmHeaders,
  ...mmDispatchHeaders,
  ...nameAndAddressServicesHeaders,
  ...networkBootHeaders,
  ...networkInterfacesHeaders,
  ...otherBusesHeaders,
  ...pcdHeaders,
  ...pciHeaders,
  ...processorsHeaders,
  ...shellHeaders,
  ...smmHeaders,
  ...storageControllersHeaders,
  ...tablesHeaders,
  ...transportHeaders,
  ...trustHeaders,
  ...usbHeaders,
  ...usersHeaders,
  ...variablesHeaders,
  ...webHeaders,
  ...wiFiHeaders,
];
