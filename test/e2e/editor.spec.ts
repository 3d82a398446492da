// The editor as a tool for C, and the run seen from the text: suggestions, parameters, definitions, references, names, outline; the
// call stack, variables, breakpoints and steps by line. All of it with keyboard and mouse in the built window.

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures';

const SHOTS = process.env.FIRMAMENT_SHOTS;

/** A picture for people to look at, when somebody asked for pictures. */
async function shoot(page: Page, name: string): Promise<void> {
  if (SHOTS) await page.screenshot({ path: join(SHOTS, `${name}.png`) });
}

const WALK = `#include <Uefi.h>
#include <Library/UefiLib.h>
#include <Library/UefiBootServicesTableLib.h>
#include "board.h"
#pragma firmament platform "x64-pc"

/// Takes pages below a limit.
STATIC EFI_STATUS
Take (EFI_PHYSICAL_ADDRESS *Where, UINTN Pages)
{
  EFI_STATUS  Inner;

  *Where = DMA_LIMIT;
  Inner = gBS->AllocatePages (AllocateMaxAddress, EfiLoaderData, Pages, Where);
  return Inner;
}

EFI_STATUS
EFIAPI
UefiMain (IN EFI_HANDLE ImageHandle, IN EFI_SYSTEM_TABLE *SystemTable)
{
  EFI_PHYSICAL_ADDRESS  Buffers[2];
  UINTN                 Index;
  EFI_STATUS            Status = EFI_SUCCESS;

  for (Index = 0; Index < 2; Index++) {
    Status = Take (&Buffers[Index], Index + 1);
  }

  Print (L"%r\\n", Status);
  return Status;
}
`;
const BOARD = `#pragma once

/// Highest address that the device reaches.
#define DMA_LIMIT  (BASE_4GB - 1)

typedef struct {
  UINT32  Signature;
  UINTN   Count;
} BOARD_INFO;
`;

const lineOf = (text: string) => WALK.split('\n').findIndex((line) => line.includes(text)) + 1;
const editor = (page: Page) =>
  page
    .locator('.monaco-editor:visible')
    .filter({ has: page.locator('.view-line') })
    .first();
const status = (page: Page) => page.locator('.status');
const variables = (page: Page) => page.locator('.variables');
const slider = (page: Page) => page.getByRole('slider', { name: /Cursor A/ });
const suggestions = (page: Page) => page.locator('.suggest-widget');
/** The suggestion that Enter takes. */
const chosen = (page: Page) => page.locator('.suggest-widget.visible .monaco-list-row.focused');

test.beforeEach(async ({ folder }) => {
  await writeFile(join(folder, 'walk.c'), WALK);
  await writeFile(join(folder, 'board.h'), BOARD);
});

/** True when nothing covers or cuts off the middle and the right part of an element. */
function isUncovered(element: Locator): Promise<boolean> {
  return element.evaluate((node) => {
    const box = node.getBoundingClientRect();
    return [0.1, 0.5, 0.9].every((share) => {
      const there = document.elementFromPoint(box.left + box.width * share, box.top + box.height / 2);
      return there !== null && (node.contains(there) || there.contains(node));
    });
  });
}

/** Opens a file of the folder from the Explorer. */
async function open(page: Page, name: string): Promise<void> {
  await expect(editor(page).locator('.view-line').first()).toBeVisible();
  await page.getByRole('button', { name: /^Explorer/ }).click();
  await page.locator('.explorer').getByRole('button', { name }).click();
  await page.getByRole('button', { name: /^Explorer/ }).click();
  await expect(page.getByRole('tab', { name }).first()).toBeVisible();
  await expect(editor(page).locator('.view-line').first()).toBeVisible();
}

/** Puts the caret into the text of the editor in front: on a line, behind a piece of its text. */
async function caret(page: Page, line: number, behind: string, text = WALK): Promise<void> {
  await page.keyboard.press('Control+g');
  const column = (text.split('\n')[line - 1] as string).indexOf(behind) + behind.length + 1;
  const input = page.locator('.quick-input-widget:visible input');
  await input.fill(`:${line}:${column}`);
  await page.keyboard.press('Enter');
  await expect(status(page)).toContainText(`Ln ${line}, Col ${column}`);
}

/** Loads the page anew with a host whose every answer comes `delayMs` later. */
async function late(page: Page, delayMs: number): Promise<void> {
  // The socket lives in a worker, where no route reaches it: what the worker says is heard later.
  await page.addInitScript((ms) => {
    globalThis.Worker = class extends Worker {
      override set onmessage(hear: ((event: MessageEvent) => void) | null) {
        super.onmessage = hear && ((event) => setTimeout(hear, ms, event));
      }
    };
  }, delayMs);
  await page.reload();
}

async function ready(page: Page): Promise<void> {
  await open(page, 'walk.c');
  await editor(page).locator('.view-line').first().click();
  await expect(status(page)).toContainText('x64-pc');
}

async function run(page: Page): Promise<void> {
  await page.keyboard.press('F5');
  await expect(slider(page)).not.toHaveAttribute('aria-valuemax', '0');
}

test.describe('writing C', () => {
  test('members are suggested behind an arrow, and choosing one opens its parameters', async ({ workbench: page }) => {
    await ready(page);
    await caret(page, lineOf('Print (L'), 'Status);');
    await page.keyboard.press('Enter');
    await page.keyboard.type('gBS->');
    await expect(suggestions(page)).toContainText('AllocatePages');
    await page.keyboard.type('AllocatePo');
    const row = suggestions(page).locator('.monaco-list-row').first();
    await expect(row).toContainText('AllocatePool');
    // It is there to be seen: what is drawn at its place is itself.
    expect(await isUncovered(row)).toBe(true);
    await shoot(page, 'suggest');
    await page.keyboard.press('Enter');
    const hints = page.locator('.parameter-hints-widget');
    await expect(hints).toContainText('EFI_STATUS AllocatePool (EFI_MEMORY_TYPE PoolType, UINTN Size, void **Buffer)');
    await expect(hints.locator('.parameter.active')).toHaveText('EFI_MEMORY_TYPE PoolType');
    expect(await isUncovered(hints.locator('.signature').first())).toBe(true);
    await page.keyboard.type('EfiLoaderData, Take (NULL, ');
    await expect(hints.locator('.parameter.active')).toHaveText('UINTN Pages');
    await page.keyboard.type('1), ');
    await expect(hints.locator('.parameter.active')).toHaveText('void **Buffer');
    await shoot(page, 'parameters');
  });

  test('what a parameter asks for stands first: constants of its enumeration', async ({ workbench: page }) => {
    await ready(page);
    await caret(page, lineOf('Print (L'), 'Status);');
    await page.keyboard.press('Enter');
    await page.keyboard.type('gBS->AllocatePool (Efi');
    await expect(suggestions(page).locator('.monaco-list-row').first()).toContainText(
      /Efi(Reserved|Loader|Boot|Runtime|Conventional|ACPI|Memory|Persistent|Pal|Unusable|Unaccepted|Max)/,
    );
  });

  // Each answer comes after more was typed: about a word that has been left, or in the middle of the next one.
  for (const delayMs of [30, 80, 150, 300, 600]) {
    test(`what is typed faster than the host answers is suggested all the same: ${delayMs} ms late`, async ({ workbench: page }) => {
      await late(page, delayMs);
      await ready(page);
      await caret(page, lineOf('Print (L'), 'Status);');
      await page.keyboard.press('Enter');
      for (const [typed, first] of [
        ['gBS->AllocatePool (Efi', /^\W*Efi(Reserved|Loader|Boot|Runtime|Conventional|ACPI|Memory|Persistent|Pal|Unusable|Unaccepted|Max)/],
        ['Index = Ind', /^\W*Index/],
        ['if (Status == EFI_NOT_F', /^\W*EFI_NOT_FOUND/],
      ] as const) {
        for (const keyMs of [0, 25]) {
          await page.keyboard.type(typed, { delay: keyMs });
          await expect(suggestions(page).locator('.monaco-list-row').first(), `${typed}, a key each ${keyMs} ms`).toContainText(first);
          await page.keyboard.press('Escape');
          await expect(suggestions(page).locator('.monaco-list-row')).toHaveCount(0);
          for (const key of ['Home', 'Shift+End', 'Delete']) await page.keyboard.press(key);
        }
      }
    });
  }

  // However late the host answers, what Enter takes is what is shown as chosen.
  for (const delayMs of [0, 80, 300]) {
    test(`headers are suggested in an #include, whole paths at once: ${delayMs} ms late`, async ({ workbench: page }) => {
      await late(page, delayMs);
      await ready(page);
      await caret(page, 3, '.h>');
      await page.keyboard.press('Enter');
      await page.keyboard.type('#include <Li');
      await expect(chosen(page)).toContainText('Library/');
      await page.keyboard.type('brary/MemoryA');
      await expect(chosen(page)).toHaveText(/Library\/MemoryAllocationLib\.h/, { timeout: 1 });
      await page.keyboard.press('Enter');
      await expect(editor(page)).toContainText('#include <Library/MemoryAllocationLib.h');
      await expect(editor(page)).not.toContainText('Library/Library');
      // Put away, they come back with the next letter.
      await page.keyboard.press('Enter');
      await page.keyboard.type('#include <Library/Base');
      await expect(chosen(page)).toContainText('Library/Base');
      await page.keyboard.press('Escape');
      await page.keyboard.type('M');
      await expect(chosen(page)).toContainText('Library/BaseMemoryLib.h');
    });
  }

  test('hover says what a service does, its statuses and where that is written', async ({ workbench: page }) => {
    await ready(page);
    // The word itself: one piece of coloured text may hold several.
    const word = await editor(page).evaluate((root) => {
      const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        const at = node.textContent?.indexOf('AllocatePages') ?? -1;
        if (at < 0) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + 'AllocatePages'.length);
        const { left, top, width, height } = range.getBoundingClientRect();
        return { x: left + width / 2, y: top + height / 2 };
      }
      throw new Error('the word is not in view');
    });
    await page.mouse.move(word.x, word.y);
    const hover = page.locator('.monaco-hover:visible');
    await expect(hover).toContainText('EFI_STATUS');
    await expect(hover).toContainText('EFI_OUT_OF_RESOURCES');
    await shoot(page, 'hover');
  });

  test('a near miss is mended by a quick fix, and a missing header is added', async ({ workbench: page }) => {
    await ready(page);
    await caret(page, lineOf('Print (L'), 'Status);');
    await page.keyboard.press('Enter');
    await page.keyboard.insertText('Index = EfiBootServiceData;');
    await expect(editor(page).locator('.squiggly-error').first()).toBeVisible();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Control+.');
    await expect(page.locator('.action-widget').first()).toContainText('Change to EfiBootServicesData');
    await page.keyboard.press('Enter');
    await expect(editor(page)).toContainText('Index = EfiBootServicesData;');
  });

  test('a name is changed everywhere, in other files too, and what the headers bring keeps its name', async ({ workbench: page }) => {
    await ready(page);
    await caret(page, lineOf('DMA_LIMIT'), 'DMA_L');
    await page.keyboard.press('F2');
    await expect(page.locator('.rename-box input')).toHaveValue('DMA_LIMIT');
    await expect(page.locator('.rename-box input')).toBeFocused();
    await page.keyboard.type('DEVICE_LIMIT');
    await page.keyboard.press('Enter');
    await expect(editor(page)).toContainText('*Where = DEVICE_LIMIT;');
    await page.getByRole('tab', { name: /board\.h/ }).click();
    await expect(page.locator('.monaco-editor:visible').filter({ hasText: 'BOARD_INFO' })).toContainText('#define DEVICE_LIMIT');
  });
});

test.describe('finding one’s way', () => {
  test('F12 goes to a definition in the text, in a file beside it, and into a header that comes with Firmament', async ({
    workbench: page,
  }) => {
    await ready(page);
    await caret(page, lineOf('Status = Take'), 'Tak');
    await page.keyboard.press('F12');
    await expect(status(page)).toContainText(`Ln ${lineOf('Take (EFI_PHYSICAL')}`);
    await caret(page, lineOf('DMA_LIMIT'), 'DMA_L');
    await page.keyboard.press('F12');
    await expect(page.getByRole('tab', { name: 'board.h' })).toHaveAttribute('aria-selected', 'true');
    await expect(status(page)).toContainText('Ln 4');
    await caret(page, 7, 'UIN', BOARD);
    await page.keyboard.press('F12');
    await expect(page.getByRole('tab', { name: /Uefi\w*\.h|Base\.h|ProcessorBind\.h/ }).first()).toBeVisible();
    await shoot(page, 'header');
    // The header can be looked into further, and not changed.
    await expect(page.locator('.monaco-editor.focused')).toHaveAttribute('data-uri', /(Uefi\w*|Base|ProcessorBind)\.h/);
    await page.keyboard.type('x');
    await expect(page.locator('.monaco-editor-overlaymessage')).toContainText('read-only');
  });

  test('references are shown with their lines, of every file of the program', async ({ workbench: page }) => {
    await ready(page);
    await caret(page, lineOf('Status = Take'), 'Tak');
    await page.keyboard.press('Shift+F12');
    const peek = page.locator('.zone-widget');
    await expect(peek).toContainText('Take');
    await expect(peek.locator('.ref-tree .monaco-list-row')).not.toHaveCount(0);
    await shoot(page, 'references');
    await page.keyboard.press('Escape');
    await caret(page, lineOf('DMA_LIMIT'), 'DMA_L');
    await page.keyboard.press('Shift+F12');
    await expect(peek.locator('.ref-tree')).toContainText('board.h');
  });

  test('Ctrl+Shift+O lists functions, types and macros', async ({ workbench: page }) => {
    await ready(page);
    await page.keyboard.press('Control+Shift+O');
    const list = page.locator('.quick-input-widget:visible');
    await expect(list).toContainText('UefiMain');
    await expect(list).toContainText('Take');
    await page.locator('.quick-input-widget:visible input').fill('@UefiM');
    await shoot(page, 'outline');
    await page.keyboard.press('Enter');
    await expect(status(page)).toContainText(`Ln ${lineOf('UefiMain (IN')}`);
  });

  test('blocks and comments fold', async ({ workbench: page }) => {
    await ready(page);
    await caret(page, lineOf('*Where ='), '*Where');
    await page.keyboard.press('Control+Shift+[');
    await expect(editor(page)).not.toContainText('return Inner');
    await page.keyboard.press('Control+Shift+]');
    await expect(editor(page)).toContainText('return Inner');
  });

  test('a header that the script includes is checked with it, and F5 in the header runs the script', async ({ workbench: page }) => {
    await ready(page);
    await expect(page.getByRole('button', { name: /^Findings, \d/ })).toHaveCount(0);
    await open(page, 'board.h');
    await expect(editor(page)).toContainText('BOARD_INFO');
    await page.waitForTimeout(600);
    await page.getByRole('tab', { name: 'Findings' }).click();
    await expect(page.getByRole('list', { name: 'Findings' })).toHaveCount(0);
    await run(page);
  });
});

test.describe('the run seen from the text', () => {
  test('an event has its call stack and variables, and a frame leads to its line', async ({ workbench: page }) => {
    await ready(page);
    await run(page);
    await page.getByRole('tab', { name: 'Variables' }).click();
    await expect(variables(page)).toContainText('it has returned');
    // A click on the number of a line goes to the moment after its call.
    await editor(page)
      .locator('.line-numbers', { hasText: new RegExp(`^${lineOf('Inner = gBS')}$`) })
      .click();
    const stack = page.getByRole('list', { name: 'Call stack' });
    await expect(stack.getByRole('button')).toHaveCount(2);
    await expect(stack.getByRole('button').first()).toContainText(`walk.c:${lineOf('Inner = gBS')}`);
    const tree = page.getByRole('tree', { name: 'Variables' });
    await expect(tree.getByRole('treeitem', { name: /^Inner/ })).toContainText('EFI_SUCCESS');
    await expect(tree.getByRole('treeitem', { name: /^Where/ })).toContainText('the variable Buffers of UefiMain');
    await tree.getByRole('treeitem', { name: /^Where/ }).click();
    await expect(tree.getByRole('treeitem', { name: /^\*Where/ })).toContainText('a run of 2 pages');
    await shoot(page, 'variables');
    await stack.getByRole('button').last().click();
    await expect(tree.getByRole('treeitem', { name: /^Index/ })).toContainText('1');
    await expect(status(page)).toContainText(`Ln ${lineOf('Status = Take')}`);
  });

  test('a call that is longer than the editor is wide has a mark at the edge; wrapped, it has room for its words', async ({
    workbench: page,
  }) => {
    await ready(page);
    await run(page);
    const result = page.locator('.pill', { hasText: '→ 0x' }).first();
    await expect(result).toHaveText(/^[✓!]/);
    await page.keyboard.press('Alt+z');
    await expect(result).toBeVisible();
    await expect(result).not.toHaveText(/^[✓!]/);
  });

  test('a breakpoint stops the cursor there, each time, forwards and backwards', async ({ workbench: page }) => {
    await ready(page);
    const line = lineOf('return Inner');
    await caret(page, line, 'return');
    await page.keyboard.press('F9');
    await expect(editor(page).locator('.mark-breakpoint')).toHaveCount(1);
    await run(page);
    await expect(editor(page).locator('.line-held')).toHaveCount(1);
    await expect(status(page)).toContainText(`Ln ${line}`);
    const first = Number(await slider(page).getAttribute('aria-valuenow'));
    await page.getByRole('tab', { name: 'Variables' }).click();
    await expect(page.getByRole('treeitem', { name: /^Pages/ })).toContainText('1');
    await page.keyboard.press('F6');
    await expect(page.getByRole('treeitem', { name: /^Pages/ })).toContainText('2');
    expect(Number(await slider(page).getAttribute('aria-valuenow'))).toBeGreaterThan(first);
    await shoot(page, 'breakpoint');
    await page.keyboard.press('F6');
    await expect(slider(page)).toHaveAttribute('aria-valuenow', (await slider(page).getAttribute('aria-valuemax')) as string);
    await expect(editor(page).locator('.line-held')).toHaveCount(0);
    await page.keyboard.press('Shift+F6');
    await expect(editor(page).locator('.line-held')).toHaveCount(1);
    await expect(page.getByRole('treeitem', { name: /^Pages/ })).toContainText('2');
    await page.keyboard.press('Shift+F6');
    await expect(page.getByRole('treeitem', { name: /^Pages/ })).toContainText('1');
    expect(Number(await slider(page).getAttribute('aria-valuenow'))).toBe(first);
    // Pressed faster than the host answers, every press counts.
    await page.keyboard.press('F6');
    await page.keyboard.press('F6');
    await page.keyboard.press('Shift+F6');
    await page.keyboard.press('Shift+F6');
    await page.keyboard.press('F6');
    await expect(page.getByRole('treeitem', { name: /^Pages/ })).toContainText('2');
    await page.keyboard.press('Shift+F6');
    await expect(slider(page)).toHaveAttribute('aria-valuenow', String(first));
    await expect(page.getByRole('treeitem', { name: /^Pages/ })).toContainText('1');
  });

  test('lines without a service are stepped through, in both directions, into calls and over them', async ({ workbench: page }) => {
    await ready(page);
    await run(page);
    await page.keyboard.press('Control+Shift+F5');
    const at = (text: string) => expect(status(page)).toContainText(`Ln ${lineOf(text)},`);
    await page.keyboard.press('F7');
    await at('Status = EFI_SUCCESS');
    await page.keyboard.press('F7');
    await at('for (Index');
    await page.keyboard.press('F7');
    await at('Status = Take');
    await page.keyboard.press('F11');
    await at('*Where =');
    await page.keyboard.press('Shift+F11');
    await at('Status = Take');
    await page.keyboard.press('F7');
    await at('for (Index');
    await page.keyboard.press('Shift+F7');
    await at('Status = Take');
    await page.getByRole('tab', { name: 'Variables' }).click();
    await expect(page.getByRole('treeitem', { name: /^Status/ })).toContainText('EFI_SUCCESS');
  });

  test('a click in the margin sets a breakpoint, which moves with its line and is there after a reload', async ({ workbench: page }) => {
    await ready(page);
    const number = editor(page).locator('.line-numbers', { hasText: new RegExp(`^${lineOf('Inner = gBS')}$`) });
    const box = (await number.boundingBox()) as { x: number; y: number; height: number };
    await page.mouse.click(box.x - 8, box.y + box.height / 2);
    const mark = editor(page).locator('.mark-breakpoint');
    await expect(mark).toHaveCount(1);
    const markTop = async () => Math.round(((await mark.boundingBox())?.y ?? 0) - box.y);
    expect(Math.abs(await markTop())).toBeLessThan(4);
    await caret(page, 1, '#include <Uefi.h>');
    await page.keyboard.press('Enter');
    await expect.poll(markTop).toBeGreaterThan(10);
    await page.keyboard.press('Control+S');
    await page.waitForTimeout(800);
    await page.reload();
    await page.getByRole('tab', { name: 'walk.c' }).click();
    await expect(mark).toHaveCount(1);
    await page.mouse.click(box.x - 8, box.y + 18 + box.height / 2);
    await expect(mark).toHaveCount(0);
  });

  test('to the line of the caret, and what a variable holds is in its hover', async ({ workbench: page }) => {
    await ready(page);
    await run(page);
    await caret(page, lineOf('Print (L'), 'Print');
    await page.keyboard.press('Control+F9');
    await expect(editor(page).locator('.line-held')).toHaveCount(1);
    await caret(page, lineOf('Print (L'), 'Stat');
    await page.keyboard.press('Control+k');
    await page.keyboard.press('Control+i');
    await expect(page.locator('.monaco-hover:visible')).toContainText('Status = EFI_SUCCESS');
    await shoot(page, 'value');
  });

  test('while a script runs for ever, the editor answers', async ({ workbench: page }) => {
    await ready(page);
    await page.keyboard.press('Control+A');
    await page.keyboard.insertText(WALK.replace('Print (L"%r\\n", Status);', 'for (;;) { Index++; }').replace('Index < 2', 'Index < 1'));
    await page.keyboard.press('F5');
    await expect(page.locator('.busy')).toContainText('Running');
    await caret(page, lineOf('*Where ='), '*Where');
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await page.keyboard.type('gBS->Fre');
    await expect(suggestions(page)).toContainText('FreePool');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Shift+F5');
    await expect(page.locator('.busy')).toHaveCount(0);
  });
});

test('looks as it should: dark, light and small', async ({ workbench: page }) => {
  test.skip(!SHOTS, 'FIRMAMENT_SHOTS names no folder for pictures');
  await ready(page);
  await caret(page, lineOf('return Inner'), 'return');
  await page.keyboard.press('F9');
  await run(page);
  await page.getByRole('tab', { name: 'Variables' }).click();
  await page.getByRole('treeitem', { name: /^Where/ }).click();
  for (const scheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    await page.waitForTimeout(300);
    await shoot(page, `debug-${scheme}`);
    await page.setViewportSize({ width: 1000, height: 640 });
    await page.waitForTimeout(500);
    await page.getByRole('tab', { name: 'Variables' }).click();
    await page.waitForTimeout(300);
    await shoot(page, `debug-${scheme}-small`);
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.waitForTimeout(500);
    await page.getByRole('tab', { name: 'walk.c' }).click();
    await caret(page, lineOf('Status = Take'), 'Tak');
    await page.keyboard.press('Shift+F12');
    await page.waitForTimeout(500);
    await shoot(page, `references-${scheme}`);
    await page.keyboard.press('Escape');
    await caret(page, lineOf('Inner = gBS'), 'EfiLoaderData, ');
    await page.keyboard.press('Control+Shift+Space');
    await page.waitForTimeout(500);
    await shoot(page, `parameters-${scheme}`);
    await page.keyboard.press('Escape');
    await page.getByRole('tab', { name: 'Variables' }).click();
  }
});
