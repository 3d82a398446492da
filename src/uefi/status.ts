// EFI_STATUS values by name, and the text that EDK2's PrintLib gives for `%r` (UEFI appendix D; spec 1.5).

const ERROR = 1n << 63n;

/** Names of error codes, by number; the value is 0x8000000000000000 + index. 29 and 30 are not assigned. */
const ERRORS: readonly (readonly [name: string, text: string])[] = [
  ['', ''],
  ['EFI_LOAD_ERROR', 'Load Error'],
  ['EFI_INVALID_PARAMETER', 'Invalid Parameter'],
  ['EFI_UNSUPPORTED', 'Unsupported'],
  ['EFI_BAD_BUFFER_SIZE', 'Bad Buffer Size'],
  ['EFI_BUFFER_TOO_SMALL', 'Buffer Too Small'],
  ['EFI_NOT_READY', 'Not Ready'],
  ['EFI_DEVICE_ERROR', 'Device Error'],
  ['EFI_WRITE_PROTECTED', 'Write Protected'],
  ['EFI_OUT_OF_RESOURCES', 'Out of Resources'],
  ['EFI_VOLUME_CORRUPTED', 'Volume Corrupt'],
  ['EFI_VOLUME_FULL', 'Volume Full'],
  ['EFI_NO_MEDIA', 'No Media'],
  ['EFI_MEDIA_CHANGED', 'Media changed'],
  ['EFI_NOT_FOUND', 'Not Found'],
  ['EFI_ACCESS_DENIED', 'Access Denied'],
  ['EFI_NO_RESPONSE', 'No Response'],
  ['EFI_NO_MAPPING', 'No mapping'],
  ['EFI_TIMEOUT', 'Time out'],
  ['EFI_NOT_STARTED', 'Not started'],
  ['EFI_ALREADY_STARTED', 'Already started'],
  ['EFI_ABORTED', 'Aborted'],
  ['EFI_ICMP_ERROR', 'ICMP Error'],
  ['EFI_TFTP_ERROR', 'TFTP Error'],
  ['EFI_PROTOCOL_ERROR', 'Protocol Error'],
  ['EFI_INCOMPATIBLE_VERSION', 'Incompatible Version'],
  ['EFI_SECURITY_VIOLATION', 'Security Violation'],
  ['EFI_CRC_ERROR', 'CRC Error'],
  ['EFI_END_OF_MEDIA', 'End of Media'],
  ['', 'Reserved (29)'],
  ['', 'Reserved (30)'],
  ['EFI_END_OF_FILE', 'End of File'],
  ['EFI_INVALID_LANGUAGE', 'Invalid Language'],
  ['EFI_COMPROMISED_DATA', 'Compromised Data'],
  ['EFI_IP_ADDRESS_CONFLICT', 'IP Address Conflict'],
  ['EFI_HTTP_ERROR', 'HTTP Error'],
];

const WARNINGS: readonly (readonly [name: string, text: string])[] = [
  ['EFI_SUCCESS', 'Success'],
  ['EFI_WARN_UNKNOWN_GLYPH', 'Warning Unknown Glyph'],
  ['EFI_WARN_DELETE_FAILURE', 'Warning Delete Failure'],
  ['EFI_WARN_WRITE_FAILURE', 'Warning Write Failure'],
  ['EFI_WARN_BUFFER_TOO_SMALL', 'Warning Buffer Too Small'],
  ['EFI_WARN_STALE_DATA', 'Warning Stale Data'],
  ['EFI_WARN_FILE_SYSTEM', 'Warning File System'],
  ['EFI_WARN_RESET_REQUIRED', 'Warning Reset Required'],
];

/** A status as the services return it: an unsigned 64-bit value. */
export type Status = bigint;

export const EFI_SUCCESS: Status = 0n;
export const EFI_LOAD_ERROR: Status = ERROR | 1n;
export const EFI_INVALID_PARAMETER: Status = ERROR | 2n;
export const EFI_UNSUPPORTED: Status = ERROR | 3n;
export const EFI_BAD_BUFFER_SIZE: Status = ERROR | 4n;
export const EFI_BUFFER_TOO_SMALL: Status = ERROR | 5n;
export const EFI_NOT_READY: Status = ERROR | 6n;
export const EFI_OUT_OF_RESOURCES: Status = ERROR | 9n;
export const EFI_NOT_FOUND: Status = ERROR | 14n;
export const EFI_ACCESS_DENIED: Status = ERROR | 15n;
export const EFI_NO_MAPPING: Status = ERROR | 17n;
export const EFI_NOT_STARTED: Status = ERROR | 19n;
export const EFI_ALREADY_STARTED: Status = ERROR | 20n;
/** PI 1.8 volume 1: the service is not there yet. */
export const EFI_NOT_AVAILABLE_YET: Status = 0xa000_0000_0000_0002n;

const BY_VALUE = new Map<Status, string>([
  [EFI_NOT_AVAILABLE_YET, 'EFI_NOT_AVAILABLE_YET'],
  [0xa000_0000_0000_0001n, 'EFI_REQUEST_UNLOAD_IMAGE'],
]);
WARNINGS.forEach(([name], code) => {
  BY_VALUE.set(BigInt(code), name);
});
ERRORS.forEach(([name], code) => {
  if (name) BY_VALUE.set(ERROR | BigInt(code), name);
});
const BY_NAME = new Map([...BY_VALUE].map(([value, name]) => [name, value]));

/** EFI_ERROR(): true when the top bit is set. */
export function isError(status: Status): boolean {
  return status >= ERROR;
}

/** `EFI_NOT_FOUND`, or the number in hexadecimal for a value without a name. */
export function statusName(status: Status): string {
  return BY_VALUE.get(status) ?? `0x${status.toString(16).toUpperCase().padStart(16, '0')}`;
}

/** Value of a status by its name; undefined when there is none. */
export function statusValue(name: string): Status | undefined {
  return BY_NAME.get(name);
}

/** Every named status, for preludes and completion. */
export function statuses(): Iterable<readonly [name: string, value: Status]> {
  return BY_NAME;
}

/** What `%r` prints (spec 1.5): the text, or the low 32 bits as eight upper-case hexadecimal digits. */
export function statusText(status: Status): string {
  const error = status >= ERROR;
  const code = Number(status & 0xffff_ffffn);
  const row = status === BigInt(code) || status === (ERROR | BigInt(code)) ? (error ? ERRORS : WARNINGS)[code] : undefined;
  if (row?.[1]) return row[1];
  return code.toString(16).toUpperCase().padStart(8, '0');
}
