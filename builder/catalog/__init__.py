"""What can be placed or chosen, as data read off the installed torch: layers, ops, losses, optimizers, schedulers."""

from builder.catalog.entry import Catalog, Entry, Param, Port
from builder.catalog.read import catalog

__all__ = ["Catalog", "Entry", "Param", "Port", "catalog"]
