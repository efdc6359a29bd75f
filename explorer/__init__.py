"""Market Explorer: the market for AI and cloud work in Pakistan, with the source of every figure."""
