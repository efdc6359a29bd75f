"""The field: what is recorded about the market, where it is kept, and how it is asked for. No Qt in here."""
