/* The interface of PKCS#11 (OASIS, 2.40). Modules are loaded at run time, so nothing is linked. */
#include <p11-kit/pkcs11.h>
