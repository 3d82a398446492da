// The prelude: every header that a script may include by an EDK2 name, and every name behind which the runner stands. This
// is the only place that knows the lists. What the runner and its builtins stand behind is in the files beside this one; headers with
// nothing behind them lie in a folder for each of EDK2's, by subject, and a long one has a file of its own.

import type { Source } from '../../base/source';
import { declarations } from '../builtins/builtin';
import { cFunctions } from '../builtins/c-functions';
import { gccFunctions } from '../builtins/gcc-functions';
import { builtins } from '../builtins/index';
import type { Prelude } from '../compile-input';
import { ATOMIC_OPERATIONS } from './atomic-operations';
import { baseHeaders } from './base';
import { cLibraryHeaders } from './c-library-headers';
import { freestandingHeaders } from './freestanding';
import { gnuEfiHeaders } from './gnu-efi/index';
import { guidFolderHeaders } from './guid/index';
import { GUIDS } from './guids';
import type { Header } from './header';
import { industryStandardFolderHeaders } from './industry-standard/index';
import { libraryHeaders } from './libraries';
import { libraryFolderHeaders } from './library/index';
import { LIBRARY_SUPPLEMENTS } from './library-supplements';
import { payloadHeaders } from './payload';
import { PCDS } from './pcds';
import { piHeaders } from './pi';
import { piFolderHeaders } from './pi/index';
import { ppiFolderHeaders } from './ppi/index';
import { PROCESSOR } from './processor';
import { protocolFolderHeaders } from './protocol/index';
import { registerFolderHeaders } from './register/index';
import { SPECIFICATION_SUPPLEMENTS } from './specification-supplements';
import { uefiHeaders } from './uefi';
import { uefiFolderHeaders } from './uefi/index';

const headers: readonly Header[] = [
  ...baseHeaders,
  ...uefiHeaders,
  ...piHeaders,
  ...libraryHeaders,
  ...gnuEfiHeaders,
  ...guidFolderHeaders,
  ...industryStandardFolderHeaders,
  ...libraryFolderHeaders,
  ...payloadHeaders,
  ...piFolderHeaders,
  ...ppiFolderHeaders,
  ...protocolFolderHeaders,
  ...registerFolderHeaders,
  ...uefiFolderHeaders,
  ...cLibraryHeaders,
  // Last, since the words of iso646.h are macros.
  ...freestandingHeaders,
];

const SUPPLEMENTS: Readonly<Record<string, string>> = { ...SPECIFICATION_SUPPLEMENTS, ...LIBRARY_SUPPLEMENTS };

/** Tables that the firmware puts into variables of a library. */
export const TABLE_VARIABLES = ['gImageHandle', 'gST', 'gBS', 'gRT', 'gDS'] as const;

const sources = new Map<string, Source>();
for (const { name, text } of headers)
  sources.set(name, { name: `<${name}>`, text: text + (SUPPLEMENTS[name] ?? '') + (PROCESSOR[name] ?? '') });
for (const [name, text] of Object.entries(SUPPLEMENTS)) {
  if (!sources.has(name)) sources.set(name, { name: `<${name}>`, text: `#pragma once\n#include <Uefi.h>\n${text}` });
}

/** What the compiler knows without a header, and the few things that EDK2 puts into every module's AutoGen.h. */
const AUTO_GEN: Source = {
  name: '<AutoGen.h>',
  text: `#pragma once\n#define EFI_CALLER_BASE_NAME "Script"\n#define EFI_CALLER_ID_GUID {0x6FA3C5D1, 0x5E0B, 0x4D0E, {0x9A, 0x67, 0x6B, 0x8E, 0x2B, 0x1F, 0x4C, 0x11}}\n#define gEfiCallerBaseName "Script"\n${ATOMIC_OPERATIONS}${declarations(gccFunctions)}`,
};

export const prelude: Prelude = {
  header: (name) => sources.get(name),
  headerNames: [...sources.keys()],
  implicit: [AUTO_GEN],
  serving: new Set([
    'Protocol/SimpleTextIn.h',
    'Protocol/SimpleTextOut.h',
    ...libraryHeaders.map(({ name }) => name).filter((name) => name.startsWith('Library/')),
  ]),
  pcds: PCDS,
  provided: new Set([
    ...builtins.filter((builtin) => !builtin.name.includes('.')).map((builtin) => builtin.name),
    ...TABLE_VARIABLES,
    ...Object.keys(GUIDS),
  ]),
  ofCompilers: new Set(cFunctions.map((builtin) => builtin.name)),
};
