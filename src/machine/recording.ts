// The recording of a run: columns of events, keyframes, and the way back to any moment. Its rows, call sites and series
// have the types of src/event.ts, which the window, the rules and the command line share.

export type { CallSite, EventRow, EventTable, Series } from '../event';
