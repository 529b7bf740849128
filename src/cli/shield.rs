//! What keeps the memory of the process to itself: a passphrase and a key stand in it for a while.

/// Sees that the process leaves no image of its memory behind when it dies, and that no other
/// process of this account reads it meanwhile.
///
/// # Why
/// A limit of 0 alone is not enough: where the system hands images to a program of its own, the
/// kernel does not ask for the limit. What is refused here changes nothing else, so that a system
/// without such calls goes on without them.
pub(super) fn raise() {
    #[cfg(unix)]
    {
        use rustix::process::{Resource, Rlimit, setrlimit};
        let _ = setrlimit(Resource::Core, Rlimit { current: Some(0), maximum: Some(0) });
    }
    #[cfg(target_os = "linux")]
    {
        use rustix::process::{DumpableBehavior, set_dumpable_behavior};
        let _ = set_dumpable_behavior(DumpableBehavior::NotDumpable);
    }
}
