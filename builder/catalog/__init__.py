"""Layers, ops, losses, optimizers and schedulers: what can be placed or chosen, read off torch."""

from builder.catalog.entry import Catalog, Entry, Param, Port
from builder.catalog.read import catalog

__all__ = ["Catalog", "Entry", "Param", "Port", "catalog"]
