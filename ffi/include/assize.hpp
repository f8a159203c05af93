// Assize for C++11 and later: records that are set up when they are made, answers as strings, statuses as exceptions. A thin front to
// assize.h, which has the documentation; nothing is compiled beside it.

#ifndef ASSIZE_HPP
#define ASSIZE_HPP

#include "assize.h"

#include <cstdint>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace assize {

/// A status that is not `ASSIZE_OK`. `explanation` is the refusal with its problems as JSON, where there is one.
class Error : public std::runtime_error {
 public:
  Error(std::int32_t status, std::string explanation = std::string())
      : std::runtime_error(assize_status_text(status)), status_(status), explanation_(std::move(explanation)) {}
  std::int32_t status() const noexcept { return status_; }
  const std::string &explanation() const noexcept { return explanation_; }

 private:
  std::int32_t status_;
  std::string explanation_;
};

inline void check(std::int32_t status) {
  if (status != ASSIZE_OK) throw Error(status);
}

/// The answer of a function that writes to room of the caller's: asked for its length first, then for itself.
template <typename Call>
std::string answer(Call call) {
  std::string out;
  std::size_t length = 0;
  std::int32_t status = call(nullptr, std::size_t(0), &length);
  if (length > 0) {
    out.resize(length);
    status = call(&out[0], out.size(), &length);
    out.resize(length < out.size() ? length : out.size());
  }
  if (status != ASSIZE_OK) throw Error(status, out);
  return out;
}

/// A record with every answer unknown.
template <typename Record, std::int32_t (*Init)(Record *, std::size_t)>
struct Unknown : Record {
  Unknown() { check(Init(this, sizeof(Record))); }
};

using Rm2000Facts = Unknown<AssizeRm2000Facts, assize_rm2000_facts_init>;
using Rm2000Outcome = Unknown<AssizeRm2000Outcome, assize_rm2000_outcome_init>;
using RoshCellFacts = Unknown<AssizeRoshCellFacts, assize_rosh_cell_facts_init>;
using RoshCellOutcome = Unknown<AssizeRoshCellOutcome, assize_rosh_cell_outcome_init>;
using MappaLevelFacts = Unknown<AssizeMappaLevelFacts, assize_mappa_level_facts_init>;
using MappaLevelOutcome = Unknown<AssizeMappaLevelOutcome, assize_mappa_level_outcome_init>;
using AssetFacts = Unknown<AssizeAssetFacts, assize_asset_facts_init>;
using AssetOutcome = Unknown<AssizeAssetOutcome, assize_asset_outcome_init>;
using PredictorsFacts = Unknown<AssizePredictorsFacts, assize_predictors_facts_init>;
using PercentageOutcome = Unknown<AssizePercentageOutcome, assize_percentage_outcome_init>;

/// Why a record is scored as it is, by the explain function of its instrument: `ASSIZE_JSON` or `ASSIZE_LINES`.
template <typename Facts>
std::string explain(std::int32_t (*function)(const Facts *, const char *, std::int32_t, char *, std::size_t, std::size_t *), const Facts &facts, std::int32_t format,
                    const char *policy = nullptr) {
  return answer([&](char *out, std::size_t capacity, std::size_t *length) { return function(&facts, policy, format, out, capacity, length); });
}

/// See `assize_score_json`.
inline std::string score_json(const std::string &instrument, const std::string &facts, const char *policy = nullptr) {
  return answer([&](char *out, std::size_t capacity, std::size_t *length) { return assize_score_json(instrument.c_str(), facts.data(), facts.size(), policy, out, capacity, length); });
}

/// See `assize_assess_json`.
inline std::string assess_json(const std::string &whole_case, const char *policy = nullptr) {
  return answer([&](char *out, std::size_t capacity, std::size_t *length) { return assize_assess_json(whole_case.data(), whole_case.size(), policy, out, capacity, length); });
}

/// See `assize_assess_text`.
inline std::string assess_text(const std::string &whole_case, const char *policy = nullptr) {
  return answer([&](char *out, std::size_t capacity, std::size_t *length) { return assize_assess_text(whole_case.data(), whole_case.size(), policy, out, capacity, length); });
}

/// See `assize_score_columns`. A text output that is too narrow is an `Error` as well: its explanation is the width that would do.
inline void score_columns(const std::string &instrument, std::size_t rows, const std::vector<AssizeColumn> &columns, std::vector<AssizeOutput> &outputs,
                          std::vector<std::uint8_t> &kinds, const char *policy = nullptr) {
  std::string why(std::size_t(1) << 16, ' ');
  std::size_t length = 0;
  kinds.resize(rows);
  const std::int32_t status = assize_score_columns(instrument.c_str(), policy, rows, columns.data(), columns.size(), outputs.data(), outputs.size(), kinds.data(), &why[0],
                                                   why.size(), &length);
  if (status == ASSIZE_BUFFER_TOO_SMALL) throw Error(status, std::to_string(length));
  if (status != ASSIZE_OK) throw Error(status, why.substr(0, length));
}

/// An array or a schema of the Arrow C data interface that is released when it goes.
template <typename Record>
class Released : public Record {
 public:
  Released() : Record() {}
  Released(const Released &) = delete;
  Released &operator=(const Released &) = delete;
  Released(Released &&other) noexcept : Record(other) { other.release = nullptr; }
  ~Released() {
    if (this->release != nullptr) this->release(this);
  }
};

using Schema = Released<ArrowSchema>;
using Array = Released<ArrowArray>;

}  // namespace assize

#endif
