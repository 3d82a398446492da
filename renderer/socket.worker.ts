// The WebSocket to the host, off the window's thread: messages of megabytes arrive piece by piece and are unpacked here, and their columns
// are handed over without a copy; with a large moment go the lanes that the picture will want of it. When to connect, and what a lost
// connection means, is host.ts's business.

import { unpack } from '../src/base/wire';
import type { Moment } from '../src/moment';
import { pictureRows, WHOLE_ROWS } from '../src/picture/glimpse';
import { lanesOf } from '../src/picture/lane-build';
import type { BareLanes } from '../src/picture/lanes';
import { inOneBlock } from './blocks';

export type SocketRequest =
  | { readonly kind: 'open'; readonly url: string; readonly protocols: string[] }
  | { readonly kind: 'send'; readonly message: string | Uint8Array<ArrayBuffer> };

export type SocketNews =
  | { readonly kind: 'opened' }
  | { readonly kind: 'closed' }
  /** A message of the wire, unpacked; where it answers with a large moment, that moment's lanes. */
  | { readonly kind: 'came'; readonly value: unknown; readonly lanes?: BareLanes };

const port = self as unknown as {
  onmessage: ((event: MessageEvent<SocketRequest>) => void) | null;
  postMessage(news: SocketNews, transfer: Transferable[]): void;
};

/** The moment that a message answers with, if it does. */
function answeredMoment(value: unknown): Moment | undefined {
  const { r } = value as { readonly r?: unknown };
  return r !== null && typeof r === 'object' && 'regions' in r && 'memoryMap' in r ? (r as Moment) : undefined;
}

let socket: WebSocket | undefined;

function open(url: string, protocols: string[]): void {
  const next = new WebSocket(url, protocols);
  next.binaryType = 'arraybuffer';
  next.onopen = () => {
    socket = next;
    port.postMessage({ kind: 'opened' }, []);
  };
  next.onmessage = ({ data }: MessageEvent<string | ArrayBuffer>) => {
    if (typeof data === 'string') {
      port.postMessage({ kind: 'came', value: unpack(data) }, []);
      return;
    }
    const value = unpack(new Uint8Array(data));
    const moment = answeredMoment(value);
    if (!moment || pictureRows(moment) <= WHOLE_ROWS) port.postMessage({ kind: 'came', value }, [data]);
    else {
      const { moment: _, ...lanes } = lanesOf(moment);
      const { value: block, buffer } = inOneBlock(lanes);
      port.postMessage({ kind: 'came', value, lanes: block }, [data, buffer]);
    }
  };
  next.onclose = () => {
    socket = undefined;
    port.postMessage({ kind: 'closed' }, []);
  };
}

port.onmessage = ({ data }) => {
  if (data.kind === 'open') open(data.url, data.protocols);
  else socket?.send(data.message);
};
