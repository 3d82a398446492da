// Puts long columns in order off the window's thread.

import { orderBy } from './order';

export interface OrderRequest {
  readonly id: number;
  readonly keys: Float64Array;
}

export interface OrderAnswer {
  readonly id: number;
  /** Positions of the keys, ascending; equal ones in their own order. */
  readonly order: Int32Array;
}

const port = self as unknown as {
  onmessage: ((event: MessageEvent<OrderRequest>) => void) | null;
  postMessage(message: OrderAnswer, transfer: Transferable[]): void;
};

port.onmessage = ({ data }) => {
  const order = orderBy(data.keys);
  port.postMessage({ id: data.id, order }, [order.buffer]);
};
