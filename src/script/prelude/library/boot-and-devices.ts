// Libraries of the boot manager and of devices. Names, members, values and prototypes; a function that no
// builtin stands behind is only declared.

import type { Header } from '../header';

export const bootAndDevicesHeaders: readonly Header[] = [
  {
    name: 'Library/FileHandleLib.h',
    text: `#pragma once
#include <Protocol/SimpleFileSystem.h>
#include <Guid/FileInfo.h>
extern const UINT16 gUnicodeFileTag;
EFI_FILE_INFO *EFIAPI FileHandleGetInfo (EFI_FILE_HANDLE FileHandle);
EFI_STATUS EFIAPI FileHandleSetInfo (EFI_FILE_HANDLE FileHandle, const EFI_FILE_INFO *FileInfo);
EFI_STATUS EFIAPI FileHandleRead (EFI_FILE_HANDLE FileHandle, UINTN *BufferSize, VOID *Buffer);
EFI_STATUS EFIAPI FileHandleWrite (EFI_FILE_HANDLE FileHandle, UINTN *BufferSize, VOID *Buffer);
EFI_STATUS EFIAPI FileHandleClose (EFI_FILE_HANDLE FileHandle);
EFI_STATUS EFIAPI FileHandleDelete (EFI_FILE_HANDLE FileHandle);
EFI_STATUS EFIAPI FileHandleSetPosition (EFI_FILE_HANDLE FileHandle, UINT64 Position);
EFI_STATUS EFIAPI FileHandleGetPosition (EFI_FILE_HANDLE FileHandle, UINT64 *Position);
EFI_STATUS EFIAPI FileHandleFlush (EFI_FILE_HANDLE FileHandle);
EFI_STATUS EFIAPI FileHandleIsDirectory (EFI_FILE_HANDLE DirHandle);
EFI_STATUS EFIAPI FileHandleFindFirstFile (EFI_FILE_HANDLE DirHandle, EFI_FILE_INFO **Buffer);
EFI_STATUS EFIAPI FileHandleFindNextFile (EFI_FILE_HANDLE DirHandle, EFI_FILE_INFO *Buffer, BOOLEAN *NoFile);
EFI_STATUS EFIAPI FileHandleGetSize (EFI_FILE_HANDLE FileHandle, UINT64 *Size);
EFI_STATUS EFIAPI FileHandleSetSize (EFI_FILE_HANDLE FileHandle, UINT64 Size);
EFI_STATUS EFIAPI FileHandleGetFileName (const EFI_FILE_HANDLE Handle, CHAR16 **FullFileName);
EFI_STATUS EFIAPI FileHandleReadLine (EFI_FILE_HANDLE Handle, CHAR16 *Buffer, UINTN *Size, BOOLEAN Truncate, BOOLEAN *Ascii);
CHAR16 *EFIAPI FileHandleReturnLine (EFI_FILE_HANDLE Handle, BOOLEAN *Ascii);
EFI_STATUS EFIAPI FileHandleWriteLine (EFI_FILE_HANDLE Handle, CHAR16 *Buffer);
EFI_STATUS EFIAPI FileHandlePrintLine (EFI_FILE_HANDLE Handle, const CHAR16 *Format, ...);
BOOLEAN EFIAPI FileHandleEof (EFI_FILE_HANDLE Handle);
`,
  },
  {
    name: 'Library/FrameBufferBltLib.h',
    text: `#pragma once
#include <Protocol/GraphicsOutput.h>
typedef struct FRAME_BUFFER_CONFIGURE FRAME_BUFFER_CONFIGURE;
RETURN_STATUS EFIAPI FrameBufferBltConfigure (VOID *FrameBuffer, EFI_GRAPHICS_OUTPUT_MODE_INFORMATION *FrameBufferInfo, FRAME_BUFFER_CONFIGURE *Configure, UINTN *ConfigureSize);
RETURN_STATUS EFIAPI FrameBufferBlt (FRAME_BUFFER_CONFIGURE *Configure, EFI_GRAPHICS_OUTPUT_BLT_PIXEL *BltBuffer, EFI_GRAPHICS_OUTPUT_BLT_OPERATION BltOperation, UINTN SourceX, UINTN SourceY, UINTN DestinationX, UINTN DestinationY, UINTN Width, UINTN Height, UINTN Delta);
`,
  },
];
