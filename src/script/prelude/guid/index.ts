// The headers of EDK2's folder Guid/.

import type { Header } from '../header';
import { cperHeaders } from './cper';
import { devicesHeaders } from './devices';
import { firmwareHeaders } from './firmware';
import { formsHeaders } from './forms';
import { memoryHeaders } from './memory';
import { mmHeaders } from './mm';
import { statusCodesHeaders } from './status-codes';
import { trustHeaders } from './trust';
import { variablesHeaders } from './variables';

export const guidFolderHeaders: readonly Header[] = [
  ...cperHeaders,
  ...devicesHeaders,
  ...firmwareHeaders,
  ...formsHeaders,
  ...memoryHeaders,
  ...mmHeaders,
  ...statusCodesHeaders,
  ...trustHeaders,
  ...variablesHeaders,
];
