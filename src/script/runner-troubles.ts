// What a run tells of trouble that the runner itself meets: a value that was never written, an access or a call that leads nowhere,
// a stack that is full, what is left at the end. Each is a rule with its words; whether the run goes on is the runner's affair.
// What the checks of memory find is in memory-check.ts.

import { hex } from '../uefi/units';
import type { Detail } from './findings';
import type { MemoryCheck } from './memory-check';
import type { SimulatedStack } from './runner-stack';
import type { Unwritten } from './unwritten';
import type { Word } from './words';

export interface Trouble {
  readonly rule: string;
  readonly detail: Detail;
}

/** A value that nothing was written to is used. Its `what` is the address that it was read from, or a variable in words. */
export function unwrittenUse({ what }: Unwritten, check: MemoryCheck): Trouble {
  if (!what.startsWith('0x')) return uninitialized(`${what[0]?.toUpperCase()}${what.slice(1)} is used, but it was never given a value`);
  const allocation = check.allocationAt(Number(what));
  const where = allocation ? `, ${allocation.what}` : '';
  return uninitialized(`A value is used that was read from ${what}${where}, where nothing was ever written`, allocation);
}

/** The same of argument `index` of a builtin. */
export function unwrittenArgument({ what }: Unwritten, index: number, builtin: string, check: MemoryCheck): Trouble {
  const argument = `argument ${index + 1} of ${memberOf(builtin)}`;
  if (!what.startsWith('0x')) return uninitialized(`${argument} is ${what}, which was never given a value`);
  const allocation = check.allocationAt(Number(what));
  const where = allocation ? ` (${allocation.what})` : '';
  return uninitialized(`${argument} is bytes at ${what}${where} that nothing was ever written to`, allocation);
}

function uninitialized(message: string, allocation?: ReturnType<MemoryCheck['allocationAt']>): Trouble {
  return { rule: 'uninitialized-value', detail: { message, ...(allocation ? { notes: [allocation.note] } : {}) } };
}

/** An access beyond what a processor can address. */
export function wildAccess(address: Word, size: number, writing: boolean): Trouble {
  const message = `${writing ? 'write' : 'read'} of ${size} bytes at ${hex(address)}, which no processor can address`;
  return { rule: 'no-memory', detail: { message } };
}

/** The script's stack does not hold what `what` says. */
export function stackFull(stack: SimulatedStack, what: string, depth: number): Trouble {
  return {
    rule: 'stack-overflow',
    detail: {
      message: `the stack of ${stack.kib} KiB is full: ${what}, ${depth} calls deep`,
      range: { start: BigInt(stack.base), end: BigInt(stack.top) },
      remedy: 'Recurse less deeply, or put large arrays into pool.',
    },
  };
}

/** The thread that runs the script has no room for more of C's calls inside one another. */
export function threadFull(depth: number): Trouble {
  const message = `calls are nested ${depth} deep, more than this thread can hold`;
  return { rule: 'limit-call-depth', detail: { message, remedy: 'Recurse less deeply.' } };
}

/** A service that needs boot services is called after their end. */
export function afterBootServices(builtin: string): Trouble {
  return bootServicesGone(`${memberOf(builtin)} is called after ExitBootServices: boot services are gone`);
}

/** A call through a pointer behind which there is no function. */
export function wildCall(pointer: Word, bootServices: boolean): Trouble {
  if (pointer !== 0) return { rule: 'wild-call', detail: { message: `a function is called at ${hex(pointer)}, where there is none` } };
  if (bootServices) return { rule: 'null-call', detail: { message: 'a function is called through a NULL pointer' } };
  return bootServicesGone('a NULL function pointer is called after ExitBootServices: boot services are gone and their table holds zeros');
}

function bootServicesGone(message: string): Trouble {
  return {
    rule: 'boot-services-gone',
    detail: { message, remedy: 'Do everything that needs boot services before ExitBootServices.' },
  };
}

/** A function that a header only declares is called. */
export function notSimulated(name: string): Trouble {
  return {
    rule: 'not-simulated',
    detail: {
      message: `${name} is called, and nothing of the simulated firmware stands behind it`,
      remedy: 'Define it, or add the file of its library with #pragma firmament source "….c".',
    },
  };
}

/** Memory that is still the script's when its entry point has returned, by the place that allocated it. */
export function leaks(check: MemoryCheck, application: boolean): (Trouble & { readonly site: number })[] {
  const bySite = new Map<number, { count: number; bytes: number; first: number; end: number; kind: string }>();
  for (const block of check.ledger.live()) {
    // What outlives boot services is meant to stay.
    if (![1, 2, 3, 4].includes(block.memoryType)) continue;
    const sum = bySite.get(block.site) ?? { count: 0, bytes: 0, first: block.start, end: block.end, kind: block.kind };
    bySite.set(block.site, { ...sum, count: sum.count + 1, bytes: sum.bytes + block.end - block.start });
  }
  return Array.from(bySite, ([site, { count, bytes, first, end, kind }]) => {
    const what = kind === 'pool' ? (count === 1 ? 'pool buffer' : 'pool buffers') : count === 1 ? 'page run' : 'page runs';
    return {
      site,
      rule: 'leak',
      detail: {
        message: `${count} ${what} of ${bytes} bytes in all, allocated here, ${count === 1 ? 'was' : 'were'} not freed`,
        severity: application ? 'warning' : 'info',
        // The first of them.
        range: { start: BigInt(first), end: BigInt(end) },
        remedy: 'Free what was allocated on every way out, also after an error.',
      },
    };
  });
}

/** `AllocatePool` of `EFI_BOOT_SERVICES.AllocatePool`. */
function memberOf(builtin: string): string {
  return builtin.slice(builtin.indexOf('.') + 1);
}
