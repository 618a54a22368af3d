//! The activity itself.

use super::{Parse, codes, excerpt, non_empty};
use crate::words::words;
use crate::xml::{Content, Fault};
use crate::{Activity, ActivityDate, Description, Identifier, RelatedActivity, Severity, Status};

impl Parse<'_, '_> {
    pub(super) fn read_activity(&mut self) -> Result<Box<Activity>, Fault> {
        self.cursor.next()?;
        let mut activity = Box::<Activity>::default();
        self.read_head(&mut activity);
        while let Some(name) = self.cursor.child()? {
            self.read_child(name, &mut activity)?;
        }
        self.sum_up();
        Ok(activity)
    }

    fn read_head(&mut self, activity: &mut Activity) {
        self.language = self.own_language();
        self.currency = self.attribute("default-currency").map(|currency| currency.to_ascii_uppercase());
        if let Some(currency) = &self.currency
            && codes::currency_exponent(currency).is_none()
        {
            let currency = excerpt(currency);
            self.warn("iati.currency", "", || {
                words(format!("`{currency}` is no currency of ISO 4217")).with("value", &currency)
            });
        }
        activity.default_language = self.language.clone();
        activity.default_currency = self.currency.clone();
        activity.hierarchy = self.attribute("hierarchy").and_then(|hierarchy| {
            let level = hierarchy.parse().ok();
            if level.is_none() {
                let hierarchy = excerpt(&hierarchy);
                self.warn("iati.code", "", || {
                    words(format!("the hierarchy `{hierarchy}` is no number")).with("value", &hierarchy)
                });
            }
            level
        });
        activity.last_updated = self.attribute("last-updated-datetime");
        activity.humanitarian = self.flag("humanitarian");
        activity.demonstration = self.attribute("demonstration");
    }

    fn read_child(&mut self, name: &str, activity: &mut Activity) -> Result<(), Fault> {
        match name {
            "transaction" => {
                let transaction = self.transaction()?;
                if activity.transactions.len() == self.limits.transactions_max {
                    let message =
                        format!("the activity has more than {} transactions", self.limits.transactions_max);
                    let words = words(message)
                        .with("case", "transactions")
                        .with("limit", self.limits.transactions_max);
                    return Err(Fault::limit(self.cursor.tag(), words));
                }
                self.keep(&mut activity.transactions, transaction)?;
            }
            "result" => {
                let item = self.result()?;
                self.keep(&mut activity.results, item)?;
            }
            "budget" => {
                let item = self.budget()?;
                self.keep(&mut activity.budgets, item)?;
            }
            "sector" => {
                let item = self.sector()?;
                self.keep(&mut activity.sectors, item)?;
            }
            "location" => {
                let item = self.location()?;
                self.keep(&mut activity.locations, item)?;
            }
            "document-link" if self.cursor.attribute("filled") == Some("website") => {
                activity.websites.extend(self.attribute("url"));
                self.cursor.skip()?;
            }
            "document-link" => {
                let item = self.document()?;
                self.keep(&mut activity.documents, item)?;
            }
            "participating-org" => {
                let item = self.participating_org()?;
                self.keep(&mut activity.participating_orgs, item)?;
            }
            "iati-identifier" => {
                self.once(!activity.identifier.is_empty());
                activity.identifier = self.identifier()?;
            }
            "title" => self.narratives_into(&mut activity.titles)?,
            "description" if self.is_filled() => self.cursor.skip()?,
            "sterna:project" => {
                let text = self.text()?;
                activity.extension = non_empty(text);
            }
            "description" => {
                let kind = self.attribute("type");
                let narratives = self.narratives()?;
                self.description(kind, narratives, activity);
            }
            "reporting-org" => {
                self.once(activity.reporting_org.is_some());
                activity.reporting_org = Some(self.reporting_org()?);
            }
            "other-identifier" => {
                let item = self.other_identifier()?;
                self.keep(&mut activity.other_identifiers, item)?;
            }
            "activity-date" => activity.dates.extend(self.activity_date()?),
            "activity-status" => {
                self.once(activity.status.is_some());
                activity.status = self.status()?;
            }
            "activity-scope" => {
                self.once(activity.scope.is_some());
                activity.scope = self.code()?;
            }
            "recipient-country" => {
                let item = self.country()?;
                self.keep(&mut activity.countries, item)?;
            }
            "recipient-region" => {
                let item = self.region()?;
                self.keep(&mut activity.regions, item)?;
            }
            "tag" => {
                let item = self.tag()?;
                self.keep(&mut activity.tags, item)?;
            }
            "policy-marker" => {
                let item = self.policy_marker()?;
                self.keep(&mut activity.policy_markers, item)?;
            }
            "humanitarian-scope" => {
                let item = self.humanitarian_scope()?;
                self.keep(&mut activity.humanitarian_scopes, item)?;
            }
            "collaboration-type" => {
                self.once(activity.collaboration_type.is_some());
                activity.collaboration_type = self.code()?;
            }
            "default-flow-type" => {
                self.once(activity.default_flow_type.is_some());
                activity.default_flow_type = self.code()?;
            }
            "default-finance-type" => {
                self.once(activity.default_finance_type.is_some());
                activity.default_finance_type = self.code()?;
            }
            "default-aid-type" => {
                let vocabulary = self.attribute("vocabulary").unwrap_or_else(|| "1".to_owned());
                activity.default_aid_types.extend(self.code()?.map(|code| (vocabulary, code)));
            }
            "default-tied-status" => {
                self.once(activity.default_tied_status.is_some());
                activity.default_tied_status = self.code()?;
            }
            "planned-disbursement" => {
                let item = self.planned_disbursement()?;
                self.keep(&mut activity.planned_disbursements, item)?;
            }
            "contact-info" => activity.contacts.extend(self.contact()?),
            "activity-website" => activity.websites.extend(non_empty(self.text()?)),
            "related-activity" => {
                let item = self.related_activity()?;
                self.keep(&mut activity.related, item)?;
            }
            _ => self.cursor.skip()?,
        }
        Ok(())
    }

    /// The open `iati-identifier`, noting white space around it.
    fn identifier(&mut self) -> Result<String, Fault> {
        let mut identifier = String::new();
        let mut first_is_space = false;
        loop {
            match self.cursor.next()? {
                Content::Text(raw) => {
                    first_is_space |=
                        raw.starts_with(char::is_whitespace) || raw.ends_with(char::is_whitespace);
                    self.append(&mut identifier, raw);
                }
                Content::Literal(raw) => identifier.push_str(raw),
                Content::Child(_) => self.cursor.skip()?,
                Content::End => break,
            }
        }
        self.cut(&mut identifier);
        let trimmed = identifier.trim();
        if first_is_space && !trimmed.is_empty() {
            self.note("iati.identifier-space", Severity::Notice, "iati-identifier", || {
                "white space around the identifier was taken away".to_owned()
            });
        }
        Ok(trimmed.to_owned())
    }

    /// Adds a description; 1.x repeats one of the same kind per language.
    fn description(
        &mut self,
        kind: Option<String>,
        narratives: Vec<crate::Narrative>,
        activity: &mut Activity,
    ) {
        if narratives.is_empty() {
            self.warn("iati.no-narrative", "description", || "the description has no words".to_owned());
            return;
        }
        // No publisher writes so many, and comparing each with all would take for ever.
        const COMPARED_MAX: usize = 40;
        let mut compared = activity.descriptions.iter_mut().take(COMPARED_MAX);
        let same = compared.find(|description| {
            if description.narratives.len() > COMPARED_MAX {
                return false;
            }
            let languages = description.narratives.iter().map(|narrative| &narrative.language);
            description.kind == kind && languages.clone().all(|language| *language != narratives[0].language)
        });
        match same {
            Some(description) => description.narratives.extend(narratives),
            None => activity.descriptions.push(Description { kind, narratives }),
        }
    }

    /// The open `other-identifier`.
    fn other_identifier(&mut self) -> Result<Identifier, Fault> {
        let mut identifier = Identifier {
            value: self.attribute("ref").unwrap_or_default(),
            kind: self.attribute("type"),
            owner: self.attribute("owner-ref"),
            owner_names: Vec::new(),
        };
        let owner_name = self.attribute("owner-name");
        let mut text = String::new();
        loop {
            match self.cursor.next()? {
                Content::Text(raw) => self.append(&mut text, raw),
                Content::Literal(raw) => text.push_str(raw),
                Content::Child("owner-org") => {
                    identifier.owner = self.identifier_attribute("ref");
                    self.narratives_into(&mut identifier.owner_names)?;
                }
                Content::Child(_) => self.cursor.skip()?,
                Content::End => break,
            }
        }
        if identifier.value.is_empty() {
            self.cut(&mut text);
            identifier.value = text.trim().to_owned();
        }
        if identifier.value.is_empty() {
            self.warn("iati.missing", "other-identifier", || {
                words("the identifier is empty").with("name", "ref")
            });
        }
        let language = self.language.clone();
        identifier.owner_names.extend(owner_name.map(|text| crate::Narrative { language, text }));
        Ok(identifier)
    }

    /// The open `activity-date`: an `iso-date`, or in 1.x a date as text.
    fn activity_date(&mut self) -> Result<Option<ActivityDate>, Fault> {
        let kind = self.required("type").and_then(|text| {
            let kind = codes::date_type(&text);
            if kind.is_none() {
                let text = excerpt(&text);
                self.warn("iati.code", "", || {
                    words(format!("`{text}` is no activity date type")).with("value", &text)
                });
            }
            kind
        });
        let date = if self.cursor.attribute("iso-date").is_some() {
            let date = self.date_attribute("iso-date");
            self.cursor.skip()?;
            date
        } else {
            let text = self.text()?;
            let date = super::date::parse(&text);
            if let Err(why) = date {
                let text = excerpt(&text);
                self.warn("iati.date", "activity-date", || {
                    words(format!("there is no `iso-date`, and `{text}` {why}")).with("value", &text)
                });
            }
            date.ok()
        };
        Ok(kind.zip(date).map(|(kind, date)| ActivityDate { kind, date }))
    }

    /// The open `activity-status`: a code, or in 1.x also its name.
    fn status(&mut self) -> Result<Option<Status>, Fault> {
        let code = self.attribute("code");
        let text = self.text()?;
        let status = code.as_deref().and_then(codes::status).or_else(|| codes::status(&text));
        if status.is_none() {
            let stated = excerpt(&code.or(non_empty(text)).unwrap_or_default());
            self.warn("iati.status", "activity-status", || {
                words(format!("`{stated}` is no activity status")).with("value", &stated)
            });
        }
        Ok(status)
    }

    /// The open `related-activity`.
    fn related_activity(&mut self) -> Result<RelatedActivity, Fault> {
        let kind = self.required("type");
        let reference = self.required("ref").unwrap_or_default();
        self.cursor.skip()?;
        Ok(RelatedActivity { kind, reference })
    }

    /// Notes what is said once for the whole activity.
    fn sum_up(&mut self) {
        if self.persons > 0 {
            let count = self.persons;
            self.notes.add("iati.person-dropped", Severity::Notice, 0, || {
                let message = format!(
                    "{count} details of contact persons were left out (names, e-mails, telephones, \
                     job titles, postal addresses)"
                );
                ("contact-info".to_owned(), words(message).with("count", count))
            });
        }
        if self.rounded > 0 {
            let count = self.rounded;
            self.notes.add("iati.value-rounded", Severity::Notice, 0, || {
                (
                    String::new(),
                    words(format!("{count} amounts have more digits than their currency and were rounded"))
                        .with("count", count),
                )
            });
        }
        if self.languageless > 0 {
            let count = self.languageless;
            self.notes.add("iati.no-language", Severity::Notice, 0, || {
                let message = format!(
                    "{count} texts name no language and the activity has no default one; none was guessed"
                );
                (String::new(), words(message).with("count", count))
            });
        }
    }
}
