//! How far a share of few can be trusted.

use super::sheet::Share;

/// Below this whole a share says little, and its interval belongs beside it.
pub const FEW: u64 = 10;

/// The normal quantile of a two-sided interval of 95 %.
const Z: f64 = 1.959_963_984_540_054;

impl Share {
    /// Returns the 95 % Wilson score interval of the share, from 0 to 1; `None` for a ratio of
    /// nothing.
    ///
    /// The share is read as `part` successes in `whole` independent trials. Unlike the share plus
    /// or minus its standard error, the interval stays between 0 and 1 and keeps a width when
    /// nobody or everybody is in the part. A part larger than its whole is read as everybody.
    pub fn wilson(self) -> Option<(f64, f64)> {
        if self.whole == 0 {
            return None;
        }
        let n = self.whole as f64;
        let p = self.part.min(self.whole) as f64 / n;
        let middle = (p + Z * Z / (2.0 * n)) / (1.0 + Z * Z / n);
        let half = Z / (1.0 + Z * Z / n) * (p * (1.0 - p) / n + Z * Z / (4.0 * n * n)).sqrt();
        Some(((middle - half).max(0.0), (middle + half).min(1.0)))
    }

    /// Returns the interval that belongs beside a percentage: only where the whole is below
    /// [`FEW`].
    pub fn interval_of_few(self) -> Option<(f64, f64)> {
        self.wilson().filter(|_| self.whole < FEW)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn permille(part: u64, whole: u64) -> Option<(u64, u64)> {
        let (low, high) = Share { part, whole }.wilson()?;
        Some(((low * 1000.0).round() as u64, (high * 1000.0).round() as u64))
    }

    #[test]
    fn nobody_has_no_interval() {
        assert_eq!(permille(0, 0), None);
    }

    #[test]
    fn one_person_says_almost_nothing() {
        assert_eq!(permille(0, 1), Some((0, 793)));
        assert_eq!(permille(1, 1), Some((207, 1000)));
    }

    #[test]
    fn ten_are_not_few() {
        assert!(Share { part: 5, whole: 9 }.interval_of_few().is_some());
        assert!(Share { part: 5, whole: 10 }.interval_of_few().is_none());
    }

    #[test]
    fn everybody_still_leaves_doubt() {
        assert_eq!(permille(10, 10), Some((722, 1000)));
        assert_eq!(permille(0, 10), Some((0, 278)));
        assert_eq!(permille(5, 10), Some((237, 763)));
        assert_eq!(permille(11, 10), Some((722, 1000)));
    }
}
