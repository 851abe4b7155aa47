"""What people say of mentions: an append-only log, agreement and precision, and gold out of it."""
