// What Swift has no word for, or none that is sure to become one instruction.
#include <stdint.h>
#include <string.h>

// Fetches a line of memory ahead of its use and does nothing else: any address is allowed.
static inline __attribute__((always_inline)) void vestibule_prefetch(const void *address) { __builtin_prefetch(address); }

// Eight and four bytes from any address, as the machine orders them.
static inline __attribute__((always_inline)) uint64_t vestibule_load64(const void *address) {
  uint64_t word;
  memcpy(&word, address, sizeof word);
  return word;
}

static inline __attribute__((always_inline)) uint32_t vestibule_load32(const void *address) {
  uint32_t word;
  memcpy(&word, address, sizeof word);
  return word;
}
