// DebugLib (spec 8.6): DEBUG formats into 256 characters on the debug port, here the console; a failed ASSERT prints its line
// and ends the run.

import { word } from './arguments';
import type { Builtin } from './builtin';
import { formatted } from './print-lib';

/** PcdDebugPrintErrorLevel as common platforms set it: INIT, WARN, LOAD, FS, INFO, ERROR. */
export const DEBUG_PRINT_LEVEL = 0x8000_004f;
/** MAX_DEBUG_MESSAGE_LENGTH. */
const MESSAGE_CHARACTERS = 0x100;

export const debugLib: readonly Builtin[] = [
  {
    name: 'DebugPrint',
    prototype: 'VOID EFIAPI DebugPrint (IN UINTN ErrorLevel, IN CONST CHAR8 *Format, ...) __attribute__ ((format (printlib_ascii, 2, 3)));',
    doc: 'What DEBUG calls: prints when a bit of ErrorLevel is enabled (INIT, WARN, LOAD, FS, INFO, ERROR are); at most 255 characters.',
    reference: 'MdePkg DebugLib',
    body(context, args, rest) {
      if (((Number(word(args, 0)) >>> 0) & DEBUG_PRINT_LEVEL) === 0) return;
      context.print(formatted(context, word(args, 1), 1, rest, MESSAGE_CHARACTERS - 1));
    },
  },
  {
    name: 'DebugVPrint',
    prototype:
      'VOID EFIAPI DebugVPrint (IN UINTN ErrorLevel, IN CONST CHAR8 *Format, IN VA_LIST VaListMarker) __attribute__ ((format (printlib_ascii, 2, 0)));',
    doc: 'DebugPrint with its arguments in a VA_LIST.',
    reference: 'MdePkg DebugLib',
    body(context, args) {
      if (((Number(word(args, 0)) >>> 0) & DEBUG_PRINT_LEVEL) === 0) return;
      context.print(formatted(context, word(args, 1), 1, context.listArguments(word(args, 2)), MESSAGE_CHARACTERS - 1));
    },
  },
  {
    name: 'DebugAssert',
    prototype:
      'VOID EFIAPI DebugAssert (IN CONST CHAR8 *FileName, IN UINTN LineNumber, IN CONST CHAR8 *Description) __attribute__ ((noreturn));',
    doc: 'What a failed ASSERT calls: prints `ASSERT [module] file(line): expression` and ends the run.',
    reference: 'MdePkg DebugLib',
    neverReturns: true,
    body: (context, args) =>
      context.assertFailed(context.loadString(word(args, 0), 1), Number(word(args, 1)), context.loadString(word(args, 2), 1)),
  },
  {
    name: 'DebugClearMemory',
    prototype: 'VOID * EFIAPI DebugClearMemory (OUT VOID *Buffer, IN UINTN Length);',
    doc: 'Fills a buffer with 0xAF, the value of PcdDebugClearMemoryValue.',
    reference: 'MdePkg DebugLib',
    body(context, args) {
      context.set(word(args, 0), word(args, 1), 0xaf);
      return word(args, 0);
    },
  },
  ...(
    [
      ['DebugAssertEnabled', 'VOID', 1],
      ['DebugPrintEnabled', 'VOID', 1],
      ['DebugCodeEnabled', 'VOID', 1],
      ['DebugClearMemoryEnabled', 'VOID', 0],
    ] as const
  ).map(
    ([name, parameters, value]): Builtin => ({
      name,
      prototype: `BOOLEAN EFIAPI ${name} (${parameters});`,
      doc: value ? 'TRUE: the simulator runs as a debug build.' : 'FALSE: the firmware leaves memory as it is.',
      reference: 'MdePkg DebugLib',
      body: () => value,
    }),
  ),
  {
    name: 'DebugPrintLevelEnabled',
    prototype: 'BOOLEAN EFIAPI DebugPrintLevelEnabled (IN CONST UINTN ErrorLevel);',
    doc: 'TRUE when a bit of ErrorLevel is enabled.',
    reference: 'MdePkg DebugLib',
    body: (_context, args) => (((Number(word(args, 0)) >>> 0) & DEBUG_PRINT_LEVEL) !== 0 ? 1 : 0),
  },
];
