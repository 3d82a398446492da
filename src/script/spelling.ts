// Types in words, as C writes them.

import { CONST, type Type, VOLATILE } from './types';

/** Deepest nesting of types that is written out. */
const MAX_DEPTH = 20;

/** A type as the user would write it: its typedef name where it has one. */
export function spell(type: Type): string {
  return declare(type, '');
}

/** A declaration of `name` with the type: `UINT8 Table[4]`, `EFI_STATUS (*Read) (UINTN, VOID *)`. */
export function declare(type: Type, name: string): string {
  return inside(type, name, 0).trim();
}

function qualifiersOf(type: Type): string {
  return `${type.qualifiers & CONST ? 'const ' : ''}${type.qualifiers & VOLATILE ? 'volatile ' : ''}`;
}

/** Puts `inner`, a declarator, into the type. */
function inside(type: Type, inner: string, depth: number): string {
  const gap = inner === '' || inner.startsWith('[') ? '' : ' ';
  if (type.alias) return `${qualifiersOf(type)}${type.alias}${gap}${inner}`;
  if (depth > MAX_DEPTH) return `…${gap}${inner}`;
  switch (type.kind) {
    case 'pointer': {
      const star = `*${qualifiersOf(type)}${inner}`;
      const { target } = type;
      const wraps = (target.kind === 'array' || target.kind === 'function') && !target.alias;
      return inside(target, wraps ? `(${star})` : star, depth + 1);
    }
    case 'array':
      return inside(type.element, `${inner}[${type.length ?? ''}]`, depth + 1);
    case 'function': {
      const list = type.parameters.map((parameter) => inside(parameter.type, '', depth + 1).trim());
      if (type.variadic) list.push('...');
      const parameters = type.unprototyped ? '' : list.length === 0 ? 'void' : list.join(', ');
      return inside(type.result, `${inner}${inner === '' ? '' : ' '}(${parameters})`, depth + 1);
    }
    default:
      return `${qualifiersOf(type)}${specifier(type)}${gap}${inner}`;
  }
}

function specifier(type: Type): string {
  switch (type.kind) {
    case 'void':
      return 'void';
    case 'integer':
      if (type.enumeration) return type.enumeration.tag ? `enum ${type.enumeration.tag}` : (type.enumeration.name ?? 'enum');
      return type.name;
    case 'record': {
      const { kind, tag, name } = type.definition;
      return name ?? (tag ? `${kind} ${tag}` : kind);
    }
    case 'va_list':
      return 'VA_LIST';
    default:
      return '?';
  }
}
