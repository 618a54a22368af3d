//! The face every page shares: shell, components, charts, maps, languages, manners of the API.
