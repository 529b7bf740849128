//! Where the rules of the indicators are laid down.

use crate::domain::vocabulary::vocabulary;

vocabulary! {
    /// The text that an indicator is counted by; its words say the article or annex.
    Law {
        /// Guidance of the Commission; no code of an annex.
        GrandTotal = "grand_total",
        /// Regulation (EU) No 1304/2013, Annex I, and guidance on complete records.
        Total2014 = "total_2014",
        /// Regulation (EU) No 1304/2013, Annex I.
        Annex2014 = "annex_2014",
        /// The same, with a national definition.
        National2014 = "national_2014",
        /// The same, from a representative sample.
        Sample2014 = "sample_2014",
        /// The same, within four weeks of leaving.
        Leaving2014 = "leaving_2014",
        /// The same, six months after leaving.
        Later2014 = "later_2014",
        /// Regulation (EU) 2021/1057, Annex I.
        Annex2021 = "annex_2021",
        /// The same, and its Article 2.
        ThirdCountry2021 = "third_country_2021",
        /// The same, within four weeks of leaving.
        Leaving2021 = "leaving_2021",
        /// The same, six months after leaving.
        Later2021 = "later_2021",
    }
}
