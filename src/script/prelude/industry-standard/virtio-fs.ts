// IndustryStandard/VirtioFs.h. Names, members, values and prototypes; a function that no builtin stands behind is only declared.

import type { Header } from '../header';

export const virtioFsHeaders: readonly Header[] = [
  {
    name: 'IndustryStandard/VirtioFs.h',
    text: `#pragma once
#include <Uefi.h>
#include <IndustryStandard/Virtio.h>
#define VIRTIO_FS_REQUEST_QUEUE 1
#define VIRTIO_FS_TAG_BYTES 36
#pragma pack(1)
typedef struct {
  UINT8 Tag[VIRTIO_FS_TAG_BYTES];
  UINT32 NumReqQueues;
} VIRTIO_FS_CONFIG;
#pragma pack()
#define VIRTIO_FS_FUSE_MAJOR 7
#define VIRTIO_FS_FUSE_MINOR 31
#define VIRTIO_FS_FUSE_ROOT_DIR_NODE_ID 1
#define VIRTIO_FS_FUSE_ERRNO_ENOENT (-2)
#define VIRTIO_FS_FUSE_MODE_TYPE_MASK 0170000u
#define VIRTIO_FS_FUSE_MODE_TYPE_REG 0100000u
#define VIRTIO_FS_FUSE_MODE_TYPE_DIR 0040000u
#define VIRTIO_FS_FUSE_MODE_PERM_RWXU 0000700u
#define VIRTIO_FS_FUSE_MODE_PERM_RUSR 0000400u
#define VIRTIO_FS_FUSE_MODE_PERM_WUSR 0000200u
#define VIRTIO_FS_FUSE_MODE_PERM_XUSR 0000100u
#define VIRTIO_FS_FUSE_MODE_PERM_RWXG 0000070u
#define VIRTIO_FS_FUSE_MODE_PERM_RGRP 0000040u
#define VIRTIO_FS_FUSE_MODE_PERM_WGRP 0000020u
#define VIRTIO_FS_FUSE_MODE_PERM_XGRP 0000010u
#define VIRTIO_FS_FUSE_MODE_PERM_RWXO 0000007u
#define VIRTIO_FS_FUSE_MODE_PERM_ROTH 0000004u
#define VIRTIO_FS_FUSE_MODE_PERM_WOTH 0000002u
#define VIRTIO_FS_FUSE_MODE_PERM_XOTH 0000001u
#define VIRTIO_FS_FUSE_SETATTR_REQ_F_MODE BIT0
#define VIRTIO_FS_FUSE_SETATTR_REQ_F_SIZE BIT3
#define VIRTIO_FS_FUSE_SETATTR_REQ_F_ATIME BIT4
#define VIRTIO_FS_FUSE_SETATTR_REQ_F_MTIME BIT5
#define VIRTIO_FS_FUSE_OPEN_REQ_F_RDONLY 0
#define VIRTIO_FS_FUSE_OPEN_REQ_F_RDWR 2
#define VIRTIO_FS_FUSE_INIT_REQ_F_DO_READDIRPLUS BIT13
#define VIRTIO_FS_FUSE_DIRENTPLUS_RESPONSE_SIZE(Namelen) ((Namelen) == 0 || (Namelen) > SIZE_4KB ? (UINTN)0 : ALIGN_VALUE ( sizeof (VIRTIO_FS_FUSE_DIRENTPLUS_RESPONSE) + (UINTN)(Namelen), sizeof (UINT64) ) )
#define VIRTIO_FS_FUSE_RENAME2_REQ_F_NOREPLACE BIT0
typedef enum {
  VirtioFsFuseOpLookup = 1,
  VirtioFsFuseOpForget = 2,
  VirtioFsFuseOpGetAttr = 3,
  VirtioFsFuseOpSetAttr = 4,
  VirtioFsFuseOpMkDir = 9,
  VirtioFsFuseOpUnlink = 10,
  VirtioFsFuseOpRmDir = 11,
  VirtioFsFuseOpOpen = 14,
  VirtioFsFuseOpRead = 15,
  VirtioFsFuseOpWrite = 16,
  VirtioFsFuseOpStatFs = 17,
  VirtioFsFuseOpRelease = 18,
  VirtioFsFuseOpFsync = 20,
  VirtioFsFuseOpFlush = 25,
  VirtioFsFuseOpInit = 26,
  VirtioFsFuseOpOpenDir = 27,
  VirtioFsFuseOpReleaseDir = 29,
  VirtioFsFuseOpFsyncDir = 30,
  VirtioFsFuseOpCreate = 35,
  VirtioFsFuseOpReadDirPlus = 44,
  VirtioFsFuseOpRename2 = 45,
} VIRTIO_FS_FUSE_OPCODE;
#pragma pack(1)
typedef struct {
  UINT32 Len;
  UINT32 Opcode;
  UINT64 Unique;
  UINT64 NodeId;
  UINT32 Uid;
  UINT32 Gid;
  UINT32 Pid;
  UINT32 Padding;
} VIRTIO_FS_FUSE_REQUEST;
typedef struct {
  UINT32 Len;
  INT32 Error;
  UINT64 Unique;
} VIRTIO_FS_FUSE_RESPONSE;
typedef struct {
  UINT64 NodeId;
  UINT64 Generation;
  UINT64 EntryValid;
  UINT64 AttrValid;
  UINT32 EntryValidNsec;
  UINT32 AttrValidNsec;
} VIRTIO_FS_FUSE_NODE_RESPONSE;
typedef struct {
  UINT64 Ino;
  UINT64 Size;
  UINT64 Blocks;
  UINT64 Atime;
  UINT64 Mtime;
  UINT64 Ctime;
  UINT32 AtimeNsec;
  UINT32 MtimeNsec;
  UINT32 CtimeNsec;
  UINT32 Mode;
  UINT32 Nlink;
  UINT32 Uid;
  UINT32 Gid;
  UINT32 Rdev;
  UINT32 Blksize;
  UINT32 Padding;
} VIRTIO_FS_FUSE_ATTRIBUTES_RESPONSE;
typedef struct {
  UINT64 NumberOfLookups;
} VIRTIO_FS_FUSE_FORGET_REQUEST;
typedef struct {
  UINT32 GetAttrFlags;
  UINT32 Dummy;
  UINT64 FileHandle;
} VIRTIO_FS_FUSE_GETATTR_REQUEST;
typedef struct {
  UINT64 AttrValid;
  UINT32 AttrValidNsec;
  UINT32 Dummy;
} VIRTIO_FS_FUSE_GETATTR_RESPONSE;
typedef struct {
  UINT32 Valid;
  UINT32 Padding;
  UINT64 FileHandle;
  UINT64 Size;
  UINT64 LockOwner;
  UINT64 Atime;
  UINT64 Mtime;
  UINT64 Ctime;
  UINT32 AtimeNsec;
  UINT32 MtimeNsec;
  UINT32 CtimeNsec;
  UINT32 Mode;
  UINT32 Unused4;
  UINT32 Uid;
  UINT32 Gid;
  UINT32 Unused5;
} VIRTIO_FS_FUSE_SETATTR_REQUEST;
typedef struct {
  UINT32 Mode;
  UINT32 Umask;
} VIRTIO_FS_FUSE_MKDIR_REQUEST;
typedef struct {
  UINT32 Flags;
  UINT32 Unused;
} VIRTIO_FS_FUSE_OPEN_REQUEST;
typedef struct {
  UINT64 FileHandle;
  UINT32 OpenFlags;
  UINT32 Padding;
} VIRTIO_FS_FUSE_OPEN_RESPONSE;
typedef struct {
  UINT64 FileHandle;
  UINT64 Offset;
  UINT32 Size;
  UINT32 ReadFlags;
  UINT64 LockOwner;
  UINT32 Flags;
  UINT32 Padding;
} VIRTIO_FS_FUSE_READ_REQUEST;
typedef struct {
  UINT64 FileHandle;
  UINT64 Offset;
  UINT32 Size;
  UINT32 WriteFlags;
  UINT64 LockOwner;
  UINT32 Flags;
  UINT32 Padding;
} VIRTIO_FS_FUSE_WRITE_REQUEST;
typedef struct {
  UINT32 Size;
  UINT32 Padding;
} VIRTIO_FS_FUSE_WRITE_RESPONSE;
typedef struct {
  UINT64 Blocks;
  UINT64 Bfree;
  UINT64 Bavail;
  UINT64 Files;
  UINT64 Ffree;
  UINT32 Bsize;
  UINT32 Namelen;
  UINT32 Frsize;
  UINT32 Padding;
  UINT32 Spare[6];
} VIRTIO_FS_FUSE_STATFS_RESPONSE;
typedef struct {
  UINT64 FileHandle;
  UINT32 Flags;
  UINT32 ReleaseFlags;
  UINT64 LockOwner;
} VIRTIO_FS_FUSE_RELEASE_REQUEST;
typedef struct {
  UINT64 FileHandle;
  UINT32 FsyncFlags;
  UINT32 Padding;
} VIRTIO_FS_FUSE_FSYNC_REQUEST;
typedef struct {
  UINT64 FileHandle;
  UINT32 Unused;
  UINT32 Padding;
  UINT64 LockOwner;
} VIRTIO_FS_FUSE_FLUSH_REQUEST;
typedef struct {
  UINT32 Major;
  UINT32 Minor;
  UINT32 MaxReadahead;
  UINT32 Flags;
} VIRTIO_FS_FUSE_INIT_REQUEST;
typedef struct {
  UINT32 Major;
  UINT32 Minor;
  UINT32 MaxReadahead;
  UINT32 Flags;
  UINT16 MaxBackground;
  UINT16 CongestionThreshold;
  UINT32 MaxWrite;
  UINT32 TimeGran;
  UINT16 MaxPages;
  UINT16 MapAlignment;
  UINT32 Unused[8];
} VIRTIO_FS_FUSE_INIT_RESPONSE;
typedef struct {
  UINT32 Flags;
  UINT32 Mode;
  UINT32 Umask;
  UINT32 Padding;
} VIRTIO_FS_FUSE_CREATE_REQUEST;
typedef struct {
  VIRTIO_FS_FUSE_NODE_RESPONSE NodeResp;
  VIRTIO_FS_FUSE_ATTRIBUTES_RESPONSE AttrResp;
  UINT64 NodeId;
  UINT64 CookieForNextEntry;
  UINT32 Namelen;
  UINT32 Type;
} VIRTIO_FS_FUSE_DIRENTPLUS_RESPONSE;
typedef struct {
  UINT64 NewDir;
  UINT32 Flags;
  UINT32 Padding;
} VIRTIO_FS_FUSE_RENAME2_REQUEST;
#pragma pack()
`,
  },
];
