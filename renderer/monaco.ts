// Monaco, set up for scripts and platforms: languages C and JSON (with comments and trailing commas), workers from our
// own origin (the page's policy allows no blob), themes from the tokens, language services of the host. This module
// is large and is loaded when the first document opens; everything else imports only its types.

import * as monaco from 'monaco-editor/editor';
import 'monaco-editor/features/register.all';
import 'monaco-editor/languages/definitions/cpp/register';
import EditorWorker from 'monaco-editor/editor/editor.worker?worker';
import JsonWorker from 'monaco-editor/languages/features/json/json.worker?worker';
import { jsonDefaults } from 'monaco-editor/languages/features/json/register';
import { watchEffect } from 'vue';
import type { Finding } from '../src/base/finding';
import { withAlpha } from '../src/picture/colour';
import { THEMES, type Theme, token } from '../src/picture/palette';
import type { Completion, Scenario } from '../src/workbench';
import { host } from './host';
import { theme } from './theme';

export { monaco };

self.MonacoEnvironment = {
  getWorker: (_id: string, label: string) => (label === 'json' ? new JsonWorker() : new EditorWorker()),
};

/** Where our models live; the path after it is `document id/file name`. */
export const MODEL_SCHEME = 'firmament';

for (const name of THEMES) monaco.editor.defineTheme(themeId(name), themeOf(name));
watchEffect(() => monaco.editor.setTheme(themeId(theme())));

function themeId(name: Theme): string {
  return `firmament-${name}`;
}

function themeOf(name: Theme): monaco.editor.IStandaloneThemeData {
  const t = (key: Parameters<typeof token>[1]) => token(name, key);
  const ink = (key: Parameters<typeof token>[1]) => t(key).slice(1);
  return {
    base: name === 'dark' ? 'vs-dark' : name === 'light' ? 'vs' : 'hc-black',
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

/** Teaches the JSON worker what a platform file is; findings of the host are shown instead of the worker's own complaints about values. */
export async function teachPlatforms(): Promise<void> {
  const schema = await host.platformSchema();
  jsonDefaults.setDiagnosticsOptions({
    ...jsonDefaults.diagnosticsOptions,
    validate: true,
    comments: 'ignore',
    trailingCommas: 'ignore',
    schemaValidation: 'ignore',
    enableSchemaRequest: false,
    schemas: [{ uri: `${MODEL_SCHEME}://schema/platform.json`, fileMatch: ['*.platform.jsonc', '*.platform.json'], schema }],
  });
}

/** Monaco's language of a document, by its name. */
export function languageOf(name: string): string {
  if (/\.(c|h)$/i.test(name)) return 'c';
  if (/\.jsonc?$/i.test(name)) return 'json';
  return 'plaintext';
}

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
      code: finding.rule,
      source: 'Firmament',
      startLineNumber: place.line,
      startColumn: place.column,
      endLineNumber: place.endLine,
      endColumn: place.endColumn,
    });
  }
  monaco.editor.setModelMarkers(model, 'firmament', markers);
}

const COMPLETION_KINDS: Record<Completion['kind'], monaco.languages.CompletionItemKind> = {
  function: monaco.languages.CompletionItemKind.Function,
  variable: monaco.languages.CompletionItemKind.Variable,
  field: monaco.languages.CompletionItemKind.Field,
  type: monaco.languages.CompletionItemKind.Class,
  constant: monaco.languages.CompletionItemKind.Constant,
  macro: monaco.languages.CompletionItemKind.Constant,
  keyword: monaco.languages.CompletionItemKind.Keyword,
  file: monaco.languages.CompletionItemKind.File,
};

/** How the language services find out what surrounds a model: the scenario whose script it is. */
export type ScenarioOf = (model: monaco.editor.ITextModel) => Scenario | undefined;

/** What happens when the user asks for a definition that stands in another text than the model's own. */
export type OpenText = (name: string, text: string | undefined, line: number, column: number) => void;

/** Completion, hover and go-to-definition in scripts, answered by the host. A refusal is no answer, not an error. */
export function serveScripts(scenarioOf: ScenarioOf, openText: OpenText): void {
  const cursorOf = (position: monaco.Position) => ({ line: position.lineNumber, column: position.column });
  monaco.languages.registerCompletionItemProvider('c', {
    triggerCharacters: ['.', '>', '#', '"', '<'],
    async provideCompletionItems(model, position) {
      const scenario = scenarioOf(model);
      if (!scenario) return { suggestions: [] };
      const found = await host.complete(scenario, cursorOf(position)).catch(() => []);
      const word = model.getWordUntilPosition(position);
      const range = new monaco.Range(position.lineNumber, word.startColumn, position.lineNumber, word.endColumn);
      return {
        suggestions: found.map((item) => ({
          label: item.label,
          kind: COMPLETION_KINDS[item.kind],
          insertText: item.insert ?? item.label,
          range,
          ...(item.detail === undefined ? {} : { detail: item.detail }),
          ...(item.documentation === undefined ? {} : { documentation: { value: item.documentation } }),
        })),
      };
    },
  });
  monaco.languages.registerHoverProvider('c', {
    async provideHover(model, position) {
      const scenario = scenarioOf(model);
      const found = scenario && (await host.hover(scenario, cursorOf(position)).catch(() => undefined));
      if (!found) return undefined;
      return { contents: [{ value: found.text }], range: new monaco.Range(found.line, found.column, found.line, found.endColumn) };
    },
  });
  monaco.languages.registerDefinitionProvider('c', {
    async provideDefinition(model, position) {
      const scenario = scenarioOf(model);
      const found = scenario && (await host.definition(scenario, cursorOf(position)).catch(() => undefined));
      if (!found) return undefined;
      if (found.file === scenario.script.name) {
        return { uri: model.uri, range: new monaco.Range(found.line, found.column, found.line, found.column) };
      }
      openText(found.file, found.text, found.line, found.column);
      return undefined;
    },
  });
}
