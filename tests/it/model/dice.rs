//! Numbers that decide what is done next.

/// Numbers drawn before, used one after the other.
pub struct Dice<'a> {
    numbers: std::slice::Iter<'a, u32>,
}

impl<'a> Dice<'a> {
    /// Returns dice that show these numbers.
    pub fn new(numbers: &'a [u32]) -> Self {
        Self { numbers: numbers.iter() }
    }

    /// Returns a number below `sides`; `None` when all are used up, or for no sides.
    pub fn below(&mut self, sides: usize) -> Option<usize> {
        let number = *self.numbers.next()? as usize;
        (sides > 0).then(|| number % sides)
    }

    /// Returns one of several.
    pub fn one_of<T: Clone>(&mut self, of: &[T]) -> Option<T> {
        self.below(of.len()).map(|at| of[at].clone())
    }
}
