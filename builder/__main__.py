"""`python -m builder` is the `tapedeck` command."""

from builder.cli import main

main()
