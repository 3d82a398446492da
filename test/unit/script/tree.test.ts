// The checked tree keeps what tree.ts promises (K1 to K4), for every C text of the fixtures, the samples and the seed; and the fixtures of
// valid C have no errors, as gcc finds.

import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { hasErrors } from '../../../src/base/finding';
import { type Compiled, compile } from '../../../src/script/compile';
import { bitsOf } from '../../../src/script/conversion';
import { prelude } from '../../../src/script/prelude/index';
import type { Expression, FunctionBody, Label, LValue, Statement } from '../../../src/script/tree';
import { eachOperand, eachPart } from '../../../src/script/tree-walk';
import { sameType, sizeOf, type Type } from '../../../src/script/types';

const ROOT = join(import.meta.dirname, '../../..');
const SYNTAX = join(ROOT, 'test/fixtures/script/syntax');
const gcc = spawnSync('gcc', ['--version']).status === 0;

function compiled(name: string, text: string): Compiled {
  return compile({
    sources: [{ name, text }],
    resolveInclude: () => undefined,
    prelude,
    defines: { MDE_CPU_X64: '1' },
    target: 'x64',
    needsEntry: false,
  });
}

const OBJECTS = new Set(['variable', 'dereference', 'member', 'string', 'temporary']);

/** Complaints about a function's tree; empty when it is as promised. */
function complaints(body: FunctionBody, result: Type): string[] {
  const wrong: string[] = [];
  const claim = (holds: boolean, what: string, node: { readonly kind?: string }) => {
    if (!holds) wrong.push(`${what}: ${node.kind}`);
  };
  const labels = new Set<Label>();
  const jumps: Label[] = [];
  const isScalar = (type: Type) => type.kind === 'integer' || type.kind === 'pointer' || type.kind === 'va_list';

  const visit = (node: Expression | LValue): void => {
    claim(node.kind !== 'error', 'an error node in a program without errors', node);
    claim(node.site.end >= node.site.start, 'a site that ends before it starts', node);
    if (!OBJECTS.has(node.kind)) {
      claim(node.type.qualifiers === 0, 'a qualified value', node);
      claim(
        node.type.kind !== 'array' && node.type.kind !== 'function' && node.type.kind !== 'error',
        'a value of array or function type',
        node,
      );
    }
    switch (node.kind) {
      case 'constant':
        if (node.type.kind === 'integer') {
          const bits = node.type.size * 8;
          claim(
            node.value === (node.type.signed ? BigInt.asIntN(bits, node.value) : BigInt.asUintN(bits, node.value)),
            'a constant outside its type',
            node,
          );
        } else claim(node.value >= 0n && node.value < 1n << 64n, 'an address outside 64 bits', node);
        break;
      case 'load':
        claim(OBJECTS.has(node.from.kind), 'a load of a value', node);
        claim(sameType(node.type, { ...node.from.type, qualifiers: 0 }), 'a load of another type', node);
        break;
      case 'address':
        claim(node.type.kind === 'pointer' && OBJECTS.has(node.of.kind), 'an address of a value', node);
        claim(!(node.of.kind === 'member' && node.of.bits), 'an address of a bit-field', node);
        break;
      case 'dereference':
        claim(node.pointer.type.kind === 'pointer', 'a dereference of no pointer', node);
        break;
      case 'member':
        claim(node.of.type.kind === 'record', 'a member of no record', node);
        break;
      case 'binary':
        claim(sameType(node.left.type, node.type), 'a left operand that was not converted', node);
        if (node.operator !== '<<' && node.operator !== '>>')
          claim(sameType(node.right.type, node.type), 'a right operand that was not converted', node);
        claim(node.type.size >= 4, 'arithmetic in a type that is not promoted', node);
        break;
      case 'compare':
        claim(
          node.left.type.kind === 'pointer' ? node.right.type.kind === 'pointer' : sameType(node.left.type, node.right.type),
          'a comparison of different types',
          node,
        );
        break;
      case 'unary':
        if (node.operator !== '!') claim(sameType(node.operand.type, node.type), 'an operand that was not converted', node);
        break;
      case 'assign':
        claim(sameType(node.value.type, { ...node.target.type, qualifiers: 0 }), 'an assigned value that was not converted', node);
        break;
      case 'compound-assign':
        if (node.compute.kind === 'integer' && node.operator !== '<<' && node.operator !== '>>')
          claim(sameType(node.value.type, node.compute), 'an operand of a compound assignment that was not converted', node);
        break;
      case 'conditional':
        claim(sameType(node.then.type, node.type) && sameType(node.otherwise.type, node.type), 'an arm that was not converted', node);
        claim(isScalar(node.condition.type), 'a condition that is no scalar', node);
        break;
      case 'pointer-add':
        claim(node.index.type.kind === 'integer' && node.index.type.size === 8, 'an index of less than 64 bits', node);
        break;
      case 'call': {
        const { parameters, unprototyped } = node.signature;
        if (!unprototyped) claim(node.arguments.length >= parameters.length, 'a call with too few arguments', node);
        for (const [index, argument] of node.arguments.entries()) {
          const parameter = unprototyped ? undefined : parameters[index];
          if (parameter) claim(sameType(argument.type, { ...parameter.type, qualifiers: 0 }), 'an argument that was not converted', node);
          else claim(argument.type.kind !== 'integer' || argument.type.size >= 4, 'an argument that was not promoted', node);
        }
        claim(node.type.kind !== 'record' || node.result !== undefined, 'a record without a place for it', node);
        break;
      }
      case 'convert':
        claim(
          !sameType(node.type, node.operand.type) || node.type.kind === 'void' || bitsOf(node.operand) !== undefined,
          'a conversion to the same type',
          node,
        );
        break;
    }
    eachOperand(node, visit);
  };

  const statement = (s: Statement): void => {
    if (s.kind === 'label') {
      claim(!labels.has(s.label), 'a label that stands twice', s);
      labels.add(s.label);
    } else if (s.kind === 'goto') jumps.push(s.label);
    else if (s.kind === 'switch') {
      jumps.push(...s.cases.map((one) => one.label), ...(s.default ? [s.default] : []));
      const ranges = [...s.cases].sort((a, b) => (a.first < b.first ? -1 : 1));
      claim(
        ranges.every((one, index) => one.first <= one.last && (index === 0 || (ranges[index - 1] as typeof one).last < one.first)),
        'cases that overlap',
        s,
      );
      claim(s.value.type.kind === 'integer' && s.value.type.size >= 4, 'a switch on a type that is not promoted', s);
    } else if (s.kind === 'return' && s.value)
      claim(sameType(s.value.type, { ...result, qualifiers: 0 }), 'a returned value that was not converted', s);
    else if (s.kind === 'expression') claim(s.expression.type.kind === 'void', 'a statement with a value', s);
    eachPart(s, visit, statement);
  };
  statement(body.block);
  for (const label of [...jumps, ...body.gotoLabels])
    if (!labels.has(label)) wrong.push(`a jump to a label that stands nowhere: ${label.name}`);

  let end = 0;
  for (const [index, local] of body.locals.entries()) {
    claim(local.index === index, 'a local with another index', local);
    claim(local.offset >= end, 'locals that overlap', local);
    claim(isScalar(local.type) || local.addressTaken, 'a local in a register that is no scalar', local);
    end = local.offset + (sizeOf(local.type) ?? 0);
  }
  claim(body.frameSize >= end && body.frameSize % 16 === 0, 'a frame that is too small', body.block);
  claim(
    body.parameters.every((parameter, index) => body.locals[index] === parameter && parameter.isParameter),
    'parameters that are not first',
    body.block,
  );
  return wrong;
}

/** Checks every function of a program without errors; returns how many there were. */
function judge({ program, findings }: Compiled): number {
  if (hasErrors(findings)) return 0;
  for (const symbol of program.functions) {
    if (symbol.body)
      expect({ name: symbol.name, complaints: complaints(symbol.body, symbol.type.result) }).toEqual({ name: symbol.name, complaints: [] });
  }
  for (const global of program.globals) {
    if (global.initial) expect(global.initial.bytes.length).toBe(global.size);
  }
  return program.functions.filter((symbol) => symbol.body).length;
}

function textsUnder(folder: string): { name: string; text: string }[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.c'))
    .map((file) => ({ name: file, text: readFileSync(join(folder, file), 'utf8') }));
}

describe('valid C', () => {
  for (const { name, text } of textsUnder(SYNTAX)) {
    test(name, () => {
      const result = compiled(name, text);
      expect(result.findings.filter((finding) => finding.severity === 'error')).toEqual([]);
      expect(judge(result)).toBeGreaterThan(1);
    });
    test.skipIf(!gcc)(`${name} as gcc sees it (skipped where gcc is absent)`, () => {
      const result = spawnSync('gcc', ['-fsyntax-only', '-w', '-std=gnu11', '-fshort-wchar', '-x', 'c', '-'], {
        input: text,
        encoding: 'utf8',
      });
      expect(result.stderr).toBe('');
    });
  }
});

describe('the checked tree is as promised', () => {
  test('for fixtures and samples', () => {
    let functions = 0;
    for (const { name, text } of [...textsUnder(join(ROOT, 'test/fixtures/script')), ...textsUnder(join(ROOT, 'presets'))])
      functions += judge(compiled(name, text));
    expect(functions).toBeGreaterThan(50);
  });
  const seed = join(ROOT, '../shared/seed/06-memory-services.md');
  test.skipIf(!existsSync(seed))('for the examples of the memory services chapter (skipped where ../shared/seed is absent)', () => {
    const blocks = [...readFileSync(seed, 'utf8').matchAll(/```c\n([\s\S]*?)```/g)].map((match) => match[1] as string);
    const head =
      '#include <Uefi.h>\n#include <PiDxe.h>\n#include <Library/UefiLib.h>\n#include <Library/UefiBootServicesTableLib.h>\n#include <Library/DxeServicesTableLib.h>\n#include <Library/MemoryAllocationLib.h>\n#include <Library/BaseMemoryLib.h>\n#include <Library/DebugLib.h>\n';
    expect(blocks.length).toBe(9);
    for (const [index, block] of blocks.entries()) {
      const isWhole = /^\s*(?:\/\*\*|EFI_STATUS\n)/.test(block);
      const text = isWhole
        ? head + block
        : `${head}EFI_STATUS Fragment (EFI_PHYSICAL_ADDRESS Address) {\nEFI_STATUS Status = 0;\n{\n${block}\n}\nreturn Status;\n}\n`;
      const result = compiled(
        `block ${index + 1}`,
        text.replace(/EFI_PHYSICAL_ADDRESS Address\) \{\n([\s\S]*EFI_STATUS Status;)/, 'EFI_PHYSICAL_ADDRESS Address) {\n$1'),
      );
      expect(result.findings.filter((finding) => finding.severity === 'error')).toEqual([]);
      expect(judge(result)).toBeGreaterThan(0);
    }
  });
});
