// The list of formats: the only place that knows which there are. One line registers one; the order is the order of
// menus, and among equally certain readers the earlier wins.

import type { Imported } from '../moment';
import { cHeader } from './c-header';
import { csv } from './csv';
import { dtb } from './dtb';
import { dts } from './dts';
import { e820C } from './e820-c';
import { edk2Build } from './edk2-build';
import { elf } from './elf';
import type { Format } from './format';
import { gnuLd } from './gnu-ld';
import { gnuLdMap } from './gnu-ld-map';
import { grub } from './grub';
import { html } from './html';
import type { Input } from './input';
import { json } from './json';
import { linuxDmesg } from './linux-dmesg';
import { linuxIomem } from './linux-iomem';
import { linuxMemmap } from './linux-memmap';
import { linuxTables } from './linux-tables';
import { lldMap } from './lld-map';
import { markdown } from './markdown';
import { png } from './png';
import { qemuMtree } from './qemu-mtree';
import { svg } from './svg';
import { uBoot } from './u-boot';
import { uefiShellMemmap } from './uefi-shell-memmap';

export const FORMATS: readonly Format[] = [
  // One line for each.
  json,
  cHeader,
  uefiShellMemmap,
  linuxDmesg,
  linuxIomem,
  linuxTables,
  qemuMtree,
  grub,
  uBoot,
  dts,
  dtb,
  gnuLd,
  gnuLdMap,
  lldMap,
  elf,
  csv,
  markdown,
  html,
  e820C,
  linuxMemmap,
  edk2Build,
  svg,
  png,
];

/** The format with an id; undefined when there is none. */
export function formatOf(id: string): Format | undefined {
  return FORMATS.find((format) => format.id === id);
}

/** True when a name ends in one of the format's extensions. */
function namesFormat(format: Format, name: string): boolean {
  const lower = name.toLowerCase();
  return format.extensions.some((extension) => lower.endsWith(`.${extension}`));
}

/**
 * The format of an input: the content decides (`certain` before `possible`), the name breaks ties, then the order of
 * the list. Undefined when no reader knows the content.
 */
export function recognise(input: Input, formats: readonly Format[] = FORMATS): Format | undefined {
  let best: Format | undefined;
  let bestScore = 0;
  for (const format of formats) {
    if (!format.read || !format.recognises) continue;
    const certainty = format.recognises(input);
    if (certainty === 'no') continue;
    const score = (certainty === 'certain' ? 2 : 1) * 2 + (namesFormat(format, input.name) ? 1 : 0);
    if (score > bestScore) {
      best = format;
      bestScore = score;
    }
  }
  return best;
}

/** Reads an input by its recognised format, or by `format` when given; an error finding when nothing can read it. */
export function readInput(input: Input, format: Format | undefined = recognise(input)): Imported & { readonly format?: Format } {
  if (format?.read) return { ...format.read(input), format };
  const readers = FORMATS.filter((f) => f.read).map((f) => f.title);
  return {
    moment: { title: input.name, regions: [] },
    findings: [
      {
        rule: 'import-unknown',
        severity: 'error',
        message: format
          ? `${format.title} is only written, not read`
          : input.bytes.length === 0
            ? `${input.name} is empty`
            : `${input.name} is in none of the formats that can be read`,
        remedy: input.bytes.length === 0 ? 'Check how it was captured.' : `These can be read: ${readers.join(', ')}.`,
      },
    ],
  };
}
