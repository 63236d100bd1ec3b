"""The structure of netlink messages: fixed headers, their attributes, and nests.

Routing netlink and the generic netlink controller; the names are those of
`netlinknames`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, NamedTuple


class Nest(NamedTuple):
    """What an attribute contains: attributes of `names` after `skip` bytes of a structure.

    With `array` it holds nests by index, and those the attributes.  With
    `sibling` the set is chosen by the value of another attribute beside it.
    """

    names: str = ""
    skip: int = 0
    array: bool = False
    sibling: str = ""
    choice: tuple[tuple[str | int, str], ...] = ()


class Message(NamedTuple):
    """The fixed header of a message: its C name and size, and the attributes after it."""

    header: str
    size: int
    names: str


# First type of each group of four (new, delete, get, set).
MESSAGES: Final = {
    16: Message("ifinfomsg", 16, "IFLA"),
    20: Message("ifaddrmsg", 8, "IFA"),
    24: Message("rtmsg", 12, "RTA"),
    28: Message("ndmsg", 12, "NDA"),
    32: Message("fib_rule_hdr", 12, "FRA"),
    36: Message("tcmsg", 20, "TCA"),
    40: Message("tcmsg", 20, "TCA"),
    44: Message("tcmsg", 20, "TCA"),
    48: Message("tcamsg", 4, "TCA_ROOT"),
    64: Message("ndtmsg", 4, "NDTA"),
    72: Message("ifaddrlblmsg", 12, "IFAL"),
    76: Message("dcbmsg", 4, "DCB_ATTR"),
    80: Message("netconfmsg", 4, "NETCONFA"),
    84: Message("br_port_msg", 8, "MDBA_SET_ENTRY"),
    88: Message("rtgenmsg", 4, "NETNSA"),
    92: Message("if_stats_msg", 12, "IFLA_STATS_GET"),
    100: Message("tcmsg", 20, "TCA"),
    104: Message("nhmsg", 8, "NHA"),
    108: Message("ifinfomsg", 16, "IFLA"),
    112: Message("br_vlan_msg", 8, "BRIDGE_VLANDB"),
    116: Message("nhmsg", 8, "NHA"),
    120: Message("tunnel_msg", 8, "VXLAN_VNIFILTER"),
}

# xfrm: sizes on machines that align 64 bits to eight bytes, from the first message on.
XFRM: Final = {
    "NEWSA": Message("xfrm_usersa_info", 224, "XFRMA"),
    "UPDSA": Message("xfrm_usersa_info", 224, "XFRMA"),
    "DELSA": Message("xfrm_usersa_id", 24, "XFRMA"),
    "GETSA": Message("xfrm_usersa_id", 24, "XFRMA"),
    "NEWPOLICY": Message("xfrm_userpolicy_info", 168, "XFRMA"),
    "UPDPOLICY": Message("xfrm_userpolicy_info", 168, "XFRMA"),
    "DELPOLICY": Message("xfrm_userpolicy_id", 64, "XFRMA"),
    "GETPOLICY": Message("xfrm_userpolicy_id", 64, "XFRMA"),
    "MIGRATE": Message("xfrm_userpolicy_id", 64, "XFRMA"),
    "ALLOCSPI": Message("xfrm_userspi_info", 232, "XFRMA"),
    "NEWAE": Message("xfrm_aevent_id", 48, "XFRMA"),
    "GETAE": Message("xfrm_aevent_id", 48, "XFRMA"),
}
# nfnetlink: the subsystem in the upper byte of a message's type, its messages and attributes;
# attributes by the message's name where there are several lists.
NETFILTER_HEADER: Final = "nfgenmsg", 4
NETFILTER: Final = {
    1: ("IPCTNL_MSG_CT", "CTA"),
    2: ("IPCTNL_MSG_EXP", "CTA_EXPECT"),
    3: ("NFQNL_MSG", "NFQA"),
    4: ("NFULNL_MSG", "NFULA"),
    10: ("NFT_MSG", ""),
    11: ("NFNL_MSG_COMPAT", "NFTA_COMPAT"),
}
NFTABLES: Final = {
    "TABLE": "NFTA_TABLE",
    "CHAIN": "NFTA_CHAIN",
    "RULE": "NFTA_RULE",
    "SET": "NFTA_SET",
    "SETELEM": "NFTA_SET_ELEM_LIST",
    "GEN": "NFTA_GEN",
    "TRACE": "NFTA_TRACE",
    "OBJ": "NFTA_OBJ",
    "FLOWTABLE": "NFTA_FLOWTABLE",
}
# Generic netlink families: their commands and attributes, and the size of a header of their own.
FAMILIES: Final = {
    "nlctrl": ("CTRL_CMD", "CTRL_ATTR", 0),
    "ethtool": ("ETHTOOL_MSG", "", 0),
    "devlink": ("DEVLINK_CMD", "DEVLINK_ATTR", 0),
    "mptcp_pm": ("MPTCP_PM_CMD", "MPTCP_PM_ATTR", 0),
    "wireguard": ("WG_CMD", "WGDEVICE_A", 0),
    "team": ("TEAM_CMD", "TEAM_ATTR", 0),
    "nl80211": ("NL80211_CMD", "NL80211_ATTR", 0),
    "macsec": ("MACSEC_CMD", "MACSEC_ATTR", 0),
}

GENERIC: Final = Message("genlmsghdr", 4, "CTRL_ATTR")

_LINK_KINDS: Final = (
    ("vlan", "IFLA_VLAN"),
    ("bridge", "IFLA_BR"),
    ("bond", "IFLA_BOND"),
    ("vxlan", "IFLA_VXLAN"),
    ("geneve", "IFLA_GENEVE"),
    ("macvlan", "IFLA_MACVLAN"),
    ("macvtap", "IFLA_MACVLAN"),
    ("ipvlan", "IFLA_IPVLAN"),
    ("macsec", "IFLA_MACSEC"),
    ("vrf", "IFLA_VRF"),
    ("hsr", "IFLA_HSR"),
    ("veth", "VETH_INFO"),
    ("tun", "IFLA_TUN"),
    ("gre", "IFLA_GRE"),
    ("gretap", "IFLA_GRE"),
    ("erspan", "IFLA_GRE"),
    ("ip6gre", "IFLA_GRE"),
    ("ip6gretap", "IFLA_GRE"),
    ("ipip", "IFLA_IPTUN"),
    ("sit", "IFLA_IPTUN"),
    ("ip6tnl", "IFLA_IPTUN"),
)
_QDISC_KINDS: tuple[tuple[str, str], ...] = (
    ("htb", "TCA_HTB"),
    ("tbf", "TCA_TBF"),
    ("fq", "TCA_FQ"),
    ("fq_codel", "TCA_FQ_CODEL"),
    ("cake", "TCA_CAKE"),
    ("netem", "TCA_NETEM"),
    ("u32", "TCA_U32"),
    ("bpf", "TCA_BPF"),
    ("flower", "TCA_FLOWER"),
    ("matchall", "TCA_MATCHALL"),
)
_QDISC_KINDS += tuple(
    (kind, f"TCA_{kind.upper()}")
    for kind in (
        "basic", "cbs", "cgroup", "choke", "codel", "drr", "etf", "ets", "flow", "fw", "gred",
        "hfsc", "hhf", "mqprio", "pie", "fq_pie", "qfq", "red", "route4", "sfb", "taprio",
    )
)  # fmt: skip
_ACTION_KINDS: Final = (
    ("mirred", "TCA_MIRRED"),
    ("gact", "TCA_GACT"),
    ("bpf", "TCA_ACT_BPF"),
    *(
        (kind, f"TCA_{kind.upper()}")
        for kind in (
            "connmark", "csum", "ct", "ctinfo", "gate", "ife", "ipt", "mpls", "nat", "pedit",
            "police", "sample", "skbedit", "skbmod", "tunnel_key", "vlan",
        )
    ),
)  # fmt: skip
_EXPRESSIONS: Final = (
    ("numgen", "NFTA_NG"),
    ("flow_offload", "NFTA_FLOW"),
    *(
        (kind, f"NFTA_{kind.upper()}")
        for kind in (
            "bitwise", "byteorder", "cmp", "connlimit", "counter", "ct", "dup", "dynset",
            "exthdr", "fib", "fwd", "hash", "immediate", "inner", "last", "limit", "log",
            "lookup", "masq", "match", "meta", "nat", "objref", "osf", "payload", "queue",
            "quota", "range", "redir", "reject", "rt", "secmark", "socket", "synproxy",
            "target", "tproxy", "tunnel", "xfrm",
        )
    ),
)  # fmt: skip
_ENCAPSULATIONS: Final = (
    (1, "MPLS_IPTUNNEL"),
    (2, "LWTUNNEL_IP"),
    (4, "LWTUNNEL_IP6"),
    (5, "SEG6_IPTUNNEL"),
    (6, "LWT_BPF"),
    (7, "SEG6_LOCAL"),
)
# In these a structure precedes the attributes.
SKIPPED: Final = {"TCA_NETEM": 24}

NESTS: Final = {
    "IFLA_LINKINFO": Nest("IFLA_INFO"),
    "IFLA_INFO_DATA": Nest(sibling="IFLA_INFO_KIND", choice=_LINK_KINDS),
    "IFLA_INFO_SLAVE_DATA": Nest(
        sibling="IFLA_INFO_SLAVE_KIND",
        choice=(("bridge", "IFLA_BRPORT"), ("bond", "IFLA_BOND_SLAVE")),
    ),
    "IFLA_AF_SPEC": Nest("AF"),
    "AF_INET": Nest("IFLA_INET"),
    "AF_INET6": Nest("IFLA_INET6"),
    "IFLA_XDP": Nest("IFLA_XDP"),
    "IFLA_PROP_LIST": Nest("IFLA"),
    "IFLA_PROTINFO": Nest("IFLA_BRPORT"),
    "IFLA_PROTO_DOWN_REASON": Nest("IFLA_PROTO_DOWN_REASON"),
    "IFLA_VFINFO_LIST": Nest("IFLA_VF_INFO"),
    "IFLA_VF_INFO": Nest("IFLA_VF"),
    "IFLA_VF_PORTS": Nest("IFLA_VF_PORT"),
    "IFLA_VF_PORT": Nest("IFLA_PORT"),
    "IFLA_PORT_SELF": Nest("IFLA_PORT"),
    "IFLA_VLAN_EGRESS_QOS": Nest("IFLA_VLAN_QOS"),
    "IFLA_VLAN_INGRESS_QOS": Nest("IFLA_VLAN_QOS"),
    "VETH_INFO_PEER": Nest("IFLA", skip=16),
    "RTA_METRICS": Nest("RTAX"),
    "RTA_ENCAP": Nest(sibling="RTA_ENCAP_TYPE", choice=_ENCAPSULATIONS),
    "NHA_ENCAP": Nest(sibling="NHA_ENCAP_TYPE", choice=_ENCAPSULATIONS),
    "NHA_RES_GROUP": Nest("NHA_RES_GROUP"),
    "NHA_RES_BUCKET": Nest("NHA_RES_BUCKET"),
    "LWT_BPF_IN": Nest("LWT_BPF_PROG"),
    "LWT_BPF_OUT": Nest("LWT_BPF_PROG"),
    "LWT_BPF_XMIT": Nest("LWT_BPF_PROG"),
    "TCA_OPTIONS": Nest(sibling="TCA_KIND", choice=_QDISC_KINDS),
    "TCA_STAB": Nest("TCA_STAB"),
    "TCA_ROOT_TAB": Nest("TCA_ACT", array=True),
    "TCA_U32_ACT": Nest("TCA_ACT", array=True),
    "TCA_BPF_ACT": Nest("TCA_ACT", array=True),
    "TCA_FLOWER_ACT": Nest("TCA_ACT", array=True),
    "TCA_MATCHALL_ACT": Nest("TCA_ACT", array=True),
    "TCA_ACT_OPTIONS": Nest(
        sibling="TCA_ACT_KIND", choice=_ACTION_KINDS
    ),
    "NDTA_PARMS": Nest("NDTPA"),
    "MDBA_SET_ENTRY_ATTRS": Nest("MDBE_ATTR"),
    "DCB_ATTR_IEEE": Nest("DCB_ATTR_IEEE"),
    "DCB_ATTR_CEE": Nest("DCB_ATTR_CEE"),
    "CTRL_ATTR_OPS": Nest("CTRL_ATTR_OP", array=True),
    "CTRL_ATTR_MCAST_GROUPS": Nest("CTRL_ATTR_MCAST_GRP", array=True),
    # nftables
    "NFTA_CHAIN_HOOK": Nest("NFTA_HOOK"),
    "NFTA_HOOK_DEVS": Nest("NFTA_DEVICE"),
    "NFTA_FLOWTABLE_HOOK_DEVS": Nest("NFTA_DEVICE"),
    "NFTA_CHAIN_COUNTERS": Nest("NFTA_COUNTER"),
    "NFTA_RULE_EXPRESSIONS": Nest("NFTA_EXPR", array=True),
    "NFTA_SET_EXPRESSIONS": Nest("NFTA_EXPR", array=True),
    "NFTA_SET_ELEM_EXPRESSIONS": Nest("NFTA_EXPR", array=True),
    "NFTA_DYNSET_EXPRESSIONS": Nest("NFTA_EXPR", array=True),
    "NFTA_SET_EXPR": Nest("NFTA_EXPR"),
    "NFTA_SET_ELEM_EXPR": Nest("NFTA_EXPR"),
    "NFTA_DYNSET_EXPR": Nest("NFTA_EXPR"),
    "NFTA_EXPR_DATA": Nest(sibling="NFTA_EXPR_NAME", choice=_EXPRESSIONS),
    "NFTA_SET_DESC_CONCAT": Nest("NFTA_SET_FIELD", array=True),
    "NFTA_SET_ELEM_LIST_ELEMENTS": Nest("NFTA_SET_ELEM", array=True),
    **dict.fromkeys(
        (
            "NFTA_SET_ELEM_KEY", "NFTA_SET_ELEM_KEY_END", "NFTA_SET_ELEM_DATA",
            "NFTA_IMMEDIATE_DATA", "NFTA_CMP_DATA", "NFTA_BITWISE_MASK", "NFTA_BITWISE_XOR",
            "NFTA_BITWISE_DATA", "NFTA_RANGE_FROM_DATA", "NFTA_RANGE_TO_DATA",
        ),
        Nest("NFTA_DATA"),
    ),
    "NFTA_DATA_VERDICT": Nest("NFTA_VERDICT"),
    # conntrack
    **dict.fromkeys(
        ("CTA_TUPLE_ORIG", "CTA_TUPLE_REPLY", "CTA_TUPLE_MASTER", "CTA_EXPECT_TUPLE",
         "CTA_EXPECT_MASK", "CTA_EXPECT_MASTER", "CTA_EXPECT_NAT_TUPLE"),
        Nest("CTA_TUPLE"),
    ),
    "CTA_TUPLE_IP": Nest("CTA_IP"),
    "CTA_TUPLE_PROTO": Nest("CTA_PROTO"),
    "CTA_COUNTERS_ORIG": Nest("CTA_COUNTERS"),
    "CTA_COUNTERS_REPLY": Nest("CTA_COUNTERS"),
    "CTA_SEQ_ADJ_ORIG": Nest("CTA_SEQADJ"),
    "CTA_SEQ_ADJ_REPLY": Nest("CTA_SEQADJ"),
    "CTA_NAT_SRC": Nest("CTA_NAT"),
    "CTA_NAT_DST": Nest("CTA_NAT"),
    "CTA_NAT_PROTO": Nest("CTA_PROTONAT"),
    # generic families
    "MPTCP_PM_ATTR_ADDR": Nest("MPTCP_PM_ADDR_ATTR"),
    "MPTCP_PM_ATTR_ADDR_REMOTE": Nest("MPTCP_PM_ADDR_ATTR"),
    "WGDEVICE_A_PEERS": Nest("WGPEER_A", array=True),
    "WGPEER_A_ALLOWEDIPS": Nest("WGALLOWEDIP_A", array=True),
    "TEAM_ATTR_LIST_OPTION": Nest("TEAM_ATTR_ITEM_OPTION"),
    "TEAM_ATTR_ITEM_OPTION": Nest("TEAM_ATTR_OPTION"),
    "TEAM_ATTR_LIST_PORT": Nest("TEAM_ATTR_ITEM_PORT"),
    "TEAM_ATTR_ITEM_PORT": Nest("TEAM_ATTR_PORT"),
    "NL80211_ATTR_KEY": Nest("NL80211_KEY"),
    "NL80211_ATTR_KEYS": Nest("NL80211_KEY", array=True),
    "NL80211_KEY_DEFAULT_TYPES": Nest("NL80211_KEY_DEFAULT_TYPE"),
    "NL80211_ATTR_CQM": Nest("NL80211_ATTR_CQM"),
    "NL80211_ATTR_STA_FLAGS": Nest("NL80211_STA_FLAG"),
    "NL80211_ATTR_STA_WME": Nest("NL80211_STA_WME"),
    "NL80211_ATTR_STA_INFO": Nest("NL80211_STA_INFO"),
    "NL80211_ATTR_MPATH_INFO": Nest("NL80211_MPATH_INFO"),
    "NL80211_ATTR_MNTR_FLAGS": Nest("NL80211_MNTR_FLAG"),
    "NL80211_ATTR_MESH_CONFIG": Nest("NL80211_MESHCONF"),
    "NL80211_ATTR_MESH_SETUP": Nest("NL80211_MESH_SETUP"),
    "NL80211_ATTR_REG_RULES": Nest("NL80211_REG_RULE_ATTR", array=True),
    "NL80211_ATTR_BSS": Nest("NL80211_BSS"),
    "NL80211_ATTR_BSS_SELECT": Nest("NL80211_BSS_SELECT_ATTR"),
    "NL80211_ATTR_SURVEY_INFO": Nest("NL80211_SURVEY_INFO"),
    "NL80211_ATTR_REKEY_DATA": Nest("NL80211_REKEY_DATA"),
    "NL80211_ATTR_SCHED_SCAN_MATCH": Nest("NL80211_SCHED_SCAN_MATCH_ATTR", array=True),
    "NL80211_ATTR_SCHED_SCAN_PLANS": Nest("NL80211_SCHED_SCAN_PLAN", array=True),
    "NL80211_ATTR_TXQ_PARAMS": Nest("NL80211_TXQ_ATTR", array=True),
    "NL80211_ATTR_TXQ_STATS": Nest("NL80211_TXQ_STATS"),
    "NL80211_ATTR_TX_RATES": Nest("NL80211_TXRATE", array=True),
    "NL80211_ATTR_WIPHY_BANDS": Nest("NL80211_BAND_ATTR", array=True),
    "NL80211_BAND_ATTR_FREQS": Nest("NL80211_FREQUENCY_ATTR", array=True),
    "NL80211_FREQUENCY_ATTR_WMM": Nest("NL80211_WMMR", array=True),
    "NL80211_BAND_ATTR_RATES": Nest("NL80211_BITRATE_ATTR", array=True),
    "NL80211_BAND_ATTR_IFTYPE_DATA": Nest("NL80211_BAND_IFTYPE_ATTR", array=True),
    "NL80211_ATTR_WOWLAN_TRIGGERS": Nest("NL80211_WOWLAN_TRIG"),
    "NL80211_WOWLAN_TRIG_PKT_PATTERN": Nest("NL80211_PKTPAT", array=True),
    "NL80211_WOWLAN_TRIG_TCP_CONNECTION": Nest("NL80211_WOWLAN_TCP"),
    "NL80211_WOWLAN_TRIG_NET_DETECT": Nest("NL80211_ATTR"),
    "NL80211_ATTR_COALESCE_RULE": Nest("NL80211_COALESCE_RULE", array=True),
    "NL80211_ATTR_COALESCE_RULE_PKT_PATTERN": Nest("NL80211_PKTPAT", array=True),
    "NL80211_ATTR_NAN_FUNC": Nest("NL80211_NAN_FUNC"),
    "NL80211_NAN_FUNC_SRF": Nest("NL80211_NAN_SRF"),
    "NL80211_ATTR_NAN_MATCH": Nest("NL80211_NAN_MATCH"),
    "NL80211_ATTR_FTM_RESPONDER": Nest("NL80211_FTM_RESP_ATTR"),
    "NL80211_ATTR_FTM_RESPONDER_STATS": Nest("NL80211_FTM_STATS"),
    "NL80211_ATTR_PEER_MEASUREMENTS": Nest("NL80211_PMSR_ATTR"),
    "NL80211_PMSR_ATTR_PEERS": Nest("NL80211_PMSR_PEER_ATTR", array=True),
    "NL80211_PMSR_PEER_ATTR_CHAN": Nest("NL80211_ATTR"),
    "NL80211_PMSR_PEER_ATTR_REQ": Nest("NL80211_PMSR_REQ_ATTR"),
    "NL80211_PMSR_PEER_ATTR_RESP": Nest("NL80211_PMSR_RESP_ATTR"),
    "NL80211_ATTR_HE_OBSS_PD": Nest("NL80211_HE_OBSS_PD_ATTR"),
    "NL80211_ATTR_HE_BSS_COLOR": Nest("NL80211_HE_BSS_COLOR_ATTR"),
    "NL80211_ATTR_MBSSID_CONFIG": Nest("NL80211_MBSSID_CONFIG_ATTR"),
    "NL80211_ATTR_TID_CONFIG": Nest("NL80211_TID_CONFIG_ATTR", array=True),
    "NL80211_ATTR_FILS_DISCOVERY": Nest("NL80211_FILS_DISCOVERY_ATTR"),
    "NL80211_ATTR_UNSOL_BCAST_PROBE_RESP": Nest("NL80211_UNSOL_BCAST_PROBE_RESP_ATTR"),
    "NL80211_ATTR_SAR_SPEC": Nest("NL80211_SAR_ATTR"),
    "NL80211_SAR_ATTR_SPECS": Nest("NL80211_SAR_ATTR_SPECS", array=True),
    "MACSEC_ATTR_RXSC_CONFIG": Nest("MACSEC_RXSC_ATTR"),
    "MACSEC_ATTR_SA_CONFIG": Nest("MACSEC_SA_ATTR"),
    "MACSEC_ATTR_OFFLOAD": Nest("MACSEC_OFFLOAD_ATTR"),
    "DEVLINK_ATTR_PORT_FUNCTION": Nest("DEVLINK_PORT_FUNCTION_ATTR"),
    **dict.fromkeys(
        (
            "ETHTOOL_A_LINKMODES_OURS", "ETHTOOL_A_LINKMODES_PEER", "ETHTOOL_A_DEBUG_MSGMASK",
            "ETHTOOL_A_WOL_MODES", "ETHTOOL_A_FEATURES_HW", "ETHTOOL_A_FEATURES_WANTED",
            "ETHTOOL_A_PRIVFLAGS_FLAGS", "ETHTOOL_A_EEE_MODES_OURS", "ETHTOOL_A_FEC_MODES",
            "ETHTOOL_A_STATS_GROUPS",
        ),
        Nest("ETHTOOL_A_BITSET"),
    ),
    "ETHTOOL_A_STRSET_STRINGSETS": Nest("ETHTOOL_A_STRINGSETS"),
    "ETHTOOL_A_STRINGSETS_STRINGSET": Nest("ETHTOOL_A_STRINGSET"),
}  # fmt: skip


POLICY_CHILDREN: Final = {
    1: ("kind", 4),
    2: ("min-signed", 8),
    3: ("max-signed", 8),
    4: ("min", 8),
    5: ("max", 8),
    6: ("min-length", 4),
    7: ("max-length", 4),
    8: ("policy-index", 4),
    9: ("policy-max-type", 4),
    10: ("mask", 4),  # of a bitfield32
    12: ("mask", 8),
}
"""Children of the policy of an extended ACK, by number: our name and the bytes of its value."""


def nest_of(name: str, known: Callable[[str], bool]) -> Nest:
    """What an attribute contains; `known` says whether there is a list of that name."""
    nest = NESTS.get(name)
    if nest is not None:
        return nest
    if name.startswith("ETHTOOL_A_") and name.endswith("_HEADER"):
        return Nest("ETHTOOL_A_HEADER")
    if known(name):  # a list is mostly called like the attribute that holds it
        return Nest(name)
    return Nest("DEVLINK_ATTR") if name.startswith("DEVLINK_ATTR_") else Nest()
