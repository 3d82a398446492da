// The prelude: every header that a script may include by an EDK2 name, and every name behind which the runner stands. This
// is the only place that knows the lists.

import type { Source } from '../../base/source';
import { declarations } from '../builtins/builtin';
import { gccFunctions } from '../builtins/gcc-functions';
import { builtins } from '../builtins/index';
import type { Prelude } from '../compile-input';
import { baseHeaders } from './base';
import { busesHeaders } from './buses';
import { devicePathHeaders } from './device-path';
import { devicesHeaders } from './devices';
import { driverModelHeaders } from './driver-model';
import { firmwareVolumeHeaders } from './firmware-volume';
import { formProtocolsHeaders } from './form-protocols';
import { freestandingHeaders } from './freestanding';
import { gnuEfiHeaders } from './gnu-efi';
import { GUIDS } from './guids';
import type { Header } from './header';
import { internalFormsHeaders } from './internal-forms';
import { libraryHeaders } from './libraries';
import { otherLibrariesHeaders } from './other-libraries';
import { pciHeaders } from './pci';
import { piHeaders } from './pi';
import { ppiHeaders } from './ppi';
import { PROCESSOR } from './processor';
import { recordsHeaders } from './records';
import { shellHeaders } from './shell';
import { statusCodeHeaders } from './status-code';
import { SUPPLEMENTS } from './supplements';
import { tablesHeaders } from './tables';
import { uefiHeaders } from './uefi';

const headers: readonly Header[] = [
  ...baseHeaders,
  ...uefiHeaders,
  ...piHeaders,
  ...libraryHeaders,
  ...busesHeaders,
  ...devicePathHeaders,
  ...devicesHeaders,
  ...driverModelHeaders,
  ...firmwareVolumeHeaders,
  ...formProtocolsHeaders,
  ...freestandingHeaders,
  ...gnuEfiHeaders,
  ...internalFormsHeaders,
  ...otherLibrariesHeaders,
  ...pciHeaders,
  ...ppiHeaders,
  ...recordsHeaders,
  ...shellHeaders,
  ...statusCodeHeaders,
  ...tablesHeaders,
];

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
  text: `#pragma once\n#define EFI_CALLER_BASE_NAME "Script"\n#define EFI_CALLER_ID_GUID {0x6FA3C5D1, 0x5E0B, 0x4D0E, {0x9A, 0x67, 0x6B, 0x8E, 0x2B, 0x1F, 0x4C, 0x11}}\n#define gEfiCallerBaseName "Script"\n${declarations(gccFunctions)}`,
};

export const prelude: Prelude = {
  header: (name) => sources.get(name),
  headerNames: [...sources.keys()],
  implicit: [AUTO_GEN],
  serving: new Set(['Protocol/SimpleTextIn.h', 'Protocol/SimpleTextOut.h']),
  provided: new Set([
    ...builtins.filter((builtin) => !builtin.name.includes('.')).map((builtin) => builtin.name),
    ...TABLE_VARIABLES,
    ...Object.keys(GUIDS),
  ]),
};
