/* SPDX-License-Identifier: GPL-2.0 OR MIT */
/* Checks of the device: each is a function, and says itself what it saw that is wrong. */
#ifndef CHECK_H
#define CHECK_H

#include <linux/types.h>

#include "tlvlog_device.h"
#include "tlvlog_log.h"

/* A device that could not be opened, or 3 and more. */
extern int device;

/* The check that runs has failed; prints as printf() does. */
void wrong(const char *format, ...) __attribute__((format(printf, 1, 2)));

#define expect(condition, ...) do { \
	if (!(condition)) \
		wrong(__VA_ARGS__); \
} while (0)

struct seen {
	int error;		/* of the reader */
	unsigned int kept, dropped;
	unsigned int size;	/* 0: no log came */
	struct tlvlog_error_value last;	/* the last error record */
};

/* 0, or an errno. */
int register_log(void *buffer, unsigned int size, int call);
int speak(unsigned int count);
struct seen look(const void *buffer, unsigned int size);

void check_sizes(void);
void check_refused_sizes(void);
void check_kernel_address(void);
void check_unmapped(void);
void check_read_only(void);
void check_hole(void);
void check_untouched_pages(void);
void check_silent_calls(void);
void check_one_call_only(void);
void check_signal(void);
void check_restart(void);
void check_fork(void);
void check_exec(void);
void check_kills(void);
void check_threads(void);
void check_map_type(void);
void check_key_size(void);
void check_mail(void);

#endif /* CHECK_H */
