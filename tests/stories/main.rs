//! Stories: the built program, driven as a person would.
