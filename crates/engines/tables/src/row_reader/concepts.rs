//! Objectives, goals and principles of a row, and its outcomes.

use super::{RowReader, one_line};
use crate::rows::Manner;
use crate::value::{Doubt, Said, is_mark, objective, percent, sdg, shortened, term};
use crate::{Field, MappedColumn, TableOutcome};

impl RowReader<'_> {
    pub(super) fn concepts(&mut self, column: &MappedColumn, field: Field, text: &str) {
        let marked = column.concept.as_deref();
        if let Some(concept) = marked {
            match is_mark(text) {
                Some(false) => return,
                Some(true) => {}
                None => {
                    let doubt = Doubt::warning(
                        "table.mark-unclear",
                        text,
                        format!(
                            "“{}” says neither yes nor no for {concept}; it was left out. Write x or yes, or leave the cell empty.",
                            shortened(text)
                        ),
                    );
                    self.out.findings.push(doubt.at(self.out.place.at(column.index)));
                    return;
                }
            }
        }
        let text = marked.unwrap_or(text);
        match field {
            Field::Gcm => {
                let found = self.keep(column, objective::parse(text));
                let target = if column.of_outcome {
                    &mut self.outcomes.entry(column.outcome.unwrap_or(1)).or_default().gcm
                } else {
                    &mut self.out.gcm
                };
                let mut too_many = false;
                for objective in found {
                    if !target.contains(&objective) {
                        if target.len() < objective::OBJECTIVES_MAX {
                            target.push(objective)
                        } else {
                            too_many = true
                        }
                    }
                }
                if too_many {
                    let doubt = Doubt::warning(
                        "table.gcm-too-many",
                        text,
                        "More than four objectives are given in this row; the first four were kept. Name the most important ones only.",
                    );
                    self.out.findings.push(doubt.at(self.out.place.at(column.index)));
                }
            }
            Field::Sdg => {
                let found = self.keep(column, sdg::parse(text));
                let target = if column.of_outcome {
                    &mut self.outcomes.entry(column.outcome.unwrap_or(1)).or_default().sdg
                } else {
                    &mut self.out.sdg
                };
                for code in found {
                    if !target.contains(&code) {
                        target.push(code);
                    }
                }
            }
            _ => {
                let mut said = objective::principles(text);
                if said.value.is_empty() {
                    let named: Vec<u8> = text
                        .split([';', '\n', ','])
                        .filter_map(|piece| term::find(term::Set::Principle, piece)?.parse().ok())
                        .collect();
                    if !named.is_empty() {
                        said = Said::sure(named);
                    }
                }
                for principle in self.keep(column, said) {
                    if !self.out.principles.contains(&principle) {
                        self.out.principles.push(principle);
                    }
                }
            }
        }
    }

    pub(super) fn outcome(&mut self, column: &MappedColumn, field: Field, text: &str, manner: Manner) {
        let number = column.outcome.unwrap_or(1);
        match field {
            Field::OutcomeTitle if column.outcome.is_none() => {
                // A cell without a number in its heading may list several outcomes, one a line.
                let lines: Vec<&str> = text
                    .lines()
                    .map(|line| line.trim().trim_start_matches(['-', '•', '–', '*']).trim())
                    .filter(|line| !line.is_empty())
                    .collect();
                for (at, line) in lines.iter().enumerate() {
                    let text = self.text(column, line);
                    let number = u16::try_from(at + 1).unwrap_or(u16::MAX);
                    self.entry(number).titles.push(text);
                }
            }
            Field::OutcomeTitle => {
                let text = self.text(column, &one_line(text));
                self.entry(number).titles.push(text);
            }
            Field::OutcomeDescription => {
                let text = self.text(column, text);
                self.entry(number).descriptions.push(text);
            }
            _ => {
                let share = self.keep(column, percent::parse(text, manner.fraction));
                self.entry(number).share = share;
            }
        }
    }

    fn entry(&mut self, number: u16) -> &mut TableOutcome {
        let outcome = self.outcomes.entry(number).or_default();
        outcome.number = number;
        outcome
    }
}
