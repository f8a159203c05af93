// Assize from C++: Risk Matrix 2000 through records, a batch through columns, and a whole assessment through JSON.
//
//   c++ -std=c++11 score.cpp $(pkg-config --cflags --libs assize) -o score && ./score CASE.json

#include <assize.hpp>

#include <fstream>
#include <iostream>
#include <iterator>
#include <vector>

// One man, answer by answer. What is not set stays unknown.
static assize::Rm2000Facts man() {
  assize::Rm2000Facts facts;
  facts.sex = ASSIZE_RM2000_MALE;
  facts.age = 30;
  facts.convicted_of_sexual_offence = 1;
  facts.age_at_latest_sexual_offence = 28;
  facts.internet_only = 0;
  facts.sexual_appearances = 2;
  facts.criminal_appearances = 5;
  facts.violent_appearances = 1;
  facts.any_burglary = 0;
  facts.male_victim = 1;
  facts.stranger_victim = 1;
  facts.single = 0;
  facts.non_contact_offence = 0;
  return facts;
}

static bool risk_matrix() {
  const assize::Rm2000Facts facts = man();
  assize::Rm2000Outcome outcome;
  assize::check(assize_rm2000_score(&facts, &outcome));
  if (outcome.kind == ASSIZE_REJECTED) {
    for (int i = 0; i < outcome.problem_count && i < 8; i++) std::cerr << "refused: " << assize_problem_text(outcome.problems[i]) << '\n';
    return false;
  }
  std::cout << "Risk Matrix 2000, scale S: " << assize_level_text(outcome.s_category) << " (" << assize_kind_text(outcome.kind)
            << "; weakest source: " << assize_source_text(outcome.edition_status) << ")\n"
            << "  step 1: " << outcome.s_points << " points, " << assize_level_text(outcome.s_step1) << "; " << outcome.s_factors << " aggravating factors\n"
            << assize::explain<AssizeRm2000Facts>(assize_rm2000_explain, facts, ASSIZE_LINES);
  return true;
}

// Three men in columns. The age of the last is not known: his bit is not set.
static void batch() {
  const std::vector<std::int32_t> none(3, 0), ones(3, 1), twos(3, 2), fives(3, 5), ages{22, 30, 0}, offended{20, 28, 28};
  const std::uint8_t known = 0x03;
  const std::string sexes = "male  male  male  ";

  std::vector<AssizeColumn> columns;
  const auto column = [&](const char *question, const std::vector<std::int32_t> &values) {
    AssizeColumn column = AssizeColumn();
    column.name = question;
    column.type = ASSIZE_INT32;
    column.values = const_cast<std::int32_t *>(values.data());
    columns.push_back(column);
  };
  column("age", ages);
  columns.back().validity = const_cast<std::uint8_t *>(&known);
  column("convicted_of_sexual_offence", ones);
  column("age_at_latest_sexual_offence", offended);
  column("internet_only", none);
  column("sexual_appearances", twos);
  column("criminal_appearances", fives);
  column("violent_appearances", ones);
  column("any_burglary", none);
  column("male_victim", ones);
  column("stranger_victim", none);
  column("single", none);
  column("non_contact_offence", none);
  AssizeColumn sex = AssizeColumn();
  sex.name = "sex";
  sex.type = ASSIZE_FIXED_TEXT;
  sex.width = 6;
  sex.values = const_cast<char *>(sexes.data());
  columns.push_back(sex);

  std::vector<std::int32_t> s(3);
  std::string v(3 * 16, ' ');
  std::vector<std::uint8_t> kinds;
  std::vector<AssizeOutput> outputs(2);
  outputs[0].path = "s.category";
  outputs[0].type = ASSIZE_INT32;
  outputs[0].values = s.data();
  outputs[1].path = "v.category";
  outputs[1].type = ASSIZE_FIXED_TEXT;
  outputs[1].width = 16;
  outputs[1].values = &v[0];

  assize::score_columns("rm2000", 3, columns, outputs, kinds);
  for (std::size_t i = 0; i < 3; i++)
    std::cout << "row " << i << ": " << assize_kind_text(kinds[i]) << ", S " << assize_level_text(s[i]) << ", V " << v.substr(16 * i, 16) << '\n';
}

static void assessment(const char *name) {
  std::ifstream file(name, std::ios::binary);
  if (!file) throw std::runtime_error(std::string(name) + ": cannot be read");
  const std::string json((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
  std::cout << assize::assess_text(json);
}

int main(int argc, char **argv) {
  try {
    std::cout << "Assize " << assize_version() << '\n';
    if (assize_abi_version() != ASSIZE_ABI_VERSION) throw std::runtime_error("the library is of another ABI than the header");
    if (!risk_matrix()) return 1;
    batch();
    assessment(argc > 1 ? argv[1] : "examples/community.json");
    return 0;
  } catch (const assize::Error &error) {
    std::cerr << error.what() << '\n' << error.explanation() << '\n';
  } catch (const std::exception &error) {
    std::cerr << error.what() << '\n';
  }
  return 1;
}
