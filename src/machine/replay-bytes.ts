// What the firmware saw in memory, kept so that its calls can be performed again without the memory. A script may
// write anywhere, over pool heads and HOBs too, and what a service answers can depend on it.
//
// In DXE the services read few words (the head and tail of a freed buffer): every word read goes into a log, and on
// re-execution the reads are answered from it in order. In PEI they walk the HOB list on every call: there a copy of what
// PEI has read and written is kept, and only the words that somebody else changed are logged.

import { assert } from '../base/assert';
import { Bytes } from './bytes';
import { longer } from './event-columns';
import type { FirmwareBytes } from './services';

/** Words read, in order. */
export class ReadLog {
  words = new Uint32Array(256);
  length = 0;

  push(word: number): void {
    if (this.length === this.words.length) this.words = longer(this.words, Uint32Array);
    this.words[this.length++] = word;
  }

  trimmed(): Uint32Array {
    return this.words.subarray(0, this.length);
  }
}

/** Memory whose reads go into a log. */
export class LoggedBytes implements FirmwareBytes {
  constructor(
    private readonly bytes: FirmwareBytes,
    private readonly log: ReadLog,
  ) {}

  read32(address: bigint): number {
    const value = this.bytes.read32(address);
    this.log.push(value);
    return value;
  }

  read64(address: bigint): bigint {
    const value = this.bytes.read64(address);
    this.log.push(Number(value & 0xffff_ffffn));
    this.log.push(Number(value >> 32n));
    return value;
  }

  write32(address: bigint, value: number): void {
    this.bytes.write32(address, value);
  }

  write64(address: bigint, value: bigint): void {
    this.bytes.write64(address, value);
  }

  fill(address: bigint, length: bigint, value: number): void {
    this.bytes.fill(address, length, value);
  }
}

/** A log played back: each read answers the next word, writes go nowhere. */
export class ReplayedReads implements FirmwareBytes {
  /** Number of the next word. */
  position = 0;

  constructor(private readonly log: ReadLog) {}

  read32(): number {
    assert(this.position < this.log.length, 'a re-executed call reads more than the recorded one did');
    return this.log.words[this.position++] as number;
  }

  read64(): bigint {
    const low = this.read32();
    return BigInt(low) | (BigInt(this.read32()) << 32n);
  }

  write32(): void {}
  write64(): void {}
  fill(): void {}
}

/** Words that somebody else than PEI changed, each with the number of events that had happened when PEI read it. */
export class PatchLog {
  length = 0;
  event = new Int32Array(64);
  address = new Float64Array(64);
  word = new Uint32Array(64);

  push(event: number, address: number, word: number): void {
    if (this.length === this.event.length) {
      this.event = longer(this.event, Int32Array);
      this.address = longer(this.address, Float64Array);
      this.word = longer(this.word, Uint32Array);
    }
    this.event[this.length] = event;
    this.address[this.length] = address;
    this.word[this.length] = word;
    this.length++;
  }

  trimmed() {
    const { length } = this;
    return { event: this.event.subarray(0, length), address: this.address.subarray(0, length), word: this.word.subarray(0, length) };
  }
}

/** Memory beside a copy of what PEI knows of it: reads that differ from the copy are logged. */
export class MirroredBytes implements FirmwareBytes {
  private readonly mirror = new Bytes();

  constructor(
    private readonly bytes: FirmwareBytes,
    private readonly patches: PatchLog,
    /** Number of events so far. */
    private readonly now: () => number,
  ) {}

  read32(address: bigint): number {
    const value = this.bytes.read32(address);
    if (this.mirror.read32(address) !== value) {
      this.patches.push(this.now(), Number(address), value);
      this.mirror.write32(address, value);
    }
    return value;
  }

  read64(address: bigint): bigint {
    return BigInt(this.read32(address)) | (BigInt(this.read32(address + 4n)) << 32n);
  }

  write32(address: bigint, value: number): void {
    this.bytes.write32(address, value);
    this.mirror.write32(address, value);
  }

  write64(address: bigint, value: bigint): void {
    this.write32(address, Number(value & 0xffff_ffffn));
    this.write32(address + 4n, Number((value >> 32n) & 0xffff_ffffn));
  }

  fill(address: bigint, length: bigint, value: number): void {
    this.bytes.fill(address, length, value);
    this.mirror.fill(address, length, value);
  }
}
