// Our own mistakes. A broken invariant throws a BugError; it is caught only at the top of a shell, which
// says that Firmament itself is wrong. Nothing that a user can type may raise one.

/** We are wrong: an invariant of this program does not hold. */
export class BugError extends Error {
  override name = 'BugError';
}

/** Throws a BugError with `message` unless `condition` holds. */
export function assert(condition: unknown, message: string): asserts condition {
  if (!condition) throw new BugError(message);
}

/** For the `default` of a switch that handles every case: does not compile when one is forgotten. */
export function unreachable(value: never): never {
  throw new BugError(`unexpected value ${String(value)}`);
}
