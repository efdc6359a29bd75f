"""Small parts of the interface that know nothing of the field."""
