// The script as an image in simulated memory. EDK2's loader puts a whole image into pages of the image's code type:
// EfiLoaderCode for an application, EfiBootServicesCode for a driver, EfiRuntimeServicesCode for a runtime driver. In them
// lie, each at the start of a page:
//   the image's headers, the functions (a function's address is where its code would be), variables, then strings and
//   const objects. Between two objects some bytes stay free, so that running over one is seen.

import type { Bytes } from '../machine/bytes';
import { PAGE_SIZE } from '../uefi/units';
import type { MemoryCheck } from './memory-check';
import type { ImageAddresses } from './runner-program';
import type { CheckedProgram, FunctionSymbol, GlobalVariable, StaticObject, StringLiteral } from './tree';

export type ImageKind = 'application' | 'driver' | 'runtime-driver' | 'peim';

/** EFI_MEMORY_TYPE of an image's pages (and of a PEIM that is loaded into memory). */
export const IMAGE_CODE_TYPE: Record<ImageKind, number> = { application: 1, driver: 3, 'runtime-driver': 5, peim: 3 };
/** EFI_MEMORY_TYPE that the image's LoadedImage protocol names for its data. */
export const IMAGE_DATA_TYPE: Record<ImageKind, number> = { application: 2, driver: 4, 'runtime-driver': 6, peim: 4 };

const GAP = 16;
/** Bytes of code that stand for one function, at least; it grows with its text. */
const FUNCTION_BYTES = 64;

function up(value: number, to: number): number {
  return Math.ceil(value / to) * to;
}

/** Where everything of a program lies, as offsets from the image's start. */
export class ImageLayout {
  readonly functions = new Map<FunctionSymbol, number>();
  readonly globals = new Map<GlobalVariable, number>();
  readonly strings = new Map<StringLiteral, number>();
  readonly codeStart = PAGE_SIZE;
  readonly codeEnd: number;
  /** Bytes, whole pages. */
  readonly size: number;

  constructor(readonly program: CheckedProgram) {
    let at = this.codeStart;
    for (const symbol of program.functions) {
      this.functions.set(symbol, at);
      const { body } = symbol;
      at += body === undefined ? FUNCTION_BYTES : up(FUNCTION_BYTES + (body.site.end - body.site.start), 16);
    }
    this.codeEnd = at;
    const place = (list: readonly GlobalVariable[]) => {
      for (const variable of list) {
        at = up(at, Math.max(8, variable.align));
        this.globals.set(variable, at);
        at += variable.size + GAP;
      }
    };
    at = up(at, PAGE_SIZE);
    place(program.globals.filter((variable) => !variable.isConst));
    at = up(at, PAGE_SIZE);
    place(program.globals.filter((variable) => variable.isConst));
    for (const literal of program.strings) {
      at = up(at, 8);
      this.strings.set(literal, at);
      at += literal.bytes.length + GAP;
    }
    this.size = Math.max(up(at, PAGE_SIZE), 2 * PAGE_SIZE);
  }
}

function shorten(text: string): string {
  return text.length <= 24 ? text : `${text.slice(0, 21)}...`;
}

/** The characters of a string literal, for messages. */
function stringText(literal: StringLiteral): string {
  const { bytes, characterSize } = literal;
  let text = '';
  for (let i = 0; i + characterSize < bytes.length; i += characterSize) {
    text += String.fromCharCode((bytes[i] as number) | (characterSize > 1 ? (bytes[i + 1] as number) << 8 : 0));
  }
  return JSON.stringify(shorten(text));
}

/** An image that lies in memory. */
export class Image implements ImageAddresses {
  constructor(
    readonly layout: ImageLayout,
    readonly base: number,
    readonly kind: ImageKind,
  ) {}

  global(variable: GlobalVariable): number {
    return this.base + (this.layout.globals.get(variable) as number);
  }

  string(literal: StringLiteral): number {
    return this.base + (this.layout.strings.get(literal) as number);
  }

  function(symbol: FunctionSymbol): number {
    return this.base + (this.layout.functions.get(symbol) as number);
  }

  private address(object: StaticObject): number {
    if (object.kind === 'global') return this.global(object);
    return object.kind === 'function' ? this.function(object) : this.string(object);
  }

  /** Writes the initial contents of every object and opens them to the script. */
  fill(bytes: Bytes, check: MemoryCheck): void {
    const { layout } = this;
    check.name({ start: this.base, end: this.base + layout.codeEnd, what: "the code of the script's image" });
    for (const [variable] of layout.globals) {
      const start = this.global(variable);
      const content = variable.initial ? variable.initial.bytes.slice() : new Uint8Array(variable.size);
      const view = new DataView(content.buffer, content.byteOffset, content.byteLength);
      for (const { offset, of, addend } of variable.initial?.addresses ?? []) {
        view.setBigUint64(offset, BigInt.asUintN(64, BigInt(this.address(of)) + addend), true);
      }
      bytes.write(start, content);
      check.share({ start, end: start + variable.size, what: `the variable ${variable.name}` }, variable.isConst);
    }
    for (const [literal] of layout.strings) {
      const start = this.string(literal);
      bytes.write(start, literal.bytes);
      check.share({ start, end: start + literal.bytes.length, what: `the string ${stringText(literal)}` }, true);
    }
  }
}
