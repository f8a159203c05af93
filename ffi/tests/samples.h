/* Facts that several tests score. */
#ifndef SAMPLES_H
#define SAMPLES_H

#include <assize.h>
#include <string.h>

/* The worked example of Risk Matrix 2000: S very high, V medium, C high. */
static void sample_rm2000(AssizeRm2000Facts *f) {
  assize_rm2000_facts_init(f, sizeof *f);
  f->sex = ASSIZE_RM2000_MALE;
  f->age = 30;
  f->convicted_of_sexual_offence = 1;
  f->age_at_latest_sexual_offence = 28;
  f->internet_only = 0;
  f->sexual_appearances = 2;
  f->criminal_appearances = 5;
  f->violent_appearances = 1;
  f->any_burglary = 0;
  f->male_victim = 1;
  f->stranger_victim = 1;
  f->single = 0;
  f->non_contact_offence = 0;
}

#define SAMPLE_RM2000_JSON                                                                                                   \
  "{\"sex\":\"male\",\"age\":30,\"convicted_of_sexual_offence\":true,\"age_at_latest_sexual_offence\":28,\"internet_only\":false," \
  "\"sexual_appearances\":2,\"criminal_appearances\":5,\"violent_appearances\":1,\"any_burglary\":false,\"male_victim\":true,"     \
  "\"stranger_victim\":true,\"single\":false,\"non_contact_offence\":false}"

/* The static answers of ARP; 33 and more are left for the dynamic form. */
static void sample_predictors(AssizePredictorsFacts *f) {
  assize_predictors_facts_init(f, sizeof *f);
  f->assessment_date = 20260210;
  f->gender = ASSIZE_PREDICTORS_MALE;
  f->date_of_birth = 19850314;
  f->date_of_current_conviction = 20250620;
  f->date_at_start_of_followup = 20250905;
  f->total_number_of_sanctions_for_all_offences = 9;
  f->total_number_of_violent_sanctions = 3;
  f->age_at_first_sanction = 17;
  memcpy(f->current_offence_code, "04600   ", 8);
}

/* The dynamic answers of the worked example of ARP: 62.86 per cent, medium. */
static void sample_dynamic(AssizePredictorsFacts *f) {
  sample_predictors(f);
  f->suitability_of_accommodation = ASSIZE_PREDICTORS_SOME_PROBLEMS;
  f->is_unemployed = 1;
  f->current_alcohol_use_problems = ASSIZE_PREDICTORS_SOME_PROBLEMS;
  f->current_relationship_with_partner = ASSIZE_PREDICTORS_SIGNIFICANT_PROBLEMS;
  f->current_relationship_status = ASSIZE_PREDICTORS_IN_RELATIONSHIP_LIVING_TOGETHER;
  f->evidence_of_domestic_abuse = 1;
  f->regular_offending_activities = ASSIZE_PREDICTORS_SIGNIFICANT_PROBLEMS;
  f->excessive_alcohol_use = ASSIZE_PREDICTORS_SIGNIFICANT_PROBLEMS;
  f->impulsivity_problems = ASSIZE_PREDICTORS_SOME_PROBLEMS;
  f->motivation_to_tackle_drug_misuse = ASSIZE_PREDICTORS_PARTIAL_MOTIVATION;
  f->has_heroin_usage = 1;
  f->has_crack_cocaine_usage = 1;
  f->has_cannabis_usage = 1;
  f->has_ketamine_usage = 1;
  f->has_spice_usage = 1;
  f->pro_criminal_attitudes = ASSIZE_PREDICTORS_SIGNIFICANT_PROBLEMS;
}

#endif
