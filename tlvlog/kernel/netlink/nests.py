"""What is behind what in netlink: fixed headers, their attributes, and nests.

Routing netlink and the generic netlink controller; the names are those of
`netlinknames`.
"""

from __future__ import annotations

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
    """The fixed header of a message: its C name and size, and the attributes behind it."""

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
_QDISC_KINDS: Final = (
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
_ENCAPSULATIONS: Final = (
    (1, "MPLS_IPTUNNEL"),
    (2, "LWTUNNEL_IP"),
    (4, "LWTUNNEL_IP6"),
    (5, "SEG6_IPTUNNEL"),
    (6, "LWT_BPF"),
    (7, "SEG6_LOCAL"),
)
# A structure stands in front of the attributes of these.
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
        sibling="TCA_ACT_KIND", choice=(("mirred", "TCA_MIRRED"), ("gact", "TCA_GACT"))
    ),
    "NDTA_PARMS": Nest("NDTPA"),
    "MDBA_SET_ENTRY_ATTRS": Nest("MDBE_ATTR"),
    "DCB_ATTR_IEEE": Nest("DCB_ATTR_IEEE"),
    "DCB_ATTR_CEE": Nest("DCB_ATTR_CEE"),
    "CTRL_ATTR_OPS": Nest("CTRL_ATTR_OP", array=True),
    "CTRL_ATTR_MCAST_GROUPS": Nest("CTRL_ATTR_MCAST_GRP", array=True),
}
