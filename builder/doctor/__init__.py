"""The doctor: runs a script under observation and says what is wrong with its training, where, and what to do.

observe.py fills a ledger of facts while the script runs; each rule in rules/ reads the ledger and yields findings.
A rule that is not sure says nothing.
"""
