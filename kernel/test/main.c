// SPDX-License-Identifier: GPL-2.0 OR MIT
/* Runs every check, or those named, and says "ok NAME" or "not ok NAME: WHY" of each. */

#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "check.h"

int device;
static char why[400];

void wrong(const char *format, ...)
{
	va_list arguments;

	if (*why)
		return;
	va_start(arguments, format);
	vsnprintf(why, sizeof(why), format, arguments);
	va_end(arguments);
}

int register_log(void *buffer, unsigned int size, int call)
{
	struct tlvlog_registration wanted = { (unsigned long)buffer, size, call };

	return ioctl(device, TLVLOG_DEVICE_REGISTER, &wanted) ? errno : 0;
}

int speak(unsigned int count)
{
	return ioctl(device, TLVLOG_DEVICE_SPEAK, (unsigned long)count) ? errno : 0;
}

struct seen look(const void *buffer, unsigned int size)
{
	struct seen seen = { 0 };
	struct tlvlog_reader reader;
	struct tlvlog_record record;

	tlvlog_read(&reader, buffer, size, TLVLOG_ORDER_HOST);
	while ((seen.error = tlvlog_next(&reader, &record)) > 0) {
		seen.kept++;
		if (record.type == TLVLOG_TYPE_ERROR)
			tlvlog_get_error(&record, &seen.last);
	}
	seen.dropped = reader.num_truncations;
	seen.size = reader.state == TLVLOG_COMPLETE ? (unsigned int)reader.offset : 0;
	return seen;
}

static const struct {
	const char *name;
	void (*run)(void);
} checks[] = {
	{ "sizes", check_sizes },
	{ "refused-sizes", check_refused_sizes },
	{ "kernel-address", check_kernel_address },
	{ "unmapped", check_unmapped },
	{ "read-only", check_read_only },
	{ "hole", check_hole },
	{ "untouched-pages", check_untouched_pages },
	{ "silent-calls", check_silent_calls },
	{ "one-call-only", check_one_call_only },
	{ "signal", check_signal },
	{ "restart", check_restart },
	{ "fork", check_fork },
	{ "exec", check_exec },
	{ "kills", check_kills },
	{ "threads", check_threads },
	{ "map-type", check_map_type },
	{ "key-size", check_key_size },
	{ "mail", check_mail },
};

static int is_wanted(const char *name, int argc, char **argv)
{
	int i;

	for (i = 1; i < argc; i++)
		if (!strcmp(argv[i], name))
			return 1;
	return argc == 1;
}

int main(int argc, char **argv)
{
	unsigned int i, failed = 0;

	device = open("/dev/tlvlog", O_RDWR);
	if (device < 0) {
		printf("not ok device: %s\n", strerror(errno));
		return 1;
	}
	if (argc == 2 && !strcmp(argv[1], "speak"))	/* check_exec() */
		return speak(3) == EINVAL ? 0 : 1;
	if (argc == 2 && !strcmp(argv[1], "hold")) {	/* the module cannot go meanwhile */
		static char buffer[64];

		if (register_log(buffer, sizeof(buffer), TLVLOG_DEVICE_EVERY_CALL))
			return 1;
		puts("registered");
		fflush(stdout);
		pause();
	}
	for (i = 0; i < sizeof(checks) / sizeof(*checks); i++) {
		if (!is_wanted(checks[i].name, argc, argv))
			continue;
		*why = 0;
		checks[i].run();
		register_log(NULL, 0, 0);
		failed += *why != 0;
		printf(*why ? "not ok %s: %s\n" : "ok %s\n", checks[i].name, why);
		fflush(stdout);
	}
	return failed != 0;
}
