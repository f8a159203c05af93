"""ARP dynamic by other engines on the same columns, beside ours in the same run.

What everybody gets: derived columns of 32-bit whole numbers (age at the start of follow-up, sex, category of the offence, sanctions, years, months)
and the answers; what everybody gives: per cent to two decimals, and the position of the band. The coefficients are those that the engine exports.
One thread each. Times are medians of turns taken one after another. Run it with `sh benches/peers/run.sh`.
"""

import json
import math
import os
import statistics
import subprocess
import sys
import time

for variable in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "POLARS_MAX_THREADS"):
    os.environ[variable] = "1"

import duckdb  # noqa: E402
import numpy as np  # noqa: E402
import onnx  # noqa: E402
import onnxruntime  # noqa: E402
import polars as pl  # noqa: E402
from onnx import TensorProto, helper  # noqa: E402

OURS, DIRECTORY, ROWS, RUNS = sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4])
# Rows at a time for those that do not split their work themselves, so that what is in between stays in the cache.
CHUNK = 16_384

subprocess.run([OURS, "export", DIRECTORY, str(ROWS)], check=True)
with open(os.path.join(DIRECTORY, "model.json")) as file:
    MODEL = json.load(file)
COLUMNS = {name[:-4]: np.load(os.path.join(DIRECTORY, name)) for name in sorted(os.listdir(DIRECTORY)) if name.endswith(".npy")}
PERCENT, BAND = COLUMNS.pop("percent"), COLUMNS.pop("band")
WEIGHTS = np.array(MODEL["offences"], dtype=np.float64)
TERMS = MODEL["terms"]
OTHER_DRUGS = [f"has_{name}_usage" for name in ("other_drugs", "ketamine", "spice", "hallucinogens", "solvents")]
# the answers whose coefficient has another name than their question
NAMED = {
    "chronic_drinking": "current_alcohol_use_problems", "binge_drinking": "excessive_alcohol_use", "impulsivity": "impulsivity_problems",
    "relationship_quality": "current_relationship_with_partner", "heroin": "has_heroin_usage", "other_opiate": "has_other_opiate_usage",
    "crack_cocaine": "has_crack_cocaine_usage", "powder_cocaine": "has_powder_cocaine_usage",
    "misused_prescription_drugs": "has_misused_prescription_drug_usage", "benzodiazepines": "has_benzodiazepines_usage",
    "cannabis": "has_cannabis_usage", "steroids": "has_steroids_usage",
}
POWERS = {"": 1, "_squared": 2, "_cubed": 3, "_fourth_power": 4}


def plan():
    """The terms as every engine below says them: what is multiplied, and by what, in the order of the model."""
    for key, value in TERMS:
        if key == "offence":
            yield ("offence", None, value)
        elif key == "two_year_intercept":
            yield ("constant", None, value)
        elif key.startswith("age_at_start_of_followup"):
            power, sex = key.removeprefix("age_at_start_of_followup").rsplit("_", 1)
            yield ("age", (sex, POWERS[power]), value)
        elif key.startswith("offence_free_months"):
            yield ("months", POWERS[key.removeprefix("offence_free_months")], value)
        elif key in ("exactly_one_sanction", "exactly_two_sanctions"):
            yield ("sanctions_are", 1 if key == "exactly_one_sanction" else 2, value)
        elif key.startswith("years_between_first_and_second_sanction"):
            yield ("gap", key.rsplit("_", 1)[1], value)
        elif key.startswith("three_plus_sanctions_log_sanction_rate"):
            yield ("log_rate", (key.rsplit("_", 1)[1], 2 if "squared" in key else 1), value)
        elif key in ("female", "per_sanction", "live_in_relationship", "live_in_relationship_quality_interaction", "other_drugs"):
            yield (key, None, value)
        else:
            # unemployment is scored 0 or 2
            yield ("answer", NAMED.get(key, "is_unemployed" if key == "unemployed" else key), 2.0 * value if key == "unemployed" else value)


PLAN = list(plan())


def by_sex(kind):
    """The coefficients of one kind of term: of men, of women, by power from 1."""
    out = {"male": [0.0] * 4, "female": [0.0] * 4}
    for own, what, value in PLAN:
        if own == kind:
            sex, power = what if isinstance(what, tuple) else (what, 1)
            out[sex][power - 1] = value
    return out


AGE, RATE, GAP = by_sex("age"), by_sex("log_rate"), by_sex("gap")
MONTHS = [next((value for kind, power, value in PLAN if kind == "months" and power == wanted), 0.0) for wanted in (1, 2, 3, 4)]
ONE = {kind: value for kind, what, value in PLAN if what is None and value is not None}
EXACTLY = {what: value for kind, what, value in PLAN if kind == "sanctions_are"}
ANSWERS = [(what, value) for kind, what, value in PLAN if kind == "answer"]
LIVING_TOGETHER, THREE = 1, 3
MOST = 99.99


# --- NumPy --------------------------------------------------------------------------------------------------------------------------

# by sex, as tables to look up: cheaper than computing both and choosing
AGE_TABLE = np.array([[sum(c * float(age) ** (power + 1) for power, c in enumerate(AGE[sex])) for age in range(121)] for sex in ("male", "female")])
RATE_TABLE = np.array([RATE[sex][:2] for sex in ("male", "female")])
GAP_TABLE = np.array([GAP[sex][0] for sex in ("male", "female")])
SEX_TABLE = np.array([0.0, ONE["female"]])


def numpy_chunk(c, percent, band):
    sex, sanctions = c["sex"], c["sanctions"]
    count, years, months = sanctions.astype(np.float64), c["career_years"].astype(np.float64), c["offence_free_months"].astype(np.float64)
    z = AGE_TABLE[sex, c["age_at_start_of_followup"]]
    z += ONE["constant"]
    z += SEX_TABLE[sex]
    z += WEIGHTS[c["category"]]
    z += np.where(sanctions == 1, EXACTLY[1], np.where(sanctions == 2, EXACTLY[2] + GAP_TABLE[sex] * years, 0.0))
    z += ONE["per_sanction"] * count
    z += months * (MONTHS[0] + months * MONTHS[1])
    rate = np.log(count / (years + MODEL["years_added"]))
    rates = RATE_TABLE[sex]
    z += np.where(sanctions >= THREE, rate * (rates[:, 0] + rate * rates[:, 1]), 0.0)
    together, quality = c["current_relationship_status"] == LIVING_TOGETHER, c["current_relationship_with_partner"]
    z += together * (ONE["live_in_relationship"] + ONE["live_in_relationship_quality_interaction"] * quality)
    other = c[OTHER_DRUGS[0]] | c[OTHER_DRUGS[1]] | c[OTHER_DRUGS[2]] | c[OTHER_DRUGS[3]] | c[OTHER_DRUGS[4]]
    z += ONE["other_drugs"] * other
    term = np.empty_like(z)
    for name, value in ANSWERS:
        np.multiply(c[name], value, out=term)
        z += term
    np.exp(z, out=z)
    np.divide(z, 1.0 + z, out=z)
    z *= 10_000.0
    z += 0.5
    np.floor(z, out=z)
    z /= 100.0
    np.minimum(z, MOST, out=percent)
    band[:] = 0
    for edge in MODEL["bands"]:
        band += percent >= edge / 100.0


def with_numpy():
    percent, band = np.empty(ROWS), np.empty(ROWS, dtype=np.uint8)
    for start in range(0, ROWS, CHUNK):
        ours = slice(start, min(ROWS, start + CHUNK))
        numpy_chunk({name: column[ours] for name, column in COLUMNS.items()}, percent[ours], band[ours])
    return percent, band


# --- Polars -------------------------------------------------------------------------------------------------------------------------

FRAME = pl.DataFrame(COLUMNS)


def polars_query():
    def powers(x, coefficients):
        last = max(place for place, c in enumerate(coefficients) if c)
        out = pl.lit(coefficients[last])
        for c in reversed(coefficients[:last]):
            out = pl.lit(c) + x * out
        return x * out

    c = lambda name: pl.col(name).cast(pl.Float64)  # noqa: E731
    sex, sanctions, years = pl.col("sex"), pl.col("sanctions"), c("career_years")
    rate = (c("sanctions") / (years + float(MODEL["years_added"]))).log()
    of_sex = lambda make: pl.when(sex == 0).then(make("male")).otherwise(make("female"))  # noqa: E731
    z = of_sex(lambda s: powers(c("age_at_start_of_followup"), AGE[s])) + ONE["constant"]
    z = z + pl.when(sex == 1).then(ONE["female"]).otherwise(0.0)
    z = z + pl.lit(pl.Series(WEIGHTS)).gather(pl.col("category"))
    second = EXACTLY[2] + of_sex(lambda s: pl.lit(GAP[s][0])) * years
    z = z + pl.when(sanctions == 1).then(EXACTLY[1]).when(sanctions == 2).then(second).otherwise(0.0)
    z = z + ONE["per_sanction"] * c("sanctions") + powers(c("offence_free_months"), MONTHS)
    z = z + pl.when(sanctions >= THREE).then(of_sex(lambda s: powers(rate, RATE[s]))).otherwise(0.0)
    together = ONE["live_in_relationship"] + ONE["live_in_relationship_quality_interaction"] * c("current_relationship_with_partner")
    z = z + pl.when(pl.col("current_relationship_status") == LIVING_TOGETHER).then(together).otherwise(0.0)
    other = pl.col(OTHER_DRUGS[0]) | pl.col(OTHER_DRUGS[1]) | pl.col(OTHER_DRUGS[2]) | pl.col(OTHER_DRUGS[3]) | pl.col(OTHER_DRUGS[4])
    z = z + ONE["other_drugs"] * other.cast(pl.Float64)
    for name, value in ANSWERS:
        z = z + value * c(name)
    e = z.exp()
    percent = pl.min_horizontal((e / (1.0 + e) * 10_000.0 + 0.5).floor() / 100.0, pl.lit(MOST))
    band = sum(((pl.col("percent") >= edge / 100.0).cast(pl.UInt8) for edge in MODEL["bands"]), pl.lit(0, dtype=pl.UInt8))
    return FRAME.lazy().select(percent.alias("percent")).with_columns(band.alias("band"))


POLARS = polars_query()


def with_polars():
    found = POLARS.collect()
    return found["percent"].to_numpy(), found["band"].to_numpy()


# --- DuckDB -------------------------------------------------------------------------------------------------------------------------

DATABASE = duckdb.connect()
DATABASE.execute("SET threads = 1")
DATABASE.register("given", COLUMNS)
DATABASE.execute("CREATE TABLE cases AS SELECT * FROM given")


def duckdb_query():
    number = lambda x: f"{x!r}::DOUBLE"  # noqa: E731

    def powers(x, coefficients):
        last = max(place for place, c in enumerate(coefficients) if c)
        out = number(coefficients[last])
        for c in reversed(coefficients[:last]):
            out = f"({number(c)} + {x} * {out})"
        return f"({x} * {out})"

    of_sex = lambda make: f"(CASE WHEN sex = 0 THEN {make('male')} ELSE {make('female')} END)"  # noqa: E731
    terms = [
        of_sex(lambda s: powers("age_at_start_of_followup", AGE[s])),
        number(ONE["constant"]),
        f"(CASE WHEN sex = 1 THEN {number(ONE['female'])} ELSE 0::DOUBLE END)",
        f"list_extract([{', '.join(map(number, WEIGHTS.tolist()))}], category + 1)",
        f"(CASE sanctions WHEN 1 THEN {number(EXACTLY[1])} WHEN 2 THEN {number(EXACTLY[2])} + {of_sex(lambda s: number(GAP[s][0]))} * career_years ELSE 0::DOUBLE END)",
        f"{number(ONE['per_sanction'])} * sanctions",
        powers("offence_free_months", MONTHS),
        f"(CASE WHEN sanctions >= {THREE} THEN {of_sex(lambda s: powers('rate', RATE[s]))} ELSE 0::DOUBLE END)",
        f"(CASE WHEN current_relationship_status = {LIVING_TOGETHER} THEN {number(ONE['live_in_relationship'])} + {number(ONE['live_in_relationship_quality_interaction'])} * current_relationship_with_partner ELSE 0::DOUBLE END)",
        f"{number(ONE['other_drugs'])} * ({' | '.join(OTHER_DRUGS)})",
    ] + [f"{number(value)} * {name}" for name, value in ANSWERS]
    band = " + ".join(f"(percent >= {edge / 100.0})::UTINYINT" for edge in MODEL["bands"])
    return f"""
        WITH rated AS (SELECT *, ln(sanctions::DOUBLE / (career_years + {MODEL['years_added']})) AS rate FROM cases),
        summed AS (SELECT exp({' + '.join(terms)}) AS e FROM rated),
        rounded AS (SELECT least(floor(e / (1 + e) * 10000 + 0.5) / 100, {MOST}::DOUBLE) AS percent FROM summed)
        SELECT percent, {band} AS band FROM rounded"""


DUCKDB = duckdb_query()


def with_duckdb():
    found = DATABASE.execute(DUCKDB).fetchnumpy()
    return found["percent"], found["band"]


# --- ONNX Runtime -------------------------------------------------------------------------------------------------------------------


def onnx_session(kind, dtype):
    nodes, constants = [], []

    def name():
        return f"v{len(nodes) + len(constants)}"

    def constant(value, as_type=None):
        own = name() + "c"
        constants.append(onnx.numpy_helper.from_array(np.asarray(value, dtype=as_type or dtype), own))
        return own

    def op(what, *inputs, **attributes):
        own = name() + "n"
        nodes.append(helper.make_node(what, list(inputs), [own], **attributes))
        return own

    def powers(x, coefficients):
        last = max(place for place, c in enumerate(coefficients) if c)
        out = constant(coefficients[last])
        for c in reversed(coefficients[:last]):
            out = op("Add", constant(c), op("Mul", x, out))
        return op("Mul", x, out)

    real = lambda column: op("Cast", column, to=kind)  # noqa: E731
    whole = lambda value: constant(value, np.int32)  # noqa: E731
    male = op("Equal", "sex", whole(0))
    of_sex = lambda make: op("Where", male, make("male"), make("female"))  # noqa: E731
    nothing = constant(0.0)
    years, count = real("career_years"), real("sanctions")
    z = op("Add", of_sex(lambda s: powers(real("age_at_start_of_followup"), AGE[s])), constant(ONE["constant"]))
    add = lambda term: op("Add", z, term)  # noqa: E731
    z = add(op("Where", male, nothing, constant(ONE["female"])))
    z = add(op("Gather", constant(WEIGHTS), "category"))
    second = op("Add", constant(EXACTLY[2]), op("Mul", of_sex(lambda s: constant(GAP[s][0])), years))
    z = add(op("Where", op("Equal", "sanctions", whole(1)), constant(EXACTLY[1]), op("Where", op("Equal", "sanctions", whole(2)), second, nothing)))
    z = add(op("Mul", constant(ONE["per_sanction"]), count))
    z = add(powers(real("offence_free_months"), MONTHS))
    rate = op("Log", op("Div", count, op("Add", years, constant(MODEL["years_added"]))))
    z = add(op("Where", op("GreaterOrEqual", "sanctions", whole(THREE)), of_sex(lambda s: powers(rate, RATE[s])), nothing))
    quality = real("current_relationship_with_partner")
    together = op("Add", constant(ONE["live_in_relationship"]), op("Mul", constant(ONE["live_in_relationship_quality_interaction"]), quality))
    z = add(op("Where", op("Equal", "current_relationship_status", whole(LIVING_TOGETHER)), together, nothing))
    z = add(op("Mul", constant(ONE["other_drugs"]), real(op("Max", *OTHER_DRUGS))))
    for column, value in ANSWERS:
        z = add(op("Mul", constant(value), real(column)))
    e = op("Exp", z)
    percent = op("Mul", op("Div", e, op("Add", constant(1.0), e)), constant(10_000.0))
    percent = op("Min", op("Div", op("Floor", op("Add", percent, constant(0.5))), constant(100.0)), constant(MOST))
    band = None
    for edge in MODEL["bands"]:
        above = op("Cast", op("GreaterOrEqual", percent, constant(edge / 100.0)), to=TensorProto.INT32)
        band = above if band is None else op("Add", band, above)
    nodes.append(helper.make_node("Identity", [percent], ["percent"]))
    nodes.append(helper.make_node("Cast", [band], ["band"], to=TensorProto.UINT8))
    inputs = [helper.make_tensor_value_info(column, TensorProto.INT32, ["n"]) for column in COLUMNS]
    outputs = [helper.make_tensor_value_info("percent", kind, ["n"]), helper.make_tensor_value_info("band", TensorProto.UINT8, ["n"])]
    graph = helper.make_graph(nodes, "arp_dynamic", inputs, outputs, constants)
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=10)
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_ENABLE_ALL
    return onnxruntime.InferenceSession(model.SerializeToString(), options, providers=["CPUExecutionProvider"])


def with_onnx(session, dtype):
    def run():
        percent, band = np.empty(ROWS, dtype=dtype), np.empty(ROWS, dtype=np.uint8)
        for start in range(0, ROWS, CHUNK):
            ours = slice(start, min(ROWS, start + CHUNK))
            percent[ours], band[ours] = session.run(["percent", "band"], {name: column[ours] for name, column in COLUMNS.items()})
        return percent, band

    return run


# --- the comparison -----------------------------------------------------------------------------------------------------------------


def near_a_half(rows):
    """Which of these rows lie so near to a half of a hundredth that the order of the operations decides: by the score of the highest precision here."""
    chosen = {name: column[rows] for name, column in COLUMNS.items()}
    z = np.zeros(len(rows), dtype=np.longdouble)
    female = chosen["sex"] == 1
    for kind, what, value in PLAN:
        if kind == "offence":
            z += WEIGHTS[chosen["category"]]
        elif kind == "constant":
            z += value
        elif kind == "age":
            z += (female == (what[0] == "female")) * np.longdouble(value) * chosen["age_at_start_of_followup"].astype(np.longdouble) ** what[1]
        elif kind == "months":
            z += np.longdouble(value) * chosen["offence_free_months"].astype(np.longdouble) ** what
        elif kind == "sanctions_are":
            z += (chosen["sanctions"] == what) * np.longdouble(value)
        elif kind == "gap":
            z += (female == (what == "female")) * (chosen["sanctions"] == 2) * np.longdouble(value) * chosen["career_years"]
        elif kind == "log_rate":
            rate = np.log(chosen["sanctions"].astype(np.longdouble) / (chosen["career_years"] + MODEL["years_added"]))
            z += (female == (what[0] == "female")) * (chosen["sanctions"] >= THREE) * np.longdouble(value) * rate ** what[1]
        elif kind == "female":
            z += female * np.longdouble(value)
        elif kind == "per_sanction":
            z += np.longdouble(value) * chosen["sanctions"]
        elif kind == "live_in_relationship":
            z += (chosen["current_relationship_status"] == LIVING_TOGETHER) * np.longdouble(value)
        elif kind == "live_in_relationship_quality_interaction":
            z += (chosen["current_relationship_status"] == LIVING_TOGETHER) * np.longdouble(value) * chosen["current_relationship_with_partner"]
        elif kind == "other_drugs":
            z += np.longdouble(value) * np.max([chosen[name] for name in OTHER_DRUGS], axis=0)
        else:
            z += np.longdouble(value) * chosen[what]
    hundredths = 10_000 / (1 + np.exp(-z))
    return np.abs(hundredths - np.floor(hundredths) - 0.5) < 1e-8


def hundredths(percent):
    """Two decimals as a whole number: one engine multiplies by 0.01 where it is told to divide by 100, and another binary64 stands for the same two decimals."""
    return np.rint(np.asarray(percent, dtype=np.float64) * 100.0).astype(np.int64)


def differences(name, found):
    percent, band = found
    wrong = np.nonzero(hundredths(percent) != hundredths(PERCENT))[0]
    assert near_a_half(wrong).all(), f"{name}: a percentage differs that lies near no half"
    elsewhere = np.setdiff1d(np.nonzero(np.asarray(band) != BAND)[0], wrong)
    assert elsewhere.size == 0, f"{name}: bands differ where percentages do not"
    return wrong.size


DOUBLES = {
    "NumPy": with_numpy,
    "Polars": with_polars,
    "DuckDB": with_duckdb,
    "ONNX Runtime float64": with_onnx(onnx_session(TensorProto.DOUBLE, np.float64), np.float64),
}
SINGLE = with_onnx(onnx_session(TensorProto.FLOAT, np.float32), np.float32)


def main():
    off = {name: differences(name, run()) for name, run in DOUBLES.items()}
    percent, band = SINGLE()
    wrong, other_band = 100.0 * np.mean(hundredths(percent) != hundredths(PERCENT)), int(np.sum(band != BAND))
    runs, times = {**DOUBLES, "ONNX Runtime float32": SINGLE}, {}
    for _ in range(RUNS):
        for name, run in runs.items():
            start = time.perf_counter()
            run()
            times.setdefault(name, []).append((time.perf_counter() - start) * 1e9 / ROWS)
        ours = json.loads(subprocess.run([OURS, "time", str(ROWS), "1"], check=True, capture_output=True, text=True).stdout)
        times.setdefault("ours, the formula", []).append(ours["formula"])
        times.setdefault("ours, from days and codes", []).append(ours["from_days"])
    medians = {name: statistics.median(taken) for name, taken in times.items()}
    print(f"{ours['processor']}, {ours['level']}, one thread, {ROWS} rows, medians of {RUNS} turns")
    for name, taken in medians.items():
        ratio = taken / medians["ours, the formula"]
        note = f", {off[name]} of {ROWS} percentages otherwise, all of them beside a half" if name in off else ""
        print(f"{name:26} {taken:8.2f} ns a row, {ratio:5.2f} times ours{note}")
    print(f"float32 gets {wrong:.3f} % of the percentages wrong, and the band of {other_band} rows")
    best = min(DOUBLES, key=medians.get)
    ratio, whole = (medians[best] / medians[ours] for ours in ("ours, the formula", "ours, from days and codes"))
    print(f"best in double precision: {best}; ours is {ratio:.2f} times as fast by the same formula, {whole:.2f} times from days and codes")
    assert math.isfinite(ratio)


main()
