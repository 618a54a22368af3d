//! How much of a project's money counts, so that each amount is counted once.

use std::collections::{BTreeMap, HashMap, HashSet};

use serde::{Deserialize, Serialize};
use sterna_archive::{Record, RecordId, Related};

use crate::collection::is_demonstration;
use crate::figure::{Basis, Figure, figure};
use crate::project::{Project, State, Sum};

/// Whether a project's money counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Counts {
    /// All of it.
    Yes,
    /// What is left after what other projects already count.
    Partly,
    /// Nothing: all of it is counted elsewhere, or there is none.
    No,
}

/// Why. Each reason is a message `counted-` and its code, with the amounts as arguments.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reason {
    /// Nothing else counts it.
    Own,
    /// Its children state money; only the excess over their sum counts here.
    Children,
    /// Incoming funds name an activity that is present and counts them.
    Provider,
    /// Both children and providers.
    ChildrenAndProvider,
    /// Its children form a circle that leads back to it; nothing is taken off.
    Circle,
    /// No amount is recorded.
    NoMoney,
}

impl Reason {
    /// Its code.
    pub fn code(self) -> &'static str {
        match self {
            Self::Own => "own",
            Self::Children => "children",
            Self::Provider => "provider",
            Self::ChildrenAndProvider => "children-and-provider",
            Self::Circle => "circle",
            Self::NoMoney => "no-money",
        }
    }
}

/// How much counts, and why, to be said in words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counted {
    /// Whether.
    pub counts: Counts,
    /// Why.
    pub reason: Reason,
    /// What its figure rests on.
    pub basis: Basis,
    /// Its own figure.
    pub figure: Vec<Sum>,
    /// What counts here.
    pub counted: Vec<Sum>,
    /// What its children count.
    pub by_children: Vec<Sum>,
    /// What its providers count.
    pub by_providers: Vec<Sum>,
    /// How many children state money.
    pub children: u32,
}

type Amounts = BTreeMap<String, i128>;

/// Works out how much of a project counts, from the project and its neighbours alone.
///
/// * Children (`child` links from it, `parent` links to it) that state money: per currency, the parent counts only the
///   excess over their sum, a child's own total being the larger of its figure and its children's sum; a descendant
///   that several ways lead to is taken once. A currency that no child states counts whole: amounts of two currencies
///   are never compared.
/// * Incoming funds or commitments that name a provider activity which is present: what the provider's own figure
///   covers is not counted again. A provider that is also an ancestor is left to the first rule.
/// * Neighbours that are drafts, withdrawn, erased, or on the other side of the wall between demonstration and
///   real collections take nothing off.
pub fn counted(record: &Record, project: &Project, related: &[Related]) -> Counted {
    let own = figure(project);
    let mut descent = Descent::of(record, related);
    let mut by_children = Amounts::new();
    let mut with_money = 0;
    for child in descent.children_of(record) {
        let total = descent.subtree(child);
        with_money += u32::from(!total.is_empty());
        add(&mut by_children, &total);
    }
    let circle = descent.circle;
    if circle {
        by_children.clear();
    }
    let by_providers = provided(record, project, &own, related);
    let mut left = own.amounts.clone();
    let off_children = take_off(&mut left, &by_children);
    let off_providers = take_off(&mut left, &by_providers);
    let counts = if own.amounts.is_empty()
        || left.values().all(|minor| *minor == 0) && (off_children || off_providers)
    {
        Counts::No
    } else if off_children || off_providers {
        Counts::Partly
    } else {
        Counts::Yes
    };
    let reason = match (own.basis == Basis::None, circle, off_children, off_providers) {
        (true, ..) => Reason::NoMoney,
        (_, true, ..) => Reason::Circle,
        (_, _, true, true) => Reason::ChildrenAndProvider,
        (_, _, true, false) => Reason::Children,
        (_, _, false, true) => Reason::Provider,
        _ => Reason::Own,
    };
    Counted {
        counts,
        reason,
        basis: own.basis,
        figure: sums(&own.amounts),
        counted: sums(&left),
        by_children: sums(&by_children),
        by_providers: sums(&by_providers),
        children: with_money,
    }
}

/// Takes `off` from what is positive, never below zero; tells whether anything was taken.
fn take_off(left: &mut Amounts, off: &Amounts) -> bool {
    let mut taken = false;
    for (currency, minor) in left.iter_mut() {
        let part = off.get(currency).copied().unwrap_or(0).min(*minor).max(0);
        taken |= part > 0;
        *minor -= part;
    }
    taken
}

/// The way down from a record, each descendant taken once however many ways lead to it.
struct Descent<'a> {
    /// The children of each: of a record that is met several times, those of the place where they are given.
    children: HashMap<&'a RecordId, Vec<&'a Record>>,
    /// From the record down to where we are.
    path: Vec<&'a RecordId>,
    taken: HashSet<&'a RecordId>,
    /// Whether somewhere the way led back to itself.
    circle: bool,
}

impl<'a> Descent<'a> {
    fn of(record: &'a Record, related: &'a [Related]) -> Self {
        let mut children: HashMap<&RecordId, Vec<&Record>> = HashMap::new();
        let mut open: Vec<(&Record, &[Related])> = vec![(record, related)];
        while let Some((parent, related)) = open.pop() {
            let mut own: Vec<&Record> = Vec::new();
            for one in related {
                let child =
                    (one.relation == "child" && one.outgoing) || (one.relation == "parent" && !one.outgoing);
                if child && stands(parent, &one.record) {
                    if !own.iter().any(|known| known.id == one.record.id) {
                        own.push(&one.record);
                    }
                    open.push((&one.record, &one.children));
                }
            }
            let known = children.entry(&parent.id).or_default();
            if known.len() < own.len() {
                *known = own;
            }
        }
        Self { children, path: vec![&record.id], taken: HashSet::new(), circle: false }
    }

    /// The children of a record, those last that are reached by way of another one too: they belong to that one.
    fn children_of(&self, record: &Record) -> Vec<&'a Record> {
        let mut own = self.children.get(&record.id).cloned().unwrap_or_default();
        if own.len() > 1 {
            let mut below: HashSet<&RecordId> = HashSet::new();
            let grandchildren = |id: &RecordId| self.children.get(id).into_iter().flatten().copied();
            let mut open: Vec<&Record> = own.iter().flat_map(|child| grandchildren(&child.id)).collect();
            while let Some(one) = open.pop() {
                if below.insert(&one.id) {
                    open.extend(grandchildren(&one.id));
                }
            }
            own.sort_by_key(|child| below.contains(&child.id));
        }
        own
    }

    /// The total of a record and its descendants, each amount once.
    fn subtree(&mut self, record: &'a Record) -> Amounts {
        if self.path.contains(&&record.id) {
            self.circle = true;
            return Amounts::new();
        }
        if !self.taken.insert(&record.id) {
            return Amounts::new();
        }
        self.path.push(&record.id);
        let mut below = Amounts::new();
        for child in self.children_of(record) {
            add(&mut below, &self.subtree(child));
        }
        self.path.pop();
        let mut total =
            Project::from_json(&record.body).map(|project| figure(&project).amounts).unwrap_or_default();
        for (currency, minor) in below {
            let present = total.entry(currency).or_insert(minor);
            *present = (*present).max(minor);
        }
        total
    }
}

/// What the providers that are present count of the incoming money, per currency.
fn provided(record: &Record, project: &Project, own: &Figure, related: &[Related]) -> Amounts {
    let mut all = Amounts::new();
    if project.providers.is_empty() {
        return all;
    }
    let ancestor = |id: &RecordId| {
        related.iter().any(|one| {
            one.record.id == *id
                && ((one.relation == "parent" && one.outgoing) || (one.relation == "child" && !one.outgoing))
        })
    };
    let mut seen: Vec<&RecordId> = Vec::new();
    for one in related {
        let id = &one.record.id;
        let provider = one.relation == "provider" && one.outgoing && *id != record.id;
        if !provider || seen.contains(&id) || ancestor(id) || !stands(record, &one.record) {
            continue;
        }
        seen.push(id);
        let Ok(giver) = Project::from_json(&one.record.body) else { continue };
        let names = |activity: &str| giver.identifiers.iter().any(|identifier| identifier.value == activity);
        let covered = figure(&giver).amounts;
        for (currency, minor) in incoming(project, own, names) {
            let part = minor.min(covered.get(&currency).copied().unwrap_or(0)).max(0);
            *all.entry(currency).or_insert(0) += part;
        }
    }
    all.retain(|_, minor| *minor != 0);
    all
}

/// Incoming money from one provider: commitments where the figure rests on them, else the larger of funds and commitments.
fn incoming(project: &Project, own: &Figure, names: impl Fn(&str) -> bool) -> Amounts {
    let of = |variety: &str| {
        let mut amounts = Amounts::new();
        for funds in
            project.providers.iter().filter(|funds| funds.variety == variety && names(&funds.activity))
        {
            *amounts.entry(funds.currency.clone()).or_insert(0) += i128::from(funds.minor);
        }
        amounts
    };
    let commitments = of("11");
    if own.basis == Basis::IncomingCommitments {
        return commitments;
    }
    let mut amounts = of("1");
    for (currency, minor) in commitments {
        let present = amounts.entry(currency).or_insert(minor);
        *present = (*present).max(minor);
    }
    amounts
}

/// Whether a neighbour's money counts at all beside the record's.
fn stands(record: &Record, other: &Record) -> bool {
    let hidden = other.state == State::Draft.code() || other.state == State::Withdrawn.code();
    !hidden && !other.erased && is_demonstration(&record.collection) == is_demonstration(&other.collection)
}

fn add(all: &mut Amounts, more: &Amounts) {
    for (currency, minor) in more {
        *all.entry(currency.clone()).or_insert(0) += minor;
    }
}

/// As sums; an amount beyond 64 bits is held at the limit, which only absurd figures reach.
fn sums(amounts: &Amounts) -> Vec<Sum> {
    let held = |minor: i128| i64::try_from(minor).unwrap_or(if minor < 0 { i64::MIN } else { i64::MAX });
    amounts.iter().map(|(currency, minor)| Sum { currency: currency.clone(), minor: held(*minor) }).collect()
}
