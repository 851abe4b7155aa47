"""The portal as a static site: pages of files that need no server."""
