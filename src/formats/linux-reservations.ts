// What a Linux kernel says it reserves while it boots: `reserved mem` and pools of a device tree, CMA, the crash kernel, the initial
// RAM disk. Lines of every kernel since 3.0 that name both ends or a base and a size.

import type { Place } from '../base/finding';
import type { Region } from '../moment';
import { type Account, RegionTable } from './reading';

const POOL = /Reserved memory: created (\S{1,20}(?: \S{1,20})?) pool at 0x([0-9a-f]{1,16}), size (\d{1,12}) ([KMG]i?B)/;
const POOL_NAME = /^(?:OF: )?(?:reserved mem|Reserved memory): initialized node ([^,\s][^\s]{0,60}), compatible id (\S{1,60})/;
const RANGE =
  /^OF: reserved mem: 0x([0-9a-f]{1,16})\.\.0x([0-9a-f]{1,16}) \( ?\d{1,20} Ki?B ?\) (no-?map|map) ((?:non-)?reusable) (\S{1,80})/;
const NODE =
  /Reserved memory: (?:reserved region|allocated memory) for node '([^']{1,80})': base 0x([0-9a-f]{1,16}), size (\d{1,12}) ([KMG]i?B)/;
const NODE_OLD = /Reserved memory: allocated memory for '([^']{1,80})' node: base 0x([0-9a-f]{1,16}), size (\d{1,12}) ([KMG]i?B)/;
const FAILED =
  /^(?:OF: )?(?:fdt: )?(?:reserved mem|Reserved memory): (?:failed|not enough|unable|OVERLAP)|^\S{1,80} \(0x[0-9a-f]{1,16}--0x[0-9a-f]{1,16}\) overlaps with/i;
const RESERVING = /^OF: fdt: Reserving (\d{1,12}) ([KMG]i?B) of memory at 0x([0-9a-f]{1,16}) for (\S{1,40})/;
const CMA = /^cma: (?:CMA: )?[Rr]eserved (\d{1,12}) ([KMG]i?B) at (?:0x)?([0-9a-f]{1,16})/;
const CMA_OLD = /^CMA: reserved (\d{1,12}) ([KMG]i?B) at (?:0x)?([0-9a-f]{1,16})/;
const CRASH = /^crashkernel (?:low memory |CMA )?reserved: 0x([0-9a-f]{1,16}) - 0x([0-9a-f]{1,16})/;
const CRASH_MB = /^Reserving (\d{1,9})MB of (?:low )?memory at (\d{1,9})MB for crashkernel/;
/** Kernels before 3.5; the end is exclusive. */
const RAM_DISK = /^RAMDISK: (?:0x)?([0-9a-f]{8,16}) - (?:0x)?([0-9a-f]{8,16})\s*$/;
const RAM_DISK_NOW = /^RAMDISK: \[mem 0x([0-9a-f]{8,16})-0x([0-9a-f]{8,16})\]/;

/** A pool that was announced without its node's name. */
interface Pool {
  readonly base: bigint;
  readonly size: bigint;
  readonly word: string;
  readonly place: Place;
}

/** Collects the reservations of one boot. */
export class Reservations {
  private readonly table: RegionTable;
  private pool: Pool | undefined;

  constructor(private readonly account: Account) {
    this.table = new RegionTable('reserved', account);
  }

  /** Takes a message if it is about a reservation; returns whether it is. */
  take(message: string, place: Place): boolean {
    if (FAILED.test(message)) {
      this.account.aside('a reservation that the kernel could not make', place);
      return true;
    }
    return this.takePool(message, place) || this.takeNode(message, place) || this.takeOwn(message, place);
  }

  /** What was reserved, in the order of the log. */
  finish(): readonly Region[] {
    if (this.pool) {
      const { base, size, word, place } = this.pool;
      this.pool = undefined;
      this.add(word, base, size, [word], place);
    }
    return this.table.regions;
  }

  private add(name: string | undefined, base: bigint, size: bigint, tags: readonly string[], place: Place): true {
    this.table.add({ name: name ?? 'reserved', base, size, kind: 'reserved', tags, place });
    return true;
  }

  /** A pool stands in two lines: its range, then the name of its node. */
  private takePool(message: string, place: Place): boolean {
    const pool = POOL.exec(message);
    if (pool) {
      this.finish();
      this.pool = { base: BigInt(`0x${pool[2]}`), size: sizeOf(pool[3], pool[4]), word: `${pool[1]} pool`, place };
      return true;
    }
    const named = POOL_NAME.exec(message);
    if (!named) return false;
    // Without a pool before it the line names a node whose range is told elsewhere.
    if (!this.pool) return true;
    const { base, size, word, place: from } = this.pool;
    this.pool = undefined;
    return this.add(named[1], base, size, [word, named[2] as string], { ...from, endLine: place.endLine, endColumn: place.endColumn });
  }

  private takeNode(message: string, place: Place): boolean {
    const range = RANGE.exec(message);
    if (range) {
      const base = BigInt(`0x${range[1]}`);
      return this.add(range[5], base, BigInt(`0x${range[2]}`) + 1n - base, ['reserved mem', range[3] as string, range[4] as string], place);
    }
    const node = NODE.exec(message) ?? NODE_OLD.exec(message);
    return node !== null && this.add(node[1], BigInt(`0x${node[2]}`), sizeOf(node[3], node[4]), ['reserved mem'], place);
  }

  /** What the kernel takes for itself. */
  private takeOwn(message: string, place: Place): boolean {
    const reserving = RESERVING.exec(message);
    if (reserving) {
      const name = reserving[4] as string;
      return this.add(name, BigInt(`0x${reserving[3]}`), sizeOf(reserving[1], reserving[2]), [name], place);
    }
    const cma = CMA.exec(message) ?? CMA_OLD.exec(message);
    if (cma) return this.add('cma', BigInt(`0x${cma[3]}`), sizeOf(cma[1], cma[2]), ['cma'], place);
    const crashMb = CRASH_MB.exec(message);
    if (crashMb) return this.add('crashkernel', BigInt(crashMb[2] as string) << 20n, sizeOf(crashMb[1], 'MB'), ['crashkernel'], place);
    const disk = RAM_DISK_NOW.exec(message);
    if (disk) {
      const base = BigInt(`0x${disk[1]}`);
      return this.add('RAMDISK', base, BigInt(`0x${disk[2]}`) + 1n - base, ['RAMDISK'], place);
    }
    const [name, range] = CRASH.test(message) ? ['crashkernel', CRASH.exec(message)] : ['RAMDISK', RAM_DISK.exec(message)];
    if (!range) return false;
    const base = BigInt(`0x${range[1]}`);
    return this.add(name as string, base, BigInt(`0x${range[2]}`) - base, [name as string], place);
  }
}

function sizeOf(count: string | undefined, unit: string | undefined): bigint {
  const factor = unit?.startsWith('K') ? 1n << 10n : unit?.startsWith('M') ? 1n << 20n : 1n << 30n;
  return BigInt(count ?? '0') * factor;
}
