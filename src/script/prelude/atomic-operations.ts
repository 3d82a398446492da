// GCC's operations on memory that no other processor sees halfway: there is one processor, so each is what it says.

const OPERATORS = { add: '+', sub: '-', and: '&', or: '|', xor: '^' };

/** `(P, V)` with the value before or after. */
function update(name: string, parameters: string, operator: string, result: 'Before' | 'After'): string {
  return `#define ${name}(P, V${parameters}) ({ __typeof__ (P) _AtomicAt = (P); __typeof__ (*_AtomicAt) _AtomicBefore = *_AtomicAt; __typeof__ (*_AtomicAt) _AtomicAfter = _AtomicBefore ${operator} (V); *_AtomicAt = _AtomicAfter; _Atomic${result}; })\n`;
}

const UPDATES = Object.entries(OPERATORS).map(([word, operator]) =>
  [
    update(`__sync_fetch_and_${word}`, '', operator, 'Before'),
    update(`__sync_${word}_and_fetch`, '', operator, 'After'),
    update(`__atomic_fetch_${word}`, ', Order', operator, 'Before'),
    update(`__atomic_${word}_fetch`, ', Order', operator, 'After'),
  ].join(''),
);

const exchange = (name: string, parameters: string) =>
  `#define ${name}(P, V${parameters}) ({ __typeof__ (P) _AtomicAt = (P); __typeof__ (*_AtomicAt) _AtomicBefore = *_AtomicAt; *_AtomicAt = (V); _AtomicBefore; })\n`;

const compare = (name: string, result: string) =>
  `#define ${name}(P, Old, New) ({ __typeof__ (P) _AtomicAt = (P); __typeof__ (*_AtomicAt) _AtomicOld = (Old); __typeof__ (*_AtomicAt) _AtomicBefore = *_AtomicAt; if (_AtomicBefore == _AtomicOld) *_AtomicAt = (New); ${result}; })\n`;

const ORDERS = ['RELAXED', 'CONSUME', 'ACQUIRE', 'RELEASE', 'ACQ_REL', 'SEQ_CST'];

export const ATOMIC_OPERATIONS = `${UPDATES.join('')}${ORDERS.map((name, index) => `#define __ATOMIC_${name} ${index}\n`).join('')}
#define __sync_synchronize() ((void) 0)
#define __atomic_thread_fence(Order) ((void) (Order))
#define __atomic_signal_fence(Order) ((void) (Order))
${exchange('__sync_lock_test_and_set', '')}${exchange('__atomic_exchange_n', ', Order')}${compare('__sync_val_compare_and_swap', '_AtomicBefore')}${compare('__sync_bool_compare_and_swap', '(_Bool) (_AtomicBefore == _AtomicOld)')}
#define __sync_lock_release(P) ((void) (*(P) = 0))
#define __atomic_load_n(P, Order) (*(P))
#define __atomic_store_n(P, V, Order) ((void) (*(P) = (V)))
#define __atomic_load(P, To, Order) ((void) (*(To) = *(P)))
#define __atomic_store(P, From, Order) ((void) (*(P) = *(From)))
#define __atomic_test_and_set(P, Order) ({ unsigned char *_AtomicAt = (unsigned char *) (P); _Bool _AtomicBefore = *_AtomicAt != 0; *_AtomicAt = 1; _AtomicBefore; })
#define __atomic_clear(P, Order) ((void) (*(unsigned char *) (P) = 0))
#define __atomic_compare_exchange_n(P, Old, New, Weak, Success, Failure) ({ __typeof__ (P) _AtomicAt = (P); __typeof__ (Old) _AtomicOld = (Old); _Bool _AtomicSame = *_AtomicAt == *_AtomicOld; if (_AtomicSame) *_AtomicAt = (New); else *_AtomicOld = *_AtomicAt; _AtomicSame; })
`;
