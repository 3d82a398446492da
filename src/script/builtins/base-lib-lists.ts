// BaseLib's doubly linked lists: rings of LIST_ENTRY, whose head is an entry like the others. The pointers lie in the
// script's memory, so a damaged list is found by the checks on memory.

import type { Word } from '../words';
import { word } from './arguments';
import type { Builtin, Context } from './builtin';

const FILE = 'MdePkg/Library/BaseLib/LinkedList.c';

const next = (context: Context, node: Word): Word => context.load(node, 8);
const previous = (context: Context, node: Word): Word => context.load(Number(node) + 8, 8);

function link(context: Context, first: Word, second: Word): void {
  context.store(first, 8, second);
  context.store(Number(second) + 8, 8, first);
}

function wantsPointer(context: Context, value: Word, name: string, line: number): void {
  if (value === 0) context.assertFailed(FILE, line, `${name} != ((void *) 0)`);
}

/** Walks the ring from a head to see whether a node is in it. */
function contains(context: Context, head: Word, node: Word): boolean {
  let at = head;
  do {
    context.work(1);
    if (at === node) return true;
    at = next(context, at);
  } while (at !== head && at !== 0);
  return false;
}

function row(prototype: string, doc: string, body: (context: Context, args: readonly Word[]) => Word | undefined): Builtin {
  const name = /(\w+) \(/.exec(prototype)?.[1] as string;
  return { name, prototype: `${prototype};`, doc, reference: 'MdePkg BaseLib', body };
}

export const baseLibLists: readonly Builtin[] = [
  row('LIST_ENTRY * EFIAPI InitializeListHead (IN OUT LIST_ENTRY *ListHead)', 'Makes a list empty. Returns ListHead.', (c, a) => {
    wantsPointer(c, word(a, 0), 'ListHead', 182);
    link(c, word(a, 0), word(a, 0));
    return word(a, 0);
  }),
  row(
    'LIST_ENTRY * EFIAPI InsertHeadList (IN OUT LIST_ENTRY *ListHead, IN OUT LIST_ENTRY *Entry)',
    'Puts an entry first. Returns ListHead.',
    (c, a) => {
      const [head, entry] = [word(a, 0), word(a, 1)];
      const first = next(c, head);
      link(c, entry, first);
      link(c, head, entry);
      return head;
    },
  ),
  row(
    'LIST_ENTRY * EFIAPI InsertTailList (IN OUT LIST_ENTRY *ListHead, IN OUT LIST_ENTRY *Entry)',
    'Puts an entry last. Returns ListHead.',
    (c, a) => {
      const [head, entry] = [word(a, 0), word(a, 1)];
      const last = previous(c, head);
      link(c, entry, head);
      link(c, last, entry);
      return head;
    },
  ),
  row('LIST_ENTRY * EFIAPI GetFirstNode (IN CONST LIST_ENTRY *List)', 'The first entry; the head itself when the list is empty.', (c, a) =>
    next(c, word(a, 0)),
  ),
  row(
    'LIST_ENTRY * EFIAPI GetNextNode (IN CONST LIST_ENTRY *List, IN CONST LIST_ENTRY *Node)',
    'The entry after Node; the head after the last one.',
    (c, a) => next(c, word(a, 1)),
  ),
  row(
    'LIST_ENTRY * EFIAPI GetPreviousNode (IN CONST LIST_ENTRY *List, IN CONST LIST_ENTRY *Node)',
    'The entry before Node; the head before the first one.',
    (c, a) => previous(c, word(a, 1)),
  ),
  row('BOOLEAN EFIAPI IsListEmpty (IN CONST LIST_ENTRY *ListHead)', 'TRUE when the list has no entry.', (c, a) =>
    next(c, word(a, 0)) === word(a, 0) ? 1 : 0,
  ),
  row(
    'BOOLEAN EFIAPI IsNull (IN CONST LIST_ENTRY *List, IN CONST LIST_ENTRY *Node)',
    'TRUE when Node is the head: the walk is over.',
    (_c, a) => (word(a, 0) === word(a, 1) ? 1 : 0),
  ),
  row('BOOLEAN EFIAPI IsNodeAtEnd (IN CONST LIST_ENTRY *List, IN CONST LIST_ENTRY *Node)', 'TRUE when Node is the last entry.', (c, a) =>
    word(a, 0) !== word(a, 1) && previous(c, word(a, 0)) === word(a, 1) ? 1 : 0,
  ),
  row(
    'BOOLEAN EFIAPI IsNodeInList (IN CONST LIST_ENTRY *FirstEntry, IN CONST LIST_ENTRY *SecondEntry)',
    'TRUE when both are in one list.',
    (c, a) => (contains(c, word(a, 0), word(a, 1)) ? 1 : 0),
  ),
  row(
    'LIST_ENTRY * EFIAPI SwapListEntries (IN OUT LIST_ENTRY *FirstEntry, IN OUT LIST_ENTRY *SecondEntry)',
    'Swaps the places of two entries of a list. Returns SecondEntry, or the head when they were neighbours.',
    (c, a) => {
      const [first, second] = [word(a, 0), word(a, 1)];
      if (first === second) return second;
      const before = previous(c, first);
      remove(c, first);
      if (before === second) {
        insertBefore(c, second, first);
        return second;
      }
      const after = next(c, second);
      remove(c, second);
      insertBefore(c, next(c, before), second);
      insertBefore(c, after, first);
      return second;
    },
  ),
  row(
    'LIST_ENTRY * EFIAPI RemoveEntryList (IN CONST LIST_ENTRY *Entry)',
    'Takes an entry out of its list. Returns the one after it.',
    (c, a) => {
      if (next(c, word(a, 0)) === word(a, 0)) c.assertFailed(FILE, 523, '!IsListEmpty (Entry)');
      return remove(c, word(a, 0));
    },
  ),
];

function remove(context: Context, entry: Word): Word {
  const after = next(context, entry);
  link(context, previous(context, entry), after);
  return after;
}

function insertBefore(context: Context, place: Word, entry: Word): void {
  const before = previous(context, place);
  link(context, entry, place);
  link(context, before, entry);
}
