// Monaco's language services for scripts, answered by the host from the front end that compiles them. A refusal of the host is no
// answer, not an error: the next key press asks again.

import type * as Monaco from 'monaco-editor/editor';
import type { Place } from '../src/base/finding';
import type { Completion, OutlineItem, References, Scenario } from '../src/workbench';
import { HELP_SCHEME } from './help-link';
import { host } from './host';
import { fixesOf } from './quick-fix';
import { useHelp } from './stores/help';
import { type Columns, stillServes, typedPlace } from './typed-place';

type Api = typeof import('monaco-editor/editor');
type Model = Monaco.editor.ITextModel;

/** What surrounds a model: the scenario of the script whose program it belongs to, and the name of its file there. */
export interface Context {
  readonly scenario: Scenario;
  readonly file: string;
}

/** How the services reach the texts of the window. */
export interface Texts {
  contextOf(model: Model): Context | undefined;
  /** A model of a file by its name: the open document's, or one that is made of `text` to be looked at. */
  modelNamed(name: string, text: string | undefined, from: Model): Promise<Model | undefined>;
  /** The model of a file that can be changed; undefined when the window cannot open it. */
  editable(name: string): Promise<Model | undefined>;
  /** Says a sentence to the user. */
  tell(sentence: string): void;
  /** What a name of a file holds where the run is looked at, if it is. */
  valueNamed(file: string, name: string): string | undefined;
  /** Shows a model's text at a place. False when it is none of ours. */
  open(uri: Monaco.Uri, place: { line: number; column: number; endLine?: number; endColumn?: number }): boolean;
}

export function serveScripts(monaco: Api, texts: Texts): void {
  const { languages } = monaco;
  const cursorOf = (context: Context, position: Monaco.Position) => ({
    file: context.file,
    line: position.lineNumber,
    column: position.column,
  });
  const rangeOf = (place: Omit<Place, 'file'>) => new monaco.Range(place.line, place.column, place.endLine, place.endColumn);
  /** Asks about a model's place; `nothing` when the model is none of a program or the host refuses. */
  const ask = async <T>(model: Model, question: (context: Context) => Promise<T>, nothing: T): Promise<T> => {
    const context = texts.contextOf(model);
    if (!context) return nothing;
    return question(context).catch(() => nothing);
  };

  const completionKind: Record<Completion['kind'], Monaco.languages.CompletionItemKind> = {
    function: languages.CompletionItemKind.Function,
    variable: languages.CompletionItemKind.Variable,
    field: languages.CompletionItemKind.Field,
    type: languages.CompletionItemKind.Class,
    constant: languages.CompletionItemKind.EnumMember,
    macro: languages.CompletionItemKind.Constant,
    keyword: languages.CompletionItemKind.Keyword,
    file: languages.CompletionItemKind.File,
  };

  languages.registerCompletionItemProvider('c', {
    // Not '/': the answer for '<' has whole paths, and while a new one is fetched Monaco keeps the old list, which Enter would take from.
    triggerCharacters: ['.', '>', '#', '"', '<'],
    async provideCompletionItems(model, position) {
      const place = typedPlace(model.getLineContent(position.lineNumber), position.lineNumber, position.column);
      const found = await ask(model, (context) => host.complete(context.scenario, cursorOf(context, position)), []);
      const now = model.isDisposed() || place.line > model.getLineCount() ? '' : model.getLineContent(place.line);
      if (!stillServes(place, now, found[0]?.kind === 'file' ? 'path' : 'word')) return { suggestions: [] };
      const columns = ({ start, end }: Columns) => new monaco.Range(place.line, start, place.line, end);
      const word = columns(place.word);
      return {
        suggestions: found.map((item, index) => {
          const common = {
            label: item.label,
            kind: completionKind[item.kind],
            // What the place asks for first, then as the host has them: inner scopes, outer ones, macros, keywords.
            sortText: `${item.preferred ? 0 : 1}${String(index).padStart(6, '0')}`,
            ...(item.detail === undefined ? {} : { detail: item.detail }),
            ...(item.documentation === undefined ? {} : { documentation: { value: item.documentation } }),
          };
          if (item.kind === 'file') return { ...common, insertText: item.label, range: columns(place.path) };
          if (item.kind !== 'function' || place.called) return { ...common, insertText: item.label, range: word };
          return {
            ...common,
            insertText: `${item.label} ($0)`,
            insertTextRules: languages.CompletionItemInsertTextRule.InsertAsSnippet,
            command: { id: 'editor.action.triggerParameterHints', title: 'Parameters' },
            range: word,
          };
        }),
      };
    },
  });

  languages.registerHoverProvider('c', {
    async provideHover(model, position) {
      const found = await ask(model, (context) => host.hover(context.scenario, cursorOf(context, position)), undefined);
      if (!found) return undefined;
      const word = model.getWordAtPosition(position)?.word;
      const value = word && texts.valueNamed(texts.contextOf(model)?.file ?? '', word);
      const contents = [...(value ? [{ value: `\`${word} = ${value.replaceAll('`', "'")}\`` }] : []), { value: found.text }];
      const help = useHelp();
      await help.load();
      const topic = word === undefined ? undefined : help.topicFor(word);
      if (topic) contents.push({ value: `[Help on ${topic.title}](${HELP_SCHEME}:${topic.id})` });
      return { contents, range: new monaco.Range(found.line, found.column, found.line, found.endColumn) };
    },
  });

  languages.registerSignatureHelpProvider('c', {
    signatureHelpTriggerCharacters: ['(', ','],
    signatureHelpRetriggerCharacters: [')'],
    async provideSignatureHelp(model, position) {
      const found = await ask(model, (context) => host.signature(context.scenario, cursorOf(context, position)), undefined);
      if (!found) return undefined;
      const { label, parameters, active, documentation } = found;
      return {
        value: {
          activeSignature: 0,
          activeParameter: active,
          signatures: [
            {
              label,
              parameters: parameters.map(({ start, end }) => ({ label: [start, end] as [number, number] })),
              ...(documentation === undefined ? {} : { documentation: { value: documentation } }),
            },
          ],
        },
        dispose() {},
      };
    },
  });

  languages.registerDefinitionProvider('c', {
    async provideDefinition(model, position) {
      const context = texts.contextOf(model);
      const found = await ask(
        model,
        () => host.definition((context as Context).scenario, cursorOf(context as Context, position)),
        undefined,
      );
      if (!found || !context) return undefined;
      const target = found.file === context.file ? model : await texts.modelNamed(found.file, found.text, model);
      return target && { uri: target.uri, range: new monaco.Range(found.line, found.column, found.line, found.column) };
    },
  });

  /** Places of an answer in models that exist, so that Monaco can show their lines. */
  async function locations(found: References, from: Model): Promise<Monaco.languages.Location[]> {
    const models = new Map<string, Model | undefined>();
    for (const { file } of found.places) {
      if (!models.has(file)) models.set(file, await texts.modelNamed(file, found.texts.find(({ name }) => name === file)?.text, from));
    }
    return found.places.flatMap((place) => {
      const model = models.get(place.file);
      return model ? [{ uri: model.uri, range: rangeOf(place) }] : [];
    });
  }

  const NONE: References = { places: [], texts: [] };

  languages.registerReferenceProvider('c', {
    async provideReferences(model, position) {
      const found = await ask(model, (context) => host.references(context.scenario, cursorOf(context, position)), NONE);
      return locations(found, model);
    },
  });

  languages.registerDocumentHighlightProvider('c', {
    async provideDocumentHighlights(model, position) {
      const file = texts.contextOf(model)?.file;
      const found = await ask(model, (context) => host.references(context.scenario, cursorOf(context, position)), NONE);
      return found.places.filter((place) => place.file === file).map((place) => ({ range: rangeOf(place) }));
    },
  });

  languages.registerRenameProvider('c', {
    async resolveRenameLocation(model, position) {
      const context = texts.contextOf(model);
      const word = model.getWordAtPosition(position);
      const empty = { range: new monaco.Range(position.lineNumber, position.column, position.lineNumber, position.column), text: '' };
      if (!context || !word) return { ...empty, rejectReason: 'There is no name here that could be changed.' };
      const answer = await host.rename(context.scenario, cursorOf(context, position), `${word.word}_`).catch(() => NONE);
      if (typeof answer === 'string') return { ...empty, rejectReason: answer };
      return { range: new monaco.Range(position.lineNumber, word.startColumn, position.lineNumber, word.endColumn), text: word.word };
    },
    async provideRenameEdits(model, position, name) {
      const context = texts.contextOf(model);
      if (!context) return { edits: [] };
      const answer = await host
        .rename(context.scenario, cursorOf(context, position), name)
        .catch((error: unknown) => (error instanceof Error ? error.message : String(error)));
      const refuse = (why: string) => {
        texts.tell(why);
        return { edits: [] };
      };
      if (typeof answer === 'string') return refuse(answer);
      const edits: Monaco.languages.IWorkspaceTextEdit[] = [];
      for (const place of answer.places) {
        const target = place.file === context.file ? model : await texts.editable(place.file);
        if (!target) return refuse(`${place.file} names it too and is not open; open it first.`);
        edits.push({ resource: target.uri, versionId: undefined, textEdit: { range: rangeOf(place), text: name } });
      }
      return { edits };
    },
  });

  const symbolKind: Record<OutlineItem['kind'], Monaco.languages.SymbolKind> = {
    function: languages.SymbolKind.Function,
    variable: languages.SymbolKind.Variable,
    type: languages.SymbolKind.Struct,
    field: languages.SymbolKind.Field,
    constant: languages.SymbolKind.EnumMember,
    macro: languages.SymbolKind.Constant,
  };

  function symbolOf(item: OutlineItem): Monaco.languages.DocumentSymbol {
    return {
      name: item.name,
      detail: item.detail ?? '',
      kind: symbolKind[item.kind],
      tags: [],
      range: rangeOf(item.range),
      selectionRange: rangeOf(item.selection),
      children: item.children.map(symbolOf),
    };
  }

  languages.registerDocumentSymbolProvider('c', {
    displayName: 'Firmament',
    async provideDocumentSymbols(model) {
      const found = await ask(model, (context) => host.outline(context.scenario, context.file), []);
      return found.map(symbolOf);
    },
  });

  const foldKind: Record<string, Monaco.languages.FoldingRangeKind | undefined> = {
    comment: languages.FoldingRangeKind.Comment,
    inclusions: languages.FoldingRangeKind.Imports,
    condition: languages.FoldingRangeKind.Region,
  };

  languages.registerFoldingRangeProvider('c', {
    async provideFoldingRanges(model) {
      const found = await host.folding({ name: 'text.c', text: model.getValue() }).catch(() => []);
      return found.map(({ startLine, endLine, kind }) => {
        const shown = foldKind[kind];
        return { start: startLine, end: endLine, ...(shown ? { kind: shown } : {}) };
      });
    },
  });

  for (const language of ['c', 'json']) {
    languages.registerCodeActionProvider(language, {
      provideCodeActions(model, _range, { markers }) {
        const actions = markers.flatMap((marker) =>
          fixesOf(marker.message, model.getValueInRange(marker), model.getValue()).map((fix) => ({
            title: fix.title,
            kind: 'quickfix',
            isPreferred: true,
            diagnostics: [marker],
            edit: {
              edits: [
                {
                  resource: model.uri,
                  versionId: model.getVersionId(),
                  textEdit: {
                    range: fix.line === undefined ? monaco.Range.lift(marker) : new monaco.Range(fix.line, 1, fix.line, 1),
                    text: fix.text,
                  },
                },
              ],
            },
          })),
        );
        return { actions, dispose() {} };
      },
    });
  }

  monaco.editor.registerEditorOpener({
    openCodeEditor(_source, resource, where) {
      const place = !where
        ? { line: 1, column: 1 }
        : 'startLineNumber' in where
          ? { line: where.startLineNumber, column: where.startColumn, endLine: where.endLineNumber, endColumn: where.endColumn }
          : { line: where.lineNumber, column: where.column };
      return texts.open(resource, place);
    },
  });
}
