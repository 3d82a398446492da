// The open texts. Monaco's model is the single truth for a document's text; before Monaco is loaded, which takes longer than
// the first picture, the text as it was opened stands in for it. Checks run beside the typing: a moment after the last
// change the host is asked, and an answer to a text that has changed meanwhile is dropped.
//
//   D1  `version(id)` grows with every change of a document's text;
//   D2  `results[id]` belongs to the version that is written in it, never to a mixture.

import type * as Monaco from 'monaco-editor/editor';
import { defineStore } from 'pinia';
import { computed, reactive, ref, shallowReactive, shallowRef, watch } from 'vue';
import type { Finding } from '../../src/base/finding';
import { readSettings, SETTINGS_FILE } from '../../src/settings';
import type { CheckResult, Document, Scenario } from '../../src/workbench';
import { withoutBookmarks } from '../bookmarks';
import { painted } from '../first-paint';
import { host } from '../host';
import { serveScripts, type Texts } from '../script-services';
import { useSettings } from './settings';
import { useWorkbench } from './workbench';

/** How long the user must pause before a text is checked. */
const CHECK_AFTER_MS = 220;

/** Where an open document can be fetched from again, when it is not only in this window. */
export interface Source {
  readonly from: 'preset' | 'sample' | 'folder' | 'settings';
  readonly id: string;
}

export interface OpenDocument {
  /** Unique in this window, the same whenever the same source is opened, and the id of its panel. */
  readonly id: string;
  name: string;
  kind: Document['kind'];
  readonly source: Source | undefined;
  /** Right to write it back. */
  grant: string | undefined;
  /** Has changes that are in no file. */
  dirty: boolean;
  readonly readOnly: boolean;
  /** For a text that is only looked at, such as a header that comes with Firmament: id of the script from which it was opened. */
  readonly program?: string;
}

export interface Checked extends CheckResult {
  readonly version: number;
}

type MonacoModule = typeof import('../monaco');

/** What a run depends on, to be compared. */
export interface Meaning {
  readonly texts: string;
  /** Absent while the platform is not open. */
  readonly platform?: string;
  /** The platform's text is as its file is. */
  readonly saved?: boolean;
}

/** True when a run would be another one now. A platform that was opened since and has no changes is the same. */
export function differs(then: Meaning, now: Meaning): boolean {
  return then.texts !== now.texts || (then.platform !== now.platform && !(then.platform === undefined && now.saved));
}

export const useDocuments = defineStore('documents', () => {
  const list = reactive<OpenDocument[]>([]);
  /** Id of the document in focus, or the last one that was. */
  const activeId = shallowRef<string>();
  const results = shallowReactive(new Map<string, Checked>());
  /** Id of the platform document that the user chose; undefined: the script decides. */
  const chosenPlatform = shallowRef<string>();
  /** Grows when any text changes; what depends on texts may watch it. */
  const edits = shallowRef(0);

  const texts = new Map<string, string>();
  const models = new Map<string, Monaco.editor.ITextModel>();
  const versions = new Map<string, number>();
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  /** Texts that are looked at and are no documents, by the address of their model: name, and the script they belong to. */
  const shelf = new Map<string, { readonly name: string; readonly program: string }>();
  /** Shows the panel of a document, in front unless `focus` is false; set by who has the panels. */
  const shown = shallowRef<(id: string, focus?: boolean) => void>(() => {});
  /** What a name of a file holds where the run is looked at; set by who looks. */
  const valueNamed = shallowRef<(file: string, name: string) => string | undefined>(() => undefined);
  const lastScript = shallowRef<string>();
  let opened = 0;

  const active = computed(() => find(activeId.value));
  const platforms = computed(() => list.filter((document) => document.kind === 'platform'));

  /** The script that Run runs: the one in focus, else the one that was in focus last, else the first. */
  const script = computed(() => {
    const current = active.value;
    const near =
      (current?.kind === 'script' ? current : list.find((document) => document.id === lastScript.value)) ??
      list.find((document) => document.kind === 'script' && !document.readOnly);
    const program = near && programOf(near);
    return program?.readOnly ? list.find((document) => document.kind === 'script' && !document.readOnly) : program;
  });

  /** The script whose program a document belongs to: itself, unless an open script includes it or has it among its sources. */
  function programOf(document: OpenDocument): OpenDocument {
    if (document.program !== undefined) return find(document.program) ?? document;
    if (document.kind !== 'script') return document;
    const owners = list.filter(
      ({ id, name }) => id !== document.id && (results.get(id)?.files?.indexOf(document.name) ?? -1) > 0 && name !== document.name,
    );
    return owners.find(({ id }) => id === lastScript.value) ?? owners[0] ?? document;
  }

  function find(id: string | undefined): OpenDocument | undefined {
    return id === undefined ? undefined : list.find((document) => document.id === id);
  }

  /** The document that messages call `name`. */
  function named(name: string): OpenDocument | undefined {
    return list.find((document) => document.name === name);
  }

  function text(id: string): string {
    return models.get(id)?.getValue() ?? texts.get(id) ?? '';
  }

  function version(id: string): number {
    return versions.get(id) ?? 0;
  }

  /** Monaco with the models of the open documents; loaded once. */
  let loading: Promise<MonacoModule> | undefined;
  function monaco(): Promise<MonacoModule> {
    loading ??= painted
      .then(() => import('../monaco'))
      .then((module) => {
        serveScripts(module.monaco, servedTexts(module));
        return module;
      });
    return loading;
  }

  /** How Monaco's services for scripts reach our texts. */
  function servedTexts(module: MonacoModule): Texts {
    const idOf = (model: Monaco.editor.ITextModel) => [...models].find(([, other]) => other === model)?.[0];
    return {
      contextOf(model) {
        const looked = shelf.get(model.uri.toString());
        const document = find(idOf(model)) ?? (looked && find(looked.program));
        if (!document) return undefined;
        return { scenario: scenario(programOf(document)), file: looked?.name ?? document.name };
      },
      async modelNamed(name, body, from) {
        const document = named(name);
        if (document) return model(document.id);
        if (body === undefined) return undefined;
        const uri = module.monaco.Uri.from({ scheme: module.MODEL_SCHEME, authority: 'shelf', path: `/${name}` });
        const known = module.monaco.editor.getModel(uri);
        if (known && known.getValue() !== body) known.setValue(body);
        const around = shelf.get(from.uri.toString())?.program ?? idOf(from) ?? '';
        shelf.set(uri.toString(), { name, program: around });
        return known ?? module.monaco.editor.createModel(body, module.languageOf(name), uri);
      },
      tell: (sentence) => useWorkbench().tell(sentence),
      valueNamed: (file, name) => valueNamed.value(file, name),
      async editable(name) {
        const document = await openNamed(name);
        if (!document || document.readOnly) return undefined;
        // What is changed is there to be seen and saved.
        shown.value(document.id, false);
        return model(document.id);
      },
      open(uri, { line, column, endLine, endColumn }) {
        const looked = shelf.get(uri.toString());
        if (!looked) {
          const id = [...models].find(([, other]) => other.uri.toString() === uri.toString())?.[0];
          if (id === undefined) return false;
          goTo(id, line, column, endLine, endColumn);
          shown.value(id);
          return true;
        }
        const body = module.monaco.editor.getModel(uri)?.getValue() ?? '';
        void openNamed(looked.name).then((opened) => {
          const document = opened ?? add({ name: looked.name, kind: 'script', text: body }, undefined, looked.program);
          goTo(document.id, line, column, endLine, endColumn);
          shown.value(document.id);
        });
        return true;
      },
    };
  }

  /** The document of a name, opened from the granted folder if it is there; undefined otherwise. */
  async function openNamed(name: string): Promise<OpenDocument | undefined> {
    const known = named(name);
    if (known || useWorkbench().hello?.folder === undefined) return known;
    const listed: readonly string[] = await host.listFolder().catch(() => []);
    return listed.includes(name) ? openSource({ from: 'folder', id: name }).catch(() => undefined) : undefined;
  }

  /** The model of a document, made when it is first shown. */
  async function model(id: string): Promise<Monaco.editor.ITextModel | undefined> {
    const module = await monaco();
    const document = find(id);
    if (!document) return undefined;
    const language = module.languageOf(document.name);
    await module.prepare(language);
    const known = models.get(id);
    if (known || !find(id)) return known;
    const uri = module.monaco.Uri.from({ scheme: module.MODEL_SCHEME, authority: encodeURIComponent(id), path: `/${document.name}` });
    const made = module.monaco.editor.createModel(texts.get(id) ?? '', language, uri);
    // Monaco colours brackets by depth, in colours that mean memory types here.
    made.updateOptions({ tabSize: 2, bracketColorizationOptions: { enabled: false, independentColorPoolPerBracketType: false } });
    texts.delete(id);
    models.set(id, made);
    made.onDidChangeContent(() => changed(id));
    module.showFindings(made, document.name, findings.value);
    return made;
  }

  function changed(id: string): void {
    versions.set(id, version(id) + 1);
    edits.value++;
    const document = find(id);
    if (document && !document.dirty) document.dirty = true;
    const program = document && programOf(document);
    scheduleCheck(program?.id ?? id);
    // A platform's text is part of what the script means.
    const runs = script.value;
    if (document?.kind === 'platform' && runs) scheduleCheck(runs.id);
  }

  /** How many texts are being checked: until then it is not known what platform there is. */
  const checking = ref(0);
  const soon = new Set<string>();
  function scheduleCheck(id: string, afterMs = CHECK_AFTER_MS): void {
    clearTimeout(timers.get(id));
    if (afterMs === 0) {
      // Before whatever the page does next, which may take long, as the first layout does; and once, however many ask.
      if (!soon.has(id)) {
        queueMicrotask(() => {
          soon.delete(id);
          void check(id);
        });
      }
      soon.add(id);
      return;
    }
    timers.set(
      id,
      setTimeout(() => void check(id), afterMs),
    );
  }

  async function check(id: string): Promise<void> {
    const document = find(id);
    if (document?.source?.from === 'settings') return checkSettings(document);
    if (!document || document.kind === 'other' || document.readOnly) return;
    // What belongs to another script's program is checked with it.
    if (programOf(document) !== document) {
      results.delete(id);
      return;
    }
    const asked = version(id);
    checking.value++;
    try {
      const answer =
        document.kind === 'platform'
          ? await host.checkPlatform({ name: document.name, text: text(id) })
          : await host.check(scenario(document));
      // A script's answer depends on the other texts too; all of them schedule a new check when they change.
      if (version(id) !== asked || !find(id)) return;
      // Meanwhile it may have turned out to belong to another script's program.
      if (programOf(document) !== document) return;
      const before = results.get(id);
      results.set(id, {
        ...answer,
        // While the platform's text cannot be read, its last picture stays.
        ...(answer.moment ? {} : before?.moment ? { moment: before.moment } : {}),
        ...(answer.platform ? {} : before?.platform ? { platform: before.platform } : {}),
        version: asked,
      });
      for (const other of list) {
        // A file that turns out to belong to this program has no findings of its own.
        if (other.id !== id && results.has(other.id) && programOf(other).id === id) results.delete(other.id);
      }
      if (models.size > 0) await showFindings();
    } catch (error) {
      useWorkbench().tell(error);
    } finally {
      checking.value--;
    }
  }

  /** Underlines in every model what is found in it, whichever program it was found in. */
  async function showFindings(): Promise<void> {
    const module = await monaco();
    for (const [id, model] of models) module.showFindings(model, find(id)?.name ?? '', findings.value);
  }

  /** Settings are checked here, and take effect as soon as the text is right: it is written without being saved by hand. */
  async function checkSettings({ id }: OpenDocument): Promise<void> {
    const asked = version(id);
    const { findings, readable } = readSettings(text(id));
    results.set(id, { findings, version: asked });
    if (models.size > 0) await showFindings();
    const settings = useSettings();
    if (readable && text(id) !== settings.text && version(id) === asked) {
      await settings.write(text(id)).then(
        () => {
          const document = find(id);
          if (document && version(id) === asked) document.dirty = false;
        },
        (error: unknown) => useWorkbench().tell(error),
      );
    }
  }

  /** The file has changed elsewhere, on the page or in another window: the open text follows, unless it has changes of its own. */
  watch(
    () => useSettings().text,
    (now) => {
      const document = list.find(({ source }) => source?.from === 'settings');
      if (!document || document.dirty || text(document.id) === now) return;
      const shown = models.get(document.id);
      if (shown) shown.pushEditOperations([], [{ range: shown.getFullModelRange(), text: now }], () => null);
      else texts.set(document.id, now);
      document.dirty = false;
    },
  );

  /** Checks everything again, as after a reconnection. */
  function checkAll(): void {
    for (const document of list) scheduleCheck(document.id, 0);
  }

  /** The scenario of a script: it, its platform if the user chose one or has the named one open, and the other open texts. */
  function scenario(document: OpenDocument): Scenario {
    const body = text(document.id);
    const platform = find(chosenPlatform.value) ?? platformNamedIn(body);
    const documents = list
      .filter((other) => other.id !== document.id && other.id !== platform?.id && !other.readOnly && other.kind !== 'other')
      .map((other) => ({ name: other.name, text: text(other.id) }));
    return {
      script: { name: document.name, text: body },
      ...(platform ? { platform: { name: platform.name, text: text(platform.id) } } : {}),
      ...(documents.length > 0 ? { documents } : {}),
      ...(document.grant === undefined ? {} : { grant: document.grant }),
    };
  }

  /** What a run of a script depends on: bookmarks and other open texts are no part of it. */
  function meaning(document: OpenDocument): Meaning {
    const { script, platform, documents = [] } = scenario(document);
    const own = results.get(document.id)?.files ?? [];
    const texts = JSON.stringify([script, documents.filter(({ name }) => own.includes(name))]);
    return platform ? { texts, platform: withoutBookmarks(platform.text), saved: named(platform.name)?.dirty === false } : { texts };
  }

  /** The open document that a script's pragma means, so that unsaved changes of a platform count. */
  function platformNamedIn(body: string): OpenDocument | undefined {
    const wanted = pragmaPlatform(body);
    if (wanted === undefined) return undefined;
    return platforms.value.find(
      (document) => document.name === wanted || (document.source?.from === 'preset' && document.source.id === wanted),
    );
  }

  /** `program`: the text is only looked at, as a part of that script's program. */
  function add(document: Document, source: Source | undefined, program?: string): OpenDocument {
    const id = source ? `${source.from}:${source.id}` : `text:${++opened}`;
    texts.set(id, document.text);
    list.push({
      id,
      name: document.name,
      kind: document.kind,
      source,
      grant: document.grant,
      dirty: false,
      readOnly: program !== undefined,
      ...(program === undefined ? {} : { program }),
    });
    const added = find(id) as OpenDocument;
    scheduleCheck(id, 0);
    edits.value++;
    return added;
  }

  /** Opens a preset, a sample or a file of the granted folder, or finds it when it is open. Rejects with the host's sentence. */
  async function openSource(source: Source): Promise<OpenDocument> {
    const known = list.find((document) => document.source?.from === source.from && document.source.id === source.id);
    if (known) return known;
    return add(await fetched(source), source);
  }

  async function fetched(source: Source): Promise<Document> {
    if (source.from === 'preset') return host.openPreset(source.id);
    if (source.from === 'sample') return host.openSample(source.id);
    if (source.from === 'settings') return { name: SETTINGS_FILE, kind: 'other', text: (await host.settings()).text };
    return host.openFile(source.id);
  }

  /** Opens several at once, in this order; those that cannot be opened are left out. */
  async function openAll(sources: readonly Source[]): Promise<void> {
    const answers = await Promise.allSettled(sources.map(fetched));
    answers.forEach((answer, i) => {
      const source = sources[i] as Source;
      const known = list.some((document) => document.source?.from === source.from && document.source.id === source.id);
      if (answer.status === 'fulfilled' && !known) add(answer.value, source);
    });
  }

  /** Opens a text that came from a dialog, the browser or nowhere. */
  function openText(document: Document): OpenDocument {
    const known = document.grant === undefined ? undefined : list.find((other) => other.grant === document.grant);
    return known ?? add(document, undefined);
  }

  function close(id: string): void {
    const at = list.findIndex((document) => document.id === id);
    if (at < 0) return;
    clearTimeout(timers.get(id));
    list.splice(at, 1);
    models.get(id)?.dispose();
    for (const map of [models, texts, versions, timers, results]) map.delete(id);
    if (chosenPlatform.value === id) choosePlatform(undefined);
    if (activeId.value === id) activeId.value = list.at(-1)?.id;
    edits.value++;
  }

  function activate(id: string): void {
    if (!find(id)) return;
    activeId.value = id;
    if (find(id)?.kind === 'script') lastScript.value = id;
  }

  /** Makes a platform document the one that scripts run on; undefined leaves it to the script. */
  function choosePlatform(id: string | undefined): void {
    chosenPlatform.value = id;
    if (script.value) scheduleCheck(script.value.id, 0);
  }

  /** Where a jump waits for its editor; the editor takes it when it shows. */
  const jump = shallowRef<{ id: string; line: number; column: number; endLine?: number; endColumn?: number; count: number }>();
  let jumps = 0;

  /** Asks the editor of a document to show a place. The panel is opened by whoever calls. */
  function goTo(id: string, line: number, column: number, endLine?: number, endColumn?: number): void {
    activate(id);
    jump.value = { id, line, column, count: ++jumps, ...(endLine === undefined || endColumn === undefined ? {} : { endLine, endColumn }) };
  }

  /** Writes a document where it came from; asks for a name when it has no file. False when the user cancelled. */
  async function save(id: string, askName: (initial: string) => Promise<string | undefined>): Promise<boolean> {
    const document = find(id);
    if (!document) return false;
    if (document.source?.from === 'settings') {
      await useSettings().write(text(id));
      document.dirty = false;
      return true;
    }
    if (document.grant === undefined) return saveAs(id, askName);
    const saved = version(id);
    await host.save(document.grant, text(id));
    if (version(id) === saved) document.dirty = false;
    return true;
  }

  async function saveAs(id: string, askName: (initial: string) => Promise<string | undefined>): Promise<boolean> {
    const document = find(id);
    if (!document) return false;
    const saved = version(id);
    const answer = await saveBytes(document.name, text(id), askName);
    if (answer === undefined) return false;
    if (answer !== 'downloaded') {
      document.grant = answer.grant;
      document.name = answer.name;
    }
    if (version(id) === saved) document.dirty = false;
    return true;
  }

  const cursor = shallowRef<{ line: number; column: number }>({ line: 1, column: 1 });

  const findings = computed(() => {
    const all: Finding[] = [];
    for (const document of list) for (const finding of results.get(document.id)?.findings ?? []) all.push(finding);
    return all;
  });

  return {
    list,
    activeId,
    active,
    script,
    platforms,
    chosenPlatform,
    checking,
    results,
    edits,
    findings,
    cursor,
    jump,
    find,
    named,
    openNamed,
    programOf,
    shown,
    valueNamed,
    text,
    version,
    monaco,
    model,
    checkAll,
    scenario,
    meaning,
    openSource,
    openAll,
    openText,
    close,
    activate,
    choosePlatform,
    goTo,
    save,
    saveAs,
  };
});

/** The platform that a script names, if it does. */
export function pragmaPlatform(body: string): string | undefined {
  return /^[ \t]*#[ \t]*pragma[ \t]+firmament[ \t]+platform[ \t]+"([^"\n]+)"/m.exec(body)?.[1];
}

/**
 * Saves through the host's dialog or into the granted folder; where the host has neither, as a download of the browser. Undefined when
 * the user cancelled.
 */
export async function saveBytes(
  name: string,
  body: string | Uint8Array<ArrayBuffer>,
  askName: (initial: string) => Promise<string | undefined>,
): Promise<{ grant: string; name: string } | 'downloaded' | undefined> {
  const { hello } = useWorkbench();
  if (hello?.dialogs) return host.saveAs(name, body);
  if (hello?.folder !== undefined) {
    const chosen = await askName(name);
    return chosen === undefined ? undefined : host.saveAs(chosen, body);
  }
  const url = URL.createObjectURL(new Blob([body], { type: 'application/octet-stream' }));
  const anchor = Object.assign(document.createElement('a'), { href: url, download: name });
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
  return 'downloaded';
}
