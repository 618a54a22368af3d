//! Reads IATI activity files, tolerantly and in a stream.
