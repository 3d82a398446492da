// Pages about memory types, attributes, kinds of allocation and statuses, from the tables of src/uefi. What a type is for and what
// becomes of it is said here once (UEFI 7.2, tables of memory type usage before and after ExitBootServices; 7.2.3 for attributes; appendix D).

import { type AttributeName, EFI_MEMORY } from '../uefi/attribute';
import { ALLOCATE_TYPE_NAMES, GCD_MEMORY_TYPE_NAMES, MEMORY_TYPE_NAMES, SHELL_TYPE_NAMES } from '../uefi/memory-type';
import { hex } from '../uefi/units';
import type { HelpTopic } from './topic';

interface TypeText {
  readonly use: string;
  readonly after: string;
  readonly note?: string;
}

/** By number. */
const TYPES: readonly TypeText[] = [
  {
    use: 'Not used by anybody: what the platform keeps for itself, such as secure memory, a framebuffer or a crash log.',
    after: 'The operating system must leave it alone.',
    note: 'On AArch64 and LoongArch it is given out in granules of 64 KiB, as runtime memory is.',
  },
  { use: 'Code of applications that were loaded, the boot loader among them.', after: 'Free for the operating system.' },
  { use: 'Data of applications, and what they allocate from pool by default.', after: 'Free for the operating system.' },
  { use: 'Code of boot services drivers.', after: 'Free for the operating system.' },
  {
    use: 'Data of boot services drivers, and the default of their pool. Stack, heap and the HOB list lie in it.',
    after: 'Free for the operating system.',
  },
  {
    use: 'Code of runtime drivers, which the operating system calls for variables, time and reset.',
    after: 'Preserved. The operating system maps it; it may move it with SetVirtualAddressMap.',
    note: 'Granules of 64 KiB on AArch64 and LoongArch. Keep it in few, stable places: hibernation needs the same map in every boot.',
  },
  {
    use: 'Data of runtime drivers.',
    after: 'Preserved. The operating system maps it; it may move it with SetVirtualAddressMap.',
    note: 'Granules of 64 KiB on AArch64 and LoongArch. It is never given back, so allocate it once and early.',
  },
  { use: 'Free memory.', after: 'Free for the operating system.', note: 'AllocatePages and AllocatePool refuse it as a type to allocate.' },
  { use: 'Memory in which errors were found.', after: 'Not used by anybody.' },
  { use: 'ACPI tables that the operating system copies.', after: 'Free for the operating system once it has read the tables.' },
  {
    use: 'Memory that ACPI firmware needs across sleep: FACS, communication with SMM, the S3 boot script.',
    after: 'Preserved, also across S1 to S3.',
  },
  { use: 'Device registers that runtime services reach.', after: 'Mapped for the runtime services; not memory.' },
  { use: 'A window through which I/O ports are reached as memory.', after: 'Mapped for the runtime services; not memory.' },
  { use: 'Processor firmware of Itanium.', after: 'Preserved.' },
  {
    use: 'Memory that keeps its contents without power, such as an NVDIMM.',
    after: 'For the operating system, which must not treat it as plain RAM.',
  },
  { use: 'Memory of a confidential guest that has not been accepted yet.', after: 'The operating system must accept it before use.' },
];

const ATTRIBUTES: Record<AttributeName, string> = {
  UC: 'Can be mapped uncached. Device registers are.',
  WC: 'Can be mapped write-combining: writes are gathered. Framebuffers like it.',
  WT: 'Can be mapped write-through.',
  WB: 'Can be mapped write-back, as RAM is.',
  UCE: 'Can be mapped uncached, and semaphores by fetch-and-add work there.',
  WP: 'Can be mapped write-protected by the cache.',
  RP: 'Can be protected from reads. As an attribute of a region: is protected.',
  XP: 'Can be protected from execution. As an attribute of a region: no code runs there.',
  NV: 'Keeps its contents without power.',
  MORE_RELIABLE: 'More reliable than the rest of the memory, mirrored for instance.',
  RO: 'Can be made read-only by page tables. As an attribute of a region: is read-only.',
  SP: 'Specific-purpose memory, such as high-bandwidth memory: set aside for those who ask for it by address.',
  CPU_CRYPTO: 'Can be protected by the processor’s memory encryption.',
  HOT_PLUGGABLE: 'Can be taken out of the running machine.',
  ISA_VALID: 'The bits for instruction-set specific attributes are meaningful.',
  RUNTIME: 'Runtime services need it: the operating system must map it. Set on runtime code and data in every map.',
};

const ALLOCATE_TYPES: readonly string[] = [
  'Wherever the firmware likes: first in the bin of the type, then from the top of its own memory downwards. What Memory points to is not looked at.',
  'At or below the address that Memory points to: the last byte of the pages must not lie above it. The way to memory that a 32-bit DMA engine reaches.',
  'Exactly at the address that Memory points to, which must be a page bound. EFI_NOT_FOUND when any of the pages is taken or is no memory.',
];

const GCD: readonly string[] = [
  'Nothing answers there.',
  'Something is there that is not to be used as memory, or RAM that has not been tested yet.',
  'RAM. The page allocator gets it.',
  'Device registers.',
  'Persistent memory.',
  'RAM that is more reliable than the rest; the page allocator gets it as well.',
  'Memory of a confidential guest that has not been accepted.',
];

/** A page for each EFI memory type and each GCD memory type. */
export function memoryTypeTopics(): HelpTopic[] {
  const types = MEMORY_TYPE_NAMES.map((name, number): HelpTopic => {
    const { use, after, note } = TYPES[number] as TypeText;
    const shell = SHELL_TYPE_NAMES[number] as string;
    return {
      id: `type/${name}`,
      group: 'Types and attributes',
      title: name,
      words: [name, shell, name.replace(/^Efi/, '')],
      text: `EFI_MEMORY_TYPE ${number}; the UEFI shell prints \`${shell}\`.\n\n${use}\n\n**After ExitBootServices:** ${after}${note ? `\n\n${note}` : ''}\n\n*UEFI 7.2, tables of memory type usage*`,
    };
  });
  const attributes = (Object.keys(EFI_MEMORY) as AttributeName[]).map(
    (name): HelpTopic => ({
      id: `attribute/${name}`,
      group: 'Types and attributes',
      title: `EFI_MEMORY_${name}`,
      words: [`EFI_MEMORY_${name}`],
      text: `Bit \`${hex(EFI_MEMORY[name])}\` of a memory descriptor’s Attribute, and of capabilities and attributes in the memory space map.\n\n${ATTRIBUTES[name]}\n\nThe cache bits of a memory map say what a region can do, not how it is mapped.\n\n*UEFI 7.2.3*`,
    }),
  );
  const allocate = ALLOCATE_TYPE_NAMES.map(
    (name, number): HelpTopic => ({
      id: `type/${name}`,
      group: 'Types and attributes',
      title: name,
      words: [name],
      text: `EFI_ALLOCATE_TYPE ${number}, for [AllocatePages](help:service/AllocatePages).\n\n${ALLOCATE_TYPES[number]}\n\n*UEFI 7.2.1*`,
    }),
  );
  const gcd = GCD_MEMORY_TYPE_NAMES.map(
    (name, number): HelpTopic => ({
      id: `type/${name}`,
      group: 'Types and attributes',
      title: name,
      words: [name],
      text: `EFI_GCD_MEMORY_TYPE ${number}, in the memory space map.\n\n${GCD[number]}\n\n*PI volume 2, 7.2.2*`,
    }),
  );
  return [...types, ...allocate, ...gcd, ...attributes];
}
