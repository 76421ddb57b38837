#include <zlib.h>

/* The macro inflateInit2 does not reach Swift. 15 + 16: the largest window, gzip only (RFC 1952). */
static inline int vestibule_gunzip_init(z_stream *stream) { return inflateInit2(stream, 15 + 16); }
