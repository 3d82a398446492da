// Uefi/UefiInternalFormRepresentation.h. Names, members, values and prototypes; a function that no builtin stands behind is only declared.

import type { Header } from '../header';
import { EXPRESSIONS } from './internal-forms-expressions';
import { PACKAGES } from './internal-forms-packages';
import { STATEMENTS } from './internal-forms-statements';

export const uefiInternalFormRepresentationHeaders: readonly Header[] = [
  { name: 'Uefi/UefiInternalFormRepresentation.h', text: PACKAGES + STATEMENTS + EXPRESSIONS },
];
