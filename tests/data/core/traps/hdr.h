#define SEC(n) __attribute__((section(n), used))
#define PAI __attribute__((preserve_access_index))
typedef unsigned int u32; typedef unsigned long long u64; typedef unsigned char u8;
static long (*bpf_probe_read_kernel)(void *dst, u32 size, const void *src) = (void *)113;
#define OFF(x) __builtin_preserve_field_info(x, 0)
#define SZ(x) __builtin_preserve_field_info(x, 1)
#define EX(x) __builtin_preserve_field_info(x, 2)
#define SG(x) __builtin_preserve_field_info(x, 3)
#define LS(x) __builtin_preserve_field_info(x, 4)
#define RS(x) __builtin_preserve_field_info(x, 5)
#define TID_L(t) __builtin_btf_type_id(*(t*)0, 0)
#define TID_T(t) __builtin_btf_type_id(*(t*)0, 1)
#define TEX(t) __builtin_preserve_type_info(*(t*)0, 0)
#define TSZ(t) __builtin_preserve_type_info(*(t*)0, 1)
#define TM(t) __builtin_preserve_type_info(*(t*)0, 2)
#define EVX(t,v) __builtin_preserve_enum_value(*(t*)v, 0)
#define EVV(t,v) __builtin_preserve_enum_value(*(t*)v, 1)
#define ALL(x) do { r[i++] = OFF(x); r[i++]=SZ(x); r[i++]=EX(x); } while (0)
#define ALLS(x) do { ALL(x); r[i++]=SG(x); r[i++]=LS(x); r[i++]=RS(x);} while (0)
u64 r[256];
char LICENSE[] SEC("license") = "GPL";
