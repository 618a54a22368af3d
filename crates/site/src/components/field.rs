//! A field of a form: label, help, input, error.

use maud::{Markup, html};

use crate::Ctx;

/// One of the values of a choice.
#[derive(Clone, Debug)]
pub struct Choice {
    /// What is sent.
    pub value: String,
    /// What is read.
    pub label: String,
    /// Whether it is chosen.
    pub selected: bool,
}

/// What a field takes.
#[derive(Clone, Debug)]
pub enum FieldKind {
    /// One line.
    Text,
    /// Several lines, this many shown.
    Lines(u8),
    /// A number.
    Number,
    /// A calendar date.
    Date,
    /// One of a list.
    Select(Vec<Choice>),
    /// One of a few, all shown.
    Radio(Vec<Choice>),
    /// Any of a few.
    Check(Vec<Choice>),
    /// A file; the accepted endings, and whether several.
    File {
        /// The value of `accept`.
        accept: String,
        /// Whether several may be chosen.
        multiple: bool,
    },
}

/// A field with all that belongs to it.
#[derive(Clone, Debug)]
pub struct Field {
    /// Its name in the form, and its id.
    pub name: String,
    /// What is asked.
    pub label: String,
    /// What it takes.
    pub kind: FieldKind,
    /// What it holds.
    pub value: String,
    /// How to answer.
    pub help: Option<String>,
    /// What was wrong with the answer, and how to mend it.
    pub error: Option<String>,
    /// Whether an answer is needed.
    pub required: bool,
}

impl Field {
    /// An empty field.
    pub fn new(name: &str, label: impl Into<String>, kind: FieldKind) -> Self {
        Self {
            name: name.to_owned(),
            label: label.into(),
            kind,
            value: String::new(),
            help: None,
            error: None,
            required: false,
        }
    }

    /// With what it holds.
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = value.into();
        self
    }

    /// With help.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// With an error.
    #[must_use]
    pub fn error(mut self, error: Option<String>) -> Self {
        self.error = error;
        self
    }

    /// Needs an answer.
    #[must_use]
    pub fn required(mut self) -> Self {
        self.required = true;
        self
    }

    /// The field.
    pub fn render(&self, ctx: &Ctx) -> Markup {
        let group = matches!(self.kind, FieldKind::Radio(_) | FieldKind::Check(_));
        html! {
            @if group {
                fieldset.field data-invalid[self.error.is_some()] {
                    legend { (self.heading(ctx)) }
                    (self.around())
                    (self.choices())
                }
            } @else {
                div.field data-invalid[self.error.is_some()] {
                    label for=(self.name) { (self.heading(ctx)) }
                    (self.around())
                    (self.input())
                }
            }
        }
    }

    fn heading(&self, ctx: &Ctx) -> Markup {
        html! { (self.label) @if !self.required { " " span.optional { (ctx.t("field-optional")) } } }
    }

    fn around(&self) -> Markup {
        html! {
            @if let Some(help) = &self.help { p.help id={ (self.name) "-help" } { (help) } }
            @if let Some(error) = &self.error {
                p.field-error id={ (self.name) "-error" } { span.sign aria-hidden="true" { "✕" } " " (error) }
            }
        }
    }

    fn described(&self) -> Option<String> {
        let help = self.help.as_ref().map(|_| format!("{}-help", self.name));
        let error = self.error.as_ref().map(|_| format!("{}-error", self.name));
        let ids: Vec<String> = help.into_iter().chain(error).collect();
        (!ids.is_empty()).then(|| ids.join(" "))
    }

    fn input(&self) -> Markup {
        let described = self.described();
        let invalid = self.error.as_ref().map(|_| "true");
        let kind = match self.kind {
            FieldKind::Number => "number",
            FieldKind::Date => "date",
            _ => "text",
        };
        html! {
            @match &self.kind {
                FieldKind::Lines(rows) => {
                    textarea id=(self.name) name=(self.name) rows=(rows) dir="auto" required[self.required]
                        aria-describedby=[described] aria-invalid=[invalid] { (self.value) }
                },
                FieldKind::Select(choices) => {
                    select id=(self.name) name=(self.name) required[self.required]
                        aria-describedby=[described] aria-invalid=[invalid] {
                        @for choice in choices {
                            option value=(choice.value) selected[choice.selected] { (choice.label) }
                        }
                    }
                },
                FieldKind::File { accept, multiple } => {
                    input id=(self.name) name=(self.name) type="file" accept=(accept) multiple[*multiple]
                        required[self.required] aria-describedby=[described] aria-invalid=[invalid];
                },
                _ => {
                    input id=(self.name) name=(self.name) type=(kind) value=(self.value) dir="auto"
                        required[self.required] aria-describedby=[described] aria-invalid=[invalid];
                },
            }
        }
    }

    fn choices(&self) -> Markup {
        let (kind, choices): (&str, &[Choice]) = match &self.kind {
            FieldKind::Radio(choices) => ("radio", choices),
            FieldKind::Check(choices) => ("checkbox", choices),
            _ => ("radio", &[]),
        };
        html! {
            ul.choices {
                @for choice in choices {
                    li {
                        label {
                            input type=(kind) name=(self.name) value=(choice.value) checked[choice.selected];
                            " " span { (choice.label) }
                        }
                    }
                }
            }
        }
    }
}
