#include "hdr.h"
struct twice { int a; } PAI;
SEC("raw_tp/x") int g1(void *ctx) { struct twice *l = ctx; return EX(l->a); }
SEC("raw_tp/x") int g2(void *ctx) { struct twice *l = ctx; return l->a; }
