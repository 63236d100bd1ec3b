#include "hdr.h"
struct twice { int a; };
SEC("raw_tp/x") int g2(void *ctx) { return TID_T(struct twice); }
