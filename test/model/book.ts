// The rest of the DXE core once more, as plainly as book-pages.ts: the GCD, the start from a hand-off, GetMemoryMap.
// Section numbers are those of uefi-memory-services.md.

import type { HandOff, Hob } from '../../src/machine/hand-off';
import {
  ACCESS_DENIED,
  BOOT_DATA,
  BookPages,
  CONVENTIONAL,
  INVALID_PARAMETER,
  MASK,
  NOT_FOUND,
  OUT_OF_RESOURCES,
  pagesOf,
  RUNTIME,
  RUNTIME_TYPES,
  Ruin,
  SPECIAL_TYPES,
  SUCCESS,
  UNSUPPORTED,
} from './book-pages';

const wrap = (value: bigint): bigint => value & MASK;
const roundUp = (value: bigint): bigint => wrap(value + 0xfffn) & ~0xfffn;
const roundDown = (value: bigint): bigint => value & ~0xfffn;

const PORT_IO = 1n << 62n;
const PRESENT = 1n << 56n;
const INITIALIZED = 1n << 57n;
const TESTED = 1n << 58n;
const STATE = PRESENT | INITIALIZED | TESTED;
const MORE_RELIABLE = 0x10000n;
const NV = 0x8000n;
const CACHE = 0x101fn;
const ACCESS = 0x26000n;
const ATTRIBUTES = 0xe6000n;

const CONSTANTS = {
  x64: { g: 0x1000n, max: MASK },
  riscv64: { g: 0x1000n, max: (1n << 48n) - 1n },
  aarch64: { g: 0x10000n, max: (1n << 48n) - 1n },
  loongarch64: { g: 0x10000n, max: (1n << 48n) - 1n },
} as const;

export interface Entry {
  base: bigint;
  last: bigint;
  type: number;
  capabilities: bigint;
  attributes: bigint;
  image: string | null;
  device: string | null;
  block: bigint;
}

export type Descriptor = [type: number, start: bigint, pages: bigint, attribute: bigint];

type Resource = Extract<Hob, { kind: 'resource' }>;
type Allocation = Extract<Hob, { kind: 'memoryAllocation' }>;

const isRam = (type: number): boolean => type === 2 || type === 5;

export class Book {
  memory: Entry[] = [];
  io: Entry[] = [];
  cpu: bigint | null = null;
  readonly pages: BookPages;

  constructor(readonly handOff: HandOff) {
    const { g, max } = CONSTANTS[handOff.architecture];
    this.pages = new BookPages(max, g, () => this.promote());
    this.start();
    this.cpu = handOff.cpuArchProtocol;
  }

  // --- 2.9 ---

  private promote(): boolean {
    let any = false;
    for (const entry of this.memory) {
      if (entry.type !== 1 || entry.last >= this.pages.maxAlloc || (entry.capabilities & STATE) !== (PRESENT | INITIALIZED)) continue;
      entry.type = (entry.capabilities & MORE_RELIABLE) !== 0n ? 5 : 2;
      entry.capabilities |= TESTED;
      entry.image = 'DxeCore';
      entry.device = null;
      this.pages.addPromoted(entry.base, entry.last, entry.capabilities & ~(STATE | RUNTIME));
      any = true;
    }
    return any;
  }

  // --- 5.1 … 5.3 ---

  private newEntry(bits: number): Entry {
    const block = this.pages.allocatePool(BOOT_DATA, 80n).buffer;
    if (block === undefined || block === 0n) throw new Ruin('no pool for a map');
    const last = (1n << BigInt(bits)) - 1n;
    return { base: 0n, last, type: 0, capabilities: 0n, attributes: 0n, image: null, device: null, block };
  }

  private search(map: Entry[], base: bigint, length: bigint): [number, number] | undefined {
    const has = (address: bigint) => (entry: Entry) => entry.base <= address && address <= entry.last;
    const first = map.findIndex(has(base));
    if (first < 0) return undefined;
    const rest = map.slice(first).findIndex(has(wrap(base + length - 1n)));
    return rest < 0 ? undefined : [first, first + rest];
  }

  private edit(
    map: Entry[],
    base: bigint,
    length: bigint,
    range: [number, number],
    effect: (e: Entry) => void,
    cpu?: () => bigint,
  ): bigint {
    if (base + length > MASK + 1n) throw new Ruin('a range that wraps');
    const top = this.pages.allocatePool(BOOT_DATA, 80n).buffer ?? 0n;
    if (top === 0n) return OUT_OF_RESOURCES;
    const bottom = this.pages.allocatePool(BOOT_DATA, 80n).buffer ?? 0n;
    if (bottom === 0n) {
      this.pages.freePool(top);
      return OUT_OF_RESOURCES;
    }
    const status = cpu?.() ?? SUCCESS;
    if (status >> 63n === 1n) {
      this.pages.freePool(top);
      this.pages.freePool(bottom);
      return status;
    }
    const touched = map.slice(range[0], range[1] + 1);
    const spare = { top, bottom };
    const end = base + length - 1n;
    for (const entry of touched) {
      if (base > entry.base) {
        map.splice(map.indexOf(entry), 0, { ...entry, last: base - 1n, block: spare.bottom });
        spare.bottom = 0n;
        entry.base = base;
      }
      if (end < entry.last) {
        map.splice(map.indexOf(entry) + 1, 0, { ...entry, base: end + 1n, block: spare.top });
        spare.top = 0n;
        entry.last = end;
      }
      effect(entry);
    }
    if (spare.top !== 0n) this.pages.freePool(spare.top);
    if (spare.bottom !== 0n) this.pages.freePool(spare.bottom);
    for (const entry of touched) {
      const before = map[map.indexOf(entry) - 1];
      if (before === undefined || !alike(before, entry)) continue;
      entry.base = before.base;
      map.splice(map.indexOf(before), 1);
      this.pages.freePool(before.block);
    }
    const last = touched.at(-1) as Entry;
    const after = map[map.indexOf(last) + 1];
    if (after !== undefined && alike(last, after)) {
      last.last = after.last;
      map.splice(map.indexOf(after), 1);
      this.pages.freePool(after.block);
    }
    return SUCCESS;
  }

  // --- 5.4 ---

  private convert(
    map: Entry[],
    base: bigint,
    length: bigint,
    test: (e: Entry) => bigint,
    effect: (e: Entry) => void,
    cpu?: () => bigint,
  ): bigint {
    if (length === 0n) return INVALID_PARAMETER;
    const range = this.search(map, base, length);
    if (range === undefined) return UNSUPPORTED;
    for (const entry of map.slice(range[0], range[1] + 1)) {
      const status = test(entry);
      if (status !== SUCCESS) return status;
    }
    return this.edit(map, base, length, range, effect, cpu);
  }

  private addInner(type: number, base: bigint, length: bigint, capabilities: bigint): bigint {
    if (type <= 0 || type >= 7) return INVALID_PARAMETER;
    const fresh = (e: Entry): bigint => (e.type === 0 && e.image === null ? SUCCESS : ACCESS_DENIED);
    return this.convert(this.memory, base, length, fresh, (e) => {
      e.type = type;
      e.capabilities = capabilities | RUNTIME | (type === 3 ? PORT_IO : 0n);
    });
  }

  addIoSpace(type: number, base: bigint, length: bigint): bigint {
    if (type <= 0 || type >= 3) return INVALID_PARAMETER;
    const fresh = (e: Entry): bigint => (e.type === 0 && e.image === null ? SUCCESS : ACCESS_DENIED);
    return this.convert(this.io, base, length, fresh, (e) => {
      e.type = type;
    });
  }

  freeSpace(map: Entry[], base: bigint, length: bigint): bigint {
    const owned = (e: Entry): bigint => (e.image === null ? NOT_FOUND : SUCCESS);
    return this.convert(map, base, length, owned, (e) => {
      e.image = null;
      e.device = null;
    });
  }

  removeSpace(map: Entry[], base: bigint, length: bigint): bigint {
    const there = (e: Entry): bigint => (e.type === 0 ? NOT_FOUND : e.image !== null ? ACCESS_DENIED : SUCCESS);
    return this.convert(map, base, length, there, (e) => {
      e.type = 0;
      e.capabilities = 0n;
    });
  }

  setAttributes(base: bigint, length: bigint, attributes: bigint): bigint {
    const cache = [1n, 2n, 4n, 8n, 0x10n, 0x1000n].find((bit) => (attributes & bit) !== 0n) ?? 0n;
    const cpuBits = (attributes & ACCESS) | cache;
    let value = attributes;
    const test = (e: Entry): bigint => {
      if ((attributes & RUNTIME) !== 0n && (base % 0x1000n !== 0n || length % 0x1000n !== 0n)) return INVALID_PARAMETER;
      return (attributes & e.capabilities) === attributes ? SUCCESS : UNSUPPORTED;
    };
    const effect = (e: Entry): void => {
      if (cpuBits === 0n && attributes !== 0n) value |= e.attributes & (CACHE | ACCESS);
      e.attributes = value;
    };
    const cpu = (): bigint => (cpuBits === 0n ? SUCCESS : (this.cpu ?? 0xa000_0000_0000_0002n));
    return this.convert(this.memory, base, length, test, effect, cpu);
  }

  setCapabilities(base: bigint, length: bigint, capabilities: bigint): bigint {
    const test = (e: Entry): bigint => {
      if (base % 0x1000n !== 0n || length % 0x1000n !== 0n) return INVALID_PARAMETER;
      return (e.attributes & capabilities) === e.attributes ? SUCCESS : UNSUPPORTED;
    };
    return this.convert(this.memory, base, length, test, (e) => {
      e.capabilities = capabilities;
      if (isRam(e.type)) this.pages.convert(base, length >> 12n, { attribute: capabilities & ~RUNTIME });
    });
  }

  // --- 5.5 ---

  addMemorySpace(type: number, base: bigint, length: bigint, capabilities: bigint): bigint {
    const inner = this.addInner(type, base, length, capabilities);
    if (inner !== SUCCESS || !isRam(type)) return inner;
    const pageBase = roundUp(base);
    const pageLength = roundDown(wrap(base + length - pageBase));
    const claim = (at: bigint, size: bigint): bigint => this.allocateSpace(this.memory, 2, type, 12n, size, at, 'DxeCore', null).status;
    let status = claim(pageBase, pageLength);
    if (status === SUCCESS) {
      this.pages.addMemory(CONVENTIONAL, pageBase, pageLength >> 12n, capabilities);
      return status;
    }
    if (pageLength > 1n << 40n) throw new Ruin('one page after the other, for ever');
    for (let at = pageBase; at < pageBase + pageLength; at += 0x1000n) {
      status = claim(at, 0x1000n);
      if (status === SUCCESS) this.pages.addMemory(CONVENTIONAL, at, 1n, capabilities);
    }
    return status;
  }

  // --- 5.6 ---

  allocateSpace(
    map: Entry[],
    how: number,
    type: number,
    alignment: bigint,
    length: bigint,
    baseAddress: bigint | null,
    image: string | null,
    device: string | null,
  ): { status: bigint; memory: bigint } {
    let base = baseAddress ?? 0n;
    const answer = (status: bigint): { status: bigint; memory: bigint } => ({ status, memory: base });
    if (how >= 5) return answer(INVALID_PARAMETER);
    if (type >= (map === this.io ? 3 : 7)) return answer(INVALID_PARAMETER);
    if (baseAddress === null || image === null) return answer(INVALID_PARAMETER);
    if (alignment >= 64n) return answer(NOT_FOUND);
    if (length === 0n) return answer(INVALID_PARAMETER);
    const usable = (e: Entry): boolean => e.image === null && e.type === type;
    const mask = (1n << alignment) - 1n;
    let found: [number, number] | undefined;
    if (how === 2) {
      if ((base & mask) !== 0n) return answer(NOT_FOUND);
      found = this.search(map, base, length);
      if (found === undefined || !map.slice(found[0], found[1] + 1).every(usable)) return answer(NOT_FOUND);
    } else {
      const limit = how === 1 || how === 4 ? base : (map.at(-1) as Entry).last;
      const step = how >= 3 ? -1 : 1;
      let c = how >= 3 ? map.length - 1 : 0;
      for (;;) {
        const e = map[c];
        if (e === undefined) return answer(NOT_FOUND);
        c += step;
        if (!usable(e)) continue;
        if (step === 1) {
          base = wrap(e.base + mask) & wrap(~mask);
          if (wrap(base + length - 1n) > limit) return answer(NOT_FOUND);
        } else {
          if (wrap(e.base + length) > limit) continue;
          if (length > wrap(e.last + 1n)) return answer(NOT_FOUND);
          base = wrap((e.last < limit ? e.last : limit) + 1n - length) & wrap(~mask);
        }
        const range = this.search(map, base, length);
        if (range === undefined) return answer(NOT_FOUND);
        const bad = map.slice(range[0], range[1] + 1).findIndex((one) => !usable(one));
        if (bad < 0) {
          found = range;
          break;
        }
        c = range[0] + bad;
      }
    }
    return answer(
      this.edit(map, base, length, found, (e) => {
        e.image = image;
        e.device = device;
      }),
    );
  }

  // --- 5.7 ---

  getSpaceMap(map: Entry[], bytes: bigint): { status: bigint; buffer: bigint | undefined } {
    for (;;) {
      const count = map.length;
      const { status, buffer } = this.pages.allocatePool(BOOT_DATA, bytes * BigInt(count));
      if (status !== SUCCESS || buffer === undefined) return { status: OUT_OF_RESOURCES, buffer: undefined };
      if (map.length === count) return { status, buffer };
      this.pages.freePool(buffer);
    }
  }

  // --- 5.8 … 5.10 ---

  /** FB: what stands behind the end HOB. */
  private freeBottom(): bigint {
    const size = (hob: Hob): number => {
      switch (hob.kind) {
        case 'cpu':
          return 16;
        case 'resource':
          return 48;
        case 'memoryAllocation':
          return hob.name === 'Module' ? 72 : 48;
        case 'fv':
          return 24;
        case 'memoryTypeInformation':
          return 24 + 8 * hob.entries.length;
        case 'guid':
          return (24 + hob.dataLength + 7) & ~7;
        default:
          return (hob.bytes + 7) & ~7;
      }
    };
    return this.handOff.hobs.reduce((at, hob) => at + BigInt(size(hob)), this.handOff.hobStart + 64n);
  }

  private start(): void {
    const { handOff, pages } = this;
    const { hobs, hobStart } = handOff;
    const FB = this.freeBottom();
    const FT = handOff.efiFreeMemoryTop;
    const resources = hobs.filter((hob): hob is Resource => hob.kind === 'resource');
    const allocations = hobs.filter((hob): hob is Allocation => hob.kind === 'memoryAllocation');
    const tested = (hob: Resource): boolean => hob.resourceType === 'SystemMemory' && (hob.attributes & 0x0885_c387) === 7;
    const end = (hob: Resource): bigint => (hob.start + hob.length > MASK ? MASK : hob.start + hob.length);

    pages.loadInfo(hobs.find((hob) => hob.kind === 'memoryTypeInformation')?.entries);
    const owned = resources.filter((hob) => hob.ownerIsMemoryTypeInformation);
    const total = pages.totalBytes();
    const needed = 0x10000n + total;
    let B = owned.length === 1 ? owned[0] : undefined;
    if (B !== undefined && (!tested(B) || B.length < total)) B = undefined;
    const P = resources.find((hob) => tested(hob) && hob.start <= FB && FT <= end(hob));
    if (P === undefined) throw new Ruin('no resource holds the PHIT');
    if (P === B) B = undefined;

    let chosen = P;
    let base = roundUp(handOff.efiMemoryTop);
    let length = 0n;
    if (base <= end(P)) [base, length] = largestFree(base, roundDown(end(P) - base), allocations);
    if (length < needed) {
      base = roundUp(FB);
      length = roundDown(wrap(FT - base));
    }
    if (length < needed) {
      base = roundUp(P.start);
      [base, length] = largestFree(base, roundDown(wrap(hobStart - base)), allocations);
    }
    if (length < needed) {
      let best = -1n;
      for (const hob of resources) {
        if (hob === P || hob === B || !tested(hob) || end(hob) > pages.maxAlloc || hob.start <= best) continue;
        const from = roundUp(hob.start);
        const [at, size] = largestFree(from, end(hob) < from ? 0n : roundDown(end(hob) - from), allocations);
        if (size < needed) continue;
        [base, length, chosen, best] = [at, size, hob, hob.start];
      }
    }
    if (length === 0n) throw new Ruin('no first region');
    const firstType = (chosen.attributes & 0x0200_0000) !== 0 ? 5 : 2;
    if (B !== undefined) pages.placeBins(B.start, B.length);
    pages.addMemory(CONVENTIONAL, base, length >> 12n, capabilitiesOf(firstType, chosen.attributes));

    const cpu = hobs.find((hob) => hob.kind === 'cpu');
    if (cpu === undefined) throw new Ruin('no CPU HOB');
    this.memory = [this.newEntry(cpu.sizeOfMemorySpace)];
    this.io = [this.newEntry(cpu.sizeOfIoSpace)];
    for (const hob of resources) {
      const type = spaceType(hob);
      if (type !== undefined) this.addInner(type, hob.start, hob.length, capabilitiesOf(type, hob.attributes));
      else if (hob.resourceType === 'IO') this.addIoSpace(2, hob.start, hob.length);
      else if (hob.resourceType === 'IOReserved') this.addIoSpace(1, hob.start, hob.length);
    }
    const claim = (type: number, at: bigint, size: bigint): bigint =>
      this.allocateSpace(this.memory, 2, type, 0n, size, at, 'DxeCore', null).status;
    const at = (address: bigint): Entry | undefined => this.memory.find((e) => e.base <= address && address <= e.last);
    // As EDK2 does it: of the type that the map has there, which need not be that of the resource.
    const first = at(base);
    if (first !== undefined) claim(first.type, base, length);
    for (const hob of hobs) {
      if (hob.kind === 'fv') claim(3, hob.base, hob.length);
      if (hob.kind !== 'memoryAllocation') continue;
      const entry = at(hob.base);
      if (entry === undefined) continue;
      const { type, capabilities } = entry;
      if (claim(type, hob.base, hob.length) !== SUCCESS || !isRam(type)) continue;
      pages.addMemory(hob.memoryType, hob.base, hob.length >> 12n, capabilities & ~RUNTIME);
      if (hob.name === 'MemoryTypeInformation') {
        pages.updateStats(CONVENTIONAL, hob.memoryType, hob.base, pagesOf(hob.length & 0xffff_ffffn));
      }
    }
    const { buffer } = this.getSpaceMap(this.memory, 56n);
    let later: Entry | undefined;
    const take = ({ base: from, last, type, capabilities }: Entry): void => {
      const start = roundUp(from);
      pages.addMemory(CONVENTIONAL, start, (last + 1n - start) >> 12n, capabilities & ~RUNTIME);
      claim(type, start, roundDown(last + 1n - start));
    };
    for (const entry of this.memory.map((e) => ({ ...e }))) {
      if (!isRam(entry.type) || entry.image !== null) continue;
      const start = roundUp(entry.base);
      if (start >= entry.last + 1n || roundDown(entry.last + 1n - start) === 0n) continue;
      if (entry.base <= hobStart && entry.last + 1n >= FB) later = entry;
      else take(entry);
    }
    pages.allocatePool(BOOT_DATA, FB - hobStart);
    if (later !== undefined) take(later);
    if (buffer !== undefined) pages.freePool(buffer);
    if (handOff.systemTables) for (const size of [120n, 136n]) pages.allocatePool(6, size);
  }

  // --- 4: GetMemoryMap ---

  private reported({ type, attributes }: Entry): boolean {
    return type === 4 || type === 1 || type === 6 || (type === 3 && (attributes & RUNTIME) !== 0n);
  }

  private binTypes(): number[] {
    return SPECIAL_TYPES.filter((type) => this.pages.stats[type]?.number !== 0n);
  }

  requiredSize(): bigint {
    const G = this.memory.filter((e) => this.reported(e)).length;
    return 48n * BigInt(G + this.pages.map.length + 2 * this.binTypes().length);
  }

  memoryMap(): Descriptor[] {
    const list: Descriptor[] = [];
    const asType = (type: number, attribute: bigint): bigint =>
      type >= 16 ? attribute : RUNTIME_TYPES.includes(type) ? attribute | RUNTIME : attribute & ~RUNTIME;
    for (const { type, start, end, attribute } of this.pages.map) {
      lateMerge(list, [type, start, pagesOf(wrap(end - start + 1n)), asType(type, attribute)]);
    }
    for (const type of this.binTypes()) {
      const { base, max } = this.pages.stats[type] as { base: bigint; max: bigint };
      for (;;) {
        sequentialMerge(list);
        const i = list.findIndex(([t, s, n]) => t === CONVENTIONAL && n > 0n && s <= max && s + (n << 12n) - 1n >= base);
        if (i < 0) break;
        const [, s, n, attribute] = list[i] as Descriptor;
        const e = s + (n << 12n) - 1n;
        const part = (as: number, from: bigint, to: bigint): Descriptor => [as, from, pagesOf(to - from + 1n), asType(as, attribute)];
        const pieces: Descriptor[] = [];
        if (s < base) pieces.push([CONVENTIONAL, s, pagesOf(base - s), attribute]);
        pieces.push(part(type, s < base ? base : s, e < max ? e : max));
        if (e > max) pieces.push(part(CONVENTIONAL, max + 1n, e));
        list.splice(i, 1, ...pieces);
      }
    }
    for (let i = 0; i < this.memory.length; ) {
      const e = this.memory[i] as Entry;
      let { last } = e;
      for (i++; i < this.memory.length; i++) {
        const next = this.memory[i] as Entry;
        if (next.capabilities !== e.capabilities || next.attributes !== e.attributes || next.type !== e.type) break;
        last = next.last;
      }
      if (!this.reported(e)) continue;
      const shared = e.attributes | (e.capabilities & (CACHE | ATTRIBUTES));
      const unaccepted = e.attributes | (e.capabilities & (ACCESS | CACHE));
      const pages = (last - e.base + 1n) >> 12n;
      const plain = (e.attributes & ~PORT_IO) | (e.capabilities & (CACHE | ATTRIBUTES));
      if (e.type === 1) lateMerge(list, [0, e.base, pages, plain]);
      else if (e.type === 3) lateMerge(list, [(e.attributes & PORT_IO) !== 0n ? 12 : 11, e.base, pages, plain]);
      else if (e.type === 4) lateMerge(list, [14, e.base, pages, shared | NV]);
      else lateMerge(list, [15, e.base, pages, unaccepted]);
    }
    for (const one of list) one[3] &= ~ACCESS;
    sequentialMerge(list);
    return list;
  }
}

function alike(a: Entry, b: Entry): boolean {
  return (
    a.type === b.type && a.capabilities === b.capabilities && a.attributes === b.attributes && a.image === b.image && a.device === b.device
  );
}

function lateMerge(list: Descriptor[], added: Descriptor): void {
  const [type, start, pages, attribute] = added;
  for (const one of list) {
    if (one[0] !== type || one[3] !== attribute) continue;
    if (one[1] + (one[2] << 12n) === start) {
      one[2] += pages;
      return;
    }
    if (one[1] === start + (pages << 12n)) {
      one[1] = start;
      one[2] += pages;
      return;
    }
  }
  list.push(added);
}

function sequentialMerge(list: Descriptor[]): void {
  for (let i = 1; i < list.length; ) {
    const before = list[i - 1] as Descriptor;
    const one = list[i] as Descriptor;
    if (before[0] === one[0] && before[3] === one[3] && before[1] + (before[2] << 12n) === one[1]) {
      before[2] += one[2];
      list.splice(i, 1);
    } else i++;
  }
}

/** LARGEST-FREE. */
function largestFree(base: bigint, length: bigint, allocations: readonly Allocation[]): [base: bigint, length: bigint] {
  const at = allocations.findIndex((hob) => hob.base >= base && hob.base + hob.length <= base + length);
  if (at < 0) return [base, length];
  const { base: from, length: size } = allocations[at] as Allocation;
  const rest = allocations.slice(at + 1);
  let lower: [bigint, bigint] = [base, from - base];
  let upper: [bigint, bigint] = [from + size, base + length - from - size];
  if (lower[1] > 0n) lower = largestFree(...lower, rest);
  if (upper[1] > 0n) upper = largestFree(...upper, rest);
  return upper[1] >= lower[1] ? upper : lower;
}

/** CAPS. */
function capabilitiesOf(type: number, attributes: number): bigint {
  const pairs: [number, bigint][] = [
    [0x400, 1n],
    [0x2_0000, 0x10n],
    [0x800, 2n],
    [0x1000, 4n],
    [0x2000, 8n],
    [0x10_0000, 0x2000n],
    [0x20_0000, 0x1000n],
    [0x40_0000, 0x4000n],
    [0x8_0000, 0x2_0000n],
    [0x100_0000, NV],
    [0x200_0000, MORE_RELIABLE],
    [0x800_0000, 0x4_0000n],
    [0x1000_0000, 0x10_0000n],
  ];
  if (!isRam(type)) pairs.push([1, PRESENT], [2, INITIALIZED], [4, TESTED]);
  return pairs.reduce((mask, [bit, capability]) => ((attributes & bit) !== 0 ? mask | capability : mask), 0n);
}

/** The table of 5.9 step 2; undefined for I/O and for what is left out. */
function spaceType({ resourceType, attributes }: Resource): number | undefined {
  switch (resourceType) {
    case 'SystemMemory': {
      const state = attributes & 0x0885_c387;
      let type: number | undefined;
      if (state === 7) type = (attributes & 0x0200_0000) !== 0 ? 5 : 2;
      if (state === 3 || state === 1) type = 1;
      if ((attributes & 0x0800_0000) !== 0) type = 2;
      if ((attributes & 0x0080_0000) !== 0) type = 4;
      return type;
    }
    case 'MemoryMappedIO':
    case 'FirmwareDevice':
      return 3;
    case 'MemoryMappedIOPort':
    case 'MemoryReserved':
      return 1;
    case 'MemoryUnaccepted':
      return 6;
    default:
      return undefined;
  }
}
