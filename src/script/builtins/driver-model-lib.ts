// UefiLib's functions that install a driver's protocols (MdePkg UefiLib, UefiDriverModel.c). Its protocols are written into the handle
// database; nothing in the simulated firmware connects drivers to controllers.

import { EFI_INVALID_PARAMETER, EFI_NOT_FOUND, EFI_OUT_OF_RESOURCES, type Status } from '../../uefi/status';
import { guidNamed, parseGuid } from '../prelude/guids';
import { guidText } from '../print-format';
import { type Word, wordOf } from '../words';
import { fromStatus, word } from './arguments';
import { dispatch } from './boot-events';
import { handleAt } from './boot-protocols';
import type { Builtin, Context } from './builtin';

const FILE = 'MdePkg/Library/UefiLib/UefiDriverModel.c';
/** Offsets in EFI_DRIVER_BINDING_PROTOCOL. */
const IMAGE_HANDLE = 32n;
const BINDING_HANDLE = 40n;

/** A protocol besides that of the binding: its name in the functions' parameters, and its place in each kind of function. */
type Extra =
  | 'ComponentName'
  | 'ComponentName2'
  | 'DriverConfiguration'
  | 'DriverConfiguration2'
  | 'DriverDiagnostics'
  | 'DriverDiagnostics2';

const TYPES: Readonly<Record<Extra, string>> = {
  ComponentName: 'EFI_COMPONENT_NAME_PROTOCOL',
  ComponentName2: 'EFI_COMPONENT_NAME2_PROTOCOL',
  DriverConfiguration: 'EFI_DRIVER_CONFIGURATION_PROTOCOL',
  DriverConfiguration2: 'EFI_DRIVER_CONFIGURATION2_PROTOCOL',
  DriverDiagnostics: 'EFI_DRIVER_DIAGNOSTICS_PROTOCOL',
  DriverDiagnostics2: 'EFI_DRIVER_DIAGNOSTICS2_PROTOCOL',
};

const KINDS: readonly (readonly [name: string, extras: readonly Extra[]])[] = [
  ['DriverBinding', []],
  ['DriverBindingComponentName2', ['ComponentName', 'ComponentName2']],
  ['AllDriverProtocols', ['ComponentName', 'DriverConfiguration', 'DriverDiagnostics']],
  [
    'AllDriverProtocols2',
    ['ComponentName', 'ComponentName2', 'DriverConfiguration', 'DriverConfiguration2', 'DriverDiagnostics', 'DriverDiagnostics2'],
  ],
];

const further = (address: Word, by: bigint): Word => wordOf(BigInt(address) + by);

/** GUID of a protocol, written as the handle database has it. */
const guidOf = (protocol: string) => guidText(parseGuid(guidNamed(`gEfi${protocol}ProtocolGuid`)));

/** The protocols to be installed or taken away; absent ones are NULL. */
function protocolsOf(binding: Word, extras: readonly Extra[], given: readonly Word[]): { guid: string; interface: Word }[] {
  const all = [{ guid: guidOf('DriverBinding'), interface: binding }];
  for (const [i, extra] of extras.entries()) {
    const interface_ = given[i] as Word;
    if (interface_ !== 0) all.push({ guid: guidOf(extra), interface: interface_ });
  }
  return all;
}

function checked(context: Context, status: Status): Word {
  if (status !== 0n) context.assertStatus(FILE, 65, status, '!(((INTN)(RETURN_STATUS)(Status)) < 0)');
  return fromStatus(status);
}

function install(context: Context, args: readonly Word[], extras: readonly Extra[]): Word {
  const binding = word(args, 2);
  if (binding === 0) context.assertFailed(FILE, 47, 'DriverBinding != ((void *) 0)');
  const at = word(args, 3);
  context.store(further(binding, IMAGE_HANDLE), 8, word(args, 0));
  let owner = at === 0 ? undefined : handleAt(context, at);
  if (at !== 0 && owner === undefined) return checked(context, EFI_INVALID_PARAMETER);
  const wanted = protocolsOf(binding, extras, args.slice(4));
  for (const { guid } of wanted) if (owner && context.firmware.find(owner, guid)) return checked(context, EFI_INVALID_PARAMETER);
  for (const protocol of wanted) {
    context.atService();
    owner = context.firmware.install(owner, protocol.guid, protocol.interface);
    if (owner === undefined) return checked(context, EFI_OUT_OF_RESOURCES);
  }
  context.store(further(binding, BINDING_HANDLE), 8, owner?.address ?? 0);
  dispatch(context);
  return 0;
}

function uninstall(context: Context, args: readonly Word[], extras: readonly Extra[]): Word {
  const binding = word(args, 0);
  if (binding === 0) context.assertFailed(FILE, 110, 'DriverBinding != ((void *) 0)');
  const owner = handleAt(context, context.load(further(binding, BINDING_HANDLE), 8));
  if (owner === undefined) return checked(context, EFI_INVALID_PARAMETER);
  const found = protocolsOf(binding, extras, args.slice(1)).map((protocol) => {
    const entry = context.firmware.find(owner, protocol.guid);
    return entry?.interface === protocol.interface ? entry : undefined;
  });
  if (found.includes(undefined)) return checked(context, EFI_NOT_FOUND);
  for (const entry of found) {
    context.atService();
    if (entry) context.firmware.uninstall(owner, entry);
  }
  return 0;
}

const BINDING = 'IN EFI_DRIVER_BINDING_PROTOCOL *DriverBinding';

export const driverModelLib: readonly Builtin[] = KINDS.flatMap(([kind, extras]): Builtin[] => {
  const rest = extras.map((extra) => `, IN CONST ${TYPES[extra]} *${extra} OPTIONAL`).join('');
  return [
    {
      name: `EfiLibInstall${kind}`,
      prototype: `EFI_STATUS EFIAPI EfiLibInstall${kind} (IN CONST EFI_HANDLE ImageHandle, IN CONST EFI_SYSTEM_TABLE *SystemTable, ${BINDING}, IN EFI_HANDLE DriverBindingHandle${rest}) __attribute__ ((status_may_be_ignored));`,
      doc: "Fills in the handles of DriverBinding and installs it, with the protocols that are not NULL, on DriverBindingHandle or on a new handle. Asserts when that fails. Nothing calls the driver's functions.",
      reference: 'MdePkg UefiLib',
      needsBootServices: true,
      body: (context, args) => install(context, args, extras),
    },
    {
      name: `EfiLibUninstall${kind}`,
      prototype: `EFI_STATUS EFIAPI EfiLibUninstall${kind} (${BINDING}${rest}) __attribute__ ((status_may_be_ignored));`,
      doc: 'Takes away what the function that installs it has installed. Asserts when that fails.',
      reference: 'MdePkg UefiLib',
      needsBootServices: true,
      body: (context, args) => uninstall(context, args, extras),
    },
  ];
});
