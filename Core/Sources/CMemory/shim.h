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

#if defined(__SSE2__)
#include <emmintrin.h>
#elif defined(__aarch64__)
#include <arm_neon.h>
#endif

// One bit for each of sixty-four bytes from any address, the first one lowest: set where the byte is below '0' or above
// 127, that is, where it is neither a digit nor a letter: what sets columns apart, or parts of them.
static inline __attribute__((always_inline)) uint64_t vestibule_separators64(const void *address) {
  const unsigned char *bytes = (const unsigned char *)address;
  uint64_t mask = 0;
#if defined(__SSE2__)
  const __m128i zero = _mm_set1_epi8('0');
  for (int part = 0; part < 4; part++) {
    __m128i block = _mm_loadu_si128((const __m128i *)(bytes + 16 * part));
    mask |= (uint64_t)(uint32_t)_mm_movemask_epi8(_mm_cmplt_epi8(block, zero)) << (16 * part);
  }
#elif defined(__aarch64__)
  const int8x16_t zero = vdupq_n_s8('0');
  const uint8_t bits[16] = {1, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16, 32, 64, 128};
  const uint8x16_t weights = vld1q_u8(bits);
  for (int part = 0; part < 4; part++) {
    uint8x16_t low = vandq_u8(vcltq_s8(vld1q_s8((const int8_t *)(bytes + 16 * part)), zero), weights);
    uint64_t half = (uint64_t)vaddv_u8(vget_low_u8(low)) | (uint64_t)vaddv_u8(vget_high_u8(low)) << 8;
    mask |= half << (16 * part);
  }
#else
  for (int place = 0; place < 64; place++) mask |= (uint64_t)((signed char)bytes[place] < '0') << place;
#endif
  return mask;
}
