// UefiRuntimeLib: the runtime services under names of their own, as drivers call them before and after ExitBootServices.

import type { Builtin } from './builtin';
import { runtimeServices } from './runtime-services';

/** Functions of the library by the service that each calls with its own arguments. */
const SERVICES = {
  EfiGetTime: 'GetTime',
  EfiSetTime: 'SetTime',
  EfiGetWakeupTime: 'GetWakeupTime',
  EfiSetWakeupTime: 'SetWakeupTime',
  EfiGetVariable: 'GetVariable',
  EfiGetNextVariableName: 'GetNextVariableName',
  EfiSetVariable: 'SetVariable',
  EfiQueryVariableInfo: 'QueryVariableInfo',
  EfiGetNextHighMonotonicCount: 'GetNextHighMonotonicCount',
  EfiResetSystem: 'ResetSystem',
  EfiSetVirtualAddressMap: 'SetVirtualAddressMap',
  EfiConvertPointer: 'ConvertPointer',
  EfiConvertFunctionPointer: 'ConvertPointer',
  EfiUpdateCapsule: 'UpdateCapsule',
  EfiQueryCapsuleCapabilities: 'QueryCapsuleCapabilities',
} as const;

export const uefiRuntimeLib: readonly Builtin[] = [
  ...Object.entries(SERVICES).map(([name, service]): Builtin => {
    const served = runtimeServices.find((builtin) => builtin.name === `EFI_RUNTIME_SERVICES.${service}`) as Builtin;
    const prototype = served.prototype.replace(/^typedef (\w+) \(EFIAPI \*\w+\) ?\(/, `$1 EFIAPI ${name} (`);
    return { ...served, name, prototype, reference: `MdePkg UefiRuntimeLib; ${served.reference}` };
  }),
  {
    name: 'EfiAtRuntime',
    prototype: 'BOOLEAN EFIAPI EfiAtRuntime (VOID);',
    doc: 'TRUE after ExitBootServices has succeeded.',
    reference: 'MdePkg UefiRuntimeLib',
    body: (context) => (context.bootServices ? 0 : 1),
  },
];
