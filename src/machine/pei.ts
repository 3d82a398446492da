// The PEI phase's memory services (spec 6).

import type { Status } from '../uefi/status';
import type { AddressResult, PoolResult } from './services';

/** The services of EFI_PEI_SERVICES that deal with memory and HOBs. */
export interface PeiServices {
  /** AllocatePages (spec 6.5). */
  allocatePages(memoryType: number, pages: bigint): AddressResult;
  /** FreePages (spec 6.6). */
  freePages(memory: bigint, pages: bigint): Status;
  /** AllocatePool (spec 6.7). */
  allocatePool(size: bigint): PoolResult;
  /** InstallPeiMemory (spec 6.4). */
  installPeiMemory(begin: bigint, length: bigint): Status;
  /** CreateHob (spec 6.3); `hob` is the address of the new HOB's header, undefined when the call failed. */
  createHob(type: number, length: number): { readonly status: Status; readonly hob: bigint | undefined };
  /** Address of the HOB list: of the PHIT. */
  readonly hobList: bigint;
}

export interface Pei extends PeiServices {
  /** The running PEIM has returned: migrates to permanent memory when InstallPeiMemory was called. */
  endPeim(): void;
}
