// EFI_BOOT_SERVICES: images (UEFI 7.4; spec 7.1). The script is the only image. A call after ExitBootServices ends the run.

import { EFI_INVALID_PARAMETER, EFI_UNSUPPORTED } from '../../uefi/status';
import { big, fromStatus, handleName, word } from './arguments';
import { dispatch } from './boot-events';
import type { Builtin } from './builtin';
import { EVENT_GROUPS } from './firmware';

export const bootImages: readonly Builtin[] = [
  {
    name: 'EFI_BOOT_SERVICES.LoadImage',
    prototype: `typedef EFI_STATUS (EFIAPI *EFI_IMAGE_LOAD)(
  IN BOOLEAN BootPolicy,
  IN EFI_HANDLE ParentImageHandle,
  IN EFI_DEVICE_PATH_PROTOCOL *DevicePath,
  IN VOID *SourceBuffer OPTIONAL,
  IN UINTN SourceSize,
  OUT EFI_HANDLE *ImageHandle
  );`,
    doc: 'Images are not loaded by the simulator: EFI_UNSUPPORTED.',
    reference: 'UEFI 7.4.1',
    needsBootServices: true,
    body: () => fromStatus(EFI_UNSUPPORTED),
  },
  {
    name: 'EFI_BOOT_SERVICES.StartImage',
    prototype: `typedef EFI_STATUS (EFIAPI *EFI_IMAGE_START)(
  IN EFI_HANDLE ImageHandle,
  OUT UINTN *ExitDataSize,
  OUT CHAR16 **ExitData OPTIONAL
  );`,
    doc: 'There is no image to start: EFI_INVALID_PARAMETER.',
    reference: 'UEFI 7.4.2',
    needsBootServices: true,
    body: () => fromStatus(EFI_INVALID_PARAMETER),
  },
  {
    name: 'EFI_BOOT_SERVICES.Exit',
    prototype: `typedef EFI_STATUS (EFIAPI *EFI_EXIT)(
  IN EFI_HANDLE ImageHandle,
  IN EFI_STATUS ExitStatus,
  IN UINTN ExitDataSize,
  IN CHAR16 *ExitData OPTIONAL
  );`,
    doc: 'Ends the image as if its entry point had returned ExitStatus.\nEFI_INVALID_PARAMETER: ImageHandle is not the running image.',
    reference: 'UEFI 7.4.4',
    needsBootServices: true,
    body(context, args) {
      if (word(args, 0) !== context.imageHandle) return fromStatus(EFI_INVALID_PARAMETER);
      context.exit(big(args, 1));
    },
  },
  {
    name: 'EFI_BOOT_SERVICES.UnloadImage',
    prototype: 'typedef EFI_STATUS (EFIAPI *EFI_IMAGE_UNLOAD)(IN EFI_HANDLE ImageHandle);',
    doc: 'The only image is the running one, which has no unload function: EFI_UNSUPPORTED; EFI_INVALID_PARAMETER for any other handle.',
    reference: 'UEFI 7.4.3',
    needsBootServices: true,
    body: (context, args) => fromStatus(word(args, 0) === context.imageHandle ? EFI_UNSUPPORTED : EFI_INVALID_PARAMETER),
  },
  {
    name: 'EFI_BOOT_SERVICES.ExitBootServices',
    prototype: `typedef EFI_STATUS (EFIAPI *EFI_EXIT_BOOT_SERVICES)(
  IN EFI_HANDLE ImageHandle,
  IN UINTN MapKey
  );`,
    doc: 'Ends boot services. Afterwards only runtime services may be called; the boot services table is zeroed.\nEFI_INVALID_PARAMETER: MapKey is not the current key, because the memory map has changed since GetMemoryMap; call that again and repeat.',
    reference: 'UEFI 7.4.6',
    needsBootServices: true,
    body(context, args) {
      const { firmware, machine } = context;
      if (!firmware.exitAttempted) {
        firmware.exitAttempted = true;
        firmware.signalGroup(EVENT_GROUPS.beforeExitBootServices);
        dispatch(context);
      }
      context.atService();
      const status = machine.services.exitBootServices(handleName(context, word(args, 0)), big(args, 1));
      firmware.signalGroup(status === 0n ? EVENT_GROUPS.exitBootServices : EVENT_GROUPS.exitBootServicesFailed);
      dispatch(context);
      if (status === 0n) context.endBootServices();
      return fromStatus(status);
    },
  },
];
