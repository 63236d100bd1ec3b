#include "hdr.h"
enum e1 { E_A = 1, E_B = -2, E_Cq = 5 };
struct loads { u32 grew; u64 shrank; int sgrew; char chgrew; _Bool b; void *ptr; double f; enum e1 en; long sh; u32 arr[4]; u8 us; } PAI;
struct outer { int pad; char comm[64]; int arr2[3][5]; } PAI;
struct bits { int a:3; unsigned b:5; long long c:40; int plain;} PAI;
struct fl { int a; } PAI; struct gone { int g; long h; } PAI;
int sub(struct loads *l);
SEC("raw_tp/x") int g1(void *ctx) { struct loads *l = ctx; u64 s = l->grew; s += l->shrank; s += l->sgrew; s+= l->chgrew; s += l->b; s += (u64)l->ptr; s += l->us; return s; }
SEC("raw_tp/y") int g2(void *ctx) { struct loads *l = ctx; u64 s = l->en; s += l->sh; s += l->arr[2]; s += l->arr[0]; l->grew = 5; l->shrank = s; l->us = s; return s; }
SEC("raw_tp/y") int g3(void *ctx) { struct loads *l = ctx; struct gone *g = ctx; struct outer *o = ctx; u64 s = g->g; s += o->comm[1]; s+= o->arr2[1][1]; g->h = 3; s += EVV(enum e1, E_Cq); return s + sub(ctx); }
__attribute__((noinline)) int sub(struct loads *l) { struct outer *o = (void*)l; return l->grew + o->pad + o->comm[0]; }
SEC("raw_tp/z") int g4(void *ctx) { struct bits *b = ctx; return b->plain + sub(ctx); }
