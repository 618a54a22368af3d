//! `vocabulary`: list, export, load, base, retire.

use serde_json::json;
use sterna_vocabulary::{BaseUri, Framework, Lang, Overrides, Severity, frameworks};

use crate::arguments::{Format, Place, Vocabulary};
use crate::failure::Failure;
use crate::memory::Memory;
use crate::output::{self, Table};

/// Answers the verb.
pub async fn run(place: Place, vocabulary: Vocabulary) -> Result<(), Failure> {
    match vocabulary {
        Vocabulary::List { framework, lang, format } => list(framework.as_deref(), &lang, format),
        Vocabulary::Export { framework, form } => export(place, &framework, &form).await,
        Vocabulary::Load { file, framework } => load(place, &file, &framework).await,
        Vocabulary::Base { uri } => base(place, uri.as_deref()).await,
        Vocabulary::Retire { framework, concept, into, apply } => {
            retire(place, &framework, &concept, &into, apply).await
        }
    }
}

/// The language of a code, or a mistake in the words typed.
pub fn language(code: &str) -> Result<Lang, Failure> {
    Lang::parse(code).ok_or_else(|| Failure::Usage(format!("{code} is none of en, fr, es, ar, ru, zh")))
}

fn known(code: &str) -> Result<&'static Framework, Failure> {
    sterna_vocabulary::framework(code).ok_or_else(|| {
        let codes: Vec<&str> = frameworks().iter().map(|framework| framework.code).collect();
        Failure::Usage(format!("there is no framework {code}; there are {}", codes.join(", ")))
    })
}

fn list(code: Option<&str>, lang: &str, format: Format) -> Result<(), Failure> {
    let lang = language(lang)?;
    let Some(code) = code else {
        let rows = frameworks().iter();
        return match format {
            Format::Json => output::json(
                &rows
                    .map(|one| {
                        json!({"code": one.code, "name": one.name(lang).text, "version": one.version,
                        "concepts": one.concepts().len(), "source": one.source, "confirmed": one.confirmed})
                    })
                    .collect::<Vec<_>>(),
            ),
            _ => {
                let mut table = Table::new(&["framework", ">concepts", "name"]);
                for one in rows {
                    table.row(vec![
                        one.code.to_owned(),
                        one.concepts().len().to_string(),
                        one.name(lang).text.to_owned(),
                    ]);
                }
                output::print(&table.text())
            }
        };
    };
    let framework = known(code)?;
    match format {
        Format::Json => output::json(
            &framework
                .concepts()
                .iter()
                .map(|one| {
                    let label = one.short_label(lang);
                    json!({"code": one.code, "notation": one.notation(), "label": label.text, "reviewed": label.reviewed,
                        "title": one.title(lang).text, "paragraph": one.paragraph,
                        "broader": one.broader.map(|(_, code)| code), "source": one.source, "confirmed": one.confirmed})
                })
                .collect::<Vec<_>>(),
        ),
        _ => {
            let mut table = Table::new(&["code", "label"]);
            for one in framework.concepts() {
                table.row(vec![one.code.to_owned(), one.short_label(lang).text.to_owned()]);
            }
            output::print(&table.text())
        }
    }
}

async fn export(place: Place, code: &str, form: &str) -> Result<(), Failure> {
    let framework = known(code)?;
    let memory = Memory::existing(&place).await?;
    let outcome = async {
        let base = sterna_portfolio::vocabulary::base(&memory.partition).await.map_err(commands_failure)?;
        let base = base.ok_or_else(|| {
            Failure::Refused(
                "the URI base is not fixed yet; concepts need an address that lasts: sterna vocabulary base https://… \
                 [vocabulary.no-base]"
                    .to_owned(),
            )
        })?;
        let overrides = sterna_portfolio::vocabulary::overrides(&memory.partition).await.map_err(commands_failure)?;
        Ok::<(BaseUri, Overrides), Failure>((base, overrides))
    }
    .await;
    let (base, overrides) = memory.close(outcome).await?;
    let text = match form {
        "turtle" | "ttl" => sterna_vocabulary::export_turtle(framework, &base, &overrides),
        "json-ld" | "jsonld" => sterna_vocabulary::export_json_ld(framework, &base, &overrides),
        other => return Err(Failure::Usage(format!("{other} is neither turtle nor json-ld"))),
    };
    output::print(&text)
}

async fn load(place: Place, file: &std::path::Path, code: &str) -> Result<(), Failure> {
    known(code)?;
    let bytes =
        std::fs::read(file).map_err(|fault| Failure::Refused(format!("{}: {fault}", file.display())))?;
    let (labels, findings) = sterna_vocabulary::load_official(&bytes, Some(code));
    for finding in &findings {
        eprintln!("{:?} {} at {}: {}", finding.severity, finding.code, finding.place, finding.message);
    }
    if labels.is_empty() || findings.iter().any(|finding| finding.severity == Severity::Error) {
        return Err(Failure::Refused(
            "nothing was loaded; mend the places above and load the file again".to_owned(),
        ));
    }
    let memory = Memory::open(&place).await?;
    let outcome =
        sterna_portfolio::vocabulary::store(&memory.partition, &labels).await.map_err(commands_failure);
    memory.close(outcome).await?;
    output::print(&format!("{} wordings of {code} are shown from now on\n", labels.len()))
}

async fn base(place: Place, uri: Option<&str>) -> Result<(), Failure> {
    let memory = match uri {
        Some(_) => Memory::open(&place).await?,
        None => Memory::existing(&place).await?,
    };
    let outcome = async {
        match uri {
            None => sterna_portfolio::vocabulary::base(&memory.partition).await.map_err(commands_failure),
            Some(uri) => {
                let base = BaseUri::parse(uri).map_err(|error| Failure::Refused(error.to_string()))?;
                sterna_portfolio::vocabulary::fix_base(&memory.partition, &base)
                    .await
                    .map_err(commands_failure)?;
                Ok(Some(base))
            }
        }
    }
    .await;
    match memory.close(outcome).await? {
        Some(base) => output::print(&format!("{}\n", base.as_str())),
        None => Err(Failure::Refused(
            "the URI base is not fixed yet: sterna vocabulary base https://…".to_owned(),
        )),
    }
}

async fn retire(
    place: Place,
    code: &str,
    concept: &str,
    into: &[String],
    apply: bool,
) -> Result<(), Failure> {
    known(code)?;
    let into: Vec<&str> = into.iter().map(String::as_str).collect();
    let migration = sterna_vocabulary::ConceptMigration::new(code, concept, &into)
        .map_err(|error| Failure::Refused(error.to_string()))?;
    let memory = Memory::existing(&place).await?;
    let outcome = sterna_portfolio::vocabulary::migrate(&memory.partition, &migration, apply)
        .await
        .map_err(commands_failure);
    let (preview, committed) = memory.close(outcome).await?;
    let mut table = Table::new(&["record", "node", "before", "after", "dropped"]);
    let codes =
        |tags: &[(String, u8)]| tags.iter().map(|(code, _)| code.as_str()).collect::<Vec<_>>().join(" ");
    for change in &preview.changes {
        table.row(vec![
            change.record.clone(),
            change.node.clone(),
            codes(&change.before),
            codes(&change.after),
            change.dropped.join(" "),
        ]);
    }
    output::print(&table.text())?;
    output::print(&match committed {
        Some(change) => {
            format!("{} nodes changed; undo with: sterna tag --undo {change}\n", preview.changes.len())
        }
        None => format!("{} nodes would change; repeat with --apply to do it\n", preview.changes.len()),
    })
}

fn commands_failure(error: sterna_portfolio::PortfolioError) -> Failure {
    Failure::from(error)
}
