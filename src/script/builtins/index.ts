// Every builtin. The prelude declares them, the checker and the editor read their texts, the runner calls their bodies.

import { baseLibConversions } from './base-lib-conversions';
import { baseLibLists } from './base-lib-lists';
import { baseLibNumbers } from './base-lib-numbers';
import { baseLibStrings } from './base-lib-strings';
import { baseMemoryLib } from './base-memory-lib';
import { bootServices } from './boot-services';
import type { Builtin } from './builtin';
import { cFunctions } from './c-functions';
import { simpleTextInput, simpleTextOutput } from './console';
import { debugLib } from './debug-lib';
import { driverModelLib } from './driver-model-lib';
import { dxeServices } from './dxe-services';
import { gccFunctions } from './gcc-functions';
import { ioLib, synchronizationLib, timerLib } from './hardware-libs';
import { hobLib } from './hob-lib';
import { memoryAllocationLib } from './memory-allocation-lib';
import { peiServices, peiServicesLib } from './pei-services';
import { printLib } from './print-lib';
import { runtimeServices } from './runtime-services';
import { baseLibSort, cacheMaintenanceLib, reportStatusCodeLib, safeIntLib, sortLib } from './stand-in-libs';
import { uefiLib } from './uefi-lib';
import { uefiRuntimeLib } from './uefi-runtime-lib';

export const builtins: readonly Builtin[] = [
  ...bootServices,
  ...runtimeServices,
  ...dxeServices,
  ...simpleTextInput,
  ...simpleTextOutput,
  ...memoryAllocationLib,
  ...baseMemoryLib,
  ...baseLibNumbers,
  ...baseLibLists,
  ...baseLibStrings,
  ...baseLibConversions,
  ...printLib,
  ...debugLib,
  ...uefiLib,
  ...uefiRuntimeLib,
  ...driverModelLib,
  ...timerLib,
  ...ioLib,
  ...synchronizationLib,
  ...hobLib,
  ...peiServices,
  ...peiServicesLib,
  ...baseLibSort,
  ...sortLib,
  ...safeIntLib,
  ...reportStatusCodeLib,
  ...cacheMaintenanceLib,
  ...gccFunctions,
  ...cFunctions,
];
