//! Solihull LSCP 7.1, Managing Individuals who Pose a Risk of Harm to Children (link updated March 2018).

policy_prelude!();

/// The policy.
pub static POLICY: Policy = Policy {
    id: Cow::Borrowed("solihull-2018"),
    title: Cow::Borrowed("Solihull 7.1, Managing Individuals who Pose a Risk of Harm to Children (2018)"),
    version: Cow::Borrowed("March 2018"),
    source: Cow::Borrowed("Solihull LSCP procedures, section 7.1"),
    effective_from: None,
    extends: Cow::Borrowed("solihull-2018"),
    names_category_4: false,
    define: Cow::Borrowed(&[]),
    rules: Cow::Borrowed(&[
        rule!(
            "SOL-L3",
            Effect::Sets(Managed::Three),
            all![yes!(needs_active_multi_agency), any![yes!(special_resources_authorisation), yes!(ongoing_senior_oversight)]],
            "several agencies are actively involved, and senior people must authorise special resources or oversee the case",
            "s.4",
            Confirmed
        ),
        rule!("SOL-L2", Effect::Sets(Managed::Two), yes!(needs_active_multi_agency), "several agencies have to be actively involved through regular meetings", "s.4", Confirmed),
        rule!("SOL-L1", Effect::Sets(Managed::One), Test::Otherwise, "the usual arrangements of the supervising agency are enough", "s.4", Confirmed),
        rule!("SOL-G1", Effect::Forbids(Managed::One), CATEGORY_3, "not stated in this document; taken from the national guidance that it links to", "s.4", Ours),
    ]),
    file_hash: None,
};
