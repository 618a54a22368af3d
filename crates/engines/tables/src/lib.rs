//! Reads untidy CSV and XLSX tables, and writes clean ones.
