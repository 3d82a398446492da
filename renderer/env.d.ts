// What the window is given by its shell, and modules without type declarations of their own.

interface Window {
  /** Electron's bridge (main/preload.ts); absent in a browser, where the page speaks over a WebSocket. */
  readonly firmament?: {
    post(message: string | Uint8Array): void;
    on(callback: (message: string | Uint8Array) => void): void;
  };
}

declare module 'monaco-editor/base/common/codiconsUtil' {
  /** Code point of each icon of Monaco's icon font, by name. */
  export function getCodiconFontCharacters(): Record<string, number>;
}

declare module 'monaco-editor/base/common/codiconsLibrary' {
  export const codiconsLibrary: Record<string, { readonly id: string }>;
}
