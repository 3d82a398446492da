// `npm run conformance:ovmf [-- --seed N --ops N --memory 2G --machine q35 --keep FILE]`: real firmware against the simulated
// one. Builds memtrace.c, boots it in QEMU with OVMF from a FAT image, takes what it wrote to the second serial port, and
// holds our core against it with `firmament replay`. Skips with a reason where a tool is not there.

import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const HERE = dirname(fileURLToPath(import.meta.url));
const ROOT = join(HERE, '../../..');
/** A boot takes 10 to 25 s under emulation. */
const BOOT_MS = 180_000;

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    ops: { type: 'string', default: '500' },
    memory: { type: 'string', default: '2G' },
    machine: { type: 'string', default: 'q35' },
    keep: { type: 'string' },
  },
});

/** First of some files that is there. */
const first = (...paths) => paths.find((path) => existsSync(path));
const has = (tool) => spawnSync('sh', ['-c', `command -v ${tool}`]).status === 0;

const code = first('/usr/share/OVMF/OVMF_CODE_4M.fd', '/usr/share/OVMF/OVMF_CODE.fd', '/usr/share/edk2/ovmf/OVMF_CODE.fd');
const vars = code?.replace('_CODE', '_VARS');
const crt0 = first('/usr/lib/crt0-efi-x86_64.o', '/usr/lib/x86_64-linux-gnu/gnuefi/crt0-efi-x86_64.o', '/usr/lib/gnuefi/crt0-efi-x86_64.o');
const script = crt0 && first(join(dirname(crt0), 'elf_x86_64_efi.lds'));
const missing = [
  ...['qemu-system-x86_64', 'gcc', 'ld', 'objcopy', 'mformat', 'mcopy'].filter((tool) => !has(tool)),
  ...(code && vars && existsSync(vars) ? [] : ['OVMF (Debian: ovmf)']),
  ...(script && existsSync('/usr/include/efi/efi.h') ? [] : ['gnu-efi']),
];
if (missing.length > 0) {
  console.log(`skipped: the check against real firmware needs ${missing.join(', ')}.`);
  process.exit(0);
}

const folder = mkdtempSync(join(tmpdir(), 'firmament-ovmf-'));
const run = (tool, args, options = {}) => execFileSync(tool, args, { cwd: folder, stdio: ['ignore', 'inherit', 'inherit'], ...options });
try {
  const { seed, ops, memory, machine } = values;
  run('gcc', [
    ...['-I/usr/include/efi', '-I/usr/include/efi/x86_64', '-O2', '-Wall', '-fpic', '-ffreestanding', '-fno-stack-protector'],
    ...['-fshort-wchar', '-mno-red-zone', '-maccumulate-outgoing-args', '-DGNU_EFI_USE_MS_ABI', `-DSEED=${seed}ULL`, `-DOPS=${ops}`],
    ...['-c', join(HERE, 'memtrace.c'), '-o', 'memtrace.o'],
  ]);
  const library = dirname(crt0);
  run('ld', [
    ...['-nostdlib', '-znocombreloc', '-shared', '-Bsymbolic', '-T', script, crt0, 'memtrace.o', '-o', 'memtrace.so'],
    ...[`-L${library}`, '-L/usr/lib', '-lgnuefi', '-lefi'],
  ]);
  const sections = ['.text', '.sdata', '.data', '.dynamic', '.dynsym', '.rel', '.rela', '.rel.*', '.rela.*', '.reloc'].flatMap((name) => [
    '-j',
    name,
  ]);
  run('objcopy', [...sections, '--target=efi-app-x86_64', 'memtrace.so', 'BOOTX64.EFI']);
  writeFileSync(join(folder, 'fat.img'), Buffer.alloc(16 * 1024 * 1024));
  run('mformat', ['-i', 'fat.img', '::']);
  run('mmd', ['-i', 'fat.img', '::/EFI', '::/EFI/BOOT']);
  run('mcopy', ['-i', 'fat.img', 'BOOTX64.EFI', '::/EFI/BOOT/']);
  copyFileSync(vars, join(folder, 'vars.fd'));

  console.log(`booting ${code} on ${machine} with ${memory} …`);
  run(
    'qemu-system-x86_64',
    [
      ...['-machine', `${machine},accel=tcg`, '-m', memory, '-display', 'none', '-monitor', 'none', '-no-reboot', '-net', 'none'],
      ...['-drive', `if=pflash,format=raw,readonly=on,file=${code}`, '-drive', 'if=pflash,format=raw,file=vars.fd'],
      ...['-drive', 'format=raw,file=fat.img', '-serial', 'file:console.log', '-serial', 'file:memtrace.jsonl'],
    ],
    { timeout: BOOT_MS },
  );
  // The firmware has its console on this port too, before the application starts and after it has ended.
  const written = readFileSync(join(folder, 'memtrace.jsonl'), 'latin1').replaceAll('\r', '');
  const lines = written.slice(written.indexOf('{"t":"start"')).replace(/("t":"end".*\n)[\s\S]*$/, '$1');
  if (!lines.includes('"t":"end"')) throw new Error('the firmware did not run the application to its end');
  const trace = `ovmf-${machine}-${memory}-seed${seed}-${ops}ops.jsonl`;
  writeFileSync(join(folder, trace), lines);
  if (values.keep) copyFileSync(join(folder, trace), values.keep);
  const { status } = spawnSync(process.execPath, [join(ROOT, 'main/cli-checkout.mjs'), 'replay', join(folder, trace)], {
    stdio: 'inherit',
  });
  process.exitCode = status ?? 1;
} catch (error) {
  console.error(`conformance:ovmf failed: ${error.message}`);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
