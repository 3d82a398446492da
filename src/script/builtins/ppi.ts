// The PPIs of the PEI phase (PI 1.8 volume 1, chapter 4.3): what is installed and who wants to be told, in the order in which it came.
//
//   N1  a descriptor is kept by its address; GUID and interface are read where they are asked for, as a PEI core does;
//   N2  a callback is told of each PPI once: of those before it when it asks, of others when they are installed.
//
// Notifications of the kind DISPATCH come when the PEIM has returned, after which nothing of a script runs: they are kept and not told.

import { EFI_INVALID_PARAMETER, EFI_NOT_FOUND } from '../../uefi/status';
import { type Word, wordOf } from '../words';
import { fromStatus, guidAt, uint32, word } from './arguments';
import type { Context } from './builtin';
import type { Firmware } from './firmware';

const PPI = 0x10;
const NOTIFY_CALLBACK = 0x20;
const NOTIFY_TYPES = 0x60;
const TERMINATE_LIST = 0x8000_0000;

/** Bytes of a descriptor: flags, GUID, interface or function. */
const DESCRIPTOR = 24;

const plus = (address: Word, bytes: number): Word => wordOf(BigInt(address) + BigInt(bytes));

interface Ppis {
  readonly installed: Word[];
  readonly callbacks: Word[];
}

const kept = new WeakMap<Firmware, Ppis>();

function ppisOf({ firmware }: Context): Ppis {
  let ppis = kept.get(firmware);
  if (!ppis) {
    ppis = { installed: [], callbacks: [] };
    kept.set(firmware, ppis);
  }
  return ppis;
}

const flagsOf = (context: Context, descriptor: Word): number => Number(context.load(descriptor, 8)) >>> 0;
const guidOf = (context: Context, descriptor: Word): string => guidAt(context, context.load(plus(descriptor, 8), 8));
const targetOf = (context: Context, descriptor: Word): Word => context.load(plus(descriptor, 16), 8);

/** Addresses of the descriptors of a list; undefined when one of them is of no kind among `kinds`. */
function listed(context: Context, list: Word, kinds: number): Word[] | undefined {
  const descriptors: Word[] = [];
  for (let at = list; ; at = plus(at, DESCRIPTOR)) {
    const flags = flagsOf(context, at);
    if ((flags & kinds) === 0) return undefined;
    descriptors.push(at);
    if (flags & TERMINATE_LIST) return descriptors;
  }
}

function tell(context: Context, callbacks: readonly Word[], installed: readonly Word[]): void {
  for (const callback of callbacks) {
    for (const ppi of installed) {
      if (guidOf(context, callback) !== guidOf(context, ppi)) continue;
      context.call(targetOf(context, callback), [context.peiServicesPointer, callback, targetOf(context, ppi)]);
    }
  }
}

/** InstallPpi: `list` is the first descriptor. EFI_INVALID_PARAMETER: NULL, or a descriptor that is no PPI. */
export function installPpi(context: Context, list: Word): Word {
  const added = list === 0 ? undefined : listed(context, list, PPI);
  if (!added) return fromStatus(EFI_INVALID_PARAMETER);
  const { installed, callbacks } = ppisOf(context);
  installed.push(...added);
  tell(context, [...callbacks], added);
  return 0;
}

/** ReinstallPpi. EFI_INVALID_PARAMETER: a pointer is NULL or `after` is no PPI; EFI_NOT_FOUND: `before` is not installed. */
export function reinstallPpi(context: Context, before: Word, after: Word): Word {
  if (before === 0 || after === 0 || (flagsOf(context, after) & PPI) === 0) return fromStatus(EFI_INVALID_PARAMETER);
  const { installed, callbacks } = ppisOf(context);
  const at = installed.indexOf(before);
  if (at < 0) return fromStatus(EFI_NOT_FOUND);
  installed[at] = after;
  tell(context, [...callbacks], [after]);
  return 0;
}

/** Arguments from `first` on: GUID, instance, where the descriptor goes (NULL: nowhere), where the interface goes. */
export function locatePpi(context: Context, args: readonly Word[], first: number): Word {
  const guid = guidAt(context, word(args, first));
  const found = ppisOf(context).installed.filter((ppi) => guidOf(context, ppi) === guid)[uint32(args, first + 1)];
  if (found === undefined) return fromStatus(EFI_NOT_FOUND);
  const [descriptor, target] = [word(args, first + 2), word(args, first + 3)];
  if (descriptor !== 0) context.store(descriptor, 8, found);
  if (target !== 0) context.store(target, 8, targetOf(context, found));
  return 0;
}

/** NotifyPpi: `list` is the first descriptor. EFI_INVALID_PARAMETER: NULL, or a descriptor that asks for no notification. */
export function notifyPpi(context: Context, list: Word): Word {
  const added = list === 0 ? undefined : listed(context, list, NOTIFY_TYPES);
  if (!added) return fromStatus(EFI_INVALID_PARAMETER);
  const { installed, callbacks } = ppisOf(context);
  const told = added.filter((descriptor) => flagsOf(context, descriptor) & NOTIFY_CALLBACK);
  callbacks.push(...told);
  tell(context, told, [...installed]);
  return 0;
}
