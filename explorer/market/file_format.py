"""What marks a database file as ours, for those who write one and for those who read one."""

SCHEMA_VERSION = 7
"""Raised whenever a table or column changes, so that no program reads a database it would misunderstand."""

APPLICATION_ID = 0x4D4B5458
"""Marks our files in the SQLite header ("MKTX")."""
