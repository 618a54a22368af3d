//! Records of delimited text: RFC 4180, read with patience.

/// Cuts text into records. Every line end outside quotes ends a record, also an empty one, so that the count is the
/// row number a spreadsheet program shows.
pub(super) struct Records<'a> {
    text: &'a str,
    delimiter: char,
    at: usize,
    /// Row of a quote that never closed; from there on quotes are ordinary characters.
    pub(super) open_quote: Option<u32>,
    literal_quotes: bool,
    row: u32,
}

impl<'a> Records<'a> {
    pub(super) fn new(text: &'a str, delimiter: char) -> Self {
        Self { text, delimiter, at: 0, open_quote: None, literal_quotes: false, row: 0 }
    }

    /// Reads the next record into `cells`, and gives its row number; `None` at the end.
    pub(super) fn next_into(&mut self, cells: &mut Vec<String>) -> Option<u32> {
        if self.at >= self.text.len() {
            return None;
        }
        self.row = self.row.saturating_add(1);
        let start = self.at;
        if !self.record(cells) {
            // The quote runs to the end of the file: read this record and the rest without quoting.
            self.open_quote = Some(self.row);
            self.literal_quotes = true;
            self.at = start;
            self.record(cells);
        }
        Some(self.row)
    }

    /// Whether the record ended properly.
    fn record(&mut self, cells: &mut Vec<String>) -> bool {
        let mut used = 0;
        loop {
            if cells.len() == used {
                cells.push(String::new());
            }
            let cell = &mut cells[used];
            cell.clear();
            used += 1;
            if !self.literal_quotes && self.text[self.at..].starts_with('"') {
                let Some(end) = quoted(self.text, self.at + 1, cell) else { return false };
                self.at = end;
            }
            let rest = &self.text[self.at..];
            let end = rest.find([self.delimiter, '\n', '\r']).unwrap_or(rest.len());
            cell.push_str(&rest[..end]);
            self.at += end;
            let next = self.text[self.at..].chars().next();
            match next {
                Some(c) if c == self.delimiter => self.at += c.len_utf8(),
                Some('\r') if self.text[self.at..].starts_with("\r\n") => {
                    self.at += 2;
                    break;
                }
                Some(_) => {
                    self.at += 1;
                    break;
                }
                None => break,
            }
        }
        cells.truncate(used);
        true
    }
}

/// Copies a quoted text and gives the position after its closing quote; `None` when it never closes.
fn quoted(text: &str, mut at: usize, cell: &mut String) -> Option<usize> {
    loop {
        let quote = at + text[at..].find('"')?;
        cell.push_str(&text[at..quote]);
        at = quote + 1;
        if !text[at..].starts_with('"') {
            return Some(at);
        }
        cell.push('"');
        at += 1;
    }
}
