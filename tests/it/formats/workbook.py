"""Compares a workbook with the CSV files of the same report, cell by cell.

workbook.py report WORKBOOK FOLDER   the sheets of a report's workbook
workbook.py sheet WORKBOOK FILE      the only sheet of a workbook, which a spreadsheet made from CSV

Prints a line for each cell that differs; last how many cells were compared.
"""

import csv
import datetime
import re
import sys
from pathlib import Path

import openpyxl

NUMBER = re.compile(r"[0-9]+(\.[0-9]+)?")
DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
GUARDED = re.compile(r"'[=+\-@\t\r]")


def typed(text):
    """Returns what a typed cell holds for the text of a CSV field."""
    if text == "":
        return None
    if NUMBER.fullmatch(text):
        return float(text)
    if DAY.fullmatch(text):
        return datetime.datetime.fromisoformat(text)
    return text[1:] if GUARDED.match(text) else text


def differences(sheet, path, texts):
    with open(path, newline="", encoding="utf-8") as file:
        rows = list(csv.reader(file))
    if sheet.max_row != len(rows):
        yield f"{path.name}: {sheet.max_row} rows, not {len(rows)}"
    for at, row in enumerate(rows):
        for place, text in enumerate(row):
            cell = sheet.cell(at + 1, place + 1)
            column = rows[0][place]
            wanted = text or None if at == 0 or column in texts else typed(text)
            if cell.data_type == "f" or cell.value != wanted:
                yield f"{path.name} {cell.coordinate}: {cell.value!r}, not {wanted!r}"
            if at > 0 and wanted is not None and column.endswith("_rate") and cell.data_type != "n":
                yield f"{path.name} {cell.coordinate}: not a number"


def count(sheets):
    return sum(sheet.max_row * sheet.max_column for sheet in sheets)


def of_report(workbook, folder):
    about, *sheets = workbook.worksheets
    if about.title != "about" or about["A1"].value is None:
        yield "the first sheet does not say what the workbook is about"
    for sheet in sheets:
        yield from differences(sheet, Path(folder) / f"{sheet.title}.csv", {"code", "subject"})
        if sheet.freeze_panes != "A2" or not sheet.auto_filter.ref:
            yield f"{sheet.title}: the header is not frozen or has no filter"
    yield f"{', '.join(sheet.title for sheet in sheets)}: {count(sheets)} cells"


def of_sheet(workbook, path):
    sheet = workbook.worksheets[0]
    yield from differences(sheet, Path(path), set())
    yield f"{count([sheet])} cells"


what, workbook, other = sys.argv[1:]
book = openpyxl.load_workbook(workbook)
print("\n".join((of_report if what == "report" else of_sheet)(book, other)))
