// SetVirtualAddressMap and ConvertPointer: what EDK2's runtime driver does once boot services have ended (spec 7.3, 7.4).
// The map that the operating system passes is never compared with the firmware's own.

import { EFI_MEMORY } from '../uefi/attribute';
import { EFI_INVALID_PARAMETER, EFI_NOT_FOUND, EFI_SUCCESS, EFI_UNSUPPORTED, type Status } from '../uefi/status';
import { MASK64, PAGE_SHIFT } from '../uefi/units';

/** A descriptor of the map that SetVirtualAddressMap is given. All fields unsigned 64-bit. */
export interface VirtualDescriptor {
  readonly type: number;
  readonly physicalStart: bigint;
  readonly virtualStart: bigint;
  readonly numberOfPages: bigint;
  readonly attribute: bigint;
}

/** `address` is the caller's variable after the call, changed only on success. */
export interface ConvertPointerResult {
  readonly status: Status;
  readonly address: bigint;
}

/** ConvertPointer's DebugDisposition bit under which a NULL pointer is accepted. */
export const EFI_OPTIONAL_PTR = 0x1n;

/** Bytes of EFI_MEMORY_DESCRIPTOR, the least DescriptorSize that is accepted. */
const DESCRIPTOR_BYTES = 40n;

/** State of the runtime driver. */
export class Runtime {
  /** Boot services have ended (AtRuntime). */
  atRuntime = false;
  /** SetVirtualAddressMap has succeeded; irrevocable. */
  virtualMode = false;
  /** The descriptors of the successful call, for showing; not consulted by the services. */
  virtualMap: readonly VirtualDescriptor[] = [];
  /** The map while SetVirtualAddressMap runs; ConvertPointer sees nothing outside it. */
  private converting: readonly VirtualDescriptor[] = [];

  /**
   * SetVirtualAddressMap. In order: EFI_UNSUPPORTED before ExitBootServices and on a second call, EFI_INVALID_PARAMETER for
   * a version other than 1 or descriptors below 40 bytes, EFI_SUCCESS. `map` holds the descriptors found in the caller's
   * buffer; those beyond MemoryMapSize / DescriptorSize are ignored. `notify` runs the handlers of the
   * virtual-address-change event, during which ConvertPointer works.
   */
  setVirtualAddressMap(
    memoryMapSize: bigint,
    descriptorSize: bigint,
    descriptorVersion: number,
    map: readonly VirtualDescriptor[],
    notify?: () => void,
  ): Status {
    if (!this.atRuntime || this.virtualMode) return EFI_UNSUPPORTED;
    if (descriptorVersion !== 1 || descriptorSize < DESCRIPTOR_BYTES) return EFI_INVALID_PARAMETER;
    this.virtualMode = true;
    const count = memoryMapSize / descriptorSize;
    this.virtualMap = BigInt(map.length) > count ? map.slice(0, Number(count)) : map;
    this.converting = this.virtualMap;
    try {
      notify?.();
    } finally {
      this.converting = [];
    }
    return EFI_SUCCESS;
  }

  /**
   * ConvertPointer. In order: EFI_INVALID_PARAMETER when `address` is null (a NULL Address pointer); for the value 0
   * EFI_SUCCESS with EFI_OPTIONAL_PTR and EFI_INVALID_PARAMETER without; EFI_SUCCESS when a runtime descriptor of the map
   * contains the value; EFI_NOT_FOUND, which is also the answer outside SetVirtualAddressMap.
   */
  convertPointer(debugDisposition: bigint, address: bigint | null): ConvertPointerResult {
    if (address === null) return { status: EFI_INVALID_PARAMETER, address: 0n };
    if (address === 0n) {
      return { status: (debugDisposition & EFI_OPTIONAL_PTR) !== 0n ? EFI_SUCCESS : EFI_INVALID_PARAMETER, address };
    }
    for (const row of this.converting) {
      if ((row.attribute & EFI_MEMORY.RUNTIME) === 0n || address < row.physicalStart) continue;
      // The end is a 64-bit sum: a descriptor that reaches past the top of the address space contains nothing.
      const end = (row.physicalStart + (row.numberOfPages << PAGE_SHIFT)) & MASK64;
      if (address < end) return { status: EFI_SUCCESS, address: (address - row.physicalStart + row.virtualStart) & MASK64 };
    }
    return { status: EFI_NOT_FOUND, address };
  }
}
