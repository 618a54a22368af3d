//! Money that moved, or was promised.

use jiff::civil::Date;

use super::{Narrative, OrganisationReference, RecipientCountry, RecipientRegion, Sector, Value};

/// What kind of movement it is, by its 2.x code; the letters of 1.x are mapped to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TransactionType {
    /// `1` (1.x `IF`).
    IncomingFunds,
    /// `2` (1.x `C`).
    OutgoingCommitment,
    /// `3` (1.x `D`).
    Disbursement,
    /// `4` (1.x `E`).
    Expenditure,
    /// `5` (1.x `IR`).
    InterestPayment,
    /// `6` (1.x `LR`).
    LoanRepayment,
    /// `7` (1.x `R`).
    Reimbursement,
    /// `8` (1.x `QP`).
    PurchaseOfEquity,
    /// `9` (1.x `QS`).
    SaleOfEquity,
    /// `10` (1.x `CG`).
    CreditGuarantee,
    /// `11`.
    IncomingCommitment,
    /// `12`.
    OutgoingPledge,
    /// `13`.
    IncomingPledge,
}

impl TransactionType {
    /// The code in version 2.x.
    pub fn code(self) -> &'static str {
        use TransactionType::*;
        match self {
            IncomingFunds => "1",
            OutgoingCommitment => "2",
            Disbursement => "3",
            Expenditure => "4",
            InterestPayment => "5",
            LoanRepayment => "6",
            Reimbursement => "7",
            PurchaseOfEquity => "8",
            SaleOfEquity => "9",
            CreditGuarantee => "10",
            IncomingCommitment => "11",
            OutgoingPledge => "12",
            IncomingPledge => "13",
        }
    }
}

/// One movement or promise of money.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Transaction {
    /// The publisher's own reference.
    pub reference: Option<String>,
    /// Its kind; `None` when the file gives none that is known.
    pub kind: Option<TransactionType>,
    /// Its day.
    pub date: Option<Date>,
    /// How much; `None` when the element is missing.
    pub value: Option<Value>,
    /// Whether it is humanitarian, when stated.
    pub humanitarian: Option<bool>,
    /// What it was for, by language.
    pub descriptions: Vec<Narrative>,
    /// Where the money comes from.
    pub provider: Option<OrganisationReference>,
    /// Where the money goes.
    pub receiver: Option<OrganisationReference>,
    /// Its sectors, one per vocabulary.
    pub sectors: Vec<Sector>,
    /// Its country.
    pub country: Option<RecipientCountry>,
    /// Its region.
    pub region: Option<RecipientRegion>,
    /// The flow type code, such as `10` ODA.
    pub flow_type: Option<String>,
    /// The finance type code, such as `110` standard grant.
    pub finance_type: Option<String>,
    /// The aid type code, such as `C01` project-type interventions.
    pub aid_type: Option<String>,
    /// The tied status code.
    pub tied_status: Option<String>,
    /// How many movements it adds up, when it says that it is a sum ([`crate::NAMESPACE`]).
    pub count: Option<u32>,
}
