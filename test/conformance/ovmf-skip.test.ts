// The check against real firmware needs tools that many machines lack: it says which, and is no failure.

import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';

it('conformance:ovmf without its tools says what is missing and ends well', () => {
  const run = join(import.meta.dirname, 'ovmf/run.mjs');
  const said = execFileSync(process.execPath, [run], { env: { PATH: '/nonexistent' }, encoding: 'utf8' });
  // Programs are looked for on PATH; firmware and libraries where Debian puts them, which this machine may have or not.
  expect(said).toMatch(
    /^skipped: the check against real firmware needs qemu-system-x86_64, gcc, ld, objcopy, mformat, mcopy(, OVMF \(Debian: ovmf\))?(, gnu-efi)?\.\n$/,
  );
});
