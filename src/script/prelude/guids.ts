// GUIDs that EDK2 declares as variables, by their names (UEFI and PI specifications). The prelude declares each `extern`;
// the runner places them in the image.

export const GUIDS: Readonly<Record<string, string>> = {
  gEfiDevicePathProtocolGuid: '09576E91-6D3F-11D2-8E39-00A0C969723B',
  gEfiSimpleTextInProtocolGuid: '387477C1-69C7-11D2-8E39-00A0C969723B',
  gEfiSimpleTextInputExProtocolGuid: 'DD9E7534-7762-4698-8C14-F58517A625AA',
  gEfiSimpleTextOutProtocolGuid: '387477C2-69C7-11D2-8E39-00A0C969723B',
  gEfiLoadedImageProtocolGuid: '5B1B31A1-9562-11D2-8E3F-00A0C969723B',
  gEfiGraphicsOutputProtocolGuid: '9042A9DE-23DC-4A38-96FB-7ADED080516A',
  gEfiSimpleFileSystemProtocolGuid: '964E5B22-6459-11D2-8E39-00A0C969723B',
  gEfiBlockIoProtocolGuid: '964E5B21-6459-11D2-8E39-00A0C969723B',
  gEfiCpuArchProtocolGuid: '26BACCB1-6F42-11D4-BCE7-0080C73C8881',
  gEfiDxeServicesTableGuid: '05AD34BA-6F02-4214-952E-4DA0398E2BB9',
  gEfiHobListGuid: '7739F24C-93D7-11D4-9A3A-0090273FC14D',
  gEfiAcpi10TableGuid: 'EB9D2D30-2D88-11D3-9A16-0090273FC14D',
  gEfiAcpiTableGuid: '8868E871-E4F1-11D3-BC22-0080C73C8881',
  gEfiAcpi20TableGuid: '8868E871-E4F1-11D3-BC22-0080C73C8881',
  gEfiSmbiosTableGuid: 'EB9D2D31-2D88-11D3-9A16-0090273FC14D',
  gEfiSmbios3TableGuid: 'F2FD1544-9794-4A2C-992E-E5BBCF20E394',
  gEfiGlobalVariableGuid: '8BE4DF61-93CA-11D2-AA0D-00E098032B8C',
  gEfiMemoryTypeInformationGuid: '4C19049F-4137-4DD3-9C10-8B97A83FFDFA',
  gEfiMemoryAttributesTableGuid: 'DCFA911D-26EB-469F-A220-38B7DC461220',
  gEfiMemoryAttributeProtocolGuid: 'F4560CF6-40EC-4B4A-A192-BF1D57D0B189',
  gEfiEventExitBootServicesGuid: '27ABF055-B1B8-4C26-8048-748F37BAA2DF',
  gEfiEventBeforeExitBootServicesGuid: '8BE0E274-3970-4B44-80C5-1AB9502F3BFC',
  gEfiEventVirtualAddressChangeGuid: '13FA7698-C831-49C7-87EA-8F43FCC25196',
  gEfiEventMemoryMapChangeGuid: '78BEE926-692F-48FD-9EDB-01422EF0D7AB',
  gEfiEventReadyToBootGuid: '7CE88FB3-4BD7-4679-87A8-A8D8DEE50D2B',
  gEfiEndOfDxeEventGroupGuid: '02CE967A-DD7E-4FFC-9EE7-810CF0470880',
  gEfiHobMemoryAllocStackGuid: '4ED4BF27-4092-42E9-807D-527B1D00C9BD',
  gEfiHobMemoryAllocBspStoreGuid: '564B33CD-C92A-4593-90BF-2473E43C6322',
  gEfiHobMemoryAllocModuleGuid: 'F8E21975-0899-4F58-A4BE-5525A9C6D77A',
};

/** The 16 bytes of an EFI_GUID from its registry format. */
export function parseGuid(text: string): Uint8Array {
  const hex = text.replaceAll('-', '');
  const bytes = Uint8Array.from({ length: 16 }, (_, i) => Number.parseInt(hex.slice(i * 2, i * 2 + 2), 16));
  return Uint8Array.from([3, 2, 1, 0, 5, 4, 7, 6, 8, 9, 10, 11, 12, 13, 14, 15], (i) => bytes[i] as number);
}
