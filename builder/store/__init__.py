"""Runs on disk: one directory each, with a SQLite history that a worker writes and everybody reads. No torch here."""
