//! Answers of people in tests of columns.

/// Answers that people with a sexual offence have in place of ordinary ones.
pub const OFFENDING: [(&str, i32); 7] = [
    ("has_ever_committed_sexual_offence", 1),
    ("total_contact_adult_sexual_sanctions", 1),
    ("total_contact_child_sexual_sanctions", 0),
    ("total_indecent_image_sanctions", 2),
    ("total_non_contact_sexual_offences", 0),
    ("date_of_most_recent_sexual_offence", 20_150_620),
    ("is_current_offence_against_victim_stranger", 1),
];
