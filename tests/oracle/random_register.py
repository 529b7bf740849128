#!/usr/bin/env python3
"""Writes a random register as an interchange folder.

    python3 tests/oracle/random_register.py SEED FOLDER [DAY ...]

The same arguments give the same files. Nothing in it is meant to be likely: it gathers what is easy
to count wrongly. The days, such as the first and last ones of a period, are days on which and next
to which people enter and leave and sessions are held.

It holds re-entries, leap days, guests, people in individual mode, sessions that nobody or only one
person attends or that are not fully marked, planned and cancelled sessions, refused and missing
answers, ages around every band, outcomes at both ends of their windows and a day outside, and
people who are not supported yet.
"""

import calendar
import csv
import datetime
import os
import random
import sys

PROJECT_START = datetime.date(2020, 1, 15)
PROJECT_END = datetime.date(2024, 12, 31)
DAY = datetime.timedelta(days=1)

# The last days of long months and leap days: where counting months goes wrong.
AWKWARD_DAYS = [
    datetime.date(2020, 2, 29),
    datetime.date(2020, 8, 31),
    datetime.date(2021, 8, 31),
    datetime.date(2023, 5, 31),
    datetime.date(2023, 8, 31),
    datetime.date(2024, 2, 29),
]

# On both sides of every limit of an age band.
AGES = [17, 18, 24, 25, 29, 30, 40, 54, 55]

# What makes a record incomplete.
NOT_COMPLETE = [
    {"gender": "not_stated"},
    {"gender": ""},
    {"labour_status": "", "unemployed_since": ""},
    {"in_education": ""},
    {"education": ""},
    {"age_at_entry": "", "birth_date": "", "birth_year": ""},
]

HEADERS = {
    "project": "name,code,funder,programme,start,end,target",
    "activities": "activity,name_en,name_fi,name_sv,kind,provider,minutes,counted",
    "cohorts": "cohort,name,start,weeks,end,target,emphasis",
    "participants": "participant,alias,entered,left,gender,age_at_entry,birth_date,birth_year,"
    "labour_status,unemployed_since,in_education,education,foreign_background,"
    "third_country_national,minority,disability,homeless,rural,other_disadvantaged,residence,"
    "form_signed,funder_record",
    "enrolments": "participant,cohort,from,to,mode,exit",
    "outcomes": "participant,point,date,labour_status,in_education,job_searching,qualification,"
    "improved,source",
    "sessions": "session,cohort,activity,participant,date,start,minutes,mode,status,facilitator",
    "attendance": "session,participant,presence,minutes_late,minutes_early,notice,reason",
}


def add_months(day, months):
    """Adds months by calendar: where the month is shorter, its last day."""
    years, month = divmod(day.month - 1 + months, 12)
    year, month = day.year + years, month + 1
    return datetime.date(year, month, min(day.day, calendar.monthrange(year, month)[1]))


class Register:
    """The rows of every file, as dictionaries; a column that is left out is an empty cell."""

    def __init__(self, seed, edges):
        self.random = random.Random(seed)
        self.edges = edges
        self.rows = {name: [] for name in HEADERS}
        self.fill()

    def fill(self):
        self.add("project", name="Random", programme="ESF-2014", start=PROJECT_START)
        self.add_activities()
        self.add_cohorts()
        for number in range(self.random.randrange(70)):
            self.add_person("P-%02d" % number)
        for cohort in self.rows["cohorts"]:
            for number in range(self.random.randrange(30)):
                self.add_session(cohort, "%s-%03d" % (cohort["cohort"], number + 1))

    def add(self, file, **cells):
        self.rows[file].append(cells)

    # Chance.

    def choose(self, *values):
        return self.random.choice(values)

    def happens(self, chance):
        return self.random.random() < chance

    def between(self, first, last):
        return first + self.random.randrange((last - first).days + 1) * DAY

    def days_later(self, day, most):
        return day + self.random.randrange(most) * DAY

    def any_day(self):
        """A day in the project; often an awkward one, or one at the edge of a period."""
        awkward = self.choose(*AWKWARD_DAYS)
        edge = self.choose(*self.edges) if self.edges else awkward
        beside = edge + self.choose(-1, 1) * DAY
        common = self.between(PROJECT_START, PROJECT_END)
        return self.choose(common, common, common, awkward, edge, edge, beside)

    # What the project offers. Codes tell byte order from any other: K1, K10, K2; A2 before a.

    def add_activities(self):
        for activity, kind, counted in [
            ("a", "group", "yes"),
            ("b", "group", "no"),
            ("A2", "group", "yes"),
            ("one", "individual", "yes"),
            ("two", "individual", "no"),
        ]:
            self.add("activities", activity=activity, kind=kind, minutes=60, counted=counted)

    def add_cohorts(self):
        for number in self.random.sample([1, 2, 3, 10, 11, 12], 4):
            start = self.between(PROJECT_START, PROJECT_END - 200 * DAY)
            if self.edges and self.happens(0.5):
                start = self.choose(*self.edges) - 40 * DAY
            end = start + 80 * DAY
            self.add("cohorts", cohort="K%d" % number, start=start, weeks=10, end=end)

    # People.

    def add_person(self, code):
        """Somebody who says on what day support began, or else is enrolled, or else is not
        supported yet."""
        cohorts = self.cohorts_to_join()
        enrolled = [self.add_enrolments(code, cohort) for cohort in cohorts]
        said = self.any_day() if self.happens(0.75) else None
        entry = said or min(enrolled, default=self.any_day())
        left = self.day_of_leaving(entry)
        facts = self.complete_record(entry)
        if self.happens(0.25):
            facts.update(self.choose(*NOT_COMPLETE))
        residence = self.choose("permit", "refused", "")
        answers = self.sensitive_answers()
        cells = {**facts, **answers, "residence": residence}
        self.add("participants", participant=code, entered=said, left=left, **cells)
        self.add_exit(code, left or entry)
        self.add_six_months(code, left or entry)

    def complete_record(self, entry):
        """All that the programmes ask on entry."""
        status = self.choose("employed", "unemployed", "unemployed", "inactive", "inactive")
        return {
            "gender": self.choose("woman", "woman", "man", "man", "non_binary"),
            "labour_status": status,
            "unemployed_since": self.unemployed_since(entry) if status == "unemployed" else None,
            "in_education": self.choose("yes", "no", "no"),
            "education": self.choose(*"012345678"),
            **self.age(entry),
        }

    def cohorts_to_join(self):
        number = self.choose(0, 1, 1, 1, 1, 2)
        return self.random.sample(self.rows["cohorts"], number)

    def add_enrolments(self, code, cohort):
        """Enrols somebody, perhaps a second time after leaving; returns the first day."""
        first = cohort["start"] + self.choose(0, 0, 5, 20) * DAY
        last = self.choose(None, self.days_later(first, 80), cohort["end"])
        self.enrol(code, cohort, first, last)
        if last and self.happens(0.4):
            again = last + self.choose(1, 3, 10) * DAY
            self.enrol(code, cohort, again, None)
        return first

    def enrol(self, code, cohort, first, last):
        cells = {"from": first, "to": last, "exit": "completed" if last else None}
        mode = self.choose("group", "group", "group", "individual")
        self.add("enrolments", participant=code, cohort=cohort["cohort"], mode=mode, **cells)

    def day_of_leaving(self, entry):
        """No day, or one not before entry; often so that six months later is a special day."""
        six_months_before = add_months(self.any_day(), -6)
        awkward = self.choose(*AWKWARD_DAYS)
        days = [self.any_day(), six_months_before, awkward, self.days_later(entry, 400)]
        return self.choose(None, *[day for day in days if day >= entry])

    def age(self, entry):
        """An age, a birth date, a birth year, or more than one of them."""
        age = self.choose(*AGES)
        birth_date = add_months(entry, -12 * age) + self.choose(-1, 0, 1) * DAY
        leap_day = datetime.date(1996, 2, 29)
        return self.choose(
            {"age_at_entry": age},
            {"birth_date": birth_date},
            {"birth_date": birth_date},
            {"birth_date": leap_day},
            {"birth_year": entry.year - age},
            {"birth_year": entry.year - age},
            {"birth_date": birth_date, "age_at_entry": 33},
        )

    def unemployed_since(self, entry):
        """On the last day that is long enough ago for an indicator, the next one, or any."""
        months = self.choose(6, 12)
        limit = add_months(entry, -months)
        common = entry - self.random.randrange(800) * DAY
        return self.choose(limit - DAY, limit, limit + DAY, common, datetime.date(2019, 2, 28), None)

    def sensitive_answers(self):
        questions = [
            "foreign_background",
            "third_country_national",
            "minority",
            "disability",
            "homeless",
            "rural",
            "other_disadvantaged",
        ]
        return {question: self.choose("yes", "no", "no", "refused", "") for question in questions}

    # What became of them.

    def add_exit(self, code, left):
        """At either end of the 28 days after leaving, within them, or just outside."""
        last = left + 28 * DAY
        self.add_outcome(code, "exit", [left, left + 10 * DAY, last], [left - DAY, last + DAY])

    def add_six_months(self, code, left):
        """At either end of the three months that begin six months after leaving, or outside. Nine
        months after leaving can be later than that: after 31 August, for one."""
        first = add_months(left, 6)
        last = add_months(first, 3)
        inside = [first, first + 20 * DAY, last]
        outside = [first - DAY, last + DAY]
        nine_months = add_months(left, 9)
        if nine_months != last:
            inside = outside = [nine_months, last]
        self.add_outcome(code, "six_months", inside, outside)

    def add_outcome(self, code, point, inside, outside):
        if self.happens(0.25):
            return
        self.add(
            "outcomes",
            participant=code,
            point=point,
            date=self.choose(*inside, *inside, *outside, None),
            labour_status=self.choose("employed", "employed", "unemployed", "inactive", ""),
            source=self.choose("participant", "participant", "worker", "register", "not_reached", ""),
            **{
                question: self.choose("yes", "no", "")
                for question in ["in_education", "job_searching", "qualification", "improved"]
            },
        )

    # Sessions and marks.

    def add_session(self, cohort, code):
        activity = self.choose(*self.rows["activities"])
        people = [person["participant"] for person in self.rows["participants"]]
        alone = activity["kind"] == "individual"
        if alone and not people:
            return
        session = {
            "session": code,
            "cohort": cohort["cohort"],
            "activity": activity["activity"],
            "participant": self.choose(*people) if alone else None,
            "date": self.session_day(cohort),
            "start": "12:00",
            "minutes": self.choose(45, 60, 180),
            "mode": "on_site",
            "status": self.choose(*["held"] * 8, "planned", "cancelled"),
        }
        self.add("sessions", **session)
        self.add_marks(session, people)

    def session_day(self, cohort):
        """A day of the cohort, or next to it; often the first or last day of an enrolment."""
        days = [self.between(cohort["start"] - 2 * DAY, cohort["end"] + 5 * DAY)]
        enrolments = [row for row in self.rows["enrolments"] if row["cohort"] == cohort["cohort"]]
        if enrolments:
            enrolment = self.choose(*enrolments)
            end = enrolment["to"] or cohort["end"]
            days += [enrolment["from"], enrolment["from"] - DAY, end, end + DAY]
        near = [day for day in self.edges if abs(day - cohort["start"]) < 80 * DAY]
        return self.choose(*days, days[0], days[0], *near, *near)

    def add_marks(self, session, people):
        """Marks of those who are enrolled, and of guests; now and then some are forgotten, and
        now and then only one person comes."""
        if session["status"] == "cancelled":
            return
        ahead = session["status"] == "planned"
        marked = 0.3 if ahead else self.choose(1, 1, 0.8)
        lone = self.happens(0.2)
        for code in self.to_be_marked(session, people):
            if self.happens(marked):
                mark = self.announced() if ahead or lone else self.mark()
                lone_one = lone and not ahead and self.happens(0.3)
                mark = {"presence": "present"} if lone_one else mark
                self.add("attendance", session=session["session"], participant=code, **mark)

    def to_be_marked(self, session, people):
        if session["participant"]:
            return [session["participant"]]
        day = session["date"]
        here = {
            row["participant"]
            for row in self.rows["enrolments"]
            if row["cohort"] == session["cohort"] and row["from"] <= day <= (row["to"] or day)
        }
        if people and self.happens(0.3):
            here.add(self.choose(*people))
        return sorted(here)

    def announced(self):
        """What may be known before the day: an absence, or that somebody does not take part."""
        return self.choose(
            {"presence": "absent", "notice": "in_advance"},
            {"presence": "not_expected"},
        )

    def mark(self):
        late = {"presence": "present", "minutes_late": self.minutes(), "minutes_early": self.minutes()}
        notice = self.choose("in_advance", "afterwards", "none", "")
        absent = {"presence": "absent", "notice": notice}
        present = {"presence": "present"}
        return self.choose(present, present, present, late, late, absent, absent, self.announced())

    def minutes(self):
        """No minutes in both ways of writing them, or some."""
        return self.choose(None, 0, 1, self.random.randrange(20))

    def write(self, folder):
        """Writes every file, its rows in any order."""
        os.makedirs(folder, exist_ok=True)
        for name, header in HEADERS.items():
            self.random.shuffle(self.rows[name])
            path = os.path.join(folder, name + ".csv")
            with open(path, "w", encoding="utf-8", newline="") as file:
                writer = csv.DictWriter(file, header.split(","), lineterminator="\n")
                writer.writeheader()
                writer.writerows(self.rows[name])


def main():
    seed, folder, *edges = sys.argv[1:]
    Register(int(seed), [datetime.date.fromisoformat(day) for day in edges]).write(folder)


if __name__ == "__main__":
    main()
