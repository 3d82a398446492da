// From a block's address to its row: a hash table with open addressing and linear probing over typed arrays, since a Map
// keyed by numbers above 2^31 costs several times as much. Row 0 means "not there".

/** Share of the slots that may be filled, in eighths. */
const FILL_EIGHTHS = 5;

export class AddressIndex {
  private keys = new Float64Array(128);
  /** 0 marks an empty slot. */
  private rows = new Int32Array(128);
  private filled = 0;

  /** Empties the index and makes room for so many addresses. */
  clear(count: number): void {
    let slots = this.rows.length;
    while ((count + 1) * 8 > slots * FILL_EIGHTHS) slots *= 2;
    this.filled = 0;
    if (slots === this.rows.length) {
      this.rows.fill(0);
      return;
    }
    this.keys = new Float64Array(slots);
    this.rows = new Int32Array(slots);
  }

  /** Row of an address, 0 when it has none. */
  get(address: number): number {
    const { keys, rows } = this;
    const mask = rows.length - 1;
    for (let slot = hash(address) & mask; ; slot = (slot + 1) & mask) {
      const row = rows[slot] as number;
      if (row === 0 || keys[slot] === address) return row;
    }
  }

  /** Enters an address that is not there yet. `row` is at least 1. */
  set(address: number, row: number): void {
    if ((this.filled + 1) * 8 > this.rows.length * FILL_EIGHTHS) this.grow();
    this.place(address, row);
    this.filled++;
  }

  /** Removes an address; nothing happens when it is not there. */
  remove(address: number): void {
    const { keys, rows } = this;
    const mask = rows.length - 1;
    let gap = hash(address) & mask;
    while (keys[gap] !== address || rows[gap] === 0) {
      if (rows[gap] === 0) return;
      gap = (gap + 1) & mask;
    }
    this.filled--;
    // Entries behind the gap move up so that no search ends too early.
    for (let slot = gap; ; ) {
      slot = (slot + 1) & mask;
      if (rows[slot] === 0) break;
      const home = hash(keys[slot] as number) & mask;
      if (((slot - home) & mask) >= ((slot - gap) & mask)) {
        keys[gap] = keys[slot] as number;
        rows[gap] = rows[slot] as number;
        gap = slot;
      }
    }
    rows[gap] = 0;
  }

  private place(address: number, row: number): void {
    const { keys, rows } = this;
    const mask = rows.length - 1;
    let slot = hash(address) & mask;
    while (rows[slot] !== 0) slot = (slot + 1) & mask;
    keys[slot] = address;
    rows[slot] = row;
  }

  private grow(): void {
    const { keys, rows } = this;
    this.keys = new Float64Array(rows.length * 2);
    this.rows = new Int32Array(rows.length * 2);
    rows.forEach((row, slot) => {
      if (row !== 0) this.place(keys[slot] as number, row);
    });
  }
}

/** Mixes an address into 32 bits; blocks lie on multiples of 8, most on multiples of 128. */
function hash(address: number): number {
  const low = address % 4294967296;
  const high = (address - low) / 4294967296;
  let mixed = Math.imul((low >>> 3) ^ Math.imul(high, 0x9e3779b1), 0x85ebca6b);
  mixed ^= mixed >>> 15;
  return Math.imul(mixed, 0xc2b2ae35) >>> 8;
}
