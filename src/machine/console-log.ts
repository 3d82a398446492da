// What a run prints, while it prints: one text, and columns that grow by half with the place and the time of each piece.

import type { ConsoleOutput } from '../event';

/** Pieces of text that are put together at once: a string of very many parts would be put together when it is first read. */
const MAX_PARTS = 4096;

export class ConsoleLog {
  private text = '';
  private parts: string[] = [];
  private length = 0;
  private pieces = 0;
  private ends = new Uint32Array(64);
  private events = new Uint32Array(64);

  /** Text that came when `event` events had happened. */
  print(text: string, event: number): void {
    if (text === '') return;
    this.parts.push(text);
    if (this.parts.length === MAX_PARTS) this.gather();
    this.length += text.length;
    if (this.pieces === 0 || this.events[this.pieces - 1] !== event) {
      if (this.pieces === this.ends.length) this.grow();
      this.events[this.pieces++] = event;
    }
    this.ends[this.pieces - 1] = this.length;
  }

  output(): ConsoleOutput {
    this.gather();
    return { text: this.text, ends: this.ends.slice(0, this.pieces), events: this.events.slice(0, this.pieces) };
  }

  private gather(): void {
    this.text += this.parts.join('');
    this.parts = [];
  }

  private grow(): void {
    const { ends, events } = this;
    this.ends = new Uint32Array(Math.ceil(ends.length * 1.5));
    this.ends.set(ends);
    this.events = new Uint32Array(this.ends.length);
    this.events.set(events);
  }
}
