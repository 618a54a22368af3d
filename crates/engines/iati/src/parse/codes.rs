//! The standard's own codes, and how 1.x wrote them.

use crate::{DateType, ResultType, Role, Status, TransactionType};

/// Codes of the IATI code list *Country* (its release of June 2026, withdrawn codes included), in order.
const COUNTRIES: &str = "AD AE AF AG AI AL AM AN AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO \
BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES \
ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ \
IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM \
MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW \
PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO \
TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW";

/// Whether a code is in the standard's list of countries and areas.
pub(crate) fn is_country(code: &str) -> bool {
    let [first, second] = code.as_bytes() else { return false };
    let position = |byte: u8| byte.is_ascii_uppercase().then(|| usize::from(byte - b'A'));
    match (position(*first), position(*second)) {
        (Some(row), Some(column)) => COUNTRY_TABLE[row * 26 + column],
        _ => false,
    }
}

static COUNTRY_TABLE: [bool; 26 * 26] = {
    let mut table = [false; 26 * 26];
    let codes = COUNTRIES.as_bytes();
    let mut at = 0;
    while at + 1 < codes.len() {
        table[(codes[at] - b'A') as usize * 26 + (codes[at + 1] - b'A') as usize] = true;
        at += 3;
    }
    table
};

/// The digits after the point in a currency's amounts; `None` when ISO 4217 does not know it.
pub(super) fn currency_exponent(code: &str) -> Option<u8> {
    if code == "USD" || code == "EUR" {
        return Some(2);
    }
    sterna_vocabulary::currency(code).map(|currency| currency.exponent)
}

/// An organisation's role by its code or its name in 1.x.
pub(super) fn role(text: &str) -> Option<Role> {
    Some(match text {
        "1" => Role::Funding,
        "2" => Role::Accountable,
        "3" => Role::Extending,
        "4" => Role::Implementing,
        _ if text.eq_ignore_ascii_case("funding") => Role::Funding,
        _ if text.eq_ignore_ascii_case("accountable") => Role::Accountable,
        _ if text.eq_ignore_ascii_case("extending") => Role::Extending,
        _ if text.eq_ignore_ascii_case("implementing") => Role::Implementing,
        _ => return None,
    })
}

/// A transaction type by its code or its letters in 1.x.
pub(super) fn transaction_type(code: &str) -> Option<TransactionType> {
    use TransactionType::*;
    Some(match code {
        "1" | "IF" => IncomingFunds,
        "2" | "C" => OutgoingCommitment,
        "3" | "D" => Disbursement,
        "4" | "E" => Expenditure,
        "5" | "IR" => InterestPayment,
        "6" | "LR" => LoanRepayment,
        "7" | "R" => Reimbursement,
        "8" | "QP" => PurchaseOfEquity,
        "9" | "QS" => SaleOfEquity,
        "10" | "CG" => CreditGuarantee,
        "11" => IncomingCommitment,
        "12" => OutgoingPledge,
        "13" => IncomingPledge,
        _ => return None,
    })
}

/// A date type by its code or its name in 1.x.
pub(super) fn date_type(text: &str) -> Option<DateType> {
    Some(match text {
        "1" | "start-planned" => DateType::PlannedStart,
        "2" | "start-actual" => DateType::ActualStart,
        "3" | "end-planned" => DateType::PlannedEnd,
        "4" | "end-actual" => DateType::ActualEnd,
        _ => return None,
    })
}

/// An activity's status by its code, or by its name as some files of 1.x have it.
pub(super) fn status(text: &str) -> Option<Status> {
    Some(match text {
        "1" => Status::Pipeline,
        "2" => Status::Implementation,
        "3" => Status::Finalisation,
        "4" => Status::Closed,
        "5" => Status::Cancelled,
        "6" => Status::Suspended,
        _ if text.eq_ignore_ascii_case("pipeline/identification") => Status::Pipeline,
        _ if text.eq_ignore_ascii_case("implementation") => Status::Implementation,
        _ if text.eq_ignore_ascii_case("completion") => Status::Finalisation,
        _ if text.eq_ignore_ascii_case("post-completion") => Status::Closed,
        _ if text.eq_ignore_ascii_case("cancelled") => Status::Cancelled,
        _ => return None,
    })
}

/// A result's level by its code, or by its name as some files of 1.x have it.
pub(super) fn result_type(code: &str) -> Option<ResultType> {
    Some(match code {
        "1" => ResultType::Output,
        "2" => ResultType::Outcome,
        "3" => ResultType::Impact,
        "9" => ResultType::Other,
        _ if code.eq_ignore_ascii_case("output") => ResultType::Output,
        _ if code.eq_ignore_ascii_case("outcome") => ResultType::Outcome,
        _ if code.eq_ignore_ascii_case("impact") => ResultType::Impact,
        _ => return None,
    })
}

/// A vocabulary's 2.x code; the names of 1.x are mapped to it, and none means the first (OECD DAC).
pub(super) fn vocabulary(stated: Option<String>) -> String {
    let Some(stated) = stated else { return "1".to_owned() };
    let code = match stated.as_str() {
        "DAC" => "1",
        "DAC-3" => "2",
        "COFOG" => "3",
        "NACE" => "4",
        "NTEE" => "5",
        "ADT" => "6",
        "RO" => "99",
        "RO2" => "98",
        _ => return stated,
    };
    code.to_owned()
}
