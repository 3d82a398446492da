// Names of the C library that scripts do not have, and what EDK2 has in their place: for the remedy of an error.

const IN_THEIR_PLACE: Readonly<Record<string, string>> = {
  malloc: 'AllocatePool',
  calloc: 'AllocateZeroPool',
  realloc: 'ReallocatePool',
  free: 'FreePool',
  memcpy: 'CopyMem',
  memmove: 'CopyMem',
  memset: 'SetMem (its value comes last)',
  memcmp: 'CompareMem',
  strlen: 'AsciiStrLen',
  strcpy: 'AsciiStrCpyS',
  strcat: 'AsciiStrCatS',
  strcmp: 'AsciiStrCmp',
  strncmp: 'AsciiStrnCmp',
  strstr: 'AsciiStrStr',
  printf: 'AsciiPrint, or Print with L"…"',
  sprintf: 'AsciiSPrint',
  snprintf: 'AsciiSPrint',
  assert: 'ASSERT',
  abort: 'CpuDeadLoop',
  qsort: 'PerformQuickSort',
  size_t: 'UINTN',
  ssize_t: 'INTN',
  uintptr_t: 'UINTN',
  bool: 'BOOLEAN',
  string: 'CHAR8 * or CHAR16 *',
  uint8_t: 'UINT8',
  uint16_t: 'UINT16',
  uint32_t: 'UINT32',
  uint64_t: 'UINT64',
  int8_t: 'INT8',
  int16_t: 'INT16',
  int32_t: 'INT32',
  int64_t: 'INT64',
};

/** The remedy for a name of the C library; undefined for any other name. */
export function inPlaceOf(name: string): string | undefined {
  return Object.hasOwn(IN_THEIR_PLACE, name) ? `EDK2 has ${IN_THEIR_PLACE[name]} for it.` : undefined;
}
