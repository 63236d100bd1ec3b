/* SPDX-License-Identifier: ((GPL-2.0 WITH Linux-syscall-note) OR MIT) */
#ifndef _UAPI_TLVLOG_DEVICE_H
#define _UAPI_TLVLOG_DEVICE_H

#include <linux/ioctl.h>
#include <linux/types.h>

/**
 * struct tlvlog_registration - where the logs of the calling task's system calls go
 * @buffer: address of the buffer; 0, with a @size of 0, ends the registration
 * @size: bytes of the buffer, 8 to %TLVLOG_DEVICE_SIZE_MAX
 * @call: number of the system call to follow, or %TLVLOG_DEVICE_EVERY_CALL
 *
 * A call that fails, or about which something was said, leaves its log in the
 * buffer. Of every other followed call the first six bytes are left zero.
 */
struct tlvlog_registration {
	__aligned_u64 buffer;
	__u32 size;
	__s32 call;
};

#define TLVLOG_DEVICE_SIZE_MAX 65536
#define TLVLOG_DEVICE_EVERY_CALL (-1)

/* Only the calling task is registered, until it ends, runs another program or registers again. */
#define TLVLOG_DEVICE_REGISTER _IOW(0xF7, 0x40, struct tlvlog_registration)
/* For tests of clients: says as many messages as its argument, and fails with EINVAL. */
#define TLVLOG_DEVICE_SPEAK _IO(0xF7, 0x41)

#endif /* _UAPI_TLVLOG_DEVICE_H */
