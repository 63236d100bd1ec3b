#include "hdr.h"
enum e1 { E_A = 1, E_B = -2, E_C = 9, E_NONE = 3 }; enum e1___f { E_A___f = 4, E_C___y = 8};
enum eu { U_BIG = 4000000000u }; enum e64 { E64_A = 1 }; enum es64 { ES64_A = 1, ES64_Z };
struct bits { int pad; int a:7; unsigned b:1; long long c:33; int plain:3; unsigned was_bits:9; u64 wide:60; u8 sm:2; enum e1 en:4; } PAI;
struct inner { struct { struct { int deep; int z; }; int y; }; int x; int nothere; } PAI;
struct outer { struct inner in[7]; int arr2[9][9]; char comm[64]; int flex[]; } PAI;
struct zmid { int z[3]; int n; } PAI; struct zend { int z[3]; } PAI;
struct un_ { int a; }; 
struct un___asstruct { int a; long b; } PAI;
union un { int a; long b; struct { char c; char d; } s;} PAI;
struct fl { int a; int only_v2; } PAI; struct fl___zz { int only_v2; } PAI;
struct fl2 { int inc; struct { int inc2; long inc3; } named; } PAI;
struct kindsw___1 { struct inner i; int u; } PAI; struct kindsw___2 { int *i; union un s; int a[4]; int p; } PAI;
SEC("raw_tp/a") int f1(void *ctx) { int i = 0;
 struct bits *b = ctx; ALLS(b->a); ALLS(b->b); ALLS(b->c); ALLS(b->plain); ALLS(b->was_bits); ALLS(b->sm); ALLS(b->en);
 return 0; }
SEC("raw_tp/b") int f2(void *ctx) { int i = 0;
 struct inner *n = ctx; ALL(n->deep); ALL(n->z); ALL(n->y); ALL(n->x); ALL(n->nothere); r[i++]=SG(n->deep); 
 struct outer *o = ctx; ALL(o->in[2].deep); ALL(o->in[5].deep);ALL(o->arr2);
 return 0; }
SEC("raw_tp/b") int f2b(void *ctx) { int i = 0; struct outer *o = ctx;
 r[i++]=OFF(o->arr2[2][4]); r[i++]=EX(o->arr2[2][4]); r[i++]=SZ(o->arr2[2][4]); r[i++]=EX(o->arr2[2][6]); r[i++]=EX(o->arr2[4][1]); r[i++]=SZ(o->arr2[1]); r[i++]=OFF(o->arr2[1]);
 ALL(o->comm); r[i++]=OFF(o->comm[3]); r[i++]=EX(o->comm[20]); r[i++]=OFF(o->flex[6]); r[i++]=EX(o->flex[66]);
 r[i++]=OFF(o[3].comm[1]); r[i++]=EX(o[2].in[1].x);
 struct zmid *zm = ctx; r[i++]=EX(zm->z[2]); r[i++]=EX(zm->z[0]); r[i++] = SZ(zm->z); struct zend *ze = ctx; r[i++]=EX(ze->z[2]); r[i++]=OFF(ze->z[1]);
 return 0; }
SEC("raw_tp/c") int f3(void *ctx) { int i = 0;
 r[i++]=EVX(enum e1, E_A); r[i++]=EVV(enum e1,E_B); r[i++]=EVV(enum e1, E_C); r[i++]=EVX(enum e1,E_NONE); r[i++]=EVV(enum e1___f, E_A___f); r[i++]=EVV(enum e1___f, E_C___y);
 r[i++]=EVV(enum eu,U_BIG); r[i++]=EVV(enum e64,E64_A); r[i++]=EVV(enum es64,ES64_A); r[i++]=EVX(enum es64,ES64_Z); r[i++]=EVV(enum e1, E_NONE);
 return 0; }
SEC("raw_tp/d") int f4(void *ctx) { int i = 0;
 union un *u = ctx; ALL(u->a); ALL(u->b); ALL(u->s.d); struct un___asstruct *us = ctx; ALL(us->a);
 struct fl *f = ctx; r[i++]=EX(f->only_v2); r[i++]=OFF(f->a);
 struct fl___zz *fz = ctx; r[i++]=OFF(fz->only_v2); struct fl2 *f2 = ctx; ALL(f2->inc); ALL(f2->named.inc3);
 struct kindsw___1 *k1 = ctx; ALL(k1->i.x); r[i++]=EX(k1->u); struct kindsw___2 *k2 = ctx; r[i++]=EX(k2->i); r[i++]=EX(k2->s.a); r[i++]=EX(k2->a[2]); r[i++]=EX(k2->p);
 return 0; }
