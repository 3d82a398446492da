// A legitimate stress test under the default limits: 2,000,000 service calls and 1 MiB of console run to their end, in the engine's
// thread as the window runs them, and what came of it can be looked at.

import { join } from 'node:path';
import { freshen, ROOT } from '../../main/build.mjs';
import { Engine } from '../../main/engine';
import { PRESET_FILES } from '../../main/presets';

const CALLS = 2_000_000;
const CHARACTERS = 1024 * 1024;
/** What the process may take at its most, threads and simulated memory included. */
const MEMORY_MB = 1024;
/** For the last moment of so long a run. */
const MOMENT_MS = 1000;

// A line of 52 characters for every 94 of the other calls; Print takes and gives back a buffer of its own.
const SCRIPT = `#include <Uefi.h>
#include <Library/UefiLib.h>
#include <Library/UefiBootServicesTableLib.h>

STATIC VOID                  *mPool[512];
STATIC EFI_PHYSICAL_ADDRESS  mPages[512];

EFI_STATUS
EFIAPI
UefiMain (
  IN EFI_HANDLE        ImageHandle,
  IN EFI_SYSTEM_TABLE  *SystemTable
  )
{
  EFI_STATUS  Status;
  UINT32      Random;
  UINTN       Round;
  UINTN       Slot;

  Random = 1;
  for (Round = 0; Round < 490000; Round++) {
    Random = Random * 1664525 + 1013904223;
    Slot   = (Random >> 8) % ARRAY_SIZE (mPool);
    if (mPool[Slot] != NULL) {
      gBS->FreePool (mPool[Slot]);
      gBS->FreePages (mPages[Slot], 1 + Slot % 7);
    }

    Status = gBS->AllocatePool (EfiBootServicesData, 1 + (Random >> 20), &mPool[Slot]);
    if (EFI_ERROR (Status)) {
      return Status;
    }

    Status = gBS->AllocatePages (AllocateAnyPages, (Slot & 1) ? EfiLoaderData : EfiBootServicesData, 1 + Slot % 7, &mPages[Slot]);
    if (EFI_ERROR (Status)) {
      return Status;
    }

    if (Round % 23 == 0) {
      Print (L"Round %7d: slot %4d, pool at %016lx, passed\\n", (UINT32)Round, (UINT32)Slot, (UINT64)(UINTN)mPool[Slot]);
    }
  }

  for (Slot = 0; Slot < ARRAY_SIZE (mPool); Slot++) {
    if (mPool[Slot] != NULL) {
      gBS->FreePool (mPool[Slot]);
      gBS->FreePages (mPages[Slot], 1 + Slot % 7);
    }
  }

  return EFI_SUCCESS;
}
`;

/** Measures, prints the figures, and answers with the limits that were missed. */
export async function bench(): Promise<string[]> {
  await freshen(['main']);
  const platform = PRESET_FILES.find(({ id }) => id === 'x64-pc');
  if (!platform) throw new Error('there is no preset x64-pc');
  const missed: string[] = [];
  const engine = new Engine(join(ROOT, 'out/main'));
  try {
    const run = engine.run({ sources: [{ name: 'stress.c', text: SCRIPT }], platform }, {}, {});
    const { ended, status, events, steps, seconds, console: output, findings } = await run.ended;
    const began = performance.now();
    const moment = await run.ask('moment', events);
    const momentMs = performance.now() - began;
    const memory = process.resourceUsage().maxRSS / 1024;
    const size = output.text.length;
    console.log(
      `${ended} ${status}: ${events.toLocaleString('en-US')} service calls, ${size.toLocaleString('en-US')} characters on the console`,
    );
    console.log(`${seconds.toFixed(2)} s, ${steps.toLocaleString('en-US')} steps, ${Math.round(memory)} MiB at most (limit ${MEMORY_MB})`);
    console.log(`the last of its moments, ${moment.memoryMap?.length ?? 0} entries of the memory map: ${Math.round(momentMs)} ms`);
    if (ended !== 'returned' || status !== 'EFI_SUCCESS') missed.push(`the run ended as ${ended} ${status}`);
    for (const { rule, severity, message } of findings) if (severity === 'error') missed.push(`${rule}: ${message}`);
    if (events < CALLS) missed.push(`${events} service calls are fewer than ${CALLS}`);
    if (size < CHARACTERS) missed.push(`${size} characters are fewer than ${CHARACTERS}`);
    if (memory > MEMORY_MB) missed.push(`${Math.round(memory)} MiB are more than ${MEMORY_MB}`);
    if (momentMs > MOMENT_MS) missed.push(`a moment takes ${Math.round(momentMs)} ms, more than ${MOMENT_MS}`);
  } finally {
    await engine.close();
  }
  return missed;
}
