// Makes the lanes of large moments off the window's thread.

import type { Moment } from '../../src/moment';
import { cutsOf, lanesOf } from '../../src/picture/lane-build';
import type { BareLanes } from '../../src/picture/lanes';
import type { Cuts } from '../../src/picture/scale';
import { inOneBlock } from '../blocks';

/** What of a moment its lanes are made from. */
export type LaneMoment = Pick<Moment, 'title' | 'addressBits' | 'regions' | 'memoryMap' | 'pools' | 'allocations'>;

export type LaneRequest =
  | { readonly id: number; readonly kind: 'lanes'; readonly moment: LaneMoment; readonly owned: boolean }
  | { readonly id: number; readonly kind: 'cuts'; readonly moments: readonly LaneMoment[] };

export type LaneAnswer = { readonly id: number } & (
  | { readonly kind: 'lanes'; readonly lanes: BareLanes }
  | { readonly kind: 'cuts'; readonly cuts: Cuts }
);

const port = self as unknown as {
  onmessage: ((event: MessageEvent<LaneRequest>) => void) | null;
  postMessage(message: LaneAnswer, transfer: Transferable[]): void;
};

port.onmessage = ({ data }) => {
  if (data.kind === 'cuts') {
    port.postMessage({ id: data.id, kind: 'cuts', cuts: cutsOf(...data.moments.map((moment) => lanesOf(moment))) }, []);
    return;
  }
  const { moment: _, ...lanes } = lanesOf(data.moment, data.owned);
  const { value, buffer } = inOneBlock(lanes);
  port.postMessage({ id: data.id, kind: 'lanes', lanes: value }, [buffer]);
};
