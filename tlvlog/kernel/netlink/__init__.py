"""Netlink: requests, their extended acknowledgements, and where in a request an offset points."""
