"""Assize from Python: Risk Matrix 2000 through records, a batch through columns, and a whole assessment through JSON.

ASSIZE_LIBRARY=PREFIX/lib/libassize.so PYTHONPATH=../../bindings/python python3 score.py CASE.json
"""

import os
import sys
from ctypes import byref, c_int32, c_size_t, c_uint8, c_void_p, cast, create_string_buffer, sizeof
from pathlib import Path

import assize_abi as assize

library = assize.load(os.environ.get("ASSIZE_LIBRARY", "libassize.so"))


class Failure(Exception):
    """What stops the program, for the person who runs it."""


def check(function, status, expected=assize.OK):
    if status != expected:
        raise Failure(f"{function.__name__}: {library.assize_status_text(status).decode()}")


def call(function, *arguments):
    check(function, function(*arguments))


def answer(function, *arguments):
    """An answer of any length: how long it is, then the answer. The last three parameters are the same wherever there is one."""
    length = c_size_t()
    check(function, function(*arguments, None, 0, byref(length)), assize.BUFFER_TOO_SMALL)
    text = create_string_buffer(length.value)
    call(function, *arguments, text, len(text), byref(length))
    return text.raw.decode()


def risk_matrix():
    """One man, answer by answer. What is not set stays unknown."""
    facts = assize.Rm2000Facts()
    outcome = assize.Rm2000Outcome()
    call(library.assize_rm2000_facts_init, byref(facts), sizeof(facts))
    call(library.assize_rm2000_outcome_init, byref(outcome), sizeof(outcome))
    facts.sex = assize.RM2000_MALE
    facts.age = 30
    facts.convicted_of_sexual_offence = 1
    facts.age_at_latest_sexual_offence = 28
    facts.internet_only = 0
    facts.sexual_appearances = 2
    facts.criminal_appearances = 5
    facts.violent_appearances = 1
    facts.any_burglary = 0
    facts.male_victim = 1
    facts.stranger_victim = 1
    facts.single = 0
    facts.non_contact_offence = 0

    call(library.assize_rm2000_score, byref(facts), byref(outcome))
    if outcome.kind == assize.REJECTED:
        problems = outcome.problems[: outcome.problem_count]
        raise Failure("\n".join("refused: " + library.assize_problem_text(problem).decode() for problem in problems))
    level = library.assize_level_text(outcome.s_category).decode()
    kind = library.assize_kind_text(outcome.kind).decode()
    source = library.assize_source_text(outcome.edition_status).decode()
    step_1 = library.assize_level_text(outcome.s_step1).decode()
    print(f"Risk Matrix 2000, scale S: {level} ({kind}; weakest source: {source})")
    print(f"  step 1: {outcome.s_points} points, {step_1}; {outcome.s_factors} aggravating factors")

    # every reason with its source: rule, points, status, text, source, with tabs between
    print(answer(library.assize_rm2000_explain, byref(facts), None, assize.LINES), end="")


def batch():
    """Three men in columns. The age of the last is not known: his bit is not set."""
    rows = 3

    def at(values):
        # what is cast stays alive as long as the record that points to it
        return cast(values, c_void_p)

    def column(name, *values):
        return assize.Column(name=name, type=assize.INT32, values=at((c_int32 * rows)(*values)))

    sexes = create_string_buffer(b"male  male  male  ")
    ages = column(b"age", 22, 30, 0)
    ages.validity = at((c_uint8 * 1)(0b011))
    answers = [
        assize.Column(name=b"sex", type=assize.FIXED_TEXT, width=6, values=at(sexes)),
        ages,
        column(b"convicted_of_sexual_offence", 1, 1, 1),
        column(b"age_at_latest_sexual_offence", 20, 28, 28),
        column(b"internet_only", 0, 0, 0),
        column(b"sexual_appearances", 2, 2, 2),
        column(b"criminal_appearances", 5, 5, 5),
        column(b"violent_appearances", 1, 1, 1),
        column(b"any_burglary", 0, 0, 0),
        column(b"male_victim", 1, 1, 1),
        column(b"stranger_victim", 0, 0, 0),
        column(b"single", 0, 0, 0),
        column(b"non_contact_offence", 0, 0, 0),
    ]
    columns = (assize.Column * len(answers))(*answers)

    s = (c_int32 * rows)()
    v = create_string_buffer(16 * rows)
    outputs = (assize.Output * 2)(
        assize.Output(path=b"s.category", type=assize.INT32, values=at(s)),
        assize.Output(path=b"v.category", type=assize.FIXED_TEXT, width=16, values=at(v)),
    )
    kinds = (c_uint8 * rows)()
    why = create_string_buffer(1024)
    length = c_size_t()

    status = library.assize_score_columns(
        b"rm2000", None, rows, columns, len(columns), outputs, len(outputs), kinds, why, len(why), byref(length)
    )
    if status == assize.BAD_COLUMNS:
        print(why.value.decode(), file=sys.stderr)
    check(library.assize_score_columns, status)
    for row in range(rows):
        kind = library.assize_kind_text(kinds[row]).decode()
        level = library.assize_level_text(s[row]).decode()
        print(f"row {row}: {kind}, S {level}, V {v.raw[16 * row : 16 * (row + 1)].decode()}")


def assessment(name):
    """A whole case."""
    case = Path(name).read_bytes()
    print(answer(library.assize_assess_text, case, len(case), None), end="")


def main():
    # the library's texts are UTF-8, whatever the locale is
    sys.stdout.reconfigure(encoding="utf-8", newline="\n")
    print(f"Assize {library.assize_version().decode()}")
    if library.assize_abi_version() != assize.ABI_VERSION:
        raise Failure("the library is of another ABI than assize_abi.py")
    risk_matrix()
    batch()
    assessment(sys.argv[1] if len(sys.argv) > 1 else "examples/community.json")


if __name__ == "__main__":
    try:
        main()
    except (Failure, OSError) as failure:
        sys.exit(str(failure))
