// How values cross a thread, a socket or Electron's bridge. A message is a JSON string; when it carries typed arrays it
// is one block of bytes instead, so that long columns are copied and never spelled out:
//
//   u32 length of the JSON text, the text in UTF-8, zeros up to a multiple of 8, then the columns, each at a multiple of 8
//
// In the text a bigint is {"$bigint":"123"}, an Error {"$error":[name, message]} (its stack stays at home) and a typed array
// {"$column":["Float64Array", offset, length]}, offset counted from the first column. Numbers are little-endian, as on every machine that Electron runs on.

const COLUMNS = {
  Uint8Array,
  Uint16Array,
  Uint32Array,
  Int32Array,
  Float32Array,
  Float64Array,
  BigUint64Array,
} as const;

type Column = InstanceType<(typeof COLUMNS)[keyof typeof COLUMNS]>;

function isColumn(value: unknown): value is Column {
  return ArrayBuffer.isView(value) && !(value instanceof DataView);
}

/** Message for a value made of JSON, bigint, errors and typed arrays. Strings travel on every transport, bytes where they pay. */
export function pack(value: unknown): string | Uint8Array<ArrayBuffer> {
  const columns: Column[] = [];
  let size = 0;
  const text = JSON.stringify(value, (_key, item: unknown) => {
    if (typeof item === 'bigint') return { $bigint: item.toString() };
    if (item instanceof Error) return { $error: [item.name, item.message] };
    if (!isColumn(item)) return item;
    const kind = item.constructor.name;
    if (!(kind in COLUMNS)) throw new TypeError(`a ${kind} cannot be sent`);
    const reference = { $column: [kind, size, item.length] };
    columns.push(item);
    size += (item.byteLength + 7) & ~7;
    return reference;
  });
  if (columns.length === 0) return text;
  const json = encodeUtf8(text);
  const head = (4 + json.length + 7) & ~7;
  const message = new Uint8Array(head + size);
  new DataView(message.buffer).setUint32(0, json.length, true);
  message.set(json, 4);
  let at = head;
  for (const column of columns) {
    message.set(new Uint8Array(column.buffer, column.byteOffset, column.byteLength), at);
    at += (column.byteLength + 7) & ~7;
  }
  return message;
}

/** The value of a message. Throws a SyntaxError or RangeError when the message is damaged. */
export function unpack(message: string | Uint8Array): unknown {
  if (typeof message === 'string') return JSON.parse(message, (_key, item) => revive(item, undefined, 0));
  // A view at an odd offset cannot be read as columns of 8 bytes: copy it once.
  const bytes = message.byteOffset % 8 === 0 ? message : message.slice();
  if (bytes.byteLength < 4) throw new RangeError('a message ends within its head');
  const jsonLength = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  if (4 + jsonLength > bytes.byteLength) throw new RangeError('a message ends within its text');
  const text = decodeUtf8(bytes.subarray(4, 4 + jsonLength));
  const head = (4 + jsonLength + 7) & ~7;
  return JSON.parse(text, (_key, item) => revive(item, bytes, head));
}

function revive(item: unknown, bytes: Uint8Array | undefined, head: number): unknown {
  if (item === null || typeof item !== 'object') return item;
  if ('$bigint' in item) return BigInt(item.$bigint as string);
  if ('$error' in item) return errorOf(item.$error as [string, string]);
  if (!('$column' in item)) return item;
  const [kind, offset, length] = item.$column as [keyof typeof COLUMNS, number, number];
  const type = Object.hasOwn(COLUMNS, kind) ? COLUMNS[kind] : undefined;
  if (!bytes || !type) throw new RangeError('a message names a column that it does not carry');
  return new type(bytes.buffer as ArrayBuffer, bytes.byteOffset + head + offset, length);
}

function errorOf([name, message]: [string, string]): Error {
  const error = new Error(String(message));
  error.name = String(name);
  return error;
}

// The core has neither TextEncoder in its type library nor Buffer; both directions are needed only here.
function encodeUtf8(text: string): Uint8Array {
  return new Coder.TextEncoder().encode(text);
}

function decodeUtf8(bytes: Uint8Array): string {
  return new Coder.TextDecoder().decode(bytes);
}

/** WHATWG Encoding, which every environment of this program has. */
const Coder = globalThis as unknown as {
  TextEncoder: new () => { encode(text: string): Uint8Array };
  TextDecoder: new () => { decode(bytes: Uint8Array): string };
};
