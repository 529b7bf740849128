//! Sessions to come as a calendar file, which a telephone takes and which tells nobody anything: no
//! activity, no code, no place, no organisation.
//!
//! # Why
//! Times stand as they are kept, in the zone of Finland, so that no change between summer and winter
//! can move them; the zone's own rules go with the file.

use chrono::{DateTime, Duration, NaiveDate, NaiveTime, Utc};
use icalendar::{
    Alarm, Calendar, CalendarDateTime, Class, Component, Event, EventLike, EventStatus, Property, Trigger,
};

/// Where the sessions take place.
const ZONE: &str = "Europe/Helsinki";

/// The rules of that zone, which hold from 1996 on: the last Sundays of March and October.
const RULES: &str = "BEGIN:VTIMEZONE\r\nTZID:Europe/Helsinki\r\n\
    BEGIN:DAYLIGHT\r\nDTSTART:19970330T030000\r\nRRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\n\
    TZNAME:EEST\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0300\r\nEND:DAYLIGHT\r\n\
    BEGIN:STANDARD\r\nDTSTART:19961027T040000\r\nRRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\n\
    TZNAME:EET\r\nTZOFFSETFROM:+0300\r\nTZOFFSETTO:+0200\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n";

/// How long before a meeting an alarm goes off: the day before, and shortly before.
const ALARMS: [Duration; 2] = [Duration::days(1), Duration::hours(1)];

/// How long before the day of a meeting without a time: at six in the evening.
const EVENING: Duration = Duration::hours(6);

/// A meeting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Meeting {
    /// A name that is the same each time and says nothing.
    pub uid: String,
    /// The day.
    pub date: NaiveDate,
    /// When it begins, where that is known.
    pub start: Option<NaiveTime>,
    /// How long it is.
    pub minutes: u16,
    /// Whether it does not take place, or not for this participant.
    pub off: bool,
}

/// Returns a calendar file; `title` is what every meeting is called, `revision` grows with each file
/// of a register, and `at` is when this one was made.
pub fn ics(meetings: &[Meeting], title: &str, revision: u32, at: DateTime<Utc>) -> String {
    let mut calendar = Calendar::empty();
    calendar.append_property(Property::new("VERSION", "2.0"));
    calendar.append_property(Property::new("PRODID", "-//calendar//EN"));
    calendar.append_property(Property::new("CALSCALE", "GREGORIAN"));
    calendar.append_property(Property::new("METHOD", "PUBLISH"));
    for meeting in meetings {
        calendar.push(event(meeting, title, revision, at));
    }
    let text = calendar.to_string();
    match text.find("BEGIN:VEVENT") {
        Some(first) => format!("{}{RULES}{}", &text[..first], &text[first..]),
        None => text.replace("END:VCALENDAR", &format!("{RULES}END:VCALENDAR")),
    }
}

fn event(meeting: &Meeting, title: &str, revision: u32, at: DateTime<Utc>) -> Event {
    let mut event = Event::new();
    event.uid(&meeting.uid).timestamp(at).sequence(revision).class(Class::Private).summary(title);
    match meeting.start {
        Some(start) => {
            let begins = meeting.date.and_time(start);
            event.starts(local(begins)).ends(local(begins + Duration::minutes(meeting.minutes.into())));
        }
        None => {
            event.starts(meeting.date).ends(meeting.date + Duration::days(1));
        }
    }
    if meeting.off {
        return event.status(EventStatus::Cancelled).done();
    }
    event.status(EventStatus::Confirmed);
    let alarms: &[Duration] = if meeting.start.is_some() { &ALARMS } else { &[EVENING] };
    for (before, number) in alarms.iter().zip(1..) {
        let mut alarm = Alarm::display(title, Trigger::before_start(*before));
        // By itself it would be another one each time, of the moment by the clock.
        event.alarm(alarm.uid(&format!("{}-{number}", meeting.uid)).timestamp(at).done());
    }
    event.done()
}

fn local(date_time: chrono::NaiveDateTime) -> CalendarDateTime {
    CalendarDateTime::WithTimezone { date_time, tzid: ZONE.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn meeting(start: Option<&str>, off: bool) -> Meeting {
        let time = |text: &str| NaiveTime::parse_from_str(text, "%H:%M").expect("a time");
        let date = NaiveDate::from_ymd_opt(2022, 3, 28).expect("a day");
        Meeting { uid: "0123456789abcdef".to_owned(), date, start: start.map(time), minutes: 180, off }
    }

    fn written(meetings: &[Meeting]) -> String {
        ics(meetings, "Träff; ja, näin", 7, DateTime::UNIX_EPOCH)
    }

    #[test]
    fn every_line_is_short_and_ends_as_the_standard_says() {
        let text = written(&[meeting(Some("12:00"), false), meeting(None, true)]);
        assert!(text.split("\r\n").all(|line| line.len() <= 75 && !line.contains('\n')), "{text}");
        assert!(text.ends_with("END:VCALENDAR\r\n"));
    }

    #[test]
    fn a_meeting_has_its_zone_and_two_alarms() {
        let text = written(&[meeting(Some("12:00"), false)]);
        assert!(text.contains("DTSTART;TZID=Europe/Helsinki:20220328T120000\r\n"), "{text}");
        assert!(text.contains("DTEND;TZID=Europe/Helsinki:20220328T150000\r\n"), "{text}");
        assert!(text.contains("SEQUENCE:7\r\n") && text.contains("CLASS:PRIVATE\r\n"), "{text}");
        assert!(text.contains("SUMMARY:Träff\\; ja\\, näin\r\n"), "{text}");
        assert_eq!(text.matches("BEGIN:VALARM").count(), 2);
        assert_eq!(text.matches("BEGIN:VTIMEZONE").count(), 1);
    }

    #[test]
    fn without_a_time_the_day_is_kept_and_the_evening_before_reminds() {
        let text = written(&[meeting(None, false)]);
        assert!(text.contains("DTSTART;VALUE=DATE:20220328\r\n"), "{text}");
        assert!(text.contains("-PT6H") || text.contains("-PT21600S"), "{text}");
    }

    #[test]
    fn the_same_plan_is_the_same_file() {
        let meetings = [meeting(Some("12:00"), false), meeting(None, false)];
        let text = written(&meetings);
        assert_eq!(text, written(&meetings));
        assert_eq!(text.matches("DTSTAMP:19700101T000000Z").count(), text.matches("DTSTAMP").count());
    }

    #[test]
    fn what_does_not_take_place_reminds_nobody() {
        let text = written(&[meeting(Some("12:00"), true)]);
        assert!(text.contains("STATUS:CANCELLED\r\n") && !text.contains("VALARM"), "{text}");
        let none = written(&[]);
        assert!(none.contains("BEGIN:VTIMEZONE") && none.ends_with("END:VCALENDAR\r\n"), "{none}");
    }
}
