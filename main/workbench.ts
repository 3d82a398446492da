// The workbench's host: the bodies of the contract's calls. One Workbench serves every window or tab of a process; each
// client has its own runs, all share the granted files and the settings.

import { version } from '../package.json';
import type { ClientApi, Document, Hello, HostApi } from '../src/workbench';
import { HostError } from '../src/workbench';
import { Files } from './files';
import { PRESET_FILES, presetFile, presetInfo, SAMPLE_FILES, sampleFile, sampleInfo } from './presets';
import { loadSettings, saveSettings } from './settings';

/** The system's file dialogs; each answers with a path, or undefined when the user cancelled. */
export interface Dialogs {
  open(): Promise<string | undefined>;
  save(suggestedName: string): Promise<string | undefined>;
}

export interface WorkbenchOptions {
  readonly shell: Hello['shell'];
  /** Folder of the built host: out/main. */
  readonly home: string;
  /** Folder in which settings are kept. */
  readonly config: string;
  /** Folder whose files may be opened. */
  readonly folder?: string;
  readonly dialogs?: Dialogs;
}

/** One client's calls, and the end of them. */
export interface Session {
  readonly api: HostApi;
  /** Stops the client's runs and frees what they hold. */
  close(): void;
}

export class Workbench {
  private readonly files: Files;

  constructor(private readonly options: WorkbenchOptions) {
    this.files = new Files(options.folder);
  }

  /** A new client; `client` is told about its runs. */
  connect(_client: ClientApi): Session {
    return { api: { ...this.documents() } as unknown as HostApi, close: () => {} };
  }

  /** Ends the engine's threads. */
  async close(): Promise<void> {}

  private documents() {
    const { files, options } = this;
    return {
      hello: async (): Promise<Hello> => ({
        version,
        shell: options.shell,
        system: process.platform,
        dialogs: options.dialogs !== undefined,
        ...(options.folder === undefined ? {} : { folder: options.folder }),
        presets: PRESET_FILES.map(presetInfo),
        samples: SAMPLE_FILES.map(sampleInfo),
      }),
      openPreset: async (id: string): Promise<Document> => {
        const file = presetFile(id);
        if (!file) throw new HostError(`There is no preset "${id}".`);
        return { name: file.name, kind: 'platform', text: file.text, origin: id };
      },
      openSample: async (id: string): Promise<Document> => {
        const file = sampleFile(id);
        if (!file) throw new HostError(`There is no sample "${id}".`);
        return { name: file.name, kind: 'script', text: file.text, origin: id };
      },
      pickFile: async () => {
        if (!options.dialogs) throw new HostError('This shell has no dialogs; open the file from the browser.');
        const path = await options.dialogs.open();
        return path === undefined ? undefined : files.openChosen(path);
      },
      listFolder: () => files.list(),
      openFile: (name: string) => files.openListed(name),
      save: async (grant: string, text: string) => {
        await files.save(grant, text);
        return { saved: true as const };
      },
      saveAs: async (name: string, content: string | Uint8Array) => {
        if (!options.dialogs) return files.saveListed(name, content);
        const path = await options.dialogs.save(name);
        return path === undefined ? undefined : files.saveChosen(path, content);
      },
      settings: () => loadSettings(options.config),
      saveSettings: async (settings: Parameters<HostApi['saveSettings']>[0]) => {
        await saveSettings(options.config, settings);
        return null;
      },
    } satisfies Partial<HostApi>;
  }
}
