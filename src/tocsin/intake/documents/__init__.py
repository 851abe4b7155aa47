"""Documents that people keep: Word, RTF, PDF, Markdown, e-mail."""
