// Operators as closures. Each first tries the case that is nearly always there (numbers that stay small) and leaves the
// rest to runner-arithmetic.ts. An operand that is an Unwritten fails the test for a number, so that it is told in the
// slow case and costs nothing in the fast one.

import type { Arithmetic } from './runner-arithmetic';
import type { Code, Frame, Test } from './runner-program';
import { convert, type Scalar } from './scalar';
import type { ArithmeticOperator, CompareExpression } from './tree';
import { convertUnwritten, Unwritten, type Value } from './unwritten';
import { unsigned64, type Word, wordOf } from './words';

const MAX = Number.MAX_SAFE_INTEGER;

/** Makes a value a word, telling the use of an unwritten one at a place. */
export type Use = (value: Value, site: number) => Word;

/** A constant that a compiled expression always gives; undefined for any other expression. */
export function constantOf(code: Code): Word | undefined {
  return constants.get(code);
}

const constants = new WeakMap<Code, Word>();

/** Code of a value that never changes; `constantOf` tells it again. */
export function constantCode(value: Word): Code {
  const code: Code = () => value;
  constants.set(code, value);
  return code;
}

const NAMES: Record<ArithmeticOperator, string> = {
  '+': 'add',
  '-': 'sub',
  '*': 'mul',
  '/': 'div',
  '%': 'rem',
  '&': 'and',
  '|': 'or',
  '^': 'xor',
  '<<': 'shl',
  '>>': 'shr',
};

type Operation = (a: Word, b: Word, site: number) => Word;

/** The operation of an operator on a promoted kind, on words. */
function operationOf(H: Arithmetic, operator: ArithmeticOperator, kind: Scalar): Operation {
  if (kind.size < 8) {
    // Results of these on 32 bits cannot be wrong, so they stand here.
    const unsigned: Partial<Record<ArithmeticOperator, Operation>> = {
      '+': (a, b) => ((a as number) + (b as number)) >>> 0,
      '-': (a, b) => ((a as number) - (b as number)) >>> 0,
      '*': (a, b) => Math.imul(a as number, b as number) >>> 0,
      '&': (a, b) => ((a as number) & (b as number)) >>> 0,
      '|': (a, b) => ((a as number) | (b as number)) >>> 0,
      '^': (a, b) => ((a as number) ^ (b as number)) >>> 0,
    };
    const signed: Partial<Record<ArithmeticOperator, Operation>> = {
      '&': (a, b) => (a as number) & (b as number),
      '|': (a, b) => (a as number) | (b as number),
      '^': (a, b) => (a as number) ^ (b as number),
    };
    const own = (kind.signed ? signed : unsigned)[operator];
    if (own !== undefined) return own;
  }
  const suffix = `${kind.signed ? 'S' : 'U'}${kind.size < 8 ? 32 : 64}`;
  return (H as unknown as Record<string, Operation>)[`${NAMES[operator]}${suffix}`] as Operation;
}

/** `left operator right`, both of a promoted kind (the right one of a shift of its own). */
export function binaryCode(
  H: Arithmetic,
  use: Use,
  operator: ArithmeticOperator,
  kind: Scalar,
  left: Code,
  right: Code,
  site: number,
): Code {
  const operation = operationOf(H, operator, kind);
  const slow = (a: Value, b: Value): Word => operation(use(a, site), use(b, site), site);
  const constant = constantOf(right);
  if (typeof constant === 'number') return withConstant(operator, kind, left, constant, slow);
  if (kind.size < 8) return binary32(operator, kind.signed, left, right, slow);
  switch (operator) {
    case '+':
      return (f) => {
        const a = left(f);
        const b = right(f);
        if (typeof a === 'number' && typeof b === 'number') {
          const r = a + b;
          if (r <= MAX && r >= -MAX) return r;
        }
        return slow(a, b);
      };
    case '-': {
      const least = kind.signed ? -MAX : 0;
      return (f) => {
        const a = left(f);
        const b = right(f);
        if (typeof a === 'number' && typeof b === 'number') {
          const r = a - b;
          if (r >= least && r <= MAX) return r;
        }
        return slow(a, b);
      };
    }
    case '*':
      return (f) => {
        const a = left(f);
        const b = right(f);
        if (typeof a === 'number' && typeof b === 'number') {
          const r = a * b;
          if (r <= MAX && r >= -MAX) return r + 0;
        }
        return slow(a, b);
      };
    default:
      return (f) => {
        const a = left(f);
        const b = right(f);
        return slow(a, b);
      };
  }
}

function binary32(operator: ArithmeticOperator, signed: boolean, left: Code, right: Code, slow: (a: Value, b: Value) => Word): Code {
  if (operator === '+') {
    return signed
      ? (f) => {
          const a = left(f);
          const b = right(f);
          if (typeof a === 'number' && typeof b === 'number') {
            const r = a + b;
            if (r === (r | 0)) return r;
          }
          return slow(a, b);
        }
      : (f) => {
          const a = left(f);
          const b = right(f);
          return typeof a === 'number' && typeof b === 'number' ? (a + b) >>> 0 : slow(a, b);
        };
  }
  if (operator === '-') {
    return signed
      ? (f) => {
          const a = left(f);
          const b = right(f);
          if (typeof a === 'number' && typeof b === 'number') {
            const r = a - b;
            if (r === (r | 0)) return r;
          }
          return slow(a, b);
        }
      : (f) => {
          const a = left(f);
          const b = right(f);
          return typeof a === 'number' && typeof b === 'number' ? (a - b) >>> 0 : slow(a, b);
        };
  }
  if (operator === '^' && !signed) {
    return (f) => {
      const a = left(f);
      const b = right(f);
      return typeof a === 'number' && typeof b === 'number' ? (a ^ b) >>> 0 : slow(a, b);
    };
  }
  return (f) => {
    const a = left(f);
    const b = right(f);
    return slow(a, b);
  };
}

/** The commonest operators with a constant on the right. */
function withConstant(operator: ArithmeticOperator, kind: Scalar, left: Code, b: number, slow: (a: Value, b: Value) => Word): Code {
  const wide = kind.size === 8;
  const { signed } = kind;
  if ((operator === '+' || operator === '-') && wide) {
    const by = operator === '+' ? b : -b;
    const least = signed ? -MAX : 0;
    return (f) => {
      const a = left(f);
      if (typeof a === 'number') {
        const r = a + by;
        if (r >= least && r <= MAX) return r;
      }
      return slow(a, b);
    };
  }
  if (operator === '+' && !signed) {
    return (f) => {
      const a = left(f);
      return typeof a === 'number' ? (a + b) >>> 0 : slow(a, b);
    };
  }
  if (operator === '+') {
    return (f) => {
      const a = left(f);
      if (typeof a === 'number') {
        const r = a + b;
        if (r === (r | 0)) return r;
      }
      return slow(a, b);
    };
  }
  if (operator === '*' && wide) {
    return (f) => {
      const a = left(f);
      if (typeof a === 'number') {
        const r = a * b;
        if (r <= MAX && r >= -MAX) return r + 0;
      }
      return slow(a, b);
    };
  }
  if (operator === '*' && !signed) {
    return (f) => {
      const a = left(f);
      return typeof a === 'number' ? Math.imul(a, b) >>> 0 : slow(a, b);
    };
  }
  if (operator === '&' && b >= 0 && b <= 0x7fff_ffff) {
    // The low half of the other operand decides, whatever its size and sign.
    return (f) => {
      const a = left(f);
      return typeof a === 'number' ? a & b : slow(a, b);
    };
  }
  if (operator === '>>' && !signed && b >= 0 && b < kind.size * 8) {
    if (!wide) {
      return (f) => {
        const a = left(f);
        return typeof a === 'number' ? a >>> b : slow(a, b);
      };
    }
    const scale = 2 ** b;
    return (f) => {
      const a = left(f);
      return typeof a === 'number' ? Math.floor(a / scale) : slow(a, b);
    };
  }
  if (operator === '<<' && !signed && wide && b >= 0 && b < 64) {
    const scale = 2 ** b;
    return (f) => {
      const a = left(f);
      if (typeof a === 'number') {
        const r = a * scale;
        if (r <= MAX) return r;
      }
      return slow(a, b);
    };
  }
  if ((operator === '/' || operator === '%') && b > 0) {
    return operator === '/'
      ? (f) => {
          const a = left(f);
          return typeof a === 'number' ? (a - (a % b)) / b + 0 : slow(a, b);
        }
      : (f) => {
          const a = left(f);
          return typeof a === 'number' ? (a % b) + 0 : slow(a, b);
        };
  }
  return (f) => slow(left(f), b);
}

/** `-x`, `~x` in a promoted kind. */
export function unaryCode(H: Arithmetic, use: Use, operator: '-' | '~', kind: Scalar, operand: Code, at: number, site: number): Code {
  const word = (f: Frame): Word => {
    const v = operand(f);
    return typeof v === 'object' ? use(v, at) : v;
  };
  if (kind.size < 8) {
    if (operator === '~') return kind.signed ? (f) => ~(word(f) as number) : (f) => ~(word(f) as number) >>> 0;
    return kind.signed ? (f) => H.negS32(word(f) as number, site) : (f) => -(word(f) as number) >>> 0;
  }
  if (operator === '~') return kind.signed ? (f) => H.notS64(word(f)) : (f) => H.notU64(word(f));
  return kind.signed ? (f) => H.negS64(word(f), site) : (f) => H.negU64(word(f));
}

/** A comparison of words of one kind; canonical words compare as they are. */
export function compareTest(
  use: Use,
  operator: CompareExpression['operator'],
  left: Code,
  right: Code,
  atLeft: number,
  atRight: number,
): Test {
  const b = constantOf(right);
  if (b !== undefined) return compareConstant(use, operator, left, b, atLeft);
  const x = (v: Value): Word => (typeof v === 'object' ? use(v, atLeft) : v);
  const y = (v: Value): Word => (typeof v === 'object' ? use(v, atRight) : v);
  switch (operator) {
    case '==':
      return (f) => x(left(f)) === y(right(f));
    case '!=':
      return (f) => x(left(f)) !== y(right(f));
    case '<':
      return (f) => x(left(f)) < y(right(f));
    case '<=':
      return (f) => x(left(f)) <= y(right(f));
    case '>':
      return (f) => x(left(f)) > y(right(f));
    default:
      return (f) => x(left(f)) >= y(right(f));
  }
}

function compareConstant(use: Use, operator: CompareExpression['operator'], left: Code, b: Word, site: number): Test {
  const x = (v: Value): Word => (typeof v === 'object' ? use(v, site) : v);
  switch (operator) {
    case '==':
      return (f) => x(left(f)) === b;
    case '!=':
      return (f) => x(left(f)) !== b;
    case '<':
      return (f) => x(left(f)) < b;
    case '<=':
      return (f) => x(left(f)) <= b;
    case '>':
      return (f) => x(left(f)) > b;
    default:
      return (f) => x(left(f)) >= b;
  }
}

/** The value converted to a kind; an unwritten one stays so as far as its bytes do. */
export function convertCode(value: Code, to: Scalar): Code {
  const constant = constantOf(value);
  if (constant !== undefined) return constantCode(convert(constant, to));
  const slow = (v: Value): Value => (typeof v === 'object' ? convertUnwritten(v, to) : convert(v, to));
  switch (to.name) {
    case 'u8':
      return (f) => {
        const v = value(f);
        return typeof v === 'number' ? v & 0xff : slow(v);
      };
    case 's8':
      return (f) => {
        const v = value(f);
        return typeof v === 'number' ? (v << 24) >> 24 : slow(v);
      };
    case 'u16':
      return (f) => {
        const v = value(f);
        return typeof v === 'number' ? v & 0xffff : slow(v);
      };
    case 's16':
      return (f) => {
        const v = value(f);
        return typeof v === 'number' ? (v << 16) >> 16 : slow(v);
      };
    case 'u32':
      return (f) => {
        const v = value(f);
        return typeof v === 'number' ? v >>> 0 : slow(v);
      };
    case 's32':
      return (f) => {
        const v = value(f);
        return typeof v === 'number' ? v | 0 : slow(v);
      };
    case 'u64':
      return (f) => {
        const v = value(f);
        return typeof v === 'number' && v >= 0 ? v : slow(v);
      };
    default:
      return (f) => {
        const v = value(f);
        return typeof v === 'number' ? v : slow(v);
      };
  }
}

/** A pointer `offset` bytes on. */
export function moved(pointer: Value, offset: number): Value {
  if (typeof pointer === 'number') {
    const r = pointer + offset;
    if (r <= MAX && r >= 0) return r;
  }
  if (typeof pointer === 'object') {
    return new Unwritten(unsigned64(wordOf(BigInt.asUintN(64, BigInt(pointer.value) + BigInt(offset)))), pointer.mask, pointer.what);
  }
  return wordOf(BigInt.asUintN(64, BigInt(pointer) + BigInt(offset)));
}

/** `pointer + index * scale`. */
export function pointerAddCode(
  H: Arithmetic,
  use: Use,
  pointer: Code,
  index: Code,
  scale: number,
  atPointer: number,
  atIndex: number,
): Code {
  const constant = constantOf(index);
  if (typeof constant === 'number' && Math.abs(constant * scale) < 2 ** 31) {
    const by = constant * scale;
    return (f) => {
      const p = pointer(f);
      return moved(typeof p === 'object' ? use(p, atPointer) : p, by);
    };
  }
  return (f) => {
    const p = pointer(f);
    const i = index(f);
    if (typeof p === 'number' && typeof i === 'number') {
      const by = i * scale;
      const r = p + by;
      if (r >= 0 && r <= MAX && by <= MAX && by >= -MAX) return r;
    }
    return H.pointerAdd(use(p, atPointer), use(i, atIndex), scale);
  };
}
