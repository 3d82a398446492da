// The headers of EDK2's folder Register/.

import type { Header } from '../header';
import { amdHeaders } from './amd';
import { architecturalMsrHeaders } from './architectural-msr';
import { cpuidHeaders } from './cpuid';
import { intelHeaders } from './intel';
import { smramHeaders } from './smram';

export const registerFolderHeaders: readonly Header[] = [
  ...amdHeaders,
  ...architecturalMsrHeaders,
  ...cpuidHeaders,
  ...intelHeaders,
  ...smramHeaders,
];
