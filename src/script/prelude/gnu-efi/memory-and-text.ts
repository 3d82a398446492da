// gnu-efi's library: its start, pool, GUIDs and texts.

export const MEMORY_AND_TEXT = `
/// Type of the pool that AllocatePool takes; InitializeLib sets that of the image's data.
EFI_MEMORY_TYPE PoolAllocationType;

static inline VOID InitializeLib (EFI_HANDLE ImageHandle, EFI_SYSTEM_TABLE *SystemTable)
{
  EFI_LOADED_IMAGE_PROTOCOL *Image;

  // They are this already, unless the program has variables of its own under these names.
  gImageHandle = ImageHandle;
  gST = SystemTable;
  gBS = SystemTable->BootServices;
  gRT = SystemTable->RuntimeServices;
  PoolAllocationType = EfiBootServicesData;
  if (ImageHandle != NULL && !EFI_ERROR (gBS->HandleProtocol (ImageHandle, &gEfiLoadedImageProtocolGuid, (VOID **)&Image))) {
    PoolAllocationType = Image->ImageDataType;
  }
}

static inline VOID *LibAllocatePool (UINTN Size) __attribute__ ((malloc));
static inline VOID *LibAllocatePool (UINTN Size)
{
  VOID *Pool;

  return EFI_ERROR (gBS->AllocatePool (PoolAllocationType, Size, &Pool)) ? NULL : Pool;
}

static inline VOID *LibAllocateZeroPool (UINTN Size) __attribute__ ((malloc));
static inline VOID *LibAllocateZeroPool (UINTN Size)
{
  VOID *Pool = LibAllocatePool (Size);

  if (Pool != NULL) {
    ZeroMem (Pool, Size);
  }

  return Pool;
}

static inline VOID *LibReallocatePool (VOID *Pool, UINTN OldSize, UINTN NewSize)
{
  VOID *New = NewSize == 0 ? NULL : LibAllocatePool (NewSize);

  if (Pool != NULL) {
    if (New != NULL) {
      CopyMem (New, Pool, OldSize < NewSize ? OldSize : NewSize);
    }

    FreePool (Pool);
  }

  return New;
}

static EFI_DEVICE_PATH_PROTOCOL EndDevicePath[] = { { END_DEVICE_PATH_TYPE, END_ENTIRE_DEVICE_PATH_SUBTYPE, { 4, 0 } } };
static EFI_DEVICE_PATH_PROTOCOL EndInstanceDevicePath[] = { { END_DEVICE_PATH_TYPE, END_INSTANCE_DEVICE_PATH_SUBTYPE, { 4, 0 } } };

static inline VOID LibExit (EFI_STATUS Status, UINTN Size, CHAR16 *Data)
{
  gBS->Exit (gImageHandle, Status, Size, Data);
}

/** 0 when both are the same. */
static inline INTN LibCompareGuid (const EFI_GUID *First, const EFI_GUID *Second)
{
  return CompareMem (First, Second, sizeof (EFI_GUID));
}

/** Copies at most Length characters and a terminator; returns where it stands. */
static inline CHAR16 *LibStrCpy (CHAR16 *To, const CHAR16 *From, UINTN Length)
{
  while (Length-- > 0 && *From != 0) {
    *To++ = *From++;
  }

  *To = 0;
  return To;
}

static inline CHAR16 *StrDuplicate (const CHAR16 *Text)
{
  CHAR16 *Copy = LibAllocatePool (StrSize (Text));

  return Copy == NULL ? NULL : CopyMem (Copy, Text, StrSize (Text));
}

static inline VOID LibStrLwr (CHAR16 *Text)
{
  for (; *Text != 0; Text++) {
    if (*Text >= L'A' && *Text <= L'Z') {
      *Text += L'a' - L'A';
    }
  }
}

static inline VOID LibStrUpr (CHAR16 *Text)
{
  for (; *Text != 0; Text++) {
    *Text = CharToUpper (*Text);
  }
}

static inline INTN LibStriCmp (const CHAR16 *First, const CHAR16 *Second)
{
  while (*First != 0 && CharToUpper (*First) == CharToUpper (*Second)) {
    First++;
    Second++;
  }

  return CharToUpper (*First) - CharToUpper (*Second);
}
`;
