// gnu-efi's library: services of the firmware's tables with less ado.

export const SERVICES = `
/** TRUE when the call is to be made again with the buffer that has been made larger. */
static inline BOOLEAN GrowBuffer (EFI_STATUS *Status, VOID **Buffer, UINTN BufferSize)
{
  if (*Buffer == NULL && BufferSize != 0) {
    *Status = EFI_BUFFER_TOO_SMALL;
  }

  if (*Status == EFI_BUFFER_TOO_SMALL) {
    if (*Buffer != NULL) {
      FreePool (*Buffer);
    }

    *Buffer = LibAllocatePool (BufferSize);
    if (*Buffer != NULL) {
      return TRUE;
    }

    *Status = EFI_OUT_OF_RESOURCES;
  }

  if (EFI_ERROR (*Status) && *Buffer != NULL) {
    FreePool (*Buffer);
    *Buffer = NULL;
  }

  return FALSE;
}

static inline EFI_MEMORY_DESCRIPTOR *LibMemoryMap (UINTN *Count, UINTN *MapKey, UINTN *DescriptorSize, UINT32 *DescriptorVersion)
{
  EFI_MEMORY_DESCRIPTOR *Map = NULL;
  UINTN Size = sizeof (EFI_MEMORY_DESCRIPTOR);
  EFI_STATUS Status;

  *Count = 0;
  while ((Status = gBS->GetMemoryMap (&Size, Map, MapKey, DescriptorSize, DescriptorVersion)) == EFI_BUFFER_TOO_SMALL) {
    if (Map != NULL) {
      FreePool (Map);
    }

    Size += 2 * sizeof (EFI_MEMORY_DESCRIPTOR);
    Map = LibAllocatePool (Size);
    if (Map == NULL) {
      return NULL;
    }
  }

  if (EFI_ERROR (Status)) {
    if (Map != NULL) {
      FreePool (Map);
    }

    return NULL;
  }

  *Count = Size / *DescriptorSize;
  return Map;
}

static inline EFI_STATUS LibLocateProtocol (EFI_GUID *Protocol, VOID **Interface)
{
  return gBS->LocateProtocol (Protocol, NULL, Interface);
}

static inline EFI_STATUS LibLocateHandle (EFI_LOCATE_SEARCH_TYPE SearchType, EFI_GUID *Protocol, VOID *SearchKey, UINTN *Count, EFI_HANDLE **Handles)
{
  return gBS->LocateHandleBuffer (SearchType, Protocol, SearchKey, Count, Handles);
}

static inline EFI_STATUS LibGetSystemConfigurationTable (EFI_GUID *Table, VOID **Found)
{
  return EfiGetSystemConfigurationTable (Table, Found);
}

/** Pairs of a GUID and an interface up to NULL; what was installed is taken back when one fails. */
static inline EFI_STATUS LibInstallProtocolInterfaces (EFI_HANDLE *Handle, ...)
{
  VA_LIST Marker;
  EFI_GUID *Guid;
  VOID *Interface;
  EFI_HANDLE Before = *Handle;
  EFI_STATUS Status = EFI_SUCCESS;
  UINTN Done = 0;

  VA_START (Marker, Handle);
  for (Guid = VA_ARG (Marker, EFI_GUID *); Guid != NULL; Guid = VA_ARG (Marker, EFI_GUID *)) {
    Interface = VA_ARG (Marker, VOID *);
    Status = gBS->InstallProtocolInterface (Handle, Guid, EFI_NATIVE_INTERFACE, Interface);
    if (EFI_ERROR (Status)) {
      break;
    }

    Done++;
  }

  VA_END (Marker);
  if (EFI_ERROR (Status)) {
    VA_START (Marker, Handle);
    for ( ; Done > 0; Done--) {
      Guid = VA_ARG (Marker, EFI_GUID *);
      Interface = VA_ARG (Marker, VOID *);
      (VOID)gBS->UninstallProtocolInterface (*Handle, Guid, Interface);
    }

    VA_END (Marker);
    *Handle = Before;
  }

  return Status;
}

static inline VOID LibUninstallProtocolInterfaces (EFI_HANDLE Handle, ...)
{
  VA_LIST Marker;
  EFI_GUID *Guid;

  VA_START (Marker, Handle);
  for (Guid = VA_ARG (Marker, EFI_GUID *); Guid != NULL; Guid = VA_ARG (Marker, EFI_GUID *)) {
    (VOID)gBS->UninstallProtocolInterface (Handle, Guid, VA_ARG (Marker, VOID *));
  }

  VA_END (Marker);
}

static inline VOID *LibGetVariableAndSize (CHAR16 *Name, EFI_GUID *Vendor, UINTN *Size)
{
  VOID *Value = NULL;

  *Size = 0;
  if (gRT->GetVariable (Name, Vendor, NULL, Size, NULL) == EFI_BUFFER_TOO_SMALL) {
    Value = LibAllocatePool (*Size);
    if (Value != NULL && EFI_ERROR (gRT->GetVariable (Name, Vendor, NULL, Size, Value))) {
      FreePool (Value);
      Value = NULL;
    }
  }

  return Value;
}

static inline VOID *LibGetVariable (CHAR16 *Name, EFI_GUID *Vendor)
{
  UINTN Size;

  return LibGetVariableAndSize (Name, Vendor, &Size);
}

static inline EFI_STATUS LibSetVariable (CHAR16 *Name, EFI_GUID *Vendor, UINTN Size, VOID *Data)
{
  return gRT->SetVariable (Name, Vendor, EFI_VARIABLE_BOOTSERVICE_ACCESS | EFI_VARIABLE_RUNTIME_ACCESS, Size, Data);
}

static inline EFI_STATUS LibSetNVVariable (CHAR16 *Name, EFI_GUID *Vendor, UINTN Size, VOID *Data)
{
  return gRT->SetVariable (Name, Vendor, EFI_VARIABLE_NON_VOLATILE | EFI_VARIABLE_BOOTSERVICE_ACCESS | EFI_VARIABLE_RUNTIME_ACCESS, Size, Data);
}

static inline EFI_STATUS LibDeleteVariable (CHAR16 *Name, EFI_GUID *Vendor)
{
  return gRT->SetVariable (Name, Vendor, 0, 0, NULL);
}

/** Waits for the event or, with a timeout in units of 100 ns, for the time to pass: then EFI_TIMEOUT. */
static inline EFI_STATUS WaitForSingleEvent (EFI_EVENT Event, UINT64 Timeout)
{
  EFI_EVENT Events[2] = { Event, NULL };
  EFI_STATUS Status;
  UINTN Index;

  if (Timeout == 0) {
    return gBS->WaitForEvent (1, Events, &Index);
  }

  Status = gBS->CreateEvent (EVT_TIMER, 0, NULL, NULL, &Events[1]);
  if (!EFI_ERROR (Status)) {
    (VOID)gBS->SetTimer (Events[1], TimerRelative, Timeout);
    Status = gBS->WaitForEvent (2, Events, &Index);
    (VOID)gBS->CloseEvent (Events[1]);
    if (!EFI_ERROR (Status) && Index == 1) {
      Status = EFI_TIMEOUT;
    }
  }

  return Status;
}

static inline EFI_EVENT LibCreateProtocolNotifyEvent (EFI_GUID *Protocol, EFI_TPL Tpl, EFI_EVENT_NOTIFY Notify, VOID *Context, VOID *Registration)
{
  EFI_EVENT Event = NULL;

  if (EFI_ERROR (gBS->CreateEvent (EVT_NOTIFY_SIGNAL, Tpl, Notify, Context, &Event))) {
    return NULL;
  }

  (VOID)gBS->RegisterProtocolNotify (Protocol, Event, Registration);
  (VOID)gBS->SignalEvent (Event);
  return Event;
}

typedef struct {
  EFI_TPL Tpl;
  EFI_TPL OwnerTpl;
  UINTN Lock;
} FLOCK;

static inline VOID InitializeLock (FLOCK *Lock, EFI_TPL Priority)
{
  Lock->Tpl = Priority;
  Lock->OwnerTpl = 0;
  Lock->Lock = 0;
}

static inline VOID AcquireLock (FLOCK *Lock)
{
  Lock->OwnerTpl = gBS->RaiseTPL (Lock->Tpl);
  Lock->Lock++;
}

static inline VOID ReleaseLock (FLOCK *Lock)
{
  Lock->Lock--;
  gBS->RestoreTPL (Lock->OwnerTpl);
}

/** The arguments of the program: a script has no shell and no load options, so there are none. */
static inline INTN GetShellArgcArgv (EFI_HANDLE ImageHandle, CHAR16 **Argv[])
{
  static CHAR16 *None[] = { NULL };

  *Argv = None;
  return 0;
}

static inline UINT32 CalculateCrc (UINT8 *Data, UINTN Size)
{
  return CalculateCrc32 (Data, Size);
}

static inline VOID SetCrc (EFI_TABLE_HEADER *Header)
{
  Header->CRC32 = 0;
  Header->CRC32 = CalculateCrc32 (Header, Header->HeaderSize);
}

static inline BOOLEAN CheckCrc (UINTN MaxSize, EFI_TABLE_HEADER *Header)
{
  EFI_TABLE_HEADER *Copy;
  UINT32 Found;

  if (MaxSize != 0 && Header->HeaderSize > MaxSize) {
    return FALSE;
  }

  Copy = LibAllocatePool (Header->HeaderSize);
  if (Copy == NULL) {
    return FALSE;
  }

  CopyMem (Copy, Header, Header->HeaderSize);
  Copy->CRC32 = 0;
  Found = CalculateCrc32 (Copy, Header->HeaderSize);
  FreePool (Copy);
  return Header->CRC32 == Found;
}
`;
