// SPDX-License-Identifier: MIT
// Generated from tlvlog.yaml by `tlvlog gen go --vectors DIR`; do not edit.
module tlvlog

go 1.19
