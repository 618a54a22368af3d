//! Transactions.

use super::{Parse, codes, excerpt};
use crate::words::words;
use crate::xml::Fault;
use crate::{Transaction, TransactionType};

impl Parse<'_, '_> {
    /// The open `transaction`.
    pub(super) fn transaction(&mut self) -> Result<Transaction, Fault> {
        let mut transaction = Transaction {
            reference: self.attribute("ref"),
            humanitarian: self.flag("humanitarian"),
            count: self.count(),
            ..Transaction::default()
        };
        let mut typed = false;
        while let Some(name) = self.cursor.child()? {
            match name {
                "transaction-type" => {
                    self.once(typed);
                    typed = true;
                    transaction.kind = self.transaction_type()?;
                }
                "transaction-date" if self.is_filled() => self.cursor.skip()?,
                "transaction-date" => {
                    self.once(transaction.date.is_some());
                    transaction.date = self.iso_date()?;
                }
                "value" => {
                    self.once(transaction.value.is_some());
                    transaction.value = Some(self.value()?);
                }
                "description" => {
                    self.narratives_into(&mut transaction.descriptions)?;
                    if transaction.descriptions.is_empty() {
                        self.warn("iati.no-narrative", "description", || {
                            "the description has no words".to_owned()
                        });
                    }
                }
                "provider-org" => {
                    self.once(transaction.provider.is_some());
                    transaction.provider = Some(self.organisation("provider-activity-id")?);
                }
                "receiver-org" => {
                    self.once(transaction.receiver.is_some());
                    transaction.receiver = Some(self.organisation("receiver-activity-id")?);
                }
                "sector" => {
                    let item = self.sector()?;
                    self.keep(&mut transaction.sectors, item)?;
                }
                "recipient-country" => {
                    self.once(transaction.country.is_some());
                    transaction.country = Some(self.country()?);
                }
                "recipient-region" => {
                    self.once(transaction.region.is_some());
                    transaction.region = Some(self.region()?);
                }
                "flow-type" => transaction.flow_type = self.code()?,
                "finance-type" => transaction.finance_type = self.code()?,
                "aid-type" => {
                    let code = self.code()?;
                    transaction.aid_type = transaction.aid_type.or(code);
                }
                "tied-status" => transaction.tied_status = self.code()?,
                _ => self.cursor.skip()?,
            }
        }
        self.check_value("transaction", transaction.value.is_some());
        if !typed {
            self.warn("iati.missing", "transaction", || {
                words("the element `transaction-type` is missing").with("name", "transaction-type")
            });
        }
        Ok(transaction)
    }

    fn transaction_type(&mut self) -> Result<Option<TransactionType>, Fault> {
        let kind = self.required("code").and_then(|code| {
            let kind = codes::transaction_type(&code);
            if kind.is_none() {
                let code = excerpt(&code);
                self.warn("iati.code", "", || {
                    words(format!("`{code}` is no transaction type")).with("value", &code)
                });
            }
            kind
        });
        self.cursor.skip()?;
        Ok(kind)
    }
}
