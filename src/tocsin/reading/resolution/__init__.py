"""What dispatches tell together: mentions become events, copies and notices decide which dispatches count.

Pure rules on records and what is taken from them; no database, no disk. The desk applies them as dispatches come, a
data set to all of a corpus at once, and the two give the same events.
"""
