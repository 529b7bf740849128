//! What was answered before an interruption.

use serde_json::{Map, Value, json};

use crate::domain::instrument::{Replies, Reply};
use crate::store::{Store, StoreError};

use super::Sitting;

/// The version, the question that is next, and the replies so far.
pub(super) struct Draft {
    pub(super) at: usize,
    pub(super) replies: Replies,
}

fn name(sitting: &Sitting) -> String {
    format!("assess {} {} {}", sitting.participant, sitting.instrument.code, sitting.date)
}

/// Returns the draft; one of another version, or that cannot be read, is none.
pub(super) fn find(sitting: &Sitting, store: &Store) -> Result<Option<Draft>, StoreError> {
    let content = store.read().find_draft(&name(sitting))?;
    Ok(content.and_then(|content| read(&content, sitting)))
}

fn read(content: &str, sitting: &Sitting) -> Option<Draft> {
    let draft: Value = serde_json::from_str(content).ok()?;
    if draft["version"].as_u64() != Some(sitting.instrument.version.into()) {
        return None;
    }
    let reply = |(item, said): (&String, &Value)| {
        let reply = match said.as_i64() {
            Some(value) => Reply::Value(i32::try_from(value).ok()?),
            None => Reply::Refused,
        };
        Some((item.parse().ok()?, reply))
    };
    let replies: Option<Replies> = draft["replies"].as_object()?.iter().map(reply).collect();
    Some(Draft { at: usize::try_from(draft["at"].as_u64()?).ok()?, replies: replies? })
}

/// Keeps what was answered so far.
pub(super) fn keep(sitting: &Sitting, draft: &Draft, store: &Store) -> Result<(), StoreError> {
    let said = |reply: &Reply| match reply {
        Reply::Value(value) => json!(value),
        Reply::Refused => Value::Null,
    };
    let replies: Map<_, _> =
        draft.replies.iter().map(|(item, reply)| (item.to_string(), said(reply))).collect();
    let content =
        json!({ "version": sitting.instrument.version, "at": draft.at, "replies": replies }).to_string();
    store.keep_draft(&name(sitting), Some(sitting.id), &content)
}

/// Forgets the draft.
pub(super) fn forget(sitting: &Sitting, store: &Store) -> Result<(), StoreError> {
    match store.read().find_draft(&name(sitting))? {
        Some(_) => store.forget_draft(&name(sitting)),
        None => Ok(()),
    }
}
