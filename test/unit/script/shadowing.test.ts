// Firmament's headers bring more along than EDK2's do. A name of a header that the script does not include gives way to the script's own.

import { expect, test } from 'vitest';
import { compileScript, run } from './run-script';

const MAIN = 'EFI_STATUS EFIAPI UefiMain (IN EFI_HANDLE ImageHandle, IN EFI_SYSTEM_TABLE *SystemTable) {\n  return EFI_SUCCESS;\n}\n';
const rules = (before: string) =>
  compileScript([{ name: 'unit.c', text: `${before}\n${MAIN}` }]).findings.map(({ rule, severity, place }) => [
    rule,
    severity,
    place?.line,
  ]);

const OWN = 'typedef struct { UINT8 Mine; } EFI_DRIVER_BINDING_PROTOCOL;';

test.each([
  ['a type', OWN],
  ['a structure', 'struct _EFI_DRIVER_BINDING_PROTOCOL { UINT8 Mine; };'],
])('%s of a header that the script does not include is told, and the script’s own is taken', (_, own) => {
  expect(rules(`#include <Library/UefiLib.h>\n${own}`)).toEqual([['c-shadows-header', 'info', 2]]);
});

test('the script’s own type has its own layout', () => {
  const text = `#include <Library/UefiLib.h>\n${OWN}\n${MAIN.replace('return', 'Print (L"%ld", (UINT64)sizeof (EFI_DRIVER_BINDING_PROTOCOL));\n  return')}`;
  expect(run(text).console).toBe('1');
});

test('a type of a header that the script includes itself cannot be another', () => {
  expect(rules(`#include <Library/UefiLib.h>\n#include <Protocol/DriverBinding.h>\n${OWN}`)).toEqual([['c-conflicting-types', 'error', 3]]);
});

test.each(['typedef UINT16 EFI_STATUS;', 'typedef struct { UINT8 Mine; } EFI_INPUT_KEY;', 'typedef enum { AllocateAnyPages } MY_TYPE;'])(
  'what Uefi.h brings along in EDK2 stays: %s',
  (own) => {
    expect(rules(`#include <Uefi.h>\n${own}`).some(([, severity]) => severity === 'error')).toBe(true);
  },
);

test('two types of the script of one name are an error, whatever a header has', () => {
  const twice = `#include <Library/UefiLib.h>\n${OWN}\ntypedef struct { UINT16 Other; } EFI_DRIVER_BINDING_PROTOCOL;`;
  expect(rules(twice).filter(([, severity]) => severity === 'error')).toEqual([['c-conflicting-types', 'error', 3]]);
});
