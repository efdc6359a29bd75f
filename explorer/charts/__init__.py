"""How figures are drawn: one `paint` for the screen and every export."""
