// Makes the lanes of large moments off the window's thread.

import type { Moment } from '../../src/moment';
import { cutsOf, lanesOf } from '../../src/picture/lane-build';
import type { Lane, Lanes } from '../../src/picture/lanes';
import type { Cuts } from '../../src/picture/scale';

/** What of a moment its lanes are made from. */
export type LaneMoment = Pick<Moment, 'title' | 'addressBits' | 'regions' | 'memoryMap' | 'pools' | 'allocations'>;

export type LaneRequest =
  | { readonly id: number; readonly kind: 'lanes'; readonly moment: LaneMoment; readonly owned: boolean }
  | { readonly id: number; readonly kind: 'cuts'; readonly moments: readonly LaneMoment[] };

export type LaneAnswer = { readonly id: number } & (
  | { readonly kind: 'lanes'; readonly lanes: Omit<Lanes, 'moment'> }
  | { readonly kind: 'cuts'; readonly cuts: Cuts }
);

const port = self as unknown as {
  onmessage: ((event: MessageEvent<LaneRequest>) => void) | null;
  postMessage(message: LaneAnswer, transfer: Transferable[]): void;
};

function buffersOf(lane: Lane): Transferable[] {
  const { start, end, reach, style, row, used, event, places } = lane;
  const more = [event, places?.left, places?.right, places?.depth].filter((column) => column !== undefined);
  return [start, end, reach, style, row, used, ...more].map((column) => column.buffer as ArrayBuffer);
}

port.onmessage = ({ data }) => {
  if (data.kind === 'cuts') {
    port.postMessage({ id: data.id, kind: 'cuts', cuts: cutsOf(...data.moments.map((moment) => lanesOf(moment))) }, []);
    return;
  }
  const { moment: _, ...lanes } = lanesOf(data.moment, data.owned);
  port.postMessage({ id: data.id, kind: 'lanes', lanes }, [lanes.platform, lanes.map, lanes.pools].flatMap(buffersOf));
};
