typedef unsigned int u32; typedef unsigned long long u64; typedef signed char s8; typedef unsigned char u8; typedef _Bool bool_;
enum e1 { E_A = 1, E_B = -2, E_C___x = 5, E_BIGU = 7 };
enum eu { U_BIG = 4000000000u, U_ONE = 1 };
enum e64 { E64_A = 0x1234567890LL, E64_B = 1 };
enum es64 { ES64_A = -0x1234567890LL, ES64_B = 1 };
struct bits { int a:3; unsigned b:5; long long c:40; int plain; unsigned was_bits; u64 wide:60; u8 sm:2; enum e1 en:4; } ;
struct inner { int x; struct { int y; union { int z; struct { long w; int deep; }; }; }; };
struct outer { int pad; struct inner in[4]; struct inner *p; int arr2[3][5]; char comm[16]; int flex[]; };
struct zmid { int n; int z[0]; int after; };
struct zend { int n; int z[0]; };
struct loads { u64 grew; u32 shrank; long sgrew; unsigned char chgrew; bool_ b; void *ptr; float f; enum e1 en; short sh; u64 arr[4]; unsigned short us; };
struct fl___v2 { int a; int only_v2; };
struct fl { int pad; int a; };
struct twice { int a; int b; };
struct twice___k { int c; int a; };
struct agree2 { int a; int q; }; struct agree2___k { int a; int r; };
typedef struct { int anon_a; int anon_b; } anon_t;
typedef struct outer outer_t;
typedef int (*fn_t)(int, struct outer *);
typedef int fnp_t(int, void*);
union un { int a; long b; struct { char c; char d; } s; };
struct selfp { struct selfp *next; int v; const volatile struct selfp *cv; };
struct matchme { int a; char *s; struct outer *o; union un u; enum e1 e; int (*f)(int, struct selfp *); u64 arr[3]; struct { int k; }; };
struct matchme2 { int a; unsigned b; };
struct fwdonly; struct hasfwd { struct fwdonly *f; int x; };
struct kindsw { int i; union un u; struct inner s; int *p; int a[4]; };
struct ptrtype { int *p; };
struct fl2 { struct { int inc; }; struct { int inc2; long inc3; } named; };
#define USE(t,n) t *n##_use;
USE(struct bits,b1) USE(struct inner,b2) USE(struct outer,b3) USE(struct zmid,b4) USE(struct zend,b5) USE(struct loads,b6) USE(struct fl___v2,b7) USE(struct fl,b8)
USE(struct twice,b9) USE(struct twice___k,b10) USE(anon_t,b11) USE(outer_t,b12) USE(fn_t,b13) USE(fnp_t,b14) USE(union un,b15) USE(struct selfp,b16) USE(struct matchme,b17) USE(struct hasfwd,b18)
USE(struct kindsw,b19) USE(enum eu,b20) USE(enum e64,b21) USE(enum es64,b22) USE(struct ptrtype, b23) USE(struct fl2,b24) USE(struct agree2,b25) USE(struct agree2___k,b26) USE(struct matchme2,b27)
