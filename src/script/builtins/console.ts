// The console protocols behind ConIn, ConOut and StdErr (UEFI chapter 12). Output goes to the run's console; nobody
// presses a key.

import { EFI_NOT_READY, EFI_UNSUPPORTED } from '../../uefi/status';
import { fromStatus, uint32, word } from './arguments';
import type { Builtin } from './builtin';

/** One mode, as a serial console has it. */
const COLUMNS = 80;
const ROWS = 25;

/** Offset of Mode in EFI_SIMPLE_TEXT_OUTPUT_PROTOCOL, and of Attribute and CursorVisible behind it. */
const MODE = 72;
const ATTRIBUTE = 8;
const CURSOR_VISIBLE = 20;

export const simpleTextInput: readonly Builtin[] = [
  {
    name: 'EFI_SIMPLE_TEXT_INPUT_PROTOCOL.Reset',
    prototype: `typedef EFI_STATUS (EFIAPI *EFI_INPUT_RESET)(
  IN EFI_SIMPLE_TEXT_INPUT_PROTOCOL *This,
  IN BOOLEAN ExtendedVerification
  ) __attribute__ ((status_may_be_ignored));`,
    doc: 'Resets the keyboard: EFI_SUCCESS.',
    reference: 'UEFI 12.3.2',
    body: () => 0,
  },
  {
    name: 'EFI_SIMPLE_TEXT_INPUT_PROTOCOL.ReadKeyStroke',
    prototype: `typedef EFI_STATUS (EFIAPI *EFI_INPUT_READ_KEY)(
  IN EFI_SIMPLE_TEXT_INPUT_PROTOCOL *This,
  OUT EFI_INPUT_KEY *Key
  ) __attribute__ ((status_may_be_ignored));`,
    doc: 'No key is ever pressed: EFI_NOT_READY.',
    reference: 'UEFI 12.3.3',
    body: () => fromStatus(EFI_NOT_READY),
  },
];

export const simpleTextOutput: readonly Builtin[] = [
  {
    name: 'EFI_SIMPLE_TEXT_OUTPUT_PROTOCOL.Reset',
    prototype: `typedef EFI_STATUS (EFIAPI *EFI_TEXT_RESET)(
  IN EFI_SIMPLE_TEXT_OUTPUT_PROTOCOL *This,
  IN BOOLEAN ExtendedVerification
  ) __attribute__ ((status_may_be_ignored));`,
    doc: 'Resets the console: EFI_SUCCESS.',
    reference: 'UEFI 12.4.2',
    body: () => 0,
  },
  {
    name: 'EFI_SIMPLE_TEXT_OUTPUT_PROTOCOL.OutputString',
    prototype: `typedef EFI_STATUS (EFIAPI *EFI_TEXT_STRING)(
  IN EFI_SIMPLE_TEXT_OUTPUT_PROTOCOL *This,
  IN CHAR16 *String
  ) __attribute__ ((status_may_be_ignored));`,
    doc: 'Writes a string as it is; a line ends with \\r\\n.',
    reference: 'UEFI 12.4.3',
    body(context, args) {
      context.print(context.loadString(word(args, 1), 2));
      return 0;
    },
  },
  {
    name: 'EFI_SIMPLE_TEXT_OUTPUT_PROTOCOL.TestString',
    prototype: `typedef EFI_STATUS (EFIAPI *EFI_TEXT_TEST_STRING)(
  IN EFI_SIMPLE_TEXT_OUTPUT_PROTOCOL *This,
  IN CHAR16 *String
  );`,
    doc: 'Every character can be shown: EFI_SUCCESS.',
    reference: 'UEFI 12.4.4',
    body: () => 0,
  },
  {
    name: 'EFI_SIMPLE_TEXT_OUTPUT_PROTOCOL.QueryMode',
    prototype: `typedef EFI_STATUS (EFIAPI *EFI_TEXT_QUERY_MODE)(
  IN EFI_SIMPLE_TEXT_OUTPUT_PROTOCOL *This,
  IN UINTN ModeNumber,
  OUT UINTN *Columns,
  OUT UINTN *Rows
  );`,
    doc: 'Mode 0 has 80 columns and 25 rows.\nEFI_UNSUPPORTED: any other mode.',
    reference: 'UEFI 12.4.5',
    body(context, args) {
      if (word(args, 1) !== 0) return fromStatus(EFI_UNSUPPORTED);
      context.store(word(args, 2), 8, COLUMNS);
      context.store(word(args, 3), 8, ROWS);
      return 0;
    },
  },
  {
    name: 'EFI_SIMPLE_TEXT_OUTPUT_PROTOCOL.SetMode',
    prototype: `typedef EFI_STATUS (EFIAPI *EFI_TEXT_SET_MODE)(
  IN EFI_SIMPLE_TEXT_OUTPUT_PROTOCOL *This,
  IN UINTN ModeNumber
  );`,
    doc: 'EFI_SUCCESS for mode 0, otherwise EFI_UNSUPPORTED.',
    reference: 'UEFI 12.4.6',
    body: (_context, args) => (word(args, 1) === 0 ? 0 : fromStatus(EFI_UNSUPPORTED)),
  },
  {
    name: 'EFI_SIMPLE_TEXT_OUTPUT_PROTOCOL.SetAttribute',
    prototype: `typedef EFI_STATUS (EFIAPI *EFI_TEXT_SET_ATTRIBUTE)(
  IN EFI_SIMPLE_TEXT_OUTPUT_PROTOCOL *This,
  IN UINTN Attribute
  ) __attribute__ ((status_may_be_ignored));`,
    doc: 'Keeps the colours in Mode->Attribute; the console of a run has none.',
    reference: 'UEFI 12.4.7',
    body(context, args) {
      context.store(Number(context.load(Number(word(args, 0)) + MODE, 8)) + ATTRIBUTE, 4, uint32(args, 1));
      return 0;
    },
  },
  {
    name: 'EFI_SIMPLE_TEXT_OUTPUT_PROTOCOL.ClearScreen',
    prototype:
      'typedef EFI_STATUS (EFIAPI *EFI_TEXT_CLEAR_SCREEN)(IN EFI_SIMPLE_TEXT_OUTPUT_PROTOCOL *This) __attribute__ ((status_may_be_ignored));',
    doc: 'The console of a run keeps everything: nothing is cleared.',
    reference: 'UEFI 12.4.8',
    body: () => 0,
  },
  {
    name: 'EFI_SIMPLE_TEXT_OUTPUT_PROTOCOL.SetCursorPosition',
    prototype: `typedef EFI_STATUS (EFIAPI *EFI_TEXT_SET_CURSOR_POSITION)(
  IN EFI_SIMPLE_TEXT_OUTPUT_PROTOCOL *This,
  IN UINTN Column,
  IN UINTN Row
  ) __attribute__ ((status_may_be_ignored));`,
    doc: 'The console of a run is a stream, so nothing moves.\nEFI_UNSUPPORTED: the position is not on the screen.',
    reference: 'UEFI 12.4.9',
    body: (_context, args) => (word(args, 1) < COLUMNS && word(args, 2) < ROWS ? 0 : fromStatus(EFI_UNSUPPORTED)),
  },
  {
    name: 'EFI_SIMPLE_TEXT_OUTPUT_PROTOCOL.EnableCursor',
    prototype: `typedef EFI_STATUS (EFIAPI *EFI_TEXT_ENABLE_CURSOR)(
  IN EFI_SIMPLE_TEXT_OUTPUT_PROTOCOL *This,
  IN BOOLEAN Visible
  ) __attribute__ ((status_may_be_ignored));`,
    doc: 'Keeps the choice in Mode->CursorVisible.',
    reference: 'UEFI 12.4.10',
    body(context, args) {
      context.store(Number(context.load(Number(word(args, 0)) + MODE, 8)) + CURSOR_VISIBLE, 1, word(args, 1) === 0 ? 0 : 1);
      return 0;
    },
  },
];
