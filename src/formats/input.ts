// What a reader is given: the bytes of a file, drop or paste, and their text. The text is decoded once, whichever of the
// encodings in the field it has: UTF-8 (with or without a byte order mark), UTF-16 as the UEFI shell's redirection
// writes it (with a mark or, cut at its head, without), and Latin-1 for bytes that are no UTF-8.

/** Something to import. `name` is what the user called it, or `-` for standard input. */
export interface Input {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The whole as text; for binary content a meaningless one. A byte order mark is not part of it. */
  readonly text: string;
}

/** An input from bytes (decoded on first use) or from a text. */
export function inputOf(name: string, content: Uint8Array | string): Input {
  if (typeof content === 'string') {
    let bytes: Uint8Array | undefined;
    const text = content.charCodeAt(0) === 0xfeff ? content.slice(1) : content;
    return {
      name,
      text,
      get bytes() {
        bytes ??= encodeUtf8(text);
        return bytes;
      },
    };
  }
  let text: string | undefined;
  return {
    name,
    bytes: content,
    get text() {
      text ??= decodeText(content);
      return text;
    },
  };
}

/** Text of bytes by the rules in this file's head; never fails. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeUtf16(bytes, 2, true);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeUtf16(bytes, 2, false);
  const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  const utf16 = start === 0 ? unmarkedUtf16(bytes) : undefined;
  if (utf16 !== undefined) return decodeUtf16(bytes, 0, utf16 === 'little');
  return decodeUtf8(bytes, start);
}

/** UTF-16 without a mark: nearly every other byte among the first thousand is zero, and always the same half. */
function unmarkedUtf16(bytes: Uint8Array): 'little' | 'big' | undefined {
  const length = Math.min(bytes.length & ~1, 1024);
  if (length < 8) return undefined;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i++) {
    if (bytes[i] !== 0) continue;
    if (i % 2 === 0) even++;
    else odd++;
  }
  const most = (length / 2) * 0.9;
  if (odd >= most && even === 0) return 'little';
  if (even >= most && odd === 0) return 'big';
  return undefined;
}

/** Code units are handed to String.fromCharCode in blocks: an argument list has a limit. */
const BLOCK = 8192;

/** Text of at most BLOCK code units. */
function textOf(units: Uint16Array | Uint8Array): string {
  return String.fromCharCode.apply(null, units as unknown as number[]);
}

function decodeUtf16(bytes: Uint8Array, start: number, little: boolean): string {
  const parts: string[] = [];
  const units = new Uint16Array(BLOCK);
  let n = 0;
  for (let i = start; i + 1 < bytes.length; i += 2) {
    const a = bytes[i] as number;
    const b = bytes[i + 1] as number;
    units[n++] = little ? a | (b << 8) : b | (a << 8);
    if (n === BLOCK) {
      parts.push(textOf(units));
      n = 0;
    }
  }
  parts.push(textOf(units.subarray(0, n)));
  return parts.join('');
}

/** A byte that starts no well-formed UTF-8 sequence stands for itself (Latin-1), so that a log of mixed encodings stays readable. */
function decodeUtf8(bytes: Uint8Array, start: number): string {
  const parts: string[] = [];
  const units = new Uint16Array(BLOCK);
  let n = 0;
  let i = start;
  while (i < bytes.length) {
    if (n >= BLOCK - 1) {
      parts.push(textOf(units.subarray(0, n)));
      n = 0;
    }
    const lead = bytes[i] as number;
    if (lead < 0x80) {
      // Runs of ASCII, which most of any log is, are taken as they are.
      let end = i + 1;
      const limit = Math.min(bytes.length, i + BLOCK);
      while (end < limit && (bytes[end] as number) < 0x80) end++;
      if (n > 0) parts.push(textOf(units.subarray(0, n)));
      parts.push(textOf(bytes.subarray(i, end)));
      n = 0;
      i = end;
      continue;
    }
    const more = lead < 0xc2 ? 0 : lead < 0xe0 ? 1 : lead < 0xf0 ? 2 : lead < 0xf5 ? 3 : 0;
    let code = more === 0 ? lead : lead & (0x3f >> more);
    let taken = 1;
    while (taken <= more && ((bytes[i + taken] ?? 0) & 0xc0) === 0x80) code = (code << 6) | ((bytes[i + taken++] as number) & 0x3f);
    const whole =
      taken === more + 1 && (more < 2 || code >= (more === 2 ? 0x800 : 0x1_0000)) && code <= 0x10_ffff && (code & ~0x7ff) !== 0xd800;
    if (!whole) {
      units[n++] = lead;
      i++;
    } else if (code >= 0x1_0000) {
      units[n++] = 0xd800 + ((code - 0x1_0000) >> 10);
      units[n++] = 0xdc00 + ((code - 0x1_0000) & 0x3ff);
      i += taken;
    } else {
      units[n++] = code;
      i += taken;
    }
  }
  parts.push(textOf(units.subarray(0, n)));
  return parts.join('');
}

/** UTF-8 bytes of a text; a lone surrogate becomes U+FFFD. */
export function encodeUtf8(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 3);
  let n = 0;
  for (let i = 0; i < text.length; i++) {
    let code = text.codePointAt(i) as number;
    if (code >= 0x1_0000) i++;
    else if ((code & ~0x7ff) === 0xd800) code = 0xfffd;
    if (code < 0x80) bytes[n++] = code;
    else if (code < 0x800) {
      bytes[n++] = 0xc0 | (code >> 6);
      bytes[n++] = 0x80 | (code & 0x3f);
    } else if (code < 0x1_0000) {
      bytes[n++] = 0xe0 | (code >> 12);
      bytes[n++] = 0x80 | ((code >> 6) & 0x3f);
      bytes[n++] = 0x80 | (code & 0x3f);
    } else {
      bytes[n++] = 0xf0 | (code >> 18);
      bytes[n++] = 0x80 | ((code >> 12) & 0x3f);
      bytes[n++] = 0x80 | ((code >> 6) & 0x3f);
      bytes[n++] = 0x80 | (code & 0x3f);
    }
  }
  return bytes.slice(0, n);
}
