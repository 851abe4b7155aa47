"""The knowledge: PLOVER and CAMEO tables, countries, organisations, offices, the lexicon; data and loaders."""
