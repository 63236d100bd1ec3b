/* Prints every size, offset and type of member of whichever structs were declared above. */
#define KIND(member) _Generic((member), uint16_t: "u16", uint32_t: "u32", \
	uint8_t *: "u8[]", const uint8_t *: "u8[]", char *: "char[]", const char *: "char[]")
#define SIZE(type) printf("%s %zu %zu\n", #type, sizeof(type), _Alignof(type))
#define PLACE(type, member) \
	printf("%s.%s %zu %s\n", #type, #member, offsetof(type, member), KIND(((type *)0)->member))

int main(void)
{
	SIZE(struct bpf_log_msg);
	PLACE(struct bpf_log_msg, type);
	PLACE(struct bpf_log_msg, len);
	PLACE(struct bpf_log_msg, contents);
	SIZE(struct bpf_log_msg_string);
	PLACE(struct bpf_log_msg_string, type);
	PLACE(struct bpf_log_msg_string, len);
	PLACE(struct bpf_log_msg_string, message);
	SIZE(struct bpf_log_msg_end);
	PLACE(struct bpf_log_msg_end, type);
	PLACE(struct bpf_log_msg_end, len);
	PLACE(struct bpf_log_msg_end, num_truncations);
	printf("STRING %d END %d\n", BPF_LOG_MSG_TYPE_STRING, BPF_LOG_MSG_TYPE_END);
	return 0;
}
