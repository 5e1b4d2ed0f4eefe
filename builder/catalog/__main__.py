"""`python -m builder.catalog`: reads the installed torch into builder/catalog/data, the file that ships."""

from __future__ import annotations

from builder.catalog.build import build, write
from builder.catalog.read import SHIPPED

made = build()
target = SHIPPED / f"torch-{made.torch_version}.json"
write(made, target)
print(f"{target}: {len(made.entries)} entries")
