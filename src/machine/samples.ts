// Graphs over a run: a few figures of the state, sampled at every moment while the run is short, and at every 2nd, 4th, …
// when it grows, so that a graph never holds more than CAPACITY points.

import type { Series } from '../event';
import type { Dxe } from './dxe';
import { figuresOf } from './figures';

/** Most points of a graph. */
const CAPACITY = 8192;
const FIGURES = 5;

export class Samples {
  private stride = 1;
  private length = 0;
  private readonly figures = new Float64Array(CAPACITY * FIGURES);

  /** Takes a sample when one is due. Moments come in ascending order without gaps; `dxe` is undefined before DXE. */
  due(moment: number, dxe: Dxe | undefined): void {
    if (moment % this.stride !== 0) return;
    let index = moment / this.stride;
    if (index === CAPACITY) {
      this.halve();
      index /= 2;
    }
    this.length = index + 1;
    if (!dxe) return;
    const at = index * FIGURES;
    const { figures } = this;
    const state = figuresOf(dxe);
    figures[at] = state.conventionalBytes;
    figures[at + 1] = state.largestFreeBytes;
    figures[at + 2] = state.largestFreeBelow4GBytes;
    figures[at + 3] = state.descriptors;
    figures[at + 4] = state.poolSlackBytes;
  }

  /** The graphs, as copies. */
  series(): Series {
    const column = (figure: number) => Float64Array.from({ length: this.length }, (_, i) => this.figures[i * FIGURES + figure] as number);
    return {
      stride: this.stride,
      length: this.length,
      conventionalBytes: column(0),
      largestFreeBytes: column(1),
      largestFreeBelow4GBytes: column(2),
      descriptors: column(3),
      poolSlackBytes: column(4),
    };
  }

  private halve(): void {
    for (let i = 0; i < CAPACITY / 2; i++) this.figures.copyWithin(i * FIGURES, i * 2 * FIGURES, (i * 2 + 1) * FIGURES);
    this.figures.fill(0, (CAPACITY / 2) * FIGURES);
    this.stride *= 2;
  }
}
