// gnu-efi's library: what it prints, to the console and into buffers.

export const PRINTING = `
#define EFILIB_FORMAT(Text, First) __attribute__ ((format (printlib_unicode, Text, First)))

static inline UINTN LibVPrint (const CHAR16 *Format, VA_LIST Marker) EFILIB_FORMAT (1, 0);
static inline UINTN LibVPrint (const CHAR16 *Format, VA_LIST Marker)
{
  CHAR16 Line[1024];
  UINTN Length = UnicodeVSPrint (Line, sizeof (Line), Format, Marker);

  gST->ConOut->OutputString (gST->ConOut, Line);
  return Length;
}

static inline UINTN LibPrint (const CHAR16 *Format, ...) EFILIB_FORMAT (1, 2);
static inline UINTN LibPrint (const CHAR16 *Format, ...)
{
  VA_LIST Marker;
  UINTN Length;

  VA_START (Marker, Format);
  Length = LibVPrint (Format, Marker);
  VA_END (Marker);
  return Length;
}

static inline UINTN LibPrintAt (UINTN Column, UINTN Row, const CHAR16 *Format, ...) EFILIB_FORMAT (3, 4);
static inline UINTN LibPrintAt (UINTN Column, UINTN Row, const CHAR16 *Format, ...)
{
  VA_LIST Marker;
  UINTN Length;

  gST->ConOut->SetCursorPosition (gST->ConOut, Column, Row);
  VA_START (Marker, Format);
  Length = LibVPrint (Format, Marker);
  VA_END (Marker);
  return Length;
}

static inline UINTN LibIPrint (EFI_SIMPLE_TEXT_OUTPUT_PROTOCOL *Out, const CHAR16 *Format, ...) EFILIB_FORMAT (2, 3);
static inline UINTN LibIPrint (EFI_SIMPLE_TEXT_OUTPUT_PROTOCOL *Out, const CHAR16 *Format, ...)
{
  CHAR16 Line[1024];
  VA_LIST Marker;
  UINTN Length;

  VA_START (Marker, Format);
  Length = UnicodeVSPrint (Line, sizeof (Line), Format, Marker);
  VA_END (Marker);
  Out->OutputString (Out, Line);
  return Length;
}

static inline CHAR16 *LibVPoolPrint (const CHAR16 *Format, VA_LIST Marker) EFILIB_FORMAT (1, 0);
static inline CHAR16 *LibVPoolPrint (const CHAR16 *Format, VA_LIST Marker)
{
  CHAR16 Text[1024];

  UnicodeVSPrint (Text, sizeof (Text), Format, Marker);
  return StrDuplicate (Text);
}

static inline CHAR16 *LibPoolPrint (const CHAR16 *Format, ...) EFILIB_FORMAT (1, 2);
static inline CHAR16 *LibPoolPrint (const CHAR16 *Format, ...)
{
  VA_LIST Marker;
  CHAR16 *Text;

  VA_START (Marker, Format);
  Text = LibVPoolPrint (Format, Marker);
  VA_END (Marker);
  return Text;
}

typedef struct {
  CHAR16 *str;
  UINTN len;
  UINTN maxlen;
} POOL_PRINT;

/** Appends to a text in pool, which grows; len and maxlen count characters. */
static inline CHAR16 *LibCatPrint (POOL_PRINT *To, const CHAR16 *Format, ...) EFILIB_FORMAT (2, 3);
static inline CHAR16 *LibCatPrint (POOL_PRINT *To, const CHAR16 *Format, ...)
{
  CHAR16 Text[1024];
  VA_LIST Marker;
  UINTN Length;

  VA_START (Marker, Format);
  Length = UnicodeVSPrint (Text, sizeof (Text), Format, Marker);
  VA_END (Marker);
  if (To->str == NULL || To->len + Length >= To->maxlen) {
    To->maxlen = To->len + Length + 80;
    To->str = LibReallocatePool (To->str, To->len * sizeof (CHAR16), To->maxlen * sizeof (CHAR16));
    if (To->str == NULL) {
      return NULL;
    }
  }

  LibStrCpy (To->str + To->len, Text, Length);
  To->len += Length;
  return To->str;
}

static inline VOID Output (CHAR16 *Text)
{
  gST->ConOut->OutputString (gST->ConOut, Text);
}

static inline VOID StatusToString (CHAR16 *Buffer, EFI_STATUS Status)
{
  UnicodeSPrint (Buffer, 64 * sizeof (CHAR16), L"%r", Status);
}

static inline VOID GuidToString (CHAR16 *Buffer, EFI_GUID *Guid)
{
  UnicodeSPrint (Buffer, 64 * sizeof (CHAR16), L"%g", Guid);
}

static inline VOID ValueToHex (CHAR16 *Buffer, UINT64 Value)
{
  UnicodeSPrint (Buffer, 32 * sizeof (CHAR16), L"%lX", Value);
}

static inline VOID ValueToString (CHAR16 *Buffer, BOOLEAN Comma, INT64 Value)
{
  if (Comma) {
    UnicodeSPrint (Buffer, 32 * sizeof (CHAR16), L"%,ld", Value);
  } else {
    UnicodeSPrint (Buffer, 32 * sizeof (CHAR16), L"%ld", Value);
  }
}

static inline VOID DumpHex (UINTN Indent, UINTN Offset, UINTN DataSize, VOID *UserData)
{
  UINT8 *Bytes = UserData;
  UINTN At, Index;

  for (At = 0; At < DataSize; At += 16) {
    LibPrint (L"%*a%08lx: ", Indent, "", (UINT64)(Offset + At));
    for (Index = At; Index < At + 16 && Index < DataSize; Index++) {
      LibPrint (L"%02x ", Bytes[Index]);
    }

    LibPrint (L"\\n");
  }
}
`;
