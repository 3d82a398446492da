// Monaco, set up for scripts and platforms: languages C and JSON (with comments and trailing commas), workers from our
// own origin (the page's policy allows no blob), themes from the tokens, language services of the host. This module
// is large and is loaded when the first document opens; everything else imports only its types.

import * as monaco from 'monaco-editor/editor';
import 'monaco-editor/features/register.all';
import 'monaco-editor/languages/definitions/cpp/register';
import EditorWorker from 'monaco-editor/editor/editor.worker?worker';
import JsonWorker from 'monaco-editor/languages/features/json/json.worker?worker';
import { getWorker, jsonDefaults } from 'monaco-editor/languages/features/json/register';
import { watchEffect } from 'vue';
import type { Finding } from '../src/base/finding';
import { withAlpha } from '../src/picture/colour';
import { THEMES, type Theme, token } from '../src/picture/palette';
import { SETTINGS_FILE, SETTINGS_JSON_SCHEMA } from '../src/settings';
import { COMMANDS } from './commands';
import { HELP_SCHEME } from './help-link';
import { host } from './host';
import { useHelp } from './stores/help';
import { theme } from './theme';

export { monaco };

self.MonacoEnvironment = {
  getWorker: (_id: string, label: string) => (label === 'json' ? new JsonWorker() : new EditorWorker()),
};

/** Where our models live: the authority is the document's id, the path its file's name. */
export const MODEL_SCHEME = 'firmament';

const BASES = { dark: 'vs-dark', light: 'vs', 'high-contrast': 'hc-black' } as const satisfies Record<Theme, string>;

for (const name of THEMES) monaco.editor.defineTheme(themeId(name), themeOf(name));
watchEffect(() => monaco.editor.setTheme(themeId(theme())));

const overflows = new Set<HTMLElement>();
watchEffect(() => dressOverflows(theme()));

function dressOverflows(shown: Theme): void {
  for (const node of overflows) for (const name of THEMES) node.classList.toggle(BASES[name], BASES[name] === BASES[shown]);
}

/**
 * Where an editor's suggestions, hovers, hints and name box are drawn: beside the panels, since a panel of the dock cuts off what hangs
 * over its edge. `keys` takes the editor's node, to which keys pressed in there belong.
 */
export function overflowNode(): { readonly node: HTMLElement; keys(editor: HTMLElement): void; remove(): void } {
  const node = document.createElement('div');
  node.className = 'monaco-editor overflow-widgets';
  document.body.append(node);
  overflows.add(node);
  dressOverflows(theme());
  return {
    node,
    keys(editor) {
      // Monaco listens for keys at the editor's own node.
      node.addEventListener('keydown', (event) => {
        const { key, code, keyCode, ctrlKey, shiftKey, altKey, metaKey } = event;
        const init = { key, code, keyCode, ctrlKey, shiftKey, altKey, metaKey, bubbles: true, cancelable: true };
        const again = new KeyboardEvent('keydown', init);
        editor.dispatchEvent(again);
        if (again.defaultPrevented) {
          event.preventDefault();
          event.stopPropagation();
        }
      });
    },
    remove() {
      overflows.delete(node);
      node.remove();
    },
  };
}

function themeId(name: Theme): string {
  return `firmament-${name}`;
}

function themeOf(name: Theme): monaco.editor.IStandaloneThemeData {
  const t = (key: Parameters<typeof token>[1]) => token(name, key);
  const ink = (key: Parameters<typeof token>[1]) => t(key).slice(1);
  return {
    base: BASES[name],
    inherit: true,
    rules: [
      { token: '', foreground: ink('text') },
      { token: 'comment', foreground: ink('text3') },
      { token: 'keyword', foreground: ink('kw') },
      { token: 'keyword.directive', foreground: ink('kw') },
      { token: 'string', foreground: ink('str') },
      { token: 'string.include.identifier', foreground: ink('str') },
      { token: 'number', foreground: ink('num') },
      { token: 'type', foreground: ink('ty') },
      { token: 'type.identifier', foreground: ink('ty') },
      { token: 'delimiter', foreground: ink('text') },
      { token: 'string.key.json', foreground: ink('kw') },
      { token: 'string.value.json', foreground: ink('str') },
    ],
    colors: {
      'editor.background': t('bg1'),
      'editor.foreground': t('text'),
      'editorGutter.background': t('bg1'),
      'editorLineNumber.foreground': t('text3'),
      'editorLineNumber.activeForeground': t('text'),
      'editorCursor.foreground': t('acc'),
      'editor.selectionBackground': withAlpha(t('acc'), 0.3),
      'editor.inactiveSelectionBackground': withAlpha(t('acc'), 0.15),
      'editor.lineHighlightBackground': t('bg2'),
      'editor.lineHighlightBorder': '#00000000',
      'editorError.foreground': t('err'),
      'editorWarning.foreground': t('warn'),
      'editorInfo.foreground': t('acc'),
      'editorWidget.background': t('bg2'),
      'editorWidget.border': t('line'),
      'editorHoverWidget.background': t('bg2'),
      'editorHoverWidget.border': t('line2'),
      'editorSuggestWidget.background': t('bg2'),
      'editorSuggestWidget.border': t('line2'),
      'editorSuggestWidget.selectedBackground': t('bg3'),
      'editorSuggestWidget.selectedForeground': t('text'),
      'editorIndentGuide.background1': t('line'),
      'editorWhitespace.foreground': t('line2'),
      'editorBracketMatch.border': t('line2'),
      'editorBracketMatch.background': '#00000000',
      'editor.wordHighlightBackground': withAlpha(t('acc'), 0.16),
      'editor.wordHighlightStrongBackground': withAlpha(t('acc'), 0.24),
      'editor.foldBackground': withAlpha(t('acc'), 0.08),
      'peekView.border': t('acc'),
      'peekViewTitle.background': t('bg2'),
      'peekViewTitleLabel.foreground': t('text'),
      'peekViewTitleDescription.foreground': t('text2'),
      'peekViewEditor.background': t('bg1'),
      'peekViewEditorGutter.background': t('bg1'),
      'peekViewEditor.matchHighlightBackground': withAlpha(t('acc'), 0.3),
      'peekViewResult.background': t('bg2'),
      'peekViewResult.fileForeground': t('text'),
      'peekViewResult.lineForeground': t('text'),
      'peekViewResult.matchHighlightBackground': withAlpha(t('acc'), 0.3),
      'peekViewResult.selectionBackground': t('bg3'),
      'peekViewResult.selectionForeground': t('text'),
      'scrollbarSlider.background': withAlpha(t('line2'), 0.35),
      'scrollbarSlider.hoverBackground': withAlpha(t('line2'), 0.55),
      'scrollbarSlider.activeBackground': withAlpha(t('line2'), 0.7),
      'scrollbar.shadow': '#00000000',
      'input.background': t('bg1'),
      'input.border': t('line2'),
      focusBorder: t('acc'),
      'list.hoverBackground': t('bg3'),
      'menu.background': t('bg2'),
      'menu.foreground': t('text'),
      'menu.selectionBackground': t('bg3'),
      'widget.shadow': '#00000000',
    },
  };
}

let prepared: Promise<void> | undefined;

/**
 * Prepares the services of a language: a model is shown when they are there, so that the first key typed into it is answered.
 * Monaco loads those of JSON when the first model of it is made, and asks only who has registered when a key is pressed.
 */
export function prepare(language: string): Promise<void> {
  if (language !== 'json') return Promise.resolve();
  prepared ??= (async () => {
    await teachPlatforms().catch(() => undefined);
    const first = monaco.editor.createModel('', 'json');
    await getWorker().catch(() => undefined);
    first.dispose();
  })();
  return prepared;
}

/** Teaches the JSON worker what a platform file is; findings of the host are shown instead of the worker's own complaints about values. */
async function teachPlatforms(): Promise<void> {
  const schema = await host.platformSchema();
  jsonDefaults.setDiagnosticsOptions({
    ...jsonDefaults.diagnosticsOptions,
    validate: true,
    comments: 'ignore',
    trailingCommas: 'ignore',
    schemaValidation: 'ignore',
    enableSchemaRequest: false,
    schemas: [
      { uri: `${MODEL_SCHEME}://schema/platform.json`, fileMatch: ['*.platform.jsonc', '*.platform.json'], schema },
      { uri: `${MODEL_SCHEME}://schema/settings.json`, fileMatch: [SETTINGS_FILE], schema: settingsSchema() },
    ],
  });
}

/** The schema of settings, with the ids of the commands as names of keys. */
function settingsSchema(): unknown {
  const { keys, ...others } = SETTINGS_JSON_SCHEMA.properties;
  const properties = Object.fromEntries(COMMANDS.map(({ id, title }) => [id, { type: 'string', description: title }]));
  return { ...SETTINGS_JSON_SCHEMA, properties: { ...others, keys: { ...keys, properties } } };
}

/** Monaco's language of a document, by its name. */
export function languageOf(name: string): string {
  if (/\.(c|h)>?$/i.test(name)) return 'c';
  if (/\.jsonc?$/i.test(name)) return 'json';
  return 'plaintext';
}

/** A link of the help opens its page. */
monaco.editor.registerLinkOpener({
  open(link) {
    if (link.scheme !== HELP_SCHEME) return false;
    void useHelp().open(link.path);
    return true;
  },
});

const SEVERITIES = {
  error: monaco.MarkerSeverity.Error,
  warning: monaco.MarkerSeverity.Warning,
  info: monaco.MarkerSeverity.Info,
} as const;

/** Underlines the findings that lie in a model; those of other files are left out. */
export function showFindings(model: monaco.editor.ITextModel, name: string, findings: readonly Finding[]): void {
  const markers: monaco.editor.IMarkerData[] = [];
  for (const finding of findings) {
    const { place } = finding;
    if (place?.file !== name) continue;
    markers.push({
      severity: SEVERITIES[finding.severity],
      message: finding.remedy ? `${finding.message}\n${finding.remedy}` : finding.message,
      code: { value: finding.rule, target: monaco.Uri.parse(`${HELP_SCHEME}:${finding.rule}`) },
      source: 'Firmament',
      startLineNumber: place.line,
      startColumn: place.column,
      endLineNumber: place.endLine,
      endColumn: place.endColumn,
    });
  }
  monaco.editor.setModelMarkers(model, 'firmament', markers);
}
