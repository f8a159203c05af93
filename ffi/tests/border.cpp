// The C++ header: records that are set up when they are made, answers of any length, statuses as exceptions, Arrow arrays that are released.

#include "check.h"

#include <assize.hpp>

#include <cmath>
#include <functional>
#include <utility>

// The status of what is thrown, and its explanation.
static std::pair<int, std::string> thrown(const std::function<void()> &call) {
  try {
    call();
  } catch (const assize::Error &error) {
    return std::make_pair(error.status(), error.explanation());
  }
  return std::make_pair(ASSIZE_OK, std::string());
}

static int released;
static void release(ArrowArray *array) {
  released++;
  array->release = nullptr;
}

int main() {
  assize::RoshCellFacts facts;
  assize::RoshCellOutcome outcome;
  SAME(facts.indicators, ASSIZE_UNKNOWN);
  SAME(facts.size, sizeof(AssizeRoshCellFacts));
  assize::check(assize_rosh_cell_score(&facts, &outcome));
  SAME(outcome.kind, ASSIZE_BOUNDED);
  // a copy is a record of its own
  assize::RoshCellFacts copy = facts;
  copy.indicators = 0;
  SAME(copy.indicators, 0);
  SAME(facts.indicators, ASSIZE_UNKNOWN);
  CHECK(std::isnan(assize::PercentageOutcome().percent));
  SAME(assize::AssetFacts().age, ASSIZE_UNKNOWN);
  SAME(assize::MappaLevelFacts().category, ASSIZE_UNKNOWN);
  SAME(assize::PredictorsFacts().gender, ASSIZE_UNKNOWN);
  SAME(assize::Rm2000Facts().age, ASSIZE_UNKNOWN);

  // answers of any length, and the same as by the function itself
  const std::string scored = assize::score_json("rosh-cell", "{}");
  CHECK(scored.find("\"type\":\"bounded\"") != std::string::npos);
  CHECK(assize::explain<AssizeRoshCellFacts>(assize_rosh_cell_explain, facts, ASSIZE_JSON) == scored);
  CHECK(assize::assess_json("{}").size() > 500);
  CHECK(assize::assess_text("{}").find("people decide") != std::string::npos);
  CHECK(assize::score_json("mappa-level", "{}", "dorset-2016").find("dorset-2016") != std::string::npos);

  // statuses
  std::pair<int, std::string> wrong = thrown([] { assize::score_json("rm200", "{}"); });
  SAME(wrong.first, ASSIZE_UNKNOWN_INSTRUMENT);
  CHECK(wrong.second.find("the nearest is `rm2000`") != std::string::npos);
  wrong = thrown([] { assize::assess_json("{"); });
  SAME(wrong.first, ASSIZE_NOT_JSON);
  CHECK(!wrong.second.empty());
  SAME(thrown([&] { assize::check(assize_rosh_cell_score(nullptr, &outcome)); }).first, ASSIZE_NULL);

  // columns
  std::int32_t ages[] = {30, 40};
  std::vector<double> points(2);
  AssizeColumn column = AssizeColumn();
  column.name = "age";
  column.type = ASSIZE_INT32;
  column.values = ages;
  std::vector<AssizeOutput> outputs(1);
  outputs[0].path = "v.points";
  outputs[0].type = ASSIZE_FLOAT64;
  outputs[0].values = points.data();
  std::vector<std::uint8_t> kinds;
  assize::score_columns("rm2000", 2, std::vector<AssizeColumn>(1, column), outputs, kinds);
  SAME(kinds.size(), 2);
  SAME(kinds[1], ASSIZE_BOUNDED);
  CHECK(std::isnan(points[0]));
  column.name = "agee";
  wrong = thrown([&] { assize::score_columns("rm2000", 2, std::vector<AssizeColumn>(1, column), outputs, kinds); });
  SAME(wrong.first, ASSIZE_BAD_COLUMNS);
  CHECK(wrong.second.find("`age`") != std::string::npos);
  char narrow[2];
  column.name = "age";
  outputs[0].path = "eligibility";
  outputs[0].type = ASSIZE_FIXED_TEXT;
  outputs[0].values = narrow;
  outputs[0].width = 1;
  wrong = thrown([&] { assize::score_columns("rm2000", 2, std::vector<AssizeColumn>(1, column), outputs, kinds); });
  SAME(wrong.first, ASSIZE_BUFFER_TOO_SMALL);
  CHECK(wrong.second == "12");

  // an array is released once, by whoever has it last
  {
    assize::Array array;
    array.release = release;
    assize::Array moved = std::move(array);
    CHECK(moved.release != nullptr);
  }
  SAME(released, 1);
  return checked();
}
