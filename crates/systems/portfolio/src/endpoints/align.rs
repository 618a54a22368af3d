//! `/api/v1/align`: what a text speaks to, as data. Nothing is kept: no log, no index, no record.

use axum::Json;
use bytes::Bytes;
use serde::Deserialize;
use serde_json::{Value, json};
use sterna_alignment::{Aligner, Options, Scope, Scratch, VERSION};
use sterna_site::{Ctx, Permission, Problem, Route, RouteTable, ValueKind};

use super::Portfolio;
use super::forms::value;
use crate::PortfolioError;
use crate::pages::words::reason_words;

/// Texts of one call at most.
const TEXTS_MAX: usize = 1_000;
/// Bytes of one call at most.
const BODY_BYTES_MAX: usize = 16 * 1024 * 1024;

pub(super) fn routes() -> RouteTable<Portfolio> {
    RouteTable::new().add(
        Route::post("/api/v1/align", Permission::Owner, align)
            .summary(
                "Suggests concepts for a text, or for a list of texts: software's opinion, unconfirmed. Places are counted in characters.",
            )
            .query("framework", ValueKind::Text, "gcm (default), sdg-goal, sdg-target or principles.")
            .query("top", ValueKind::Integer, "Suggestions a text at most, 4 when nothing is said.")
            .query("min", ValueKind::Text, "Confidence under which nothing is suggested; 0 switches abstaining off.")
            .takes("application/json", takes())
            .answers(200, "application/json", json!({"type": "object"}))
            .body_bytes_max(BODY_BYTES_MAX),
    )
}

fn takes() -> Value {
    let text = json!({"type": "object", "required": ["text"], "properties": {
        "id": {}, "text": {"type": "string"}, "lang": {"type": "string"}}});
    json!({"oneOf": [text, {"type": "array", "items": text, "maxItems": TEXTS_MAX}]})
}

#[derive(Deserialize)]
struct Item {
    #[serde(default)]
    id: Value,
    text: String,
    #[serde(default)]
    lang: Option<String>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Body {
    One(Item),
    Many(Vec<Item>),
}

async fn align(ctx: Ctx, body: Bytes) -> Result<Json<Value>, Problem> {
    let refuse = |message: String| Problem::from(PortfolioError::Align { message });
    let pairs = ctx.pairs();
    let scope = match value(&pairs, "framework") {
        "" => Scope::Gcm,
        named => Scope::parse(named)
            .ok_or_else(|| refuse(format!("there is no framework {named} to align with")))?,
    };
    let mut options = Options::default();
    match value(&pairs, "top") {
        "" => {}
        top => options.top = top.parse().map_err(|_| refuse("top is a whole number".to_owned()))?,
    }
    match value(&pairs, "min") {
        "" => {}
        min => match min.parse::<f32>() {
            Ok(min) if (0.0..=1.0).contains(&min) => options.min = Some(min),
            _ => return Err(refuse("min is a confidence from 0 to 1".to_owned())),
        },
    }
    let body: Body = serde_json::from_slice(&body).map_err(|_| {
        refuse("send an object with text, and id and lang if you like, or a list of such objects".to_owned())
    })?;
    if let Body::Many(items) = &body {
        if items.len() > TEXTS_MAX {
            return Err(refuse(format!("{} texts, at most {TEXTS_MAX} a call", items.len())));
        }
    }
    // Reading is arithmetic: it must not hold up the threads that answer others.
    let told = tokio::task::spawn_blocking(move || answers(&ctx, body, scope, &options));
    told.await.map_err(|fault| Problem::fault(&fault))?.map(Json)
}

fn answers(ctx: &Ctx, body: Body, scope: Scope, options: &Options) -> Result<Value, Problem> {
    let aligner = Aligner::shared().map_err(|fault| Problem::fault(&fault))?;
    let mut scratch = Scratch::new();
    let mut one = |item: Item| {
        let answer = aligner.suggest_with(&mut scratch, &item.text, item.lang.as_deref(), scope, options);
        let suggestions: Vec<Value> = answer
            .suggestions
            .iter()
            .map(|one| {
                json!({"code": one.code, "confidence": decimal(one.confidence), "rank": one.rank, "evidence": one.evidence,
                    "reason": reason_words(ctx, one.reason.code, &one.reason.words)})
            })
            .collect();
        let findings: Vec<&str> = answer.findings.iter().map(|finding| finding.code).collect();
        json!({"id": item.id, "suggestions": suggestions, "framework": scope.name(), "lang": answer.language,
            "refugees": answer.refugees, "unmeasured": !scope.measured(), "model": VERSION, "findings": findings})
    };
    Ok(match body {
        Body::One(item) => one(item),
        Body::Many(items) => items.into_iter().map(one).collect(),
    })
}

/// A confidence with three decimals, free of the noise of a shorter float.
pub fn decimal(confidence: f32) -> f64 {
    (f64::from(confidence) * 1000.0).round() / 1000.0
}
