// The one instruction that Swift has no word for. It fetches a line of memory ahead of its use and does nothing else:
// any address is allowed.
static inline __attribute__((always_inline)) void vestibule_prefetch(const void *address) { __builtin_prefetch(address); }
