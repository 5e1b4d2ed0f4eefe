"""Autograd, seen: the graph that a forward pass left behind, where each node came from, and what flows along its edges."""
