"""From mentions to events: one event however many dispatches report it."""
