//! A report as a page: its titles and its note on method.

use fluent_bundle::FluentArgs;

use super::Told;
use crate::words::Words;

messages! {
    page_esf(period);
    page_days(from, until);
    page_project();
    page_target();
    page_bars(caption);
    page_severity(severity);
    page_findings(findings, severity);
    title_method();
    method_once();
    method_complete(all);
    method_when();
    method_windows();
    method_not_stated(all);
    method_attendance();
    method_rates();
    method_non_binary(programme);
    method_long_term(months);
    method_few();
    method_versions(program, definitions);
    as_table();
}
