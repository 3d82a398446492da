// EFI_BOOT_SERVICES (UEFI chapter 7), one file a section.

import { bootEvents } from './boot-events';
import { bootImages } from './boot-images';
import { bootMemory } from './boot-memory';
import { bootMiscellaneous } from './boot-miscellaneous';
import { bootProtocols } from './boot-protocols';
import type { Builtin } from './builtin';

export const bootServices: readonly Builtin[] = [...bootEvents, ...bootMemory, ...bootProtocols, ...bootImages, ...bootMiscellaneous];
