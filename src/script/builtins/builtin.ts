// What a builtin is: a function that the firmware or an EDK2 library gives to a script, described once. Its C prototype
// is what the prelude's headers declare and the checker reads; its text is what the editor shows; its body is
// what the runner calls. A new builtin is one entry in one of the files beside this one.

import type { Status } from '../../uefi/status';
import type { PrintArguments } from '../print-format';
import type { ScriptMachine } from '../run';
import type { Word } from '../words';
import type { Firmware } from './firmware';

/** Sizes of scalar accesses, in bytes. */
export type AccessSize = 1 | 2 | 4 | 8;

/**
 * The running script as a builtin sees it. Memory goes through the same checks as the script's own accesses, so that a
 * builtin that is handed a bad pointer leads to the same findings, at the line of the call.
 */
export interface Context {
  readonly machine: ScriptMachine;
  /** Protocols, events, variables and what else the firmware keeps between calls. */
  readonly firmware: Firmware;
  /** Before each service call: charges the limit on events and tells the recorder from where it is called. */
  atService(): void;

  /** Unsigned value at an address; a finding when the bytes are not the script's or were never written. */
  load(address: Word, size: AccessSize): Word;
  /** The same without any finding: for variables that a service may overwrite without looking at them. */
  peek(address: Word, size: AccessSize): Word;
  store(address: Word, size: AccessSize, value: Word): void;
  /** Checked reads and writes of whole ranges. */
  loadBytes(address: Word, count: number): Uint8Array;
  storeBytes(address: Word, bytes: Uint8Array): void;
  /** Copies bytes and whether they were ever written; the ranges may overlap. */
  copy(destination: Word, source: Word, count: Word): void;
  set(destination: Word, count: Word, value: number): void;
  /** Characters of 1 or 2 bytes up to the terminator, at most `limit`. */
  loadString(address: Word, characterBytes: 1 | 2, limit?: number): string;
  /** Characters and a terminator. */
  storeString(address: Word, characterBytes: 1 | 2, text: string): void;
  /** Arguments of a format from a VA_LIST in memory. */
  listArguments(marker: Word): PrintArguments;

  /** Charges steps for work that grows with an argument; ends the run at its limit or when it is cancelled. */
  work(steps: number): void;
  /** Characters for the console. */
  print(text: string): void;
  /** Memory of the stack until the function that asks returns; for one place in it that `isAgain`, the same memory where it is large enough. */
  stackMemory(bytes: Word, isAgain: boolean): Word;
  /** Calls a C function, or a builtin, through its address. */
  call(pointer: Word, args: readonly Word[]): Word;
  /** Tells a finding at the line of the call. */
  report(rule: string, message: string, remedy?: string): void;

  /** Memory of the script's own, for findings: what was allocated and freed, and by which call. */
  allocated(kind: 'pool' | 'pages', address: Word, bytes: Word, memoryType: number): void;
  freed(kind: 'pool' | 'pages', address: Word, bytes: Word): void;
  /** Looks at a pointer that is about to be freed, and tells what is wrong with freeing it. */
  checkFree(kind: 'pool' | 'pages', address: Word, bytes: Word): void;
  /** In PEI: makes the HOB list as it stands readable and writable for the script, pool buffers in it excepted. */
  shareHobs(): void;

  /** A failed ASSERT: prints as EDK2's DebugLib does and ends the run. */
  assertFailed(file: string, line: number, description: string): never;
  /** ASSERT_EFI_ERROR of a library: tells the status, then fails. */
  assertStatus(file: string, line: number, status: Status, description: string): never;
  /** Ends the run: the processor waits for ever, or the machine resets. */
  halt(message: string): never;
  /** Ends the run as if the entry point had returned. */
  exit(status: Status): never;
  /** A function that a header only declares is called: tells it and ends the run. */
  notSimulated(name: string): never;
  /** ExitBootServices has succeeded: clears the tables and makes later calls of boot services end the run. */
  endBootServices(): void;
  /** InstallConfigurationTable, on the table that the system table names. */
  installConfigurationTable(guid: Uint8Array, table: Word): Status;
  /** The table of the configuration table that has this GUID. */
  findConfigurationTable(guid: Uint8Array): Word | undefined;
  /** Handle of the script's image. */
  readonly imageHandle: Word;
  /** Address of the pointer to the PEI services table; 0 outside PEI. */
  readonly peiServicesPointer: Word;
  /** Handle of the DXE core's image, which owns what the firmware itself took. */
  readonly coreHandle: Word;
  /** False after ExitBootServices. */
  readonly bootServices: boolean;
  /** Where the call stands, for __FILE__ and __LINE__ of library assertions. */
  readonly here: { readonly file: string; readonly line: number };
}

export interface Builtin {
  /** Name of the function; of a member of a table of functions `TABLE.Member`. */
  readonly name: string;
  /**
   * C text: a prototype, or for a member of a table the typedef of its pointer. Its `__attribute__`s tell the checker which
   * argument is a PrintLib format, whether the result may be NULL, whether a status may be ignored.
   */
  readonly prototype: string;
  /** What it does, in a sentence or a few; statuses in the order in which they are decided. */
  readonly doc: string;
  /** Where the rule comes from. */
  readonly reference: string;
  /** Needs boot services: after ExitBootServices a call ends the run. */
  readonly needsBootServices?: boolean;
  /** The call does not return. */
  readonly neverReturns?: boolean;
  /** `rest` holds what was passed for `...`. The result is ignored for VOID functions. */
  readonly body: (context: Context, args: readonly Word[], rest: PrintArguments) => Word | undefined;
}

/** Declarations of builtins as C text, each below its description. */
export function declarations(builtins: readonly Builtin[]): string {
  return builtins.map((builtin) => `/// ${builtin.doc.replaceAll('\n', '\n/// ')}\n${builtin.prototype}\n`).join('\n');
}
