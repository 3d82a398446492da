// gnu-efi's library: files.

export const FILES = `
/** The root folder of a volume; NULL when there is none on the handle. */
static inline EFI_FILE_PROTOCOL *LibOpenRoot (EFI_HANDLE DeviceHandle)
{
  EFI_SIMPLE_FILE_SYSTEM_PROTOCOL *Volume;
  EFI_FILE_PROTOCOL *Root;

  if (EFI_ERROR (gBS->HandleProtocol (DeviceHandle, &gEfiSimpleFileSystemProtocolGuid, (VOID **)&Volume))) {
    return NULL;
  }

  return EFI_ERROR (Volume->OpenVolume (Volume, &Root)) ? NULL : Root;
}

/** What GetInfo of a file says, in pool; NULL when it fails. */
static inline VOID *LibInfoOf (EFI_FILE_PROTOCOL *File, EFI_GUID *Type)
{
  VOID *Info = NULL;
  UINTN Size = 0;
  EFI_STATUS Status;

  do {
    Status = File->GetInfo (File, Type, &Size, Info);
  } while (GrowBuffer (&Status, &Info, Size));

  return Info;
}

static inline EFI_FILE_INFO *LibFileInfo (EFI_FILE_PROTOCOL *File)
{
  return LibInfoOf (File, &gEfiFileInfoGuid);
}

static inline EFI_FILE_SYSTEM_INFO *LibFileSystemInfo (EFI_FILE_PROTOCOL *File)
{
  return LibInfoOf (File, &gEfiFileSystemInfoGuid);
}
`;
