//! The portfolio: what is done about migration, its alignment with the Compact, and its stocktake.
