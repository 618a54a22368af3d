//! Money beside the groups of a stocktake, as a value of `group=` in a list's address.

use sterna_archive::projection::{LineGroups, MoneyLine, MoneyPart};
use sterna_vocabulary::framework;

use super::{By, StocktakeQuery};

/// The parts, by their names in addresses.
const PARTS: [(&str, MoneyPart); 3] =
    [("untagged", MoneyPart::Untagged), ("unplaced", MoneyPart::Unplaced), ("all", MoneyPart::All)];

/// The value of `group=` for a part of a question's money: `money:unplaced:gcm:country`.
pub fn money_group(part: MoneyPart, query: &StocktakeQuery) -> String {
    let name = PARTS.iter().find(|(_, own)| *own == part).map_or("all", |(name, _)| name);
    format!("money:{name}:{}:{}", query.counted_framework(), query.by.code())
}

/// The part's name in a value of `group=`, the word `money` left off; `None` for what is none.
pub fn money_part_name(text: &str) -> Option<&'static str> {
    let name = text.split(':').next()?;
    PARTS.iter().find(|(own, _)| *own == name).map(|(own, _)| *own)
}

/// Reads what [`money_group`] wrote after `money:`, under the window of a question.
pub(super) fn money_line(query: &StocktakeQuery, text: &str) -> Option<MoneyLine> {
    let [name, code, by] = text.split(':').collect::<Vec<_>>().try_into().ok()?;
    let (_, part) = PARTS.iter().find(|(own, _)| *own == name)?;
    let by = By::from_code(by)?;
    let asked =
        StocktakeQuery { by, framework: framework(code)?.code.to_owned(), ..StocktakeQuery::default() };
    Some(MoneyLine {
        part: *part,
        framework: asked.counted_framework().to_owned(),
        groups: match by.facet() {
            Some(key) => LineGroups::Facet(key.to_owned()),
            None => LineGroups::Concepts(super::compute::concept_groups(&asked)),
        },
        window: Some(query.tagged).filter(|window| !window.is_open()).map(|window| window.days()),
    })
}
