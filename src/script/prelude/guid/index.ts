// The headers of EDK2's folder Guid/.

import type { Header } from '../header';
import { devicesHeaders } from './devices';
import { firmwareHeaders } from './firmware';
import { formsHeaders } from './forms';
import { memoryHeaders } from './memory';
import { statusCodesHeaders } from './status-codes';
import { trustHeaders } from './trust';
import { variablesHeaders } from './variables';

export const guidFolderHeaders: readonly Header[] = [
  ...devicesHeaders,
  ...firmwareHeaders,
  ...formsHeaders,
  ...memoryHeaders,
  ...statusCodesHeaders,
  ...trustHeaders,
  ...variablesHeaders,
];
