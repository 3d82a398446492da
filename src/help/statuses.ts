// Pages about statuses: what each number is called, and what the memory services mean by those that they return.

import { statuses, statusText } from '../uefi/status';
import { hex } from '../uefi/units';
import type { HelpTopic } from './topic';

const MEANINGS: Readonly<Record<string, string>> = {
  EFI_SUCCESS: 'The call did what it was asked.',
  EFI_INVALID_PARAMETER:
    'An argument cannot be. Of the memory services: a type that cannot be allocated, a pointer that is NULL, an address off its bound, or, from ExitBootServices, a map key that has gone stale.',
  EFI_UNSUPPORTED:
    'The range or the operation is none that the service knows: most often of the memory space services, for a range that the map does not hold.',
  EFI_BUFFER_TOO_SMALL:
    'The buffer is too small. GetMemoryMap then says how much it needs; allocating that much may itself add entries, so take some more.',
  EFI_OUT_OF_RESOURCES: 'There is not enough memory, or not in one piece, or not below the limit that was given.',
  EFI_NOT_FOUND:
    'Of AllocatePages: the pages at that address are not free. Of FreePages and FreePool: nothing is allocated there. Of the memory space services: no range fits.',
  EFI_ACCESS_DENIED: 'The range belongs to somebody else, or is still in use.',
  EFI_ABORTED: 'The work was given up.',
  EFI_NOT_READY: 'Nothing is there yet, or it has not happened yet.',
  EFI_ALREADY_STARTED: 'It was done before.',
};

/** A page for each status code. */
export function statusTopics(): HelpTopic[] {
  return [...statuses()].map(([name, value]) => ({
    id: `status/${name}`,
    group: 'Statuses',
    title: name,
    words: [name, name.replace(/^EFI_/, 'RETURN_')],
    text: `\`${hex(value)}\`; \`%r\` prints “${statusText(value)}”.${MEANINGS[name] ? `\n\n${MEANINGS[name]}` : ''}\n\n*UEFI appendix D*`,
  }));
}
