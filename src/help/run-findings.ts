// Pages about what is found while a script runs: the checks of memory and of C. The words of each finding name the case; here
// stands what the check is about and what to do.

import type { HelpTopic } from './topic';

interface Page {
  readonly title: string;
  readonly why: string;
  readonly remedy: string;
}

const PAGES: Readonly<Record<string, Page>> = {
  leak: {
    title: 'Memory was not given back',
    why: 'The script returned, and what it had allocated is nobody’s any more. A driver that returns an error is unloaded; its memory stays lost until the operating system takes over.',
    remedy:
      'Free what was allocated on every way out. What has to stay, stays: then hand over with ExitBootServices, or ignore the finding.',
  },
  'out-of-bounds': {
    title: 'An access beyond its memory',
    why: 'The address lies beside the buffer or variable that the pointer was made from. On a real machine it reads or spoils what happens to lie there.',
    remedy:
      'Hold the index or the length against the size that was allocated. The finding names the buffer and the line that allocated it.',
  },
  'unowned-access': {
    title: 'An access to memory of nobody',
    why: 'The address lies in memory that the script was never given, or that is not there.',
    remedy: 'Allocate it first, or take the address from the map. For device registers use the IoLib functions.',
  },
  'uninitialized-value': {
    title: 'A value that was never written',
    why: 'Memory from AllocatePages and AllocatePool, and variables of functions, hold anything at first.',
    remedy: 'Write it before it is read: ZeroMem, AllocateZeroPool, or a value at the declaration.',
  },
  'bad-free': {
    title: 'Something was freed that was never allocated so',
    why: 'FreePool takes the pointer that AllocatePool gave, FreePages the address and number of whole pages. Anything else is refused, or tears the firmware’s lists.',
    remedy: 'Pair FreePool with AllocatePool, and FreePages with AllocatePages.',
  },
  'double-free': {
    title: 'Memory was freed twice',
    why: 'After the first free it may be somebody else’s, who loses it by the second.',
    remedy: 'Set the pointer to NULL after freeing it, and let one place own it.',
  },
  'wrong-page-count': {
    title: 'FreePages with another number of pages',
    why: 'What is left stays allocated, or pages of somebody else are freed.',
    remedy: 'Keep the number of pages beside the address.',
  },
  assert: {
    title: 'An ASSERT failed',
    why: 'The script says that this cannot be, and it is.',
    remedy: 'The finding shows the condition. Step back to the event before it.',
  },
  'boot-services-gone': {
    title: 'Boot services were called after ExitBootServices',
    why: 'They are gone, and so is their memory. On a real machine the call jumps to wherever.',
    remedy: 'Do what needs them before the exit. Runtime services are left.',
  },
  'division-by-zero': {
    title: 'Division by zero',
    why: 'C gives it no meaning; processors stop or give nonsense.',
    remedy: 'Look at the divisor before dividing.',
  },
  'signed-overflow': {
    title: 'A signed number went over',
    why: 'C gives it no meaning, and compilers assume that it does not happen.',
    remedy: 'Use unsigned types such as UINTN for sizes and addresses.',
  },
  'shift-count': {
    title: 'A shift by too much',
    why: 'Shifting by the width of the type or more has no meaning in C.',
    remedy: 'Shift a wider type, or LShiftU64.',
  },
  'null-call': {
    title: 'A call through NULL',
    why: 'The member of the table, or the variable, was never set.',
    remedy: 'Hold the pointer against NULL before the call.',
  },
  'wild-call': {
    title: 'A call to no function',
    why: 'There is no function at the address.',
    remedy: 'Look at where the pointer was made.',
  },
  'wrong-function-type': {
    title: 'A call with another type than the function has',
    why: 'Arguments land in the wrong places.',
    remedy: 'Declare the pointer as the function is, EFIAPI included.',
  },
  'missing-argument': {
    title: 'A format wants more arguments',
    why: 'Print takes an argument for each % of its format; what is missing is read from anywhere.',
    remedy: 'Count the arguments.',
  },
  'stack-overflow': {
    title: 'The stack is full',
    why: 'The firmware’s stack is 128 KiB or so. Large arrays and deep recursion do not fit.',
    remedy: 'Allocate large buffers from pool, or make them STATIC.',
  },
  'no-memory': {
    title: 'The memory of the run is used up',
    why: 'A run may write to as much simulated memory as its limit says.',
    remedy: 'Raise "limits.bytes" in the [settings](help:settings/settings.json).',
  },
  'limit-call-depth': {
    title: 'Too many calls inside one another',
    why: 'A recursion without an end, most often.',
    remedy: 'End it, or raise "limits.callDepth" in the [settings](help:settings/settings.json).',
  },
  halted: {
    title: 'The machine was stopped',
    why: 'The script reset it or put the processor into an endless loop.',
    remedy: 'Nothing, if that was meant.',
  },
};

/** A page for each rule by which a run tells a finding. */
export function runFindingTopics(): HelpTopic[] {
  return Object.entries(PAGES).map(([id, { title, why, remedy }]) => ({
    id: `finding/${id}`,
    group: 'Findings of a run',
    title,
    words: [id],
    text: `Finding \`${id}\`.\n\n${why}\n\n**What to do:** ${remedy}`,
  }));
}
