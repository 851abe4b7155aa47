"""Pages and feeds from the network, as if every server were hostile."""
