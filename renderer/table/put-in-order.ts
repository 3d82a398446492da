// Orders long columns in a worker, so that a million rows stop no frame.

import type { OrderAnswer, OrderRequest } from './order.worker';
import OrderWorker from './order.worker?worker';

let worker: Worker | undefined;
let last = 0;
const waiting = new Map<number, (order: Int32Array) => void>();

/** Positions of keys in ascending order, equal ones in theirs. Keys are whole numbers from 0 below 2^53; they are handed over. */
export function putInOrder(keys: Float64Array<ArrayBuffer>): Promise<Int32Array> {
  if (!worker) {
    worker = new OrderWorker({ name: 'order' });
    worker.onmessage = ({ data }: MessageEvent<OrderAnswer>) => {
      waiting.get(data.id)?.(data.order);
      waiting.delete(data.id);
    };
  }
  const request: OrderRequest = { id: ++last, keys };
  worker.postMessage(request, [keys.buffer]);
  return new Promise((done) => waiting.set(request.id, done));
}
