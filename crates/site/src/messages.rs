//! The messages of the interface: Fluent files of `locales/`, one bundle for each language.
//!
//! Release builds carry the files; debug builds read them from the checkout when the process starts. Every file
//! of a language's folder is loaded, so a room adds its own file beside `site.ftl` and needs no registration.

use std::borrow::Cow;
use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use rust_embed::RustEmbed;
use sterna_vocabulary::Lang;

use crate::format;

#[derive(RustEmbed)]
#[folder = "../../locales"]
struct Files;

/// A value put into a message: text, or a number that also chooses the plural form.
pub type Arg<'a> = FluentValue<'a>;

/// The messages of one language.
pub struct Messages {
    lang: Lang,
    bundle: FluentBundle<FluentResource>,
    /// What could not be parsed, or is defined twice: `file: reason`.
    faults: Vec<String>,
}

impl Messages {
    /// The messages of a language, loaded once.
    pub fn of(lang: Lang) -> &'static Messages {
        static ALL: [OnceLock<Messages>; 6] = [const { OnceLock::new() }; 6];
        ALL[lang.index()].get_or_init(|| {
            let loaded = Self::load(lang);
            for fault in &loaded.faults {
                tracing::error!(lang = lang.code(), fault, "a message file is faulty");
            }
            loaded
        })
    }

    /// The files of a language as they are: name and text.
    pub fn sources(lang: Lang) -> Vec<(String, String)> {
        let folder = format!("{}/", lang.code());
        let mut names: Vec<Cow<'static, str>> =
            Files::iter().filter(|name| name.starts_with(&folder) && name.ends_with(".ftl")).collect();
        names.sort();
        names
            .into_iter()
            .filter_map(|name| {
                let file = Files::get(&name)?;
                Some((name.into_owned(), String::from_utf8_lossy(&file.data).into_owned()))
            })
            .collect()
    }

    fn load(lang: Lang) -> Self {
        let langid = lang.code().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![langid]);
        // Isolation marks keep Latin names and figures in their place inside Arabic sentences; elsewhere they would
        // only be noise for search in the page and for copying.
        bundle.set_use_isolating(lang.rtl());
        bundle.set_formatter(Some(match lang {
            Lang::En => number::<0, _>,
            Lang::Fr => number::<1, _>,
            Lang::Es => number::<2, _>,
            Lang::Ar => number::<3, _>,
            Lang::Ru => number::<4, _>,
            Lang::Zh => number::<5, _>,
        }));
        let mut faults = Vec::new();
        for (name, text) in Self::sources(lang) {
            let resource = FluentResource::try_new(text).unwrap_or_else(|(resource, errors)| {
                faults.extend(errors.iter().map(|error| format!("{name}: {error}")));
                resource
            });
            if let Err(errors) = bundle.add_resource(resource) {
                faults.extend(errors.iter().map(|error| format!("{name}: {error}")));
            }
        }
        Self { lang, bundle, faults }
    }

    /// What is wrong with the files of this language; empty in a release that passed its tests.
    pub fn faults(&self) -> &[String] {
        &self.faults
    }

    /// Whether this language has the message. `key.attribute` names an attribute.
    pub fn has(&self, key: &str) -> bool {
        let (id, attribute) = split(key);
        self.bundle.get_message(id).is_some_and(|message| match attribute {
            Some(name) => message.get_attribute(name).is_some(),
            None => message.value().is_some(),
        })
    }

    /// A message; `None` when this language lacks it. `key.attribute` names an attribute.
    pub fn get(&self, key: &str, args: &[(&str, Arg<'_>)]) -> Option<String> {
        let (id, attribute) = split(key);
        let message = self.bundle.get_message(id)?;
        let pattern = match attribute {
            Some(name) => message.get_attribute(name)?.value(),
            None => message.value()?,
        };
        let args: FluentArgs<'_> = args.iter().map(|(name, value)| (*name, value.clone())).collect();
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned();
        if !errors.is_empty() {
            tracing::warn!(lang = self.lang.code(), key, ?errors, "a message lacks a value");
        }
        Some(text)
    }

    /// A message with every one of its values; `None` when this language lacks it, or a value is not given. For words
    /// that were stored with their values, perhaps by an earlier release.
    pub fn complete(&self, key: &str, args: &[(&str, Arg<'_>)]) -> Option<String> {
        let pattern = self.bundle.get_message(key)?.value()?;
        let args: FluentArgs<'_> = args.iter().map(|(name, value)| (*name, value.clone())).collect();
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned();
        errors.is_empty().then_some(text)
    }

    /// A message, in English when this language lacks it, and the key itself when nobody has it.
    pub fn text(&self, key: &str, args: &[(&str, Arg<'_>)]) -> String {
        self.get(key, args)
            .or_else(|| (self.lang != Lang::En).then(|| Messages::of(Lang::En).get(key, args)).flatten())
            .unwrap_or_else(|| {
                tracing::warn!(key, "a message is missing in every language");
                key.to_owned()
            })
    }

    /// Whether a speaker has reviewed the messages of this language (`language-reviewed = yes` in `site.ftl`).
    pub fn reviewed(&self) -> bool {
        self.get("language-reviewed", &[]).is_some_and(|answer| answer == "yes")
    }
}

fn split(key: &str) -> (&str, Option<&str>) {
    match key.split_once('.') {
        Some((id, attribute)) => (id, Some(attribute)),
        None => (key, None),
    }
}

/// Numbers in messages are grouped as the language groups them. A number that carries a slot marker in its
/// `currency` option (see `slot.rs`) becomes that marker, after it has chosen the plural form.
fn number<const LANG: usize, M>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    if let Some(marker) = &number.options.currency {
        return Some(marker.clone());
    }
    let lang = Lang::ALL[LANG];
    #[expect(clippy::cast_possible_truncation, reason = "counts in messages are whole and far below 2^53")]
    (number.value.fract() == 0.0).then(|| format::number(lang, number.value as i64))
}
