/*
 * The least that a walk can take: from one header to the next, every type and
 * length looked at, nothing checked and nothing kept.
 */
#include <stdint.h>
#include <string.h>

uint64_t walk(const uint8_t *bytes, uint64_t size);

uint64_t walk(const uint8_t *bytes, uint64_t size)
{
	uint64_t offset = 0, seen = 0;
	uint32_t length;
	uint16_t type;

	while (offset + 6 <= size) {
		memcpy(&type, bytes + offset, 2);
		memcpy(&length, bytes + offset + 2, 4);
		seen += type;
		offset += 6 + (uint64_t)length;
	}
	return seen;
}
