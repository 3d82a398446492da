// Holds a platform's value against the schema and says what is wrong in the user's words, at the place of the value.

import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import type { Finding } from '../base/finding';
import { nearest } from '../base/suggest';
import { parseAddress } from '../uefi/units';
import type { JsoncText, JsonPath } from './jsonc';
import { PLATFORM_SCHEMA, PLATFORM_VERSION } from './schema';

let compiled: ValidateFunction | undefined;

/** Compiling takes longer than validating, so it happens once, when first needed. */
function validator(): ValidateFunction {
  if (!compiled) {
    const ajv = new Ajv({ allErrors: true, verbose: true, allowUnionTypes: true, strictTypes: false });
    ajv.addVocabulary(['enumDescriptions', 'defaultSnippets']);
    compiled = ajv.compile(PLATFORM_SCHEMA);
  }
  return compiled;
}

/** Findings for everything in the text that the schema does not allow. */
export function schemaFindings(text: JsoncText): Finding[] {
  const validate = validator();
  if (validate(text.value)) return [];
  return (validate.errors ?? []).map((error) => findingOf(error, text));
}

function pathOf(error: ErrorObject): (string | number)[] {
  return error.instancePath
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}

function quoted(values: readonly unknown[]): string {
  return values.map((value) => `"${value}"`).join(', ');
}

/** What stands in the text, short enough for a sentence. */
function shown(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

const TYPE_WORDS: Record<string, string> = {
  object: 'an object',
  array: 'a list',
  string: 'a text',
  integer: 'a whole number',
  boolean: 'true or false',
};

/** `size` of the region "low-ram", `firmware.stackSize`, `regions[3]`. */
function subject(path: JsonPath, text: JsoncText): string {
  const [first, index, ...rest] = path;
  if (first === 'regions' && typeof index === 'number') {
    const id = (text.value as { regions?: { id?: unknown }[] } | undefined)?.regions?.[index]?.id;
    const region = typeof id === 'string' && id !== '' ? `the region "${id}"` : `regions[${index}]`;
    return rest.length === 0 ? region : `${rest.join('.')} of ${region}`;
  }
  return path.length === 0 ? 'the file' : path.join('.');
}

function findingOf(error: ErrorObject, text: JsoncText): Finding {
  const path = pathOf(error);
  const what = subject(path, text);
  const at = { severity: 'error' as const, place: text.place(path) };
  switch (error.keyword) {
    case 'additionalProperties': {
      const name = String(error.params.additionalProperty);
      const known = Object.keys((error.parentSchema as { properties?: object }).properties ?? {});
      const near = nearest(name, known);
      return {
        rule: 'platform-unknown-property',
        severity: 'error',
        message: `${what} has no property "${name}"`,
        place: text.keyPlace([...path, name]),
        remedy: near ? `Did you mean "${near}"?` : `Known are ${quoted(known)}.`,
      };
    }
    case 'required':
      return {
        rule: 'platform-missing-property',
        severity: 'error',
        message: `${what} has no "${error.params.missingProperty}"`,
        place: text.openingPlace(path),
        remedy: `Add "${error.params.missingProperty}".`,
      };
    case 'type': {
      const types = ([] as string[]).concat(error.params.type);
      const wanted = types.map((type) => TYPE_WORDS[type] ?? type).join(' or ');
      return { rule: 'platform-value', ...at, message: `${what} is ${shown(error.data)} where ${wanted} is expected` };
    }
    case 'enum': {
      const allowed = error.params.allowedValues as string[];
      const near = typeof error.data === 'string' ? nearest(error.data, allowed) : undefined;
      return {
        rule: 'platform-value',
        ...at,
        message: `${what} is ${shown(error.data)}`,
        remedy: near ? `Did you mean "${near}"?` : `It is one of ${quoted(allowed)}.`,
      };
    }
    case 'const':
      return {
        rule: 'platform-version',
        ...at,
        message: `version is ${shown(error.data)}, and this program reads version ${PLATFORM_VERSION}`,
        remedy: 'Use a newer program, or write the file in that version.',
      };
    case 'pattern':
      return patternFinding(error, what, at);
    case 'minimum':
    case 'maximum':
      return {
        rule: 'platform-value',
        ...at,
        message: `${what} is ${shown(error.data)}, ${error.keyword === 'minimum' ? 'below' : 'above'} ${error.params.limit}`,
        ...(error.params.limit === Number.MAX_SAFE_INTEGER
          ? { remedy: 'Write so large a number as a text, "0x…", so that no digit is lost.' }
          : {}),
      };
    case 'uniqueItems':
      return { rule: 'platform-value', ...at, severity: 'warning', message: `${what} names the same thing twice` };
    default:
      return { rule: 'platform-value', ...at, message: `${what} is ${shown(error.data)}: ${error.message ?? 'not allowed'}` };
  }
}

function patternFinding(
  error: ErrorObject,
  what: string,
  at: Pick<Finding, 'severity'> & { place: NonNullable<Finding['place']> },
): Finding {
  const value = String(error.data);
  const property = pathOf(error).at(-1);
  if (property === 'id') {
    return {
      rule: 'platform-value',
      ...at,
      message: `${what} is ${shown(value)}`,
      remedy: 'An id begins with a letter or digit and holds letters, digits, dots, dashes and underscores.',
    };
  }
  if (property === 'type') {
    const names = ((error.parentSchema as { examples?: string[] }).examples ?? []) as string[];
    const near = nearest(value, names);
    return {
      rule: 'platform-value',
      ...at,
      message: `${what} is ${shown(value)}, which is no EFI_MEMORY_TYPE`,
      remedy: near ? `Did you mean "${near}"?` : `It is one of ${quoted(names)}, or a number.`,
    };
  }
  const reason = parseAddress(value);
  return { rule: 'platform-value', ...at, message: `${what}: ${typeof reason === 'string' ? reason : `${shown(value)} is no number`}` };
}
