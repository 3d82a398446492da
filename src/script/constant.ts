// Constant expressions that are addresses (C11 6.6 p 9): what a static object may be initialised with besides integers, which
// the checker folds as it goes.

import type { Expression, LValue, StaticObject } from './tree';

/** An address known but for where its object will lie. */
export interface AddressConstant {
  readonly of: StaticObject;
  /** Bytes from the object's start; may be negative or beyond its end. */
  readonly addend: bigint;
}

/** The address that an expression is; undefined when it is none or depends on the run. Also for an address cast to 64 bits. */
export function addressConstant(e: Expression): AddressConstant | undefined {
  switch (e.kind) {
    case 'function':
      return { of: e.function, addend: 0n };
    case 'address':
      return objectAddress(e.of);
    case 'pointer-add':
      if (e.index.kind !== 'constant') return undefined;
      return moved(addressConstant(e.pointer), (e.subtract ? -e.index.value : e.index.value) * BigInt(e.scale));
    case 'convert': {
      const keepsAll = e.type.kind === 'pointer' || (e.type.kind === 'integer' && e.type.size === 8);
      return keepsAll ? addressConstant(e.operand) : undefined;
    }
    case 'binary':
      if (e.operator === '+' && e.right.kind === 'constant') return moved(addressConstant(e.left), e.right.value);
      if (e.operator === '+' && e.left.kind === 'constant') return moved(addressConstant(e.right), e.left.value);
      if (e.operator === '-' && e.right.kind === 'constant') return moved(addressConstant(e.left), -e.right.value);
      return undefined;
    default:
      return undefined;
  }
}

function objectAddress(object: LValue): AddressConstant | undefined {
  switch (object.kind) {
    case 'variable':
      return object.variable.kind === 'global' ? { of: object.variable, addend: 0n } : undefined;
    case 'string':
      return { of: object.literal, addend: 0n };
    case 'member':
      return moved(objectAddress(object.of), BigInt(object.offset));
    case 'dereference':
      return addressConstant(object.pointer);
    default:
      return undefined;
  }
}

function moved(address: AddressConstant | undefined, by: bigint): AddressConstant | undefined {
  return address && { of: address.of, addend: address.addend + by };
}
