// SetVirtualAddressMap and ConvertPointer: their checks in order, and what they convert (spec 7.3, 7.4).

import { describe, expect, it } from 'vitest';
import { Runtime, type VirtualDescriptor } from '../../../src/machine/runtime';
import { EFI_MEMORY } from '../../../src/uefi/attribute';
import { EFI_INVALID_PARAMETER, EFI_NOT_FOUND, EFI_SUCCESS, EFI_UNSUPPORTED } from '../../../src/uefi/status';

const ROW: VirtualDescriptor = {
  type: 6,
  physicalStart: 0x7f000000n,
  virtualStart: 0xffff_fff8_0000_0000n,
  numberOfPages: 4n,
  attribute: EFI_MEMORY.WB | EFI_MEMORY.RUNTIME,
};

function exited(): Runtime {
  const runtime = new Runtime();
  runtime.atRuntime = true;
  return runtime;
}

describe('SetVirtualAddressMap', () => {
  it('is unsupported before ExitBootServices, whatever the arguments', () => {
    const runtime = new Runtime();
    expect(runtime.setVirtualAddressMap(0n, 1n, 7, [])).toBe(EFI_UNSUPPORTED);
    expect(runtime.virtualMode).toBe(false);
  });

  it('checks version and size of descriptors', () => {
    const runtime = exited();
    expect(runtime.setVirtualAddressMap(48n, 48n, 2, [ROW])).toBe(EFI_INVALID_PARAMETER);
    expect(runtime.setVirtualAddressMap(48n, 39n, 1, [ROW])).toBe(EFI_INVALID_PARAMETER);
    expect(runtime.setVirtualAddressMap(48n, 0n, 1, [ROW])).toBe(EFI_INVALID_PARAMETER);
    expect(runtime.virtualMode).toBe(false);
    expect(runtime.setVirtualAddressMap(40n, 40n, 1, [ROW])).toBe(EFI_SUCCESS);
    expect(runtime.virtualMode).toBe(true);
  });

  it('works once', () => {
    const runtime = exited();
    expect(runtime.setVirtualAddressMap(48n, 48n, 1, [ROW])).toBe(EFI_SUCCESS);
    expect(runtime.setVirtualAddressMap(48n, 48n, 1, [ROW])).toBe(EFI_UNSUPPORTED);
    expect(runtime.setVirtualAddressMap(48n, 48n, 2, [ROW])).toBe(EFI_UNSUPPORTED);
  });

  it('takes as many descriptors as the map size holds', () => {
    const runtime = exited();
    expect(runtime.setVirtualAddressMap(95n, 48n, 1, [ROW, { ...ROW, type: 5 }])).toBe(EFI_SUCCESS);
    expect(runtime.virtualMap).toEqual([ROW]);
  });
});

describe('ConvertPointer', () => {
  /** Answers during SetVirtualAddressMap, when alone there is a map. */
  function converting(address: bigint | null, disposition = 0n, map: readonly VirtualDescriptor[] = [ROW]) {
    const runtime = exited();
    let result: unknown;
    runtime.setVirtualAddressMap(48n * BigInt(map.length), 48n, 1, map, () => {
      result = runtime.convertPointer(disposition, address);
    });
    return result;
  }

  it('refuses a NULL Address, and the value 0 unless it is optional', () => {
    expect(converting(null)).toEqual({ status: EFI_INVALID_PARAMETER, address: 0n });
    expect(converting(0n)).toEqual({ status: EFI_INVALID_PARAMETER, address: 0n });
    expect(converting(0n, 1n)).toEqual({ status: EFI_SUCCESS, address: 0n });
    expect(converting(0n, 2n)).toEqual({ status: EFI_INVALID_PARAMETER, address: 0n });
  });

  it('converts within runtime descriptors, bounds included', () => {
    expect(converting(0x7f000000n)).toEqual({ status: EFI_SUCCESS, address: 0xffff_fff8_0000_0000n });
    expect(converting(0x7f003fffn)).toEqual({ status: EFI_SUCCESS, address: 0xffff_fff8_0000_3fffn });
    expect(converting(0x7f004000n)).toEqual({ status: EFI_NOT_FOUND, address: 0x7f004000n });
    expect(converting(0x7effffffn)).toEqual({ status: EFI_NOT_FOUND, address: 0x7effffffn });
  });

  it('passes over descriptors without RUNTIME and takes the first that contains the value', () => {
    const plain = { ...ROW, attribute: EFI_MEMORY.WB };
    const second = { ...ROW, virtualStart: 0x1000n };
    expect(converting(0x7f000010n, 0n, [plain])).toEqual({ status: EFI_NOT_FOUND, address: 0x7f000010n });
    expect(converting(0x7f000010n, 0n, [plain, second, ROW])).toEqual({ status: EFI_SUCCESS, address: 0x1010n });
  });

  it('wraps the sum at 64 bits', () => {
    expect(converting(0x7f000010n, 0n, [{ ...ROW, virtualStart: 0xffff_ffff_ffff_fff8n }])).toEqual({ status: EFI_SUCCESS, address: 8n });
  });

  it('finds nothing outside SetVirtualAddressMap', () => {
    const runtime = exited();
    expect(runtime.convertPointer(0n, 0x7f000000n).status).toBe(EFI_NOT_FOUND);
    runtime.setVirtualAddressMap(48n, 48n, 1, [ROW]);
    expect(runtime.convertPointer(0n, 0x7f000000n)).toEqual({ status: EFI_NOT_FOUND, address: 0x7f000000n });
  });

  it('stays outside after handlers that throw', () => {
    const runtime = exited();
    expect(() =>
      runtime.setVirtualAddressMap(48n, 48n, 1, [ROW], () => {
        throw new Error('stopped');
      }),
    ).toThrow('stopped');
    expect(runtime.virtualMode).toBe(true);
    expect(runtime.convertPointer(0n, 0x7f000000n).status).toBe(EFI_NOT_FOUND);
  });
});
