declare module 'picoc-js' {
  /** Interprets a program and calls back with each line that it prints. */
  export function runC(text: string, onLine: (line: string) => void): void;
}
