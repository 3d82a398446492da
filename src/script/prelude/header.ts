// What a header of the prelude is.

/** A header as `#include` names it, e.g. `Library/UefiLib.h`, and its C text. */
export interface Header {
  readonly name: string;
  readonly text: string;
}
