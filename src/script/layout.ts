// Where the members of structs and unions lie (SysV ABI as GCC follows it; `packed`, `aligned` and #pragma pack as GCC has them).
//
//   L1  A member lies at the next multiple of its alignment: that of its type, lowered to 1 by `packed`, raised by `aligned` and
//       _Alignas, and in the end at most n under pack (n).
//   L2  A bit-field follows the bit before it, unless it would then lie in more units of its type's alignment than the type has
//       itself; `packed` bit-fields, and all under a pack (n), always follow. One of width 0 ends the unit of its
//       type, whatever is packed.
//   L3  The record's alignment is the greatest of its members', and its size a multiple of it.

import type { Site } from './tree';
import { alignOf, type BitRange, type Member, type RecordDefinition, sizeOf, type Type } from './types';

/** A member before it has a place. */
export interface MemberPlan {
  /** Undefined for an anonymous record and for padding bit-fields. */
  readonly name: string | undefined;
  readonly type: Type;
  /** Bits of a bit-field. */
  readonly width: number | undefined;
  readonly packed: boolean;
  /** From `aligned` and _Alignas; 0 when there is none. */
  readonly minimumAlign: number;
  readonly site: Site;
}

/** Fills in members, size and alignment of a record. `pack` 0: no limit; `minimumAlign` from an attribute of the record. */
export function layOut(
  definition: RecordDefinition,
  plans: readonly MemberPlan[],
  packed: boolean,
  pack: number,
  minimumAlign: number,
): void {
  const isUnion = definition.kind === 'union';
  const members: Member[] = [];
  let align = Math.max(1, minimumAlign);
  /** Bits used so far; in a union the most that a member uses. */
  let bits = 0;
  for (const plan of plans) {
    const tight = packed || plan.packed;
    const natural = alignOf(plan.type);
    const limited = tight ? 1 : pack > 0 ? Math.min(natural, pack) : natural;
    const start = isUnion ? 0 : bits;
    if (plan.width !== undefined) {
      const place =
        plan.width === 0
          ? roundUp(start, natural * 8)
          : placeBits(start, plan.width, limited * 8, (sizeOf(plan.type) ?? 1) * 8, tight || pack > 0, plan.minimumAlign * 8);
      if (plan.name !== undefined) {
        members.push({
          name: plan.name,
          type: plan.type,
          offset: Math.floor(place / 8),
          bits: rangeOfBits(place, plan.width),
          site: plan.site,
        });
        // Here pack (n) wins over `packed`.
        align = Math.max(align, pack > 0 ? Math.min(natural, pack) : limited, plan.minimumAlign);
      }
      bits = Math.max(bits, place + plan.width);
      continue;
    }
    const wanted = pack > 0 ? Math.min(Math.max(limited, plan.minimumAlign), pack) : Math.max(limited, plan.minimumAlign);
    const offset = roundUp(Math.ceil(start / 8), wanted);
    members.push({ name: plan.name, type: plan.type, offset, site: plan.site });
    align = Math.max(align, wanted);
    bits = Math.max(bits, (offset + (sizeOf(plan.type) ?? 0)) * 8);
  }
  definition.members = members;
  definition.align = align;
  definition.size = roundUp(Math.ceil(bits / 8), align);
  definition.packed = packed;
}

/** The first bit of a bit-field (L2). All numbers are bits. */
function placeBits(start: number, width: number, align: number, size: number, packed: boolean, minimumAlign: number): number {
  const from = minimumAlign > 0 ? roundUp(start, minimumAlign) : start;
  if (packed) return from;
  const units = Math.ceil(((from % align) + width) / align);
  return units > size / align ? roundUp(from, align) : from;
}

function rangeOfBits(place: number, width: number): BitRange {
  const shift = place % 8;
  return { shift, width, bytes: Math.ceil((shift + width) / 8) };
}

/** The next multiple; `to` need not be a power of two. */
export function roundUp(value: number, to: number): number {
  return Math.ceil(value / to) * to;
}

/** A member found by name, with what lies between it and the record: anonymous records are looked through. */
export interface FoundMember {
  readonly member: Member;
  /** Bytes from the start of the record asked. */
  readonly offset: number;
}

/** The member of a complete record with this name. */
export function findMember(definition: RecordDefinition, name: string): FoundMember | undefined {
  for (const member of definition.members ?? []) {
    if (member.name === name) return { member, offset: member.offset };
    if (member.name === undefined && member.type.kind === 'record') {
      const inner = findMember(member.type.definition, name);
      if (inner) return { member: inner.member, offset: member.offset + inner.offset };
    }
  }
  return undefined;
}

/** Names of all members, those of anonymous records included. */
export function memberNames(definition: RecordDefinition): string[] {
  return (definition.members ?? []).flatMap((member) => {
    if (member.name !== undefined) return [member.name];
    return member.type.kind === 'record' ? memberNames(member.type.definition) : [];
  });
}

/** How C writes a part of an object from the object's name on, e.g. `[2].Header.Length`: what has this type, at a byte offset. */
export function partName(object: Type, offset: number, type: Type, bits?: BitRange): string {
  if (object === type && offset === 0) return '';
  if (object.kind === 'array') {
    const size = sizeOf(object.element) ?? 0;
    if (size === 0) return '';
    const index = Math.floor(offset / size);
    return `[${index}]${partName(object.element, offset - index * size, type, bits)}`;
  }
  if (object.kind !== 'record') return '';
  const holds = (member: Member) => offset >= member.offset && offset < member.offset + (sizeOf(member.type) ?? 0);
  const members = object.definition.members ?? [];
  const member = (bits && members.find((one) => one.bits === bits)) ?? members.find((one) => !one.bits && holds(one));
  if (!member) return '';
  const name = member.name === undefined ? '' : `.${member.name}`;
  return member.bits ? name : name + partName(member.type, offset - member.offset, type, bits);
}
