// A prelude without headers, for what the language does by itself.

import type { Prelude } from '../../../src/script/compile-input';

export const NO_PRELUDE: Prelude = {
  header: () => undefined,
  headerNames: [],
  implicit: [],
  serving: new Set(),
  pcds: {},
  provided: new Set(),
  ofCompilers: new Set(),
};
