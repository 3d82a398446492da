// Lanes and axis of moments: small ones at once, large ones in a worker, so that a moment of 100,000 rows costs the window's thread only
// the copy of the columns that are needed.

import type { Moment } from '../../src/moment';
import { pictureRows, WHOLE_ROWS } from '../../src/picture/glimpse';
import { cutsOf, lanesOf } from '../../src/picture/lane-build';
import type { Lanes } from '../../src/picture/lanes';
import type { Cuts } from '../../src/picture/scale';
import { lanesThatCame } from '../host';
import type { LaneAnswer, LaneMoment, LaneRequest } from './lanes.worker';
import LaneWorker from './lanes.worker?worker';

let worker: Worker | undefined;
let last = 0;
const waiting = new Map<number, (answer: LaneAnswer) => void>();

function ask(request: LaneRequest, transfer: Transferable[]): Promise<LaneAnswer> {
  if (!worker) {
    worker = new LaneWorker({ name: 'lanes' });
    worker.onmessage = ({ data }: MessageEvent<LaneAnswer>) => {
      waiting.get(data.id)?.(data);
      waiting.delete(data.id);
    };
  }
  worker.postMessage(request, transfer);
  return new Promise((done) => waiting.set(request.id, done));
}

/** The columns that lanes are made from, copied so that they can be handed over. */
function packed(moment: Moment, owned: boolean): { readonly moment: LaneMoment; readonly transfer: Transferable[] } {
  const transfer: Transferable[] = [];
  const copy = <T extends { slice(): T; readonly buffer: ArrayBufferLike }>(column: T): T => {
    const made = column.slice();
    transfer.push(made.buffer as ArrayBuffer);
    return made;
  };
  const { title, addressBits, regions, memoryMap, pools, allocations } = moment;
  return {
    moment: {
      title,
      ...(addressBits === undefined ? {} : { addressBits }),
      regions: regions.map(({ id, name, base, size, kind, parent }) => ({
        id,
        name,
        base,
        size,
        kind,
        attributes: 0n,
        ...(parent ? { parent } : {}),
      })),
      ...(memoryMap
        ? {
            memoryMap: {
              length: memoryMap.length,
              type: copy(memoryMap.type),
              frame: copy(memoryMap.frame),
              pages: copy(memoryMap.pages),
              attribute: new BigUint64Array(0),
            },
          }
        : {}),
      ...(pools
        ? {
            pools: {
              length: pools.length,
              address: copy(pools.address),
              size: copy(pools.size),
              requested: new Float64Array(0),
              type: copy(pools.type),
              used: copy(pools.used),
            },
          }
        : {}),
      ...(owned && allocations
        ? {
            allocations: {
              length: allocations.length,
              address: copy(allocations.address),
              size: copy(allocations.size),
              type: new Uint32Array(0),
              kind: copy(allocations.kind),
              event: copy(allocations.event),
            },
          }
        : {}),
    },
    transfer,
  };
}

/** Lanes of a moment, at once where it is small. */
export function makeLanes(moment: Moment, owned: boolean): Lanes | Promise<Lanes> {
  if (pictureRows(moment) <= WHOLE_ROWS) return lanesOf(moment, owned);
  const came = owned ? undefined : lanesThatCame.get(moment);
  if (came) return { ...came, moment };
  const { moment: part, transfer } = packed(moment, owned);
  return ask({ id: ++last, kind: 'lanes', moment: part, owned }, transfer).then((answer) => {
    if (answer.kind !== 'lanes') throw new TypeError('the lanes were answered with something else');
    return { ...answer.lanes, moment };
  });
}

/** How the space that some moments describe is cut, at once where they are small. */
export function makeCuts(moments: readonly Moment[]): Cuts | Promise<Cuts> {
  if (moments.every((moment) => pictureRows(moment) <= WHOLE_ROWS)) return cutsOf(...moments.map((moment) => lanesOf(moment)));
  const parts = moments.map((moment) => packed(moment, false));
  return ask(
    { id: ++last, kind: 'cuts', moments: parts.map(({ moment }) => moment) },
    parts.flatMap(({ transfer }) => transfer),
  ).then((answer) => {
    if (answer.kind !== 'cuts') throw new TypeError('the cuts were answered with something else');
    return answer.cuts;
  });
}
