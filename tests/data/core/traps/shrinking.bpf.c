#include "hdr.h"
struct twice { int b; int a; int c; } PAI; struct agree2 { int a; int r; int q; } PAI;
SEC("raw_tp/x") int g0(void *ctx) { struct agree2 *l = ctx; return l->a + EX(l->a) + SZ(l->a); }
SEC("raw_tp/x") int g1(void *ctx) { struct twice *l = ctx; return l->b + EX(l->c) + l->a; }
SEC("raw_tp/x") int g2(void *ctx) { struct twice *l = ctx; return l->c; }
SEC("raw_tp/x") int g3(void *ctx) { struct agree2 *l = ctx; return l->r + l->q + l->a; }
