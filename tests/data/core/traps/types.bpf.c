#include "hdr.h"
typedef struct { int anon_a; int q; } anon_t; struct outer { int x; }; typedef struct outer outer_t; typedef int (*fn_t)(long, void *); typedef int (*fn_t___3)(int, int, int); typedef long fnp_t(char, int*);
struct selfp; union un { int q; }; struct un___s { int a; }; struct ptrtype { int q; }; typedef int *nosuch_t; struct fwdonly; typedef struct fwdonly fwdonly; enum e1 { Z }; enum e64 { Z6 }; struct loads {int x;};
struct hasfwd { struct fwdonly *f; int x; }; typedef float fl_t; struct kindsw { int i; };
SEC("raw_tp/x") int g1(void *ctx) { int i=0; anon_t *at = ctx;
 r[i++]=TEX(anon_t); r[i++]=TSZ(anon_t); r[i++]=TID_T(anon_t); r[i++]=TID_L(anon_t); r[i++]=TEX(outer_t); r[i++]=TSZ(outer_t); r[i++]=TEX(fn_t); r[i++]=TEX(fn_t___3); r[i++]=TSZ(fn_t); r[i++]=TID_T(fn_t);
 r[i++]=TEX(union un); r[i++]=TEX(struct un___s); r[i++]=TEX(struct ptrtype); r[i++]=TEX(nosuch_t); r[i++]=TSZ(nosuch_t); r[i++]=TID_T(nosuch_t); r[i++]=TEX(enum e1); r[i++]=TSZ(enum e1); r[i++]=TEX(enum e64); r[i++]=TSZ(enum e64);
 r[i++]=TEX(struct hasfwd); r[i++]=TSZ(struct loads); r[i++]=TEX(struct kindsw);
 return 0; }
