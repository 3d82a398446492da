// What the user does with documents and places: opening, saving, jumping to an address or to an owner. It joins the stores of the
// texts, the run and the panels, so that none of them has to know the others.

import { defineStore } from 'pinia';
import { computed } from 'vue';
import type { Place } from '../../src/base/finding';
import type { Document } from '../../src/workbench';
import { address } from '../event-words';
import { host } from '../host';
import { lookUp } from '../look-up';
import { useBookmarks } from './bookmarks';
import { useDialogs } from './dialogs';
import { type Source, useDocuments } from './documents';
import { useImports } from './imports';
import { useKept } from './kept';
import { useLayout } from './layout';
import { useRun } from './run';
import { useSelection } from './selection';
import { useSettings } from './settings';
import { useView } from './view';
import { useWorkbench } from './workbench';

/** What an editor panel lets others do with it. */
export interface EditorHandle {
  action(id: string): void;
  focus(): void;
  /** Gives it the keyboard and keeps it there while panels, menus and dialogs come and go. */
  focusWhenShown(): void;
}

const NEW_SCRIPT = `#include <Uefi.h>
#pragma firmament platform "PLATFORM"

EFI_STATUS
EFIAPI
UefiMain (
  IN EFI_HANDLE        ImageHandle,
  IN EFI_SYSTEM_TABLE  *SystemTable
  )
{
  EFI_STATUS            Status;
  EFI_PHYSICAL_ADDRESS  Buffer;

  Status = gBS->AllocatePages (AllocateAnyPages, EfiLoaderData, 16, &Buffer);
  return Status;
}
`;

/** How many things that were opened are remembered. */
const KEPT_RECENT = 10;

/** Largest file that the page reads itself, where the host has no dialog. */
const MAX_FILE = 64 * 1024 * 1024;

export const useFiles = defineStore('files', () => {
  const documents = useDocuments();
  const dialogs = useDialogs();
  const layout = useLayout();
  const run = useRun();
  const selection = useSelection();
  const view = useView();
  const workbench = useWorkbench();
  const imports = useImports();
  let pasted = 0;

  documents.shown = (id, focus) => layout.show(id, focus);
  const kept = useKept();

  const editors = new Map<string, EditorHandle>();

  function register(id: string, handle: EditorHandle): () => void {
    editors.set(id, handle);
    if (wanted === id) focusEditor(id);
    return () => {
      if (editors.get(id) === handle) editors.delete(id);
    };
  }

  /** Id of a document whose editor is not there yet and is to have the keyboard. */
  let wanted: string | undefined;

  /** Gives the keyboard to the editor of a document that the user has opened, as soon as it is there. */
  function focusEditor(id: string): void {
    const editor = editors.get(id);
    wanted = editor ? undefined : id;
    editor?.focusWhenShown();
  }

  /** Runs an action of Monaco in the document in focus. */
  function inEditor(action: string): void {
    const editor = documents.activeId === undefined ? undefined : editors.get(documents.activeId);
    editor?.focus();
    editor?.action(action);
  }

  /** Opens a preset, sample or listed file and shows it. */
  async function openSource(source: Source, focus = true): Promise<void> {
    const document = await workbench.attempt(() => documents.openSource(source));
    if (!document) return;
    documents.activate(document.id);
    layout.show(document.id);
    if (focus) focusEditor(document.id);
    layout.keep();
    remember(source);
  }

  /** What was opened lately, the latest first. */
  const recent = computed(() => (kept.values.recent ?? []).filter(isSource));
  const isSource = (one: unknown): one is Source =>
    typeof one === 'object' &&
    one !== null &&
    ['preset', 'sample', 'folder'].includes((one as Source).from) &&
    typeof (one as Source).id === 'string';

  function remember(source: Source): void {
    if (!isSource(source)) return;
    const others = recent.value.filter(({ from, id }) => from !== source.from || id !== source.id);
    kept.change({ recent: [source, ...others].slice(0, KEPT_RECENT) });
  }

  /** Opens the settings as text. */
  const openSettings = () => openSource({ from: 'settings', id: 'settings.json' });

  /** Opens a sample, runs it and shows what became of memory. */
  async function runSample(id: string): Promise<void> {
    await openSource({ from: 'sample', id }, false);
    if (documents.active?.source?.id !== id) return;
    layout.show('picture');
    // Its keys walk through the run's failures and the picture.
    requestAnimationFrame(() => layout.focusInside('picture'));
    await run.start();
  }

  /** Makes a preset the platform that scripts run on, and opens its text behind the one in focus. */
  async function usePreset(id: string): Promise<void> {
    const document = await workbench.attempt(() => documents.openSource({ from: 'preset', id }));
    if (!document) return;
    layout.show(document.id, false);
    documents.choosePlatform(document.id);
  }

  function showText(document: Document): void {
    const opened = documents.openText(document);
    documents.activate(opened.id);
    layout.show(opened.id);
    focusEditor(opened.id);
  }

  /** Opens a file through the host's dialog, or the browser's where the host has none. */
  async function open(): Promise<void> {
    if (workbench.hello?.dialogs) {
      const document = await workbench.attempt(() => host.pickFile());
      if (!document) return;
      const isMap = document.kind === 'other' && (await importMap(document.name, new TextEncoder().encode(document.text)));
      if (!isMap) showText(document);
      return;
    }
    choose('', take);
  }

  /** Lets the user choose files in the browser's own dialog, which shells with dialogs of their own have as well. */
  function choose(accept: string, then: (files: readonly File[]) => unknown): void {
    const input = Object.assign(window.document.createElement('input'), { type: 'file', accept, multiple: true });
    input.onchange = () => void then([...(input.files ?? [])]);
    input.click();
  }

  /** Opens files that were chosen or dropped in the browser: scripts and platforms as texts, anything else as a map to import. */
  async function take(files: readonly File[]): Promise<void> {
    for (const file of files) {
      if (file.size > MAX_FILE) {
        workbench.tell(
          `${file.name} has ${Math.round(file.size / 1024 / 1024)} MiB; files of up to 64 MiB can be opened. Of a longer log, cut out the part with the map.`,
        );
        continue;
      }
      const bytes = new Uint8Array(await file.arrayBuffer());
      if (kindOf(file.name) === 'other' && (await importMap(file.name, bytes))) continue;
      const text = decode(bytes);
      if (text === undefined) workbench.tell(`${file.name} is neither a text in UTF-8 nor a map in a format that can be read.`);
      else showText({ name: file.name, kind: kindOf(file.name), text });
    }
  }

  /** Reads a capture and shows it. False when it is none. */
  async function importMap(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<boolean> {
    const before = imports.list.length;
    // Its progress is seen there when it takes long.
    const slow = setTimeout(() => layout.show('imports'), 300);
    const known = await imports.take(name, bytes);
    clearTimeout(slow);
    if (imports.list.length > before) layout.show('imports');
    return known;
  }

  /** Lets the user choose captures. */
  function chooseMaps(): void {
    choose('', async (files) => {
      for (const file of files) {
        const known = await importMap(file.name, new Uint8Array(await file.arrayBuffer()));
        if (!known) workbench.tell(`${file.name} is in none of the formats that can be read; Help lists them.`);
      }
    });
  }

  /** Reads a capture from pasted text. */
  async function pasteMap(text: string): Promise<void> {
    if (text.trim() === '') return;
    const name = `pasted text ${++pasted}`;
    if (!(await importMap(name, new TextEncoder().encode(text)))) {
      workbench.tell('The pasted text holds no map in a format that can be read.');
    }
  }

  /** Opens the imported map that is chosen as a platform, to be edited and to run scripts on. */
  async function openImportedPlatform(): Promise<void> {
    const document = await imports.platform();
    if (!document) return;
    const taken = documents.named(document.name) !== undefined;
    const name = taken ? freeName(document.name.replace(/\.platform\.jsonc$/, ''), '.platform.jsonc') : document.name;
    const opened = documents.openText({ ...document, name });
    imports.leave();
    layout.show(opened.id);
    documents.activate(opened.id);
    documents.choosePlatform(opened.id);
  }

  function newScript(): void {
    const platform = useSettings().values.defaultPlatform;
    showText({ name: freeName('script', '.c'), kind: 'script', text: NEW_SCRIPT.replace('PLATFORM', platform) });
  }

  /** A copy of the platform that is in use, to be changed and saved under a name of its own. */
  async function newPlatform(): Promise<void> {
    const open = documents.find(documents.chosenPlatform) ?? documents.platforms[0];
    const id = run.design?.platform?.id ?? workbench.hello?.presets[0]?.id;
    let text = open && documents.text(open.id);
    if (text === undefined && id !== undefined) text = (await workbench.attempt(() => host.openPreset(id)))?.text;
    if (text !== undefined) showText({ name: freeName('my', '.platform.jsonc'), kind: 'platform', text });
  }

  function freeName(stem: string, extension: string): string {
    let name = `${stem}${extension}`;
    for (let i = 2; documents.named(name); i++) name = `${stem}-${i}${extension}`;
    return name;
  }

  const askName = (initial: string) => dialogs.ask('Save in the folder', 'File name', initial);

  async function save(): Promise<void> {
    const { activeId } = documents;
    if (activeId === undefined) return;
    await named(activeId, () => documents.save(activeId, askName));
  }

  async function saveAs(): Promise<void> {
    const { activeId } = documents;
    if (activeId === undefined) return;
    await named(activeId, () => documents.saveAs(activeId, askName));
  }

  /** Saves a document, perhaps under another name. A run says its lines by the file's name: one that was up to date is done again under the new one. */
  async function named(id: string, save: () => Promise<boolean>): Promise<void> {
    const name = documents.find(id)?.name;
    const current = run.isOf(id) && !run.stale;
    await workbench.attempt(save);
    const document = documents.find(id);
    if (!document || document.name === name) return;
    layout.rename(id, document.name);
    if (current && documents.script?.id === id) await run.start();
  }

  function close(): void {
    if (documents.activeId !== undefined) layout.api?.getPanel(documents.activeId)?.api.close();
  }

  /** Shows a place of a document, which is opened when it is in the folder; any other place is shown as words only. */
  async function goToPlace(place: Place): Promise<void> {
    const document = documents.named(place.file) ?? (await documents.openNamed(place.file));
    if (!document) return;
    layout.show(document.id);
    documents.goTo(document.id, place.line, place.column, place.endLine, place.endColumn);
  }

  function goToOwner(): void {
    const { site } = selection;
    if (site) void goToPlace(site.place);
  }

  function nextFailure(): void {
    run.toNextFailure();
    void selection.chooseEvent(run.cursor - 1, 'timeline', false);
    // Why it failed stands in the Selection; in a narrow window that is behind a tab, and no picture is lost by showing it.
    if (layout.sizeClass === 'narrow') layout.show('selection');
  }

  function toggleBookmark(): void {
    const { range, found } = selection;
    if (!range) return;
    void useBookmarks().toggle(range, found?.region?.name ?? address(range.start));
  }

  /** Puts the selected range on the clipboard, as `0x7A3F0000-0x7A5EFFFF`. */
  function copyRange(): void {
    const { range } = selection;
    if (range) void copy(`${address(range.start)}-${address(range.end - 1)}`);
  }

  async function copy(text: string): Promise<void> {
    await workbench.attempt(() => navigator.clipboard.writeText(text));
  }

  /** Goes to an address: selects what is there and shows it. */
  function goToAddress(at: number): void {
    const moment = run.shown;
    const found = moment && lookUp(moment, at);
    const map = moment?.memoryMap;
    const allocations = moment?.allocations;
    let range = { start: at, end: at + 1 };
    // What one call took, else the entry of the map, else the region.
    if (allocations && found && found.allocation >= 0) {
      const start = allocations.address[found.allocation] as number;
      range = { start, end: start + (allocations.size[found.allocation] as number) };
    } else if (map && found && found.descriptor >= 0) {
      const start = (map.frame[found.descriptor] as number) * 4096;
      range = { start, end: start + (map.pages[found.descriptor] as number) * 4096 };
    } else if (found?.region) {
      range = { start: Number(found.region.base), end: Number(found.region.base + found.region.size) };
    }
    selection.choose(range, 'jump', at);
    layout.show('picture');
    view.jump({ start: at, end: at + 1 });
  }

  return {
    register,
    inEditor,
    openSource,
    runSample,
    openSettings,
    recent,
    usePreset,
    open,
    take,
    chooseMaps,
    pasteMap,
    openImportedPlatform,
    newScript,
    newPlatform,
    save,
    saveAs,
    askName,
    close,
    goToPlace,
    goToOwner,
    nextFailure,
    toggleBookmark,
    copyRange,
    copy,
    goToAddress,
  };
});

function kindOf(name: string): Document['kind'] {
  if (/\.(c|h)$/i.test(name)) return 'script';
  return /\.platform\.jsonc?$/i.test(name) ? 'platform' : 'other';
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
