//! Drawing lots with the system's generator.

use std::collections::BTreeSet;

use crate::domain::feedback::LAST_SLIP;

use super::super::failure::Failure;

/// Returns so many numbers of slips that are not taken, each drawn by lot.
///
/// # Errors
/// The system gives no random numbers.
pub(super) fn numbers(count: usize, taken: &BTreeSet<u32>) -> Result<Vec<u32>, Failure> {
    let mut drawn = Vec::with_capacity(count);
    while drawn.len() < count {
        let number = one()?;
        if !taken.contains(&number) && !drawn.contains(&number) {
            drawn.push(number);
        }
    }
    Ok(drawn)
}

/// Returns a number from 1 to the last slip, each as likely as any other.
fn one() -> Result<u32, Failure> {
    // Above the greatest multiple some numbers would come more often than others.
    let fair = u32::MAX - u32::MAX % LAST_SLIP;
    loop {
        let mut bytes = [0; 4];
        getrandom::fill(&mut bytes).map_err(|error| Failure::Fault(anyhow::anyhow!("{error}")))?;
        let number = u32::from_ne_bytes(bytes);
        if number < fair {
            return Ok(number % LAST_SLIP + 1);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_distinct_within_their_bounds_and_in_no_order() {
        let taken = numbers(100, &BTreeSet::new()).expect("random numbers").into_iter().collect();
        let drawn = numbers(1_000, &taken).expect("random numbers");
        assert!(drawn.iter().all(|number| (1..=LAST_SLIP).contains(number) && !taken.contains(number)));
        assert_eq!(drawn.iter().collect::<BTreeSet<_>>().len(), 1_000);
        let rises = drawn.windows(2).filter(|pair| pair[0] < pair[1]).count();
        assert!((350..650).contains(&rises), "{rises} of 999 rise");
    }
}
