//! `/styleguide`.

use crate::routes::RouteTable;

pub(crate) fn routes() -> RouteTable<()> {
    RouteTable::new()
}
