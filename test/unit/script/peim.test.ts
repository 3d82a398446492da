// Scripts with a PEIM, and scripts that walk the HOB list that PEI left, run through the front door.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from '../../../src/firmament';

const PRESETS = join(import.meta.dirname, '../../../presets');
const presets = Object.fromEntries(
  ['x64-pc', 'arm-server', 'embedded'].map((id) => [
    id,
    { name: `${id}.platform.jsonc`, text: readFileSync(join(PRESETS, `${id}.platform.jsonc`), 'utf8') },
  ]),
);

function start(text: string, platform = 'x64-pc') {
  const result = run({ sources: [{ name: 'test.c', text: `#pragma firmament platform "${platform}"\n${text}` }], presets });
  return { ...result, console: result.outcome?.recording.console.text ?? '' };
}

const PEIM = `#include <PiPei.h>
#include <Library/PeiServicesLib.h>
#include <Library/HobLib.h>
#include <Library/DebugLib.h>
#include <Library/MemoryAllocationLib.h>

EFI_STATUS EFIAPI
PeimEntry (IN EFI_PEI_FILE_HANDLE FileHandle, IN CONST EFI_PEI_SERVICES **PeiServices)
{
BODY
  return EFI_SUCCESS;
}
`;
const peim = (body: string) => PEIM.replace('BODY', () => body);

describe.each(['x64-pc', 'arm-server', 'embedded'])('on %s', (platform) => {
  test('a PEIM allocates from temporary memory, adds HOBs, and walks the list', () => {
    const { console, outcome, findings } = start(
      peim(`  EFI_PHYSICAL_ADDRESS         Pages;
  VOID                         *Pool;
  VOID                         *Data;
  EFI_PEI_HOB_POINTERS         Hob;
  UINTN                        Allocations = 0;
  EFI_GUID                     Guid = { 0x11223344, 0x5566, 0x7788, { 1, 2, 3, 4, 5, 6, 7, 8 } };

  ASSERT_EFI_ERROR ((*PeiServices)->AllocatePages (PeiServices, EfiBootServicesData, 2, &Pages));
  *(UINT32 *)(UINTN)Pages = 0x1234;
  ASSERT_EFI_ERROR (PeiServicesAllocatePool (24, &Pool));
  *(UINT64 *)Pool = 7;
  Data = BuildGuidDataHob (&Guid, &Guid, sizeof (Guid));
  ASSERT (Data == GET_GUID_HOB_DATA (*(VOID **)&(VOID *){ GetFirstGuidHob (&Guid) }));
  for (Hob.Raw = GetHobList (); !END_OF_HOB_LIST (Hob); Hob.Raw = GET_NEXT_HOB (Hob)) {
    if (GET_HOB_TYPE (Hob) == EFI_HOB_TYPE_MEMORY_ALLOCATION && Hob.MemoryAllocation->AllocDescriptor.MemoryBaseAddress == Pages) {
      Allocations++;
    }
  }
  DEBUG ((DEBUG_INFO, "%d %lx %x\\n", Allocations, *(UINT64 *)Pool, *(UINT32 *)(UINTN)Pages));
  ASSERT (PeiServicesFreePages (Pages, 2) == EFI_SUCCESS);
  FreePool (Pool);
  ASSERT ((*PeiServices)->AllocatePages (PeiServices, EfiConventionalMemory, 1, &Pages) == EFI_INVALID_PARAMETER);`),
      platform,
    );
    expect(findings.filter((finding) => finding.severity === 'error')).toEqual([]);
    expect(console).toBe('1 7 1234\r\n');
    expect(outcome).toMatchObject({ ended: 'returned', status: 0n });
    const events = Array.from({ length: outcome?.recording.length ?? 0 }, (_, i) => outcome?.recording.event(i));
    expect(events.filter((event) => event?.service === 'PeiServicesAllocatePages').length).toBe(2);
    expect(events[0]?.phase).toBe('PEI');
  });

  test('a PEIM and an application of one script run one after the other, over the hand-off', () => {
    const text = `${peim('  BuildMemoryAllocationHob (0, 0, EfiBootServicesData);\n  DEBUG ((DEBUG_INFO, "pei\\n"));')}
#include <Uefi.h>
#include <Library/UefiLib.h>
EFI_STATUS EFIAPI UefiMain (IN EFI_HANDLE ImageHandle, IN EFI_SYSTEM_TABLE *SystemTable) { Print (L"dxe\\n"); return EFI_SUCCESS; }`;
    const { console, outcome } = start(text, platform);
    expect(console).toBe('pei\r\ndxe\r\n');
    expect(outcome).toMatchObject({ ended: 'returned', status: 0n });
  });

  test('an application finds the HOB list, whose CPU HOB gives the widths, and may not write to it', () => {
    const { console, findings } = start(
      `#include <PiDxe.h>
#include <Library/UefiLib.h>
#include <Library/HobLib.h>
EFI_STATUS EFIAPI UefiMain (IN EFI_HANDLE ImageHandle, IN EFI_SYSTEM_TABLE *SystemTable) {
  EFI_HOB_CPU *Cpu = GetFirstHob (EFI_HOB_TYPE_CPU);
  EFI_HOB_HANDOFF_INFO_TABLE *Phit = GetHobList ();
  UINTN Resources = 0;
  EFI_PEI_HOB_POINTERS Hob;
  for (Hob.Raw = (UINT8 *)Phit; !END_OF_HOB_LIST (Hob); Hob.Raw = GET_NEXT_HOB (Hob)) {
    if (GET_HOB_TYPE (Hob) == EFI_HOB_TYPE_RESOURCE_DESCRIPTOR) { Resources++; }
  }
  Print (L"%d %d %d", Phit->Version, Cpu->SizeOfMemorySpace, Resources > 3);
  Cpu->SizeOfMemorySpace = 1;
  return EFI_SUCCESS; }`,
      platform,
    );
    expect(console).toMatch(/^9 (3[2-9]|4[0-9]|5[0-2]) 1$/);
    expect(findings.map((finding) => finding.rule)).toContain('read-only-write');
  });
});

test('PPIs are found by GUID and number, replaced, and told to who asked for them', () => {
  const { console, outcome, findings } = start(`#include <PiPei.h>
#include <Library/PeiServicesLib.h>
#include <Library/DebugLib.h>

EFI_GUID  mGuid = { 0x11223344, 0x5566, 0x7788, { 1, 2, 3, 4, 5, 6, 7, 8 } };
UINTN     mFirst = 10;
UINTN     mSecond = 20;
UINTN     mThird = 30;

EFI_PEI_PPI_DESCRIPTOR  mList[] = {
  { EFI_PEI_PPI_DESCRIPTOR_PPI, &mGuid, &mFirst },
  { EFI_PEI_PPI_DESCRIPTOR_PPI | EFI_PEI_PPI_DESCRIPTOR_TERMINATE_LIST, &mGuid, &mSecond }
};
EFI_PEI_PPI_DESCRIPTOR  mOther = { EFI_PEI_PPI_DESCRIPTOR_PPI | EFI_PEI_PPI_DESCRIPTOR_TERMINATE_LIST, &mGuid, &mThird };

EFI_STATUS EFIAPI
Told (IN EFI_PEI_SERVICES **PeiServices, IN EFI_PEI_NOTIFY_DESCRIPTOR *Descriptor, IN VOID *Ppi)
{
  DEBUG ((DEBUG_INFO, "told %d\\n", *(UINTN *)Ppi));
  return EFI_SUCCESS;
}

EFI_PEI_NOTIFY_DESCRIPTOR  mNotify = { EFI_PEI_PPI_DESCRIPTOR_NOTIFY_CALLBACK | EFI_PEI_PPI_DESCRIPTOR_TERMINATE_LIST, &mGuid, Told };

EFI_STATUS EFIAPI
PeimEntry (IN EFI_PEI_FILE_HANDLE FileHandle, IN CONST EFI_PEI_SERVICES **PeiServices)
{
  EFI_PEI_PPI_DESCRIPTOR  *Descriptor;
  UINTN                   *Value;

  ASSERT (PeiServicesLocatePpi (&mGuid, 0, NULL, (VOID **)&Value) == EFI_NOT_FOUND);
  ASSERT_EFI_ERROR ((*PeiServices)->InstallPpi (PeiServices, mList));
  ASSERT_EFI_ERROR (PeiServicesLocatePpi (&mGuid, 1, &Descriptor, (VOID **)&Value));
  DEBUG ((DEBUG_INFO, "%d %d\\n", *Value, Descriptor == &mList[1]));
  ASSERT_EFI_ERROR (PeiServicesNotifyPpi (&mNotify));
  ASSERT_EFI_ERROR (PeiServicesReInstallPpi (&mList[0], &mOther));
  ASSERT (PeiServicesReInstallPpi (&mList[0], &mOther) == EFI_NOT_FOUND);
  ASSERT (PeiServicesInstallPpi (NULL) == EFI_INVALID_PARAMETER);
  ASSERT (OFFSET_OF (EFI_PEI_SERVICES, FreePages) == 240 && (*PeiServices)->CpuIo == NULL);
  return EFI_SUCCESS;
}
`);
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(outcome?.ended).toBe('returned');
  expect(console).toBe('20 1\r\ntold 10\r\ntold 20\r\ntold 30\r\n');
});
