# SPDX-License-Identifier: MIT
# Generated from tlvlog.yaml by `tlvlog gen builtin --spec tlvlog.yaml`; do not edit.
"""The built-in schema without its subsystems, compiled."""

from __future__ import annotations

import json
from typing import Any, Final

DATA: Final[dict[str, Any]] = json.loads(r'''
{
 "name":"tlvlog",
 "version":1,
 "doc":"Logs that a failing call leaves behind: a run of type-length-value records in a buffer of the caller\u0027s.",
 "license":"MIT",
 "constants":[
  {"name":"capacity-max","value":1073741823,"doc":"Largest buffer that may be registered, UINT_MAX >> 2, as for the verifier log since Linux 5.2."},
  {"name":"text-message-max","value":1023,"doc":"Bytes of one message that a text log keeps, without its NUL (BPF_VERIFIER_TMP_LOG_SIZE less one)."},
  {"name":"batch-capacity-min","value":512,"doc":"From this capacity on a severity log evicts records in batches, so that one compaction pays for many appends."},
  {"name":"limit-record-length","value":16777216,"doc":"Longest value a reader accepts by default; sixteen times the largest verifier log seen in the wild is still readable line by line."},
  {"name":"limit-records","value":1000000,"doc":"Most records a reader accepts in one log by default; bounds what 6-byte empty records can cost."},
  {"name":"limit-attributes","value":1000,"doc":"Most attributes a reader accepts in one record by default, those of its nests counted."},
  {"name":"limit-depth","value":8,"doc":"Deepest nesting of attributes a reader accepts by default."},
  {"name":"limit-total","value":1073741824,"doc":"Most bytes of input a reader accepts for one log by default; the largest buffer that can be registered fits."}
 ],
 "header":{
  "doc":"Six bytes, packed, in the writer\u0027s byte order. The length does not count them.",
  "fields":[{"name":"type","kind":"u16","doc":"What the record is; see the ranges."},{"name":"length","kind":"u32","doc":"Bytes of the value that follows, the header not counted."}]
 },
 "kinds":[
  {"name":"u8","doc":"Unsigned integer of one byte.","size":1},
  {"name":"u16","doc":"Unsigned integer of two bytes.","size":2},
  {"name":"u32","doc":"Unsigned integer of four bytes.","size":4},
  {"name":"u64","doc":"Unsigned integer of eight bytes.","size":8},
  {"name":"s8","doc":"Two\u0027s complement integer of one byte.","size":1,"signed":true},
  {"name":"s16","doc":"Two\u0027s complement integer of two bytes.","size":2,"signed":true},
  {"name":"s32","doc":"Two\u0027s complement integer of four bytes.","size":4,"signed":true},
  {"name":"s64","doc":"Two\u0027s complement integer of eight bytes.","size":8,"signed":true},
  {"name":"utf8","doc":"UTF-8 text up to the end of the value, canonically without a trailing NUL."},
  {"name":"bytes","doc":"Bytes up to the end of the value, or as many as `size` says."},
  {"name":"nest","doc":"A run of attributes up to the end of the value."}
 ],
 "ranges":[
  {"name":"none","first":0,"last":0,"state":"invalid","doc":"Never written. A type 0 where a record could begin means that the writer stopped there."},
  {"name":"core","first":1,"last":16383,"state":"assigned","doc":"Records of the core format."},
  {"name":"registered","first":16384,"last":32767,"state":"reserved","doc":"Records of registered subsystems; see REGISTRY.md."},
  {"name":"private","first":32768,"last":65534,"state":"private","doc":"Records of a user\u0027s own schema; never assigned centrally."},
  {"name":"invalid","first":65535,"last":65535,"state":"invalid","doc":"Never valid, so that erased memory is not taken for a record."}
 ],
 "enums":[
  {
   "name":"severity",
   "doc":"How bad it is. As in syslog lower is worse, so that a zeroed field is the safe default. Other values stay numbers and rank as info.",
   "entries":[
    {"name":"error","value":0,"doc":"The call failed because of this."},
    {"name":"warning","value":1,"doc":"The call may have succeeded, but not as its caller probably meant."},
    {"name":"info","value":2,"doc":"Context."}
   ]
  },
  {
   "name":"error-flags",
   "doc":"Bits of an error\u0027s flags.",
   "flags":true,
   "entries":[
    {"name":"shed","value":1,"doc":"For lack of room the writer shed attributes of this record."},
    {"name":"message-cut","value":4,"doc":"The message is only the beginning of the original: a program that passed it on cut it."}
   ]
  },
  {
   "name":"level",
   "doc":"Bits of a carrier\u0027s log level. The low two bits choose how much is logged.",
   "flags":true,
   "entries":[
    {"name":"errors","value":1,"doc":"Errors and warnings. In text mode the verifier\u0027s level 1."},
    {"name":"info","value":2,"doc":"Also info. In text mode the verifier\u0027s level 2."},
    {"name":"statistics","value":4,"doc":"Statistics."},
    {"name":"keep-head","value":8,"doc":"Keep the oldest records; in text mode BPF_LOG_FIXED."},
    {"name":"tlv","value":16,"doc":"A log of records instead of text; EINVAL on every kernel so far and so probeable."},
    {"name":"keep-tail","value":32,"doc":"Keep the newest records. With tlv and neither this nor keep-head the most severe are kept."}
   ]
  },
  {
   "name":"policy-kind",
   "doc":"Kinds of a netlink policy (enum netlink_attribute_type), as sent in the kind of a limit.",
   "entries":[
    {"name":"invalid","value":0,"doc":"No kind."},
    {"name":"flag","value":1,"doc":"Present or absent."},
    {"name":"u8","value":2,"doc":"Unsigned of 8 bits."},
    {"name":"u16","value":3,"doc":"Unsigned of 16 bits."},
    {"name":"u32","value":4,"doc":"Unsigned of 32 bits."},
    {"name":"u64","value":5,"doc":"Unsigned of 64 bits."},
    {"name":"s8","value":6,"doc":"Signed of 8 bits."},
    {"name":"s16","value":7,"doc":"Signed of 16 bits."},
    {"name":"s32","value":8,"doc":"Signed of 32 bits."},
    {"name":"s64","value":9,"doc":"Signed of 64 bits."},
    {"name":"binary","value":10,"doc":"Bytes."},
    {"name":"string","value":11,"doc":"Text."},
    {"name":"nul-string","value":12,"doc":"Text with its NUL."},
    {"name":"nested","value":13,"doc":"A nest of attributes."},
    {"name":"nested-array","value":14,"doc":"An array of nests."},
    {"name":"bitfield32","value":15,"doc":"Value and selector of 32 bits each."},
    {"name":"sint","value":16,"doc":"Signed, 32 or 64 bits; Linux 6.7."},
    {"name":"uint","value":17,"doc":"Unsigned, 32 or 64 bits; Linux 6.7."}
   ]
  },
  {
   "name":"errno",
   "doc":"Error numbers of Linux; on the wire negated, as a call returns them.",
   "entries":[
    {"name":"EPERM","value":1,"doc":"Operation not permitted."},
    {"name":"ENOENT","value":2,"doc":"No such file or directory."},
    {"name":"ESRCH","value":3,"doc":"No such process."},
    {"name":"EINTR","value":4,"doc":"Interrupted system call."},
    {"name":"EIO","value":5,"doc":"Input/output error."},
    {"name":"ENXIO","value":6,"doc":"No such device or address."},
    {"name":"E2BIG","value":7,"doc":"Argument list too long."},
    {"name":"ENOEXEC","value":8,"doc":"Exec format error."},
    {"name":"EBADF","value":9,"doc":"Bad file descriptor."},
    {"name":"ECHILD","value":10,"doc":"No child processes."},
    {"name":"EAGAIN","value":11,"doc":"Resource temporarily unavailable."},
    {"name":"ENOMEM","value":12,"doc":"Cannot allocate memory."},
    {"name":"EACCES","value":13,"doc":"Permission denied."},
    {"name":"EFAULT","value":14,"doc":"Bad address."},
    {"name":"ENOTBLK","value":15,"doc":"Block device required."},
    {"name":"EBUSY","value":16,"doc":"Device or resource busy."},
    {"name":"EEXIST","value":17,"doc":"File exists."},
    {"name":"EXDEV","value":18,"doc":"Invalid cross-device link."},
    {"name":"ENODEV","value":19,"doc":"No such device."},
    {"name":"ENOTDIR","value":20,"doc":"Not a directory."},
    {"name":"EISDIR","value":21,"doc":"Is a directory."},
    {"name":"EINVAL","value":22,"doc":"Invalid argument."},
    {"name":"ENFILE","value":23,"doc":"Too many open files in system."},
    {"name":"EMFILE","value":24,"doc":"Too many open files."},
    {"name":"ENOTTY","value":25,"doc":"Inappropriate ioctl for device."},
    {"name":"ETXTBSY","value":26,"doc":"Text file busy."},
    {"name":"EFBIG","value":27,"doc":"File too large."},
    {"name":"ENOSPC","value":28,"doc":"No space left on device."},
    {"name":"ESPIPE","value":29,"doc":"Illegal seek."},
    {"name":"EROFS","value":30,"doc":"Read-only file system."},
    {"name":"EMLINK","value":31,"doc":"Too many links."},
    {"name":"EPIPE","value":32,"doc":"Broken pipe."},
    {"name":"EDOM","value":33,"doc":"Numerical argument out of domain."},
    {"name":"ERANGE","value":34,"doc":"Numerical result out of range."},
    {"name":"EDEADLK","value":35,"doc":"Resource deadlock avoided."},
    {"name":"ENAMETOOLONG","value":36,"doc":"File name too long."},
    {"name":"ENOLCK","value":37,"doc":"No locks available."},
    {"name":"ENOSYS","value":38,"doc":"Function not implemented."},
    {"name":"ENOTEMPTY","value":39,"doc":"Directory not empty."},
    {"name":"ELOOP","value":40,"doc":"Too many levels of symbolic links."},
    {"name":"ENOMSG","value":42,"doc":"No message of desired type."},
    {"name":"EIDRM","value":43,"doc":"Identifier removed."},
    {"name":"ECHRNG","value":44,"doc":"Channel number out of range."},
    {"name":"EL2NSYNC","value":45,"doc":"Level 2 not synchronized."},
    {"name":"EL3HLT","value":46,"doc":"Level 3 halted."},
    {"name":"EL3RST","value":47,"doc":"Level 3 reset."},
    {"name":"ELNRNG","value":48,"doc":"Link number out of range."},
    {"name":"EUNATCH","value":49,"doc":"Protocol driver not attached."},
    {"name":"ENOCSI","value":50,"doc":"No CSI structure available."},
    {"name":"EL2HLT","value":51,"doc":"Level 2 halted."},
    {"name":"EBADE","value":52,"doc":"Invalid exchange."},
    {"name":"EBADR","value":53,"doc":"Invalid request descriptor."},
    {"name":"EXFULL","value":54,"doc":"Exchange full."},
    {"name":"ENOANO","value":55,"doc":"No anode."},
    {"name":"EBADRQC","value":56,"doc":"Invalid request code."},
    {"name":"EBADSLT","value":57,"doc":"Invalid slot."},
    {"name":"EBFONT","value":59,"doc":"Bad font file format."},
    {"name":"ENOSTR","value":60,"doc":"Device not a stream."},
    {"name":"ENODATA","value":61,"doc":"No data available."},
    {"name":"ETIME","value":62,"doc":"Timer expired."},
    {"name":"ENOSR","value":63,"doc":"Out of streams resources."},
    {"name":"ENONET","value":64,"doc":"Machine is not on the network."},
    {"name":"ENOPKG","value":65,"doc":"Package not installed."},
    {"name":"EREMOTE","value":66,"doc":"Object is remote."},
    {"name":"ENOLINK","value":67,"doc":"Link has been severed."},
    {"name":"EADV","value":68,"doc":"Advertise error."},
    {"name":"ESRMNT","value":69,"doc":"Srmount error."},
    {"name":"ECOMM","value":70,"doc":"Communication error on send."},
    {"name":"EPROTO","value":71,"doc":"Protocol error."},
    {"name":"EMULTIHOP","value":72,"doc":"Multihop attempted."},
    {"name":"EDOTDOT","value":73,"doc":"RFS specific error."},
    {"name":"EBADMSG","value":74,"doc":"Bad message."},
    {"name":"EOVERFLOW","value":75,"doc":"Value too large for defined data type."},
    {"name":"ENOTUNIQ","value":76,"doc":"Name not unique on network."},
    {"name":"EBADFD","value":77,"doc":"File descriptor in bad state."},
    {"name":"EREMCHG","value":78,"doc":"Remote address changed."},
    {"name":"ELIBACC","value":79,"doc":"Can not access a needed shared library."},
    {"name":"ELIBBAD","value":80,"doc":"Accessing a corrupted shared library."},
    {"name":"ELIBSCN","value":81,"doc":".lib section in a.out corrupted."},
    {"name":"ELIBMAX","value":82,"doc":"Attempting to link in too many shared libraries."},
    {"name":"ELIBEXEC","value":83,"doc":"Cannot exec a shared library directly."},
    {"name":"EILSEQ","value":84,"doc":"Invalid or incomplete multibyte or wide character."},
    {"name":"ERESTART","value":85,"doc":"Interrupted system call should be restarted."},
    {"name":"ESTRPIPE","value":86,"doc":"Streams pipe error."},
    {"name":"EUSERS","value":87,"doc":"Too many users."},
    {"name":"ENOTSOCK","value":88,"doc":"Socket operation on non-socket."},
    {"name":"EDESTADDRREQ","value":89,"doc":"Destination address required."},
    {"name":"EMSGSIZE","value":90,"doc":"Message too long."},
    {"name":"EPROTOTYPE","value":91,"doc":"Protocol wrong type for socket."},
    {"name":"ENOPROTOOPT","value":92,"doc":"Protocol not available."},
    {"name":"EPROTONOSUPPORT","value":93,"doc":"Protocol not supported."},
    {"name":"ESOCKTNOSUPPORT","value":94,"doc":"Socket type not supported."},
    {"name":"EOPNOTSUPP","value":95,"doc":"Operation not supported."},
    {"name":"EPFNOSUPPORT","value":96,"doc":"Protocol family not supported."},
    {"name":"EAFNOSUPPORT","value":97,"doc":"Address family not supported by protocol."},
    {"name":"EADDRINUSE","value":98,"doc":"Address already in use."},
    {"name":"EADDRNOTAVAIL","value":99,"doc":"Cannot assign requested address."},
    {"name":"ENETDOWN","value":100,"doc":"Network is down."},
    {"name":"ENETUNREACH","value":101,"doc":"Network is unreachable."},
    {"name":"ENETRESET","value":102,"doc":"Network dropped connection on reset."},
    {"name":"ECONNABORTED","value":103,"doc":"Software caused connection abort."},
    {"name":"ECONNRESET","value":104,"doc":"Connection reset by peer."},
    {"name":"ENOBUFS","value":105,"doc":"No buffer space available."},
    {"name":"EISCONN","value":106,"doc":"Transport endpoint is already connected."},
    {"name":"ENOTCONN","value":107,"doc":"Transport endpoint is not connected."},
    {"name":"ESHUTDOWN","value":108,"doc":"Cannot send after transport endpoint shutdown."},
    {"name":"ETOOMANYREFS","value":109,"doc":"Too many references: cannot splice."},
    {"name":"ETIMEDOUT","value":110,"doc":"Connection timed out."},
    {"name":"ECONNREFUSED","value":111,"doc":"Connection refused."},
    {"name":"EHOSTDOWN","value":112,"doc":"Host is down."},
    {"name":"EHOSTUNREACH","value":113,"doc":"No route to host."},
    {"name":"EALREADY","value":114,"doc":"Operation already in progress."},
    {"name":"EINPROGRESS","value":115,"doc":"Operation now in progress."},
    {"name":"ESTALE","value":116,"doc":"Stale file handle."},
    {"name":"EUCLEAN","value":117,"doc":"Structure needs cleaning."},
    {"name":"ENOTNAM","value":118,"doc":"Not a XENIX named type file."},
    {"name":"ENAVAIL","value":119,"doc":"No XENIX semaphores available."},
    {"name":"EISNAM","value":120,"doc":"Is a named type file."},
    {"name":"EREMOTEIO","value":121,"doc":"Remote I/O error."},
    {"name":"EDQUOT","value":122,"doc":"Disk quota exceeded."},
    {"name":"ENOMEDIUM","value":123,"doc":"No medium found."},
    {"name":"EMEDIUMTYPE","value":124,"doc":"Wrong medium type."},
    {"name":"ECANCELED","value":125,"doc":"Operation canceled."},
    {"name":"ENOKEY","value":126,"doc":"Required key not available."},
    {"name":"EKEYEXPIRED","value":127,"doc":"Key has expired."},
    {"name":"EKEYREVOKED","value":128,"doc":"Key has been revoked."},
    {"name":"EKEYREJECTED","value":129,"doc":"Key was rejected by service."},
    {"name":"EOWNERDEAD","value":130,"doc":"Owner died."},
    {"name":"ENOTRECOVERABLE","value":131,"doc":"State not recoverable."},
    {"name":"ERFKILL","value":132,"doc":"Operation not possible due to RF-kill."},
    {"name":"EHWPOISON","value":133,"doc":"Memory page has hardware error."}
   ]
  },
  {
   "name":"core-kind",
   "doc":"What an instruction wants to know of the kernel\u0027s types (enum bpf_core_relo_kind).",
   "entries":[
    {"name":"byte-offset","value":0,"doc":"Offset of a field in bytes, of its load for a bitfield."},
    {"name":"byte-size","value":1,"doc":"Size of a field in bytes, of its load for a bitfield."},
    {"name":"field-exists","value":2,"doc":"Whether there is such a field."},
    {"name":"signedness","value":3,"doc":"Whether the field is signed."},
    {"name":"left-shift","value":4,"doc":"Bits that a bitfield is shifted to the left by."},
    {"name":"right-shift","value":5,"doc":"Bits that it is shifted back to the right by."},
    {"name":"local-type-id","value":6,"doc":"Id of the type in the object\u0027s own BTF."},
    {"name":"target-type-id","value":7,"doc":"Id of the type in the kernel\u0027s BTF."},
    {"name":"type-exists","value":8,"doc":"Whether there is such a type."},
    {"name":"type-size","value":9,"doc":"Size of the type in bytes."},
    {"name":"enumerator-exists","value":10,"doc":"Whether the enum has such a name."},
    {"name":"enumerator-value","value":11,"doc":"Value of that name."},
    {"name":"type-matches","value":12,"doc":"Whether the type has all that the local one has."}
   ]
  },
  {
   "name":"core-verdict",
   "doc":"How a relocation ended. After ambiguous and failed the loader refuses the whole object.",
   "entries":[
    {"name":"matched","value":0,"doc":"A target was found and its value written."},
    {"name":"absent","value":1,"doc":"There is no target, and 0 says so."},
    {"name":"poisoned","value":2,"doc":"The instruction was replaced by one that no kernel accepts if it can be reached."},
    {"name":"local","value":3,"doc":"The object\u0027s own BTF answers."},
    {"name":"ambiguous","value":4,"doc":"Several targets match and do not agree."},
    {"name":"failed","value":5,"doc":"The relocation itself cannot be read or written; see message."}
   ]
  },
  {
   "name":"core-rules",
   "doc":"Whose rules were followed, where loaders disagree.",
   "entries":[{"name":"libbpf","value":0,"doc":"libbpf\u0027s, which are the kernel\u0027s too."},{"name":"cilium","value":1,"doc":"Those of cilium/ebpf."},{"name":"aya","value":2,"doc":"Those of aya-obj."}]
  },
  {
   "name":"core-form",
   "doc":"Which part of an instruction is written.",
   "entries":[
    {"name":"immediate","value":1,"doc":"The 32-bit immediate of an arithmetic instruction."},
    {"name":"offset","value":2,"doc":"The 16-bit offset of a load or store."},
    {"name":"immediate64","value":3,"doc":"The 64-bit immediate that takes two slots."}
   ]
  }
 ],
 "attribute-sets":[
  {
   "name":"source-line",
   "doc":"A place in the source code of the loaded program.",
   "attributes":[
    {"name":"line","type":1,"kind":"u32","doc":"Line number counted from 1."},
    {"name":"file","type":2,"kind":"utf8","doc":"File name as the compiler recorded it."},
    {"name":"text","type":3,"kind":"utf8","doc":"The line itself."},
    {"name":"column","type":4,"kind":"u32","doc":"Column in the line counted from 1."}
   ]
  },
  {
   "name":"limit",
   "doc":"What the call would have accepted.",
   "attributes":[
    {"name":"kind","type":1,"kind":"u32","doc":"Kind that was expected.","enum":"policy-kind"},
    {"name":"min-signed","type":2,"kind":"s64","doc":"Smallest value, signed."},
    {"name":"max-signed","type":3,"kind":"s64","doc":"Largest value, signed."},
    {"name":"min","type":4,"kind":"u64","doc":"Smallest value, unsigned."},
    {"name":"max","type":5,"kind":"u64","doc":"Largest value, unsigned."},
    {"name":"min-length","type":6,"kind":"u32","doc":"Fewest bytes."},
    {"name":"max-length","type":7,"kind":"u32","doc":"Most bytes."},
    {"name":"mask","type":8,"kind":"u64","doc":"Bits that may be set."},
    {"name":"policy-index","type":9,"kind":"u32","doc":"Index of the nested policy in the kernel\u0027s policy dump."},
    {"name":"policy-max-type","type":10,"kind":"u32","doc":"Largest attribute type of the nested policy."}
   ]
  },
  {
   "name":"error",
   "doc":"What is known about a failure beyond its reason.",
   "attributes":[
    {"name":"message","type":1,"kind":"utf8","doc":"Text for people. Not needed where the reason is registered.","shed":1,"shed-without-reason":18},
    {
     "name":"field-offset",
     "type":2,
     "kind":"u32",
     "doc":"Byte offset of the offending field from the start of the call\u0027s main argument (union bpf_attr, the request\u0027s nlmsghdr, the ioctl argument).",
     "shed":15
    },
    {"name":"field-path","type":3,"kind":"utf8","doc":"Dotted path of the offending field.","shed":8},
    {"name":"btf-type-id","type":4,"kind":"u32","doc":"BTF id of the offending type.","shed":13},
    {"name":"btf-member-offset","type":5,"kind":"u32","doc":"Offset of the offending member in that type in bits.","shed":13},
    {"name":"instruction","type":6,"kind":"u32","doc":"Index of the offending instruction.","shed":15},
    {"name":"source-line","type":7,"kind":"nest","doc":"Where in the source.","attributes":"source-line","shed":9},
    {"name":"argument-unsigned","type":8,"kind":"u64","doc":"Argument of the reason, an unsigned number. Arguments of all three types count in wire order.","repeatable":true,"shed":16},
    {"name":"argument-signed","type":9,"kind":"s64","doc":"Argument of the reason, a signed number.","repeatable":true,"shed":16},
    {"name":"argument-text","type":10,"kind":"utf8","doc":"Argument of the reason, text.","repeatable":true,"shed":16},
    {"name":"limit","type":11,"kind":"nest","doc":"What would have been accepted.","attributes":"limit","shed":10},
    {"name":"missing","type":12,"kind":"u32","doc":"Id of a required attribute that is absent.","shed":14},
    {"name":"missing-in","type":13,"kind":"u32","doc":"Offset of the nest that lacks it; absent for the top level.","shed":14},
    {"name":"object","type":14,"kind":"utf8","doc":"Program, map or device that the call was about.","shed":11},
    {"name":"cookie","type":15,"kind":"bytes","doc":"Opaque bytes that the call returns to its caller.","shed":12},
    {"name":"btf-object-id","type":16,"kind":"u32","doc":"BTF object the type id belongs to; absent for vmlinux, 0 for the BTF that this call passed.","shed":13},
    {"name":"guess","type":17,"kind":"u8","doc":"Present, as 1, if the cause was derived from outside the call and may be wrong.","shed":17},
    {"name":"btf-type","type":18,"kind":"utf8","doc":"Kind and name of the offending type, written when the record is made: its id means nothing on another kernel.","shed":7},
    {"name":"btf-member","type":19,"kind":"utf8","doc":"Path of the offending member in that type, written when the record is made.","shed":6},
    {"name":"category","type":20,"kind":"utf8","doc":"Which kind of rule was broken, as the verifier\u0027s report of Linux 7.3 calls it.","shed":5},
    {"name":"headline","type":21,"kind":"utf8","doc":"What the report calls the problem, in a few words.","shed":4},
    {"name":"causal-step","type":22,"kind":"utf8","doc":"What led to the problem, one step of the path; the earliest first.","repeatable":true,"shed":3},
    {"name":"suggestion","type":23,"kind":"utf8","doc":"What the kernel itself advises.","shed":2}
   ]
  },
  {
   "name":"core-spec",
   "doc":"A type, and a place in it.",
   "attributes":[
    {"name":"type-id","type":1,"kind":"u32","doc":"Id of the type in its BTF."},
    {"name":"btf","type":2,"kind":"utf8","doc":"Whose BTF: vmlinux or a module; absent for the object\u0027s own."},
    {"name":"type","type":3,"kind":"utf8","doc":"Kind and name of the type, as in `struct task_struct`."},
    {"name":"path","type":4,"kind":"utf8","doc":"The place for people: `.comm[3]`, or `::NAME` in an enum."},
    {"name":"access","type":5,"kind":"utf8","doc":"The indices that lead there, anonymous members counted, with colons in between."},
    {"name":"bit-offset","type":6,"kind":"u32","doc":"Offset of the field from the start of the type in bits."},
    {"name":"enumerator","type":7,"kind":"u64","doc":"Value of the enumerator in an unsigned enum."},
    {"name":"matches","type":8,"kind":"u8","doc":"Of a candidate: 1 it has the place, 0 it has not; absent if it was not tried."},
    {"name":"enumerator-signed","type":9,"kind":"s64","doc":"Value of the enumerator in a signed enum."},
    {"name":"note","type":10,"kind":"utf8","doc":"What the loader says while it tries the candidate, without its prefix.","repeatable":true}
   ]
  },
  {
   "name":"core-relocation",
   "doc":"What a relocation asked for and was given.",
   "attributes":[
    {"name":"program","type":1,"kind":"utf8","doc":"Function that holds the instruction; absent if a linker dropped it."},
    {"name":"section","type":2,"kind":"utf8","doc":"ELF section of the instruction."},
    {"name":"object","type":3,"kind":"utf8","doc":"The object file, as its reader calls it."},
    {"name":"local","type":4,"kind":"nest","doc":"The place in the object\u0027s own types.","attributes":"core-spec"},
    {"name":"target","type":5,"kind":"nest","doc":"The candidate that decided.","attributes":"core-spec"},
    {"name":"candidate","type":6,"kind":"nest","doc":"Every type that was considered, in order.","repeatable":true,"attributes":"core-spec"},
    {"name":"value-before","type":7,"kind":"u64","doc":"What stood in the instruction, sign-extended."},
    {"name":"memory-size-before","type":8,"kind":"u32","doc":"Bytes that the load or store moved."},
    {"name":"memory-size","type":9,"kind":"u32","doc":"Bytes that it moves now, where that changed."},
    {"name":"source-line","type":10,"kind":"nest","doc":"Where in the source.","attributes":"source-line"},
    {"name":"message","type":11,"kind":"utf8","doc":"What the loader says of it, without its prefix."},
    {"name":"form","type":12,"kind":"u8","doc":"What is written.","enum":"core-form"},
    {"name":"section-instruction","type":13,"kind":"u32","doc":"Index of the instruction in its section, where it differs from that in the program."},
    {"name":"near","type":14,"kind":"utf8","doc":"A name in the target that may have been meant, the likeliest first.","repeatable":true},
    {"name":"section-relocations","type":16,"kind":"u32","doc":"How many relocations the section has; with the first of them."},
    {"name":"guarded","type":15,"kind":"u8","doc":"Of a poisoned one: 1 if the program asks before whether the place exists."}
   ]
  }
 ],
 "records":[
  {"name":"string","type":1,"doc":"Text for people, one message.","fields":[{"name":"message","kind":"utf8","doc":"The text, delimited by the length; not NUL-terminated."}]},
  {
   "name":"end",
   "type":2,
   "doc":"The last record. Its eight bytes are reserved before anything is written.",
   "trailer":true,
   "fields":[{"name":"num-truncations","kind":"u16","doc":"Records dropped for lack of room; saturates at 65535."}]
  },
  {
   "name":"error",
   "type":3,
   "doc":"The extended error, a machine-readable cause.",
   "severity-field":"severity",
   "attributes":"error",
   "fields":[
    {"name":"error","kind":"s32","doc":"0 or the negative errno, as the call returns it.","enum":"errno","negated":true},
    {"name":"subsystem","kind":"u16","doc":"The subsystem that reports the error; see the registry."},
    {"name":"reason","kind":"u16","doc":"What went wrong, a number of the subsystem; 0 means unregistered: see message."},
    {"name":"severity","kind":"u8","doc":"How bad it is; wins over what the registry says.","enum":"severity"},
    {"name":"flags","kind":"u8","doc":"See enum error-flags; all others are written 0, kept and ignored."}
   ]
  },
  {
   "name":"loss",
   "type":4,
   "doc":"Losses in full numbers. A writer that was asked for this record writes it just before the end record, zeros included, and reserves room for it.",
   "fields":[
    {"name":"dropped-records","kind":"u64","doc":"Records dropped; does not saturate."},
    {"name":"dropped-bytes","kind":"u64","doc":"Bytes of those records, headers included, and of attributes that others shed."},
    {"name":"true-size","kind":"u64","doc":"Bytes that a log keeping everything would have needed, trailer included."}
   ]
  },
  {
   "name":"verifier-statistics",
   "type":5,
   "doc":"The verifier\u0027s own statistics for one program. A number is 0 if the verifier does not print it.",
   "fields":[
    {"name":"instructions","kind":"u64","doc":"Instructions processed on all paths."},
    {"name":"limit","kind":"u64","doc":"Limit of processed instructions."},
    {"name":"max-states-per-instruction","kind":"u64","doc":"Most states kept for one instruction."},
    {"name":"total-states","kind":"u64","doc":"States kept in total."},
    {"name":"peak-states","kind":"u64","doc":"Most states kept at one time."},
    {"name":"mark-read","kind":"u64","doc":"Longest walk up the states to mark a register as read."},
    {"name":"time","kind":"u64","doc":"Time of the verification in microseconds."},
    {"name":"stack-depths","kind":"utf8","doc":"Bytes of stack of each function as the verifier writes them, with + in between."}
   ]
  },
  {
   "name":"core-relocation",
   "type":16384,
   "doc":"What a loader decided about one relocation of a BPF object (CO-RE): which type or field of the kernel it stands for, and what was written.",
   "attributes":"core-relocation",
   "status":"draft",
   "fields":[
    {"name":"kind","kind":"u8","doc":"What is wanted.","enum":"core-kind"},
    {"name":"verdict","kind":"u8","doc":"How it ended.","enum":"core-verdict"},
    {"name":"rules","kind":"u8","doc":"Whose rules.","enum":"core-rules"},
    {"name":"reserved","kind":"u8","doc":"Written 0."},
    {"name":"index","kind":"u32","doc":"Number of the relocation in its section, from 0."},
    {"name":"instruction","kind":"u32","doc":"Index of the instruction in the program, from 0."},
    {"name":"padding","kind":"u32","doc":"Written 0."},
    {"name":"written","kind":"u64","doc":"What the instruction is given, sign-extended; of a poisoned one the number of the helper that does not exist."}
   ]
  }
 ],
 "carriers":[
  {
   "name":"bpf-extended-attr",
   "size":64,
   "mode":"tlv",
   "position":"before-attr",
   "doc":"The carrier of the 2020 mail, in front of union bpf_attr. Always a log of records.",
   "status":"draft",
   "selectors":[{"flag":131072,"mask":4294901760,"doc":"BPF_USES_EXTENDED_ATTR, ORed into the command; 1 << 16 is taken since Linux 7.2."}],
   "fields":[
    {"name":"log-level","kind":"u32","offset":0,"doc":"See enum level."},
    {"name":"log-size","kind":"u32","offset":4,"doc":"Capacity of the buffer in bytes."},
    {"name":"log-buf","kind":"u64","offset":8,"doc":"Address of the buffer."},
    {"name":"reserved","kind":"bytes","offset":16,"doc":"Must be zero.","size":48,"zero":true}
   ]
  },
  {
   "name":"bpf-common-attr",
   "size":24,
   "mode":"level",
   "position":"argument",
   "doc":"Fourth and fifth argument of bpf(2) since Linux 7.2.",
   "selectors":[{"flag":65536,"mask":4294901760,"doc":"BPF_COMMON_ATTRS, ORed into the command; Linux 7.2."},{"flag":2147483648,"mask":4294901760,"doc":"The top bit, as the 2020 mail sketched it; the same layout."}],
   "fields":[
    {"name":"log-buf","kind":"u64","offset":0,"doc":"Address of the buffer."},
    {"name":"log-size","kind":"u32","offset":8,"doc":"Capacity of the buffer in bytes."},
    {"name":"log-level","kind":"u32","offset":12,"doc":"See enum level."},
    {"name":"log-true-size","kind":"u32","offset":16,"doc":"Written back by the call.","output":true}
   ]
  },
  {
   "name":"bpf-prog-load-log",
   "size":144,
   "mode":"level",
   "position":"in-attr",
   "doc":"The classic log fields of union bpf_attr for BPF_PROG_LOAD (Linux 3.18; true size 6.4).",
   "commands":[5],
   "fields":[
    {"name":"log-level","kind":"u32","offset":24,"doc":"See enum level."},
    {"name":"log-size","kind":"u32","offset":28,"doc":"Capacity of the buffer in bytes."},
    {"name":"log-buf","kind":"u64","offset":32,"doc":"Address of the buffer."},
    {"name":"log-true-size","kind":"u32","offset":140,"doc":"Written back by the call.","output":true}
   ]
  },
  {
   "name":"bpf-btf-load-log",
   "size":32,
   "mode":"level",
   "position":"in-attr",
   "doc":"The classic log fields of union bpf_attr for BPF_BTF_LOAD (Linux 4.18; true size 6.4).",
   "commands":[18],
   "fields":[
    {"name":"log-buf","kind":"u64","offset":8,"doc":"Address of the buffer."},
    {"name":"log-size","kind":"u32","offset":20,"doc":"Capacity of the buffer in bytes."},
    {"name":"log-level","kind":"u32","offset":24,"doc":"See enum level."},
    {"name":"log-true-size","kind":"u32","offset":28,"doc":"Written back by the call.","output":true}
   ]
  }
 ]
}
''')
