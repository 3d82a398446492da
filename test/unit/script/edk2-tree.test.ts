// With the folders of an EDK2 tree (-I), the headers in which it states specifications come from the tree, for the script and for our own
// headers alike, and each unit has Uefi.h as a module's AutoGen.h has.

import { expect, test } from 'vitest';
import { compile } from '../../../src/script/compile';
import { prelude } from '../../../src/script/prelude/index';

const TREE: Readonly<Record<string, string>> = {
  'Uefi.h': '#error the services of Uefi.h are our own\n',
  'Library/UefiLib.h': '#error the functions of UefiLib are our own\n',
  'Protocol/SimpleTextOut.h': '#error the console is our own\n',
  'IndustryStandard/SmBios.h': 'typedef struct { UINT8 Type; UINT8 Length; UINT16 Handle; UINT8 Later; } SMBIOS_STRUCTURE;\n',
  'Protocol/Widget.h': 'typedef struct { EFI_HANDLE Handle; } ACME_WIDGET_PROTOCOL;\nextern EFI_GUID gAcmeWidgetProtocolGuid;\n',
  'Library/WidgetLib.h': 'EFI_STATUS EFIAPI WidgetReset (IN ACME_WIDGET_PROTOCOL *Widget);\n',
};

function findings(text: string, tree: boolean, files = TREE): string[] {
  const { findings } = compile({
    sources: [{ name: 'unit.c', text }],
    resolveInclude: (name) => (Object.hasOwn(files, name) ? { name: `tree/${name}`, text: files[name] as string } : undefined),
    tree,
    prelude,
    defines: {},
    target: 'x64',
    needsEntry: false,
  });
  return findings.filter(({ severity }) => severity === 'error').map(({ message, place }) => `${place?.file}:${place?.line} ${message}`);
}

test('a header that states a specification is that of the tree, also for headers of ours that include it', () => {
  const text = '#include <Protocol/Smbios.h>\n#include <IndustryStandard/SmBios.h>\nUINT8 F (SMBIOS_STRUCTURE *S) { return S->Later; }\n';
  expect(findings(text, true).filter((line) => line.startsWith('unit.c'))).toEqual([]);
  expect(findings(text, false)).toEqual([expect.stringMatching(/unit\.c:3 .*has no member "Later"/)]);
});

test('what the runner stands behind stays ours', () => {
  expect(findings('#include <Uefi.h>\n#include <Library/UefiLib.h>\n#include <Protocol/SimpleTextOut.h>\n', true)).toEqual([]);
});

test('in a tree a unit has Uefi.h before its first line', () => {
  const text = 'EFI_STATUS F (IN UINTN Count) { return Count > 1 ? EFI_NOT_FOUND : EFI_SUCCESS; }\n';
  expect(findings(text, true)).toEqual([]);
  const { 'Uefi.h': _, ...others } = TREE;
  expect(findings(text, true, others)).not.toEqual([]);
});

test('headers of a tree count on Uefi.h having been read', () => {
  expect(findings('#include <Protocol/Widget.h>\n#include <Library/WidgetLib.h>\n', false)).toEqual([]);
});

test("a script's own header that counts on AutoGen.h has PiDxe.h before it, and one that declares the names itself has not", () => {
  const unit = '#include "own.h"\n#include <Library/BaseLib.h>\n';
  const counting = {
    'own.h': '#ifndef OWN_H\n#define OWN_H\nUINTN EFIAPI Twice (IN UINTN Value, OUT EFI_STATUS *Status OPTIONAL);\n#endif\n',
  };
  expect(findings(unit, false, counting)).toEqual([]);
  const declaring = {
    'own.h': '#define VOID void\ntypedef unsigned char UINT8;\nVOID F (UINT8 Value);\n#ifdef EFIAPI\n#error PiDxe.h was read\n#endif\n',
  };
  expect(findings('#include "own.h"\n', false, declaring)).toEqual([]);
});
