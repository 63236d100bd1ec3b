/* The structs of the 2020 mail as somebody types them in, with the kernel's types spelled out. */
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

struct bpf_log_msg {
	uint16_t type;
	uint32_t len;
	uint8_t contents[]; /* of size 'len' */
} __attribute__((packed));

struct bpf_log_msg_string {
	uint16_t type; /* BPF_LOG_MSG_TYPE_STRING */
	uint32_t len;
	char message[];
} __attribute__((packed));

struct bpf_log_msg_end {
	uint16_t type; /* BPF_LOG_MSG_TYPE_END */
	uint32_t len;
	uint16_t num_truncations;
} __attribute__((packed));

enum { BPF_LOG_MSG_TYPE_STRING = 1, BPF_LOG_MSG_TYPE_END = 2 };

#include "mail_table.h"
