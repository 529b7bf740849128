//! What looks as if it pointed at a person, and what ikut protects.

use fluent_bundle::FluentArgs;

use super::Told;
use crate::words::Words;

messages! {
    looks_like_identity_code();
    looks_like_telephone();
    looks_like_email();
    looks_like_address();
    ask_keep(what);
    ask_keep_all(count);
    not_kept();
    hint_door();
    hint_door_import();
    import_doubtful(count);
    import_more_doubts(count);

    safety_title();
    safety_intro();
    safety_protects();
    safety_does_not();
    safety_habits();
}
