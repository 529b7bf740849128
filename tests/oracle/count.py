#!/usr/bin/env python3
"""Counts a register a second time, from the counting rules of the report alone.

    python3 tests/oracle/count.py REGISTER --start DAY --period NAME FROM UNTIL --programme NAME

REGISTER is an interchange folder, `--start` the project's first day. It prints `indicators.csv`,
without the column `label`, and `attendance.csv`; or, with `--out FOLDER`, writes both for each
`--programme` and `--period` (both may be repeated) into FOLDER/PROGRAMME/PERIOD.

It shares no code and no thought with the program that it is compared with: every rule is written
down here as it is worded, and nothing is done for speed.
"""

import argparse
import calendar
import csv
import datetime
import decimal
import io
import os
import sys

# Reading a register.

FILES = ["participants", "enrolments", "outcomes", "activities", "sessions", "attendance"]


def read_register(folder):
    """Returns the rows of each file of the interchange folder; a missing file has none."""
    return {name: read_rows(os.path.join(folder, name + ".csv")) for name in FILES}


def read_rows(path):
    if not os.path.exists(path):
        return []
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def day_of(cell):
    """Returns the day in a cell, or None for an empty one."""
    return datetime.date.fromisoformat(cell) if cell else None


def add_months(day, months):
    """Months are added by calendar: 31 August and six months are the last day of February."""
    years, month = divmod(day.month - 1 + months, 12)
    year, month = day.year + years, month + 1
    return datetime.date(year, month, min(day.day, calendar.monthrange(year, month)[1]))


def scopes(start, first, last):
    """The period itself, then everything from the project's start to the period's last day."""
    return [("period", first, last), ("cumulative", start, last)]


# The counting rules of the report: who counts.


class Case:
    """A supported participant: a person counts once per project, however often they re-entered."""

    def __init__(self, row, entered, outcomes):
        self.row = row
        self.entered = entered
        self.left = day_of(row["left"])
        self.age = age_on(entered, row)
        self.on_leaving = on_leaving(self.left, outcomes.get("exit"))
        self.six_months_after = six_months_after(self.left, outcomes.get("six_months"))

    def says_yes(self, question):
        """`refused` and no answer both count as not yes."""
        return self.row[question] == "yes"

    def has_status(self, status):
        return self.row["labour_status"] == status

    def not_in_education(self):
        return self.row["in_education"] == "no"

    def has_level(self, lowest, highest):
        """Highest completed level of education, as an ISCED number."""
        return lowest <= int(self.row["education"]) <= highest

    def is_complete(self):
        """A complete record has gender, age, labour status, in-education and education."""
        known = [self.row[name] for name in ("labour_status", "in_education", "education")]
        return gender_column(self.row) != "not_stated" and self.age is not None and all(known)

    def six_months_day(self):
        return add_months(self.left, 6) if self.left else None


def cases(register):
    """Every supported participant. Without a day of entry the first enrolment's first day counts;
    with no enrolment either, the person is not supported yet and counts nowhere."""
    found = []
    for row in register["participants"]:
        code = row["participant"]
        enrolled = [day_of(e["from"]) for e in register["enrolments"] if e["participant"] == code]
        outcomes = {o["point"]: o for o in register["outcomes"] if o["participant"] == code}
        entered = day_of(row["entered"]) or min(enrolled, default=None)
        if entered:
            found.append(Case(row, entered, outcomes))
    return found


def age_on(day, row):
    """Completed years on the day of entry: `age_at_entry`, else from `birth_date`, else from
    `birth_year` as if born on 1 July."""
    if row["age_at_entry"]:
        return int(row["age_at_entry"])
    if row["birth_date"]:
        return completed_years(day_of(row["birth_date"]), day)
    if row["birth_year"]:
        return completed_years(datetime.date(int(row["birth_year"]), 7, 1), day)
    return None


def completed_years(born, day):
    had_no_birthday_yet = (day.month, day.day) < (born.month, born.day)
    return day.year - born.year - (1 if had_no_birthday_yet else 0)


def on_leaving(left, outcome):
    """An `exit` outcome dated from the day of leaving to 28 days after it; else nothing."""
    if not left:
        return {}
    return within(outcome, left, left + datetime.timedelta(days=28))


def six_months_after(left, outcome):
    """A `six_months` outcome dated on the day six months after leaving or later, but at most three
    months later; else nothing."""
    if not left:
        return {}
    first = add_months(left, 6)
    return within(outcome, first, add_months(first, 3))


def within(outcome, first, last):
    """An outcome outside its window is not counted, nor is one of somebody who was not reached."""
    if not outcome or not outcome["date"] or outcome["source"] == "not_reached":
        return {}
    return outcome if first <= day_of(outcome["date"]) <= last else {}


def gender_column(row):
    known = row["gender"] in ("woman", "man", "non_binary")
    return row["gender"] if known else "not_stated"


# The counting rules of the report: indicators. Those on entry.


def unemployed(case):
    return case.has_status("unemployed")


def inactive(case):
    return case.has_status("inactive")


def employed(case):
    return case.has_status("employed")


def unemployed_for_more_than(case, months):
    """The day when unemployment began, and so many months, are before the day of entry."""
    since = day_of(case.row["unemployed_since"])
    return unemployed(case) and since is not None and add_months(since, months) < case.entered


def long_term_unemployed_2014(case):
    """More than 6 months under the age of 25, more than 12 months from 25."""
    return unemployed_for_more_than(case, 6 if case.age < 25 else 12)


def long_term_unemployed_2021(case):
    """More than 12 months at any age."""
    return unemployed_for_more_than(case, 12)


def inactive_not_in_education(case):
    return inactive(case) and case.not_in_education()


def over_54(case):
    return case.age > 54


def over_54_without_work(case):
    """Older than 54, and unemployed, or inactive and not in education."""
    return over_54(case) and (unemployed(case) or inactive_not_in_education(case))


def foreign_or_minority(case):
    questions = ("foreign_background", "third_country_national", "minority")
    return any(case.says_yes(question) for question in questions)


def disadvantaged(case):
    """In CO15, CO16 or CO17."""
    other = case.says_yes("disability") or case.says_yes("other_disadvantaged")
    return foreign_or_minority(case) or other


# On leaving.


def job_searching(case):
    """Inactive at entry, searching for a job on leaving."""
    return inactive(case) and case.on_leaving.get("job_searching") == "yes"


def into_education(case):
    return case.not_in_education() and case.on_leaving.get("in_education") == "yes"


def qualification(case):
    return case.on_leaving.get("qualification") == "yes"


def into_work(case):
    return not employed(case) and case.on_leaving.get("labour_status") == "employed"


def disadvantaged_with_result(case):
    """Disadvantaged, with any of the four results on leaving."""
    results = (job_searching, into_education, qualification, into_work)
    return disadvantaged(case) and any(result(case) for result in results)


# Six months after leaving.


def in_work_later(case):
    return not employed(case) and case.six_months_after.get("labour_status") == "employed"


def better_work_later(case):
    """Employed at entry, in a better situation six months after."""
    return employed(case) and case.six_months_after.get("improved") == "yes"


def says_yes(question):
    return lambda case: case.says_yes(question)


def has_level(lowest, highest):
    return lambda case: case.has_level(lowest, highest)


# Which day must lie in the period: outputs belong to the day of entry, results on leaving to the
# day of leaving, results six months after to the day six months after leaving.
DAY_OF = {
    "entry": lambda case: case.entered,
    "leaving": lambda case: case.left,
    "six months after": lambda case: case.six_months_day(),
}

ESF_2014 = [
    ("TOTAL", "entry", lambda case: True),
    ("CO01", "entry", unemployed),
    ("CO02", "entry", long_term_unemployed_2014),
    ("CO03", "entry", inactive),
    ("CO04", "entry", inactive_not_in_education),
    ("CO05", "entry", employed),
    ("CO06", "entry", lambda case: case.age < 25),
    ("CO07", "entry", over_54),
    ("CO08", "entry", over_54_without_work),
    ("CO09", "entry", has_level(1, 2)),
    ("CO10", "entry", has_level(3, 4)),
    ("CO11", "entry", has_level(5, 8)),
    ("CO15", "entry", foreign_or_minority),
    ("CO16", "entry", says_yes("disability")),
    ("CO17", "entry", says_yes("other_disadvantaged")),
    ("CO18", "entry", says_yes("homeless")),
    ("CO19", "entry", says_yes("rural")),
    ("CR01", "leaving", job_searching),
    ("CR02", "leaving", into_education),
    ("CR03", "leaving", qualification),
    ("CR04", "leaving", into_work),
    ("CR05", "leaving", disadvantaged_with_result),
    ("CR06", "six months after", in_work_later),
    ("CR07", "six months after", better_work_later),
    ("CR08", "six months after", lambda case: in_work_later(case) and over_54(case)),
    ("CR09", "six months after", lambda case: in_work_later(case) and disadvantaged(case)),
]

ESF_PLUS_2021 = [
    ("EECO01", "entry", lambda case: True),
    ("EECO02", "entry", unemployed),
    ("EECO03", "entry", long_term_unemployed_2021),
    ("EECO04", "entry", inactive),
    ("EECO05", "entry", employed),
    ("EECO06", "entry", lambda case: case.age < 18),
    ("EECO07", "entry", lambda case: 18 <= case.age <= 29),
    ("EECO08", "entry", lambda case: case.age >= 55),
    ("EECO09", "entry", has_level(0, 2)),
    ("EECO10", "entry", has_level(3, 4)),
    ("EECO11", "entry", has_level(5, 8)),
    ("EECO12", "entry", says_yes("disability")),
    ("EECO13", "entry", says_yes("third_country_national")),
    ("EECO14", "entry", says_yes("foreign_background")),
    ("EECO15", "entry", says_yes("minority")),
    ("EECO16", "entry", says_yes("homeless")),
    ("EECO17", "entry", says_yes("rural")),
    ("EECR01", "leaving", job_searching),
    ("EECR02", "leaving", into_education),
    ("EECR03", "leaving", qualification),
    ("EECR04", "leaving", into_work),
    ("EECR05", "six months after", in_work_later),
    ("EECR06", "six months after", better_work_later),
]

PROGRAMMES = {"ESF-2014": ESF_2014, "ESF+-2021": ESF_PLUS_2021}

INDICATORS_HEADER = (
    "programme,period,from,until,scope,code,women,men,non_binary,not_stated,total".split(",")
)


def indicators(register, programme, start, period):
    """Returns the rows of `indicators.csv`, without labels: every indicator of the period in the
    programme's order, then every one from the project's start."""
    name, first, last = period
    people = cases(register)
    rows = [INDICATORS_HEADER]
    for scope, first_day, last_day in scopes(start, first, last):
        for code, counted in counted_cases(people, programme, first_day, last_day):
            rows.append([programme, name, first_day, last_day, scope, code, *by_gender(counted)])
    return rows


def counted_cases(people, programme, first, last):
    """Each code with those who count in it. All supported people who entered are in the grand
    total, and only complete records in anything else."""

    def inside(day):
        return day is not None and first <= day <= last

    yield "GRAND_TOTAL", [case for case in people if inside(case.entered)]
    complete = [case for case in people if case.is_complete()]
    for code, moment, rule in PROGRAMMES[programme]:
        yield code, [case for case in complete if inside(DAY_OF[moment](case)) and rule(case)]


def by_gender(people):
    columns = [gender_column(case.row) for case in people]
    counts = [columns.count(name) for name in ("woman", "man", "non_binary", "not_stated")]
    return counts + [len(people)]


# The counting rules of the report: attendance.

COUNTS = (
    "sessions_planned,sessions_held,sessions_cancelled,participants,expected,attended,on_time,late,"
    "left_early,absent_in_advance,absent_afterwards,absent_none,absent_notice_unknown,not_expected,"
    "unmarked,minutes_expected,minutes_attended,counted_minutes,lone_sessions".split(",")
)
RATES = ["attendance_rate", "commitment_rate", "punctuality_rate"]
ATTENDANCE_HEADER = ["period", "from", "until", "scope", "cohort", "activity", "kind"] + COUNTS + RATES

NOTICES = {
    "in_advance": "absent_in_advance",
    "afterwards": "absent_afterwards",
    "none": "absent_none",
    "": "absent_notice_unknown",
}


class Sitting:
    """What one session adds to a row."""

    def __init__(self, register, session):
        self.counts = dict.fromkeys(COUNTS, 0)
        self.people = set()
        self.minutes = int(session["minutes"])
        self.activity = activity_of(register, session["activity"])
        self.counts["sessions_" + session["status"]] = 1
        if session["status"] == "held":
            self.count_people(register, session)

    def count_people(self, register, session):
        """Who is expected or has a mark: a guest with a mark is expected as well."""
        marks = {
            mark["participant"]: mark
            for mark in register["attendance"]
            if mark["session"] == session["session"]
        }
        for code in expected_without_marks(register, session, self.activity) | set(marks):
            self.count_person(code, marks.get(code))
        self.counts["lone_sessions"] = 1 if self.is_lone() else 0

    def count_person(self, code, mark):
        """A `not_expected` mark takes the person out; no mark at all is not an absence."""
        if mark and mark["presence"] == "not_expected":
            self.counts["not_expected"] += 1
            return
        self.people.add(code)
        self.counts["expected"] += 1
        if not mark:
            self.counts["unmarked"] += 1
            return
        self.counts["minutes_expected"] += self.minutes
        if mark["presence"] == "present":
            self.count_attended(int(mark["minutes_late"] or 0), int(mark["minutes_early"] or 0))
        else:
            self.counts[NOTICES[mark["notice"]]] += 1

    def count_attended(self, late, early):
        """Present, however late; minutes over 0 make somebody late, or leave early, or both."""
        stayed = self.minutes - late - early
        self.counts["attended"] += 1
        self.counts["late" if late > 0 else "on_time"] += 1
        self.counts["left_early"] += 1 if early > 0 else 0
        self.counts["minutes_attended"] += stayed
        self.counts["counted_minutes"] += stayed if self.activity["counted"] == "yes" else 0

    def is_lone(self):
        """A held group session with everybody marked and exactly one who attended."""
        everybody_marked = self.counts["unmarked"] == 0
        group = self.activity["kind"] == "group"
        return group and everybody_marked and self.counts["attended"] == 1


def activity_of(register, code):
    return next(row for row in register["activities"] if row["activity"] == code)


def expected_without_marks(register, session, activity):
    """At an individual session its participant, enrolled or not; at a group session everybody with
    a `group` enrolment in the cohort on that day, the first and the last day included."""
    if activity["kind"] == "individual":
        return {session["participant"]}
    return {
        enrolment["participant"]
        for enrolment in register["enrolments"]
        if enrolment["cohort"] == session["cohort"]
        and enrolment["mode"] == "group"
        and lasts_on(enrolment, day_of(session["date"]))
    }


def lasts_on(enrolment, day):
    last = day_of(enrolment["to"])
    return day_of(enrolment["from"]) <= day and (last is None or day <= last)


def attendance(register, start, period):
    """Returns the rows of `attendance.csv`: for each cohort its activities and then itself, and at
    the end the project; for the period and then from the project's start."""
    name, first, last = period
    rows = [ATTENDANCE_HEADER]
    for scope, first_day, last_day in scopes(start, first, last):
        sessions = [s for s in register["sessions"] if first_day <= day_of(s["date"]) <= last_day]
        for cohort, activity, kind, there in groups(register, sessions):
            sittings = [Sitting(register, session) for session in there]
            keys = [name, first_day, last_day, scope, cohort, activity, kind]
            rows.append(keys + figures(sittings))
    return rows


def groups(register, sessions):
    """Cohort, activity, kind and sessions of each row; codes are in byte order, and `kind` is empty
    in rows over several activities."""
    for cohort in codes(sessions, "cohort"):
        of_cohort = [session for session in sessions if session["cohort"] == cohort]
        for activity in codes(of_cohort, "activity"):
            kind = activity_of(register, activity)["kind"]
            yield cohort, activity, kind, [s for s in of_cohort if s["activity"] == activity]
        yield cohort, "ALL", "", of_cohort
    yield "ALL", "ALL", "", sessions


def codes(sessions, column):
    return sorted({session[column] for session in sessions}, key=str.encode)


def figures(sittings):
    """Sums, and rates over those sums; participants are different people, so never a sum."""
    sums = {name: sum(sitting.counts[name] for sitting in sittings) for name in COUNTS}
    sums["participants"] = len(set().union(*(sitting.people for sitting in sittings)))
    marked = sums["attended"] + sum(sums[name] for name in NOTICES.values())
    rates = [
        rate(sums["attended"], marked),
        rate(sums["attended"] + sums["absent_in_advance"], marked),
        rate(sums["on_time"], sums["attended"]),
    ]
    return [sums[name] for name in COUNTS] + rates


def rate(part, whole):
    """Four decimals, half away from zero; empty where the whole is 0."""
    if whole == 0:
        return ""
    exact = decimal.Decimal(part) / decimal.Decimal(whole)
    return str(exact.quantize(decimal.Decimal("0.0001"), decimal.ROUND_HALF_UP))


# From the command line.


def as_csv(rows):
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows(rows)
    return text.getvalue()


def tables(register, programme, start, period):
    return {
        "indicators.csv": as_csv(indicators(register, programme, start, period)),
        "attendance.csv": as_csv(attendance(register, start, period)),
    }


def write(folder, texts):
    os.makedirs(folder, exist_ok=True)
    for name, text in texts.items():
        with open(os.path.join(folder, name), "w", encoding="utf-8", newline="") as file:
            file.write(text)


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("register")
    parser.add_argument("--start", type=day_of, required=True)
    parser.add_argument("--period", nargs=3, action="append", required=True)
    parser.add_argument("--programme", choices=PROGRAMMES, action="append", required=True)
    parser.add_argument("--out")
    return parser.parse_args()


def main():
    args = arguments()
    register = read_register(args.register)
    for programme in args.programme:
        for name, first, last in args.period:
            texts = tables(register, programme, args.start, (name, day_of(first), day_of(last)))
            if args.out:
                write(os.path.join(args.out, programme, name), texts)
            else:
                sys.stdout.write("".join(texts.values()))


if __name__ == "__main__":
    main()
