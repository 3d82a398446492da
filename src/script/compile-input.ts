// What `compile` is given. The front end knows C and nothing of EDK2: whatever the headers declare comes in as text.

import type { Source } from '../base/source';

/** Processor a script is compiled for; it decides the sign of plain `char`. All have 64-bit pointers and are little endian. */
export type Target = 'x64' | 'aarch64' | 'riscv64' | 'loongarch64';

/** The C text and the names that the runner stands behind. */
export interface Prelude {
  /**
   * Text of a header by its name as written (`Uefi.h`, `Library/UefiLib.h`); undefined when there is none. The same name has to
   * give the same Source object each time: its tokens are kept.
   */
  header(name: string): Source | undefined;
  /** Names of all headers, for completion and for suggestions. */
  readonly headerNames: readonly string[];
  /** Read before each translation unit, as if `#include`d on its first line (EDK2's AutoGen.h). */
  readonly implicit: readonly Source[];
  /** Headers behind whose declarations the runner stands: no other text can take their place. */
  readonly serving: ReadonlySet<string>;
  /** Values of PCDs by name, as EDK2's packages declare them: what `_PCD_VALUE_` and the name stand for where no macro says otherwise. */
  readonly pcds: Readonly<Record<string, bigint>>;
  /** Names of functions and variables that need no definition in C. */
  readonly provided: ReadonlySet<string>;
  /** Those of them that compilers call by themselves (`memcpy`), so that every program has them, under its own declarations too. */
  readonly ofCompilers: ReadonlySet<string>;
}

export interface CompileInput {
  /** Translation units. */
  readonly sources: readonly Source[];
  /**
   * A user's file for `#include "name"` (`angled` false) or `#include <name>`, looked up beside `fromFile`; undefined when there is none.
   * It is asked before the prelude for quotes and after it for angle brackets; before it also for what a program has of its own under the
   * name of a header of C, or of gnu-efi where its `efi.h` is another one.
   */
  resolveInclude(name: string, angled: boolean, fromFile: string): Source | undefined;
  /**
   * True when the user's folders hold an EDK2 tree: its headers (`Protocol/…`, `Guid/…`, `Library/…`) are those that its
   * sources were written for, and come before the prelude's, save those that the prelude serves.
   */
  readonly tree?: boolean;
  readonly prelude: Prelude;
  /** Macros of the command line, name to text (`MDE_CPU_X64` to `1`). */
  readonly defines: Readonly<Record<string, string>>;
  readonly target: Target;
  /** Functions that have to exist for the program to start. False when the sources are a fragment (`firmament check` of a header). */
  readonly needsEntry?: boolean;
}
