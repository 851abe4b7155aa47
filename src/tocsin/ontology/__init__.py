"""The knowledge: PLOVER and CAMEO, countries, organisations, offices, the lexicon; data and loaders."""
