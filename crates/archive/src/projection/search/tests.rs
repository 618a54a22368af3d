//! What the search finds.
