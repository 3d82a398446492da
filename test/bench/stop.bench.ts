// How long Stop takes, whatever the script is at: through the engine's thread, as the window and the command line stop a run.

import { join } from 'node:path';
import { freshen, ROOT } from '../../main/build.mjs';
import { Engine } from '../../main/engine';
import { PRESET_FILES } from '../../main/presets';

const LIMIT_MS = 100;
/** How long a run is under way before it is stopped. */
const UNDER_WAY_MS = Number(process.env.UNDER_WAY_MS ?? 500);
const ROUNDS = Number(process.env.ROUNDS ?? 5);

const script = (body: string, before = '') => `#pragma firmament limit steps 900G
#pragma firmament limit events 1G
#pragma firmament limit bytes 64G
#pragma firmament limit console 1G
#include <Uefi.h>
#include <Library/UefiLib.h>
#include <Library/BaseLib.h>
#include <Library/BaseMemoryLib.h>
#include <Library/UefiBootServicesTableLib.h>
#include <Library/MemoryAllocationLib.h>
${before}
EFI_STATUS EFIAPI UefiMain (IN EFI_HANDLE ImageHandle, IN EFI_SYSTEM_TABLE *SystemTable)
{
  ${body}
  return EFI_SUCCESS;
}
`;

const doubling = Array.from({ length: 40 }, (_, i) => `#define M${i + 1} M${i} M${i}`).join('\n');

const CASES: Readonly<Record<string, string>> = {
  'a tight loop': script('for (volatile UINTN I = 0; ; I++) { }'),
  'a CopyMem of 48 MiB, again and again': script(
    'UINT8 *Buffer = AllocatePool (SIZE_64MB); for (;;) { CopyMem (Buffer, Buffer + SIZE_16MB, 3 * SIZE_16MB); }',
  ),
  'a SetMem of 52 bits': script('SetMem ((VOID *)(UINTN)0x100000, 0xFFFFFFFFFFFFF, 1);'),
  printing: script('for (;;) { Print (L"x"); }'),
  'printing lines': script('for (UINTN I = 0; ; I++) { Print (L"%d: a line of usual length, as a test prints it\\n", I); }'),
  'recursion without an end': script('for (;;) { F (1900); }', 'STATIC UINTN F (UINTN N) { return N == 0 ? 0 : 1 + F (N - 1); }'),
  'AllocatePool and FreePool': script('for (;;) { FreePool (AllocatePool (40)); }'),
  'memory maps of many entries': script(
    'EFI_PHYSICAL_ADDRESS A; UINTN S, K, D; UINT32 V; VOID *M = AllocatePool (SIZE_4MB); for (UINTN I = 0; I < 20000; I++) { gBS->AllocatePages (AllocateAnyPages, I & 1 ? EfiLoaderCode : EfiLoaderData, 1, &A); } for (;;) { S = SIZE_4MB; gBS->GetMemoryMap (&S, M, &K, &D, &V); }',
  ),
  'macros that double 40 times': script('M40;', `#define M0 ;\n${doubling}`),
  'a text of 4 MB': script(
    '',
    Array.from({ length: 60_000 }, (_, i) => `STATIC UINTN F${i} (UINTN N) { return N * ${i} + 1; } VOID G${i} (VOID);`).join('\n'),
  ),
};

/** Measures each, prints the figures, and answers with the limits that were missed. */
export async function bench(): Promise<string[]> {
  await freshen(['main']);
  const missed: string[] = [];
  const engine = new Engine(join(ROOT, 'out/main'));
  const platform = PRESET_FILES.find(({ id }) => id === 'x64-pc');
  if (!platform) throw new Error('there is no preset x64-pc');
  try {
    for (const [what, text] of Object.entries(CASES)) {
      const times: number[] = [];
      const endings = new Set<string>();
      for (let round = 0; round < ROUNDS; round++) {
        let heard = 0;
        const listen = text.includes('Print (') ? { console: (said: string) => (heard += said.length) } : {};
        const run = engine.run({ sources: [{ name: 'a.c', text }], platform }, listen);
        await new Promise((next) => setTimeout(next, UNDER_WAY_MS));
        const began = performance.now();
        run.stop();
        const summary = await run.ended;
        times.push(performance.now() - began);
        endings.add(summary.ended);
        if (summary.console.text.length > 0 && heard !== summary.console.text.length) missed.push(`${what}: output was lost on the way`);
        if (summary.ended === 'cancelled' && summary.ran && summary.events > 0) await run.ask('moment', summary.events);
        run.release();
      }
      times.sort((a, b) => a - b);
      const worst = times.at(-1) as number;
      console.log(`${what.padEnd(40)} ${[...endings].join(', ').padEnd(12)} ${times.map((ms) => `${Math.round(ms)} ms`).join(', ')}`);
      if (worst > LIMIT_MS) missed.push(`Stop within ${what} takes ${Math.round(worst)} ms, more than ${LIMIT_MS}`);
    }
  } finally {
    await engine.close();
  }
  return missed;
}
