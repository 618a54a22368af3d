//! Words everybody shares: objectives, goals, countries, languages, money, dates.
