"""The tables of the field, declared once each. `field` knows them all; reading the market imports only what it asks."""
