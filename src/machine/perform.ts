// A recorded call, performed again: from the columns of an event to the service, and its answer held against the recorded
// one. The calls that change nothing are passed over.

import { BugError } from '../base/assert';
import { SERVICES } from '../event';
import { isError } from '../uefi/status';
import { hex } from '../uefi/units';
import type { Dxe } from './dxe';
import { type EventColumns, SERVICE } from './event-columns';
import type { Pei } from './pei';
import type { Handle, SpaceServices } from './services';

/** Performs event `row` on a DXE core that is in the state before it. A BugError when the answer is another; false when it changes nothing. */
export function performDxe(dxe: Dxe, columns: EventColumns, row: number, handles: readonly Handle[]): boolean {
  const service = columns.service[row] as number;
  switch (service) {
    case SERVICE.AllocatePages: {
      const { status, memory } = dxe.allocatePages(
        columns.small(row, 0),
        columns.small(row, 1),
        columns.value(row, 2),
        columns.pointer(row, 3),
      );
      return agree(columns, row, status, isError(status) ? 0n : memory);
    }
    case SERVICE.FreePages:
      return agree(columns, row, dxe.freePages(columns.value(row, 0), columns.value(row, 1)));
    case SERVICE.AllocatePool: {
      // Whether the Buffer pointer was NULL is the absence of a third argument, which is not shown.
      const { status, buffer } = dxe.allocatePool(columns.small(row, 0), columns.value(row, 1), columns.pointer(row, 2) !== null);
      return agree(columns, row, status, buffer ?? 0n);
    }
    case SERVICE.FreePool:
      return agree(columns, row, dxe.freePool(columns.pointer(row, 0)));
    case SERVICE.ExitBootServices:
      return agree(columns, row, dxe.exitBootServices(handles[columns.small(row, 0)] ?? null, columns.value(row, 1)));
    case SERVICE.AddMemorySpace:
      return agree(
        columns,
        row,
        dxe.addMemorySpace(columns.small(row, 0), columns.value(row, 1), columns.value(row, 2), columns.value(row, 3)),
      );
    case SERVICE.AllocateMemorySpace:
    case SERVICE.AllocateIoSpace: {
      const request = [
        columns.small(row, 0),
        columns.small(row, 1),
        columns.value(row, 2),
        columns.value(row, 3),
        columns.pointer(row, 4),
        handles[columns.small(row, 5)] ?? null,
        handles[columns.device[row] as number] ?? null,
      ] as const;
      const { status, memory } = spaceOf(dxe, service).allocate(...request);
      return agree(columns, row, status, isError(status) ? 0n : memory);
    }
    case SERVICE.FreeMemorySpace:
    case SERVICE.FreeIoSpace:
      return agree(columns, row, spaceOf(dxe, service).free(columns.value(row, 0), columns.value(row, 1)));
    case SERVICE.RemoveMemorySpace:
    case SERVICE.RemoveIoSpace:
      return agree(columns, row, spaceOf(dxe, service).remove(columns.value(row, 0), columns.value(row, 1)));
    case SERVICE.SetMemorySpaceAttributes:
      return agree(columns, row, dxe.setMemorySpaceAttributes(columns.value(row, 0), columns.value(row, 1), columns.value(row, 2)));
    case SERVICE.SetMemorySpaceCapabilities:
      return agree(columns, row, dxe.setMemorySpaceCapabilities(columns.value(row, 0), columns.value(row, 1), columns.value(row, 2)));
    case SERVICE.GetMemorySpaceMap:
    case SERVICE.GetIoSpaceMap: {
      const { status, buffer } = spaceOf(dxe, service).getMap(columns.pointer(row, 0) !== null);
      return agree(columns, row, status, buffer ?? 0n);
    }
    case SERVICE.AddIoSpace:
      return agree(columns, row, dxe.addIoSpace(columns.small(row, 0), columns.value(row, 1), columns.value(row, 2)));
    default:
      // GetMemoryMap, the descriptor queries and the runtime services leave the core as it is.
      return false;
  }
}

/** The space that a service is of, which has a name for either. */
function spaceOf(dxe: Dxe, service: number): SpaceServices<unknown> {
  return SERVICES[service]?.name.includes('IoSpace') ? dxe.ioSpace : dxe.memorySpace;
}

/** Performs event `row` on a PEI that is in the state before it. A BugError when the answer is another; false when it changes nothing. */
export function performPei(pei: Pei, columns: EventColumns, row: number): boolean {
  switch (columns.service[row]) {
    case SERVICE.PeiServicesAllocatePages: {
      const { status, memory } = pei.allocatePages(columns.small(row, 0), columns.value(row, 1));
      return agree(columns, row, status, memory);
    }
    case SERVICE.PeiServicesAllocatePool: {
      const { status, buffer } = pei.allocatePool(columns.value(row, 0));
      return agree(columns, row, status, buffer ?? 0n);
    }
    case SERVICE.PeiServicesFreePages:
      return agree(columns, row, pei.freePages(columns.value(row, 0), columns.value(row, 1)));
    case SERVICE.PeiServicesInstallPeiMemory:
      return agree(columns, row, pei.installPeiMemory(columns.value(row, 0), columns.value(row, 1)));
    case SERVICE.PeiServicesCreateHob: {
      const { status, hob } = pei.createHob(columns.small(row, 0), columns.small(row, 1));
      return agree(columns, row, status, hob ?? 0n);
    }
    case SERVICE.PeiCoreMigrate:
      pei.endPeim();
      return true;
    default:
      return false;
  }
}

function agree(columns: EventColumns, row: number, status: bigint, result = 0n): boolean {
  if (status === columns.status(row) && result === columns.result[row]) return true;
  const name = SERVICES[columns.service[row] as number]?.name;
  const recorded = `${hex(columns.status(row))} → ${hex(columns.result[row] as bigint)}`;
  throw new BugError(`event ${row}, ${name}, answered ${recorded}, and on re-execution ${hex(status)} → ${hex(result)}`);
}
