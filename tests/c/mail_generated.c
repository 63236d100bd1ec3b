/* The same structs as `tlvlog gen c --prefix bpf_log_msg` makes them. */
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include "bpf_log_msg.h"

#include "mail_table.h"
