//! Chapter 9, Risk management of known offenders (about 2009, no place named). Its level rules are those of Solihull.

policy_prelude!();

/// The policy.
pub static POLICY: Policy = Policy {
    id: Cow::Borrowed("chapter9-2009"),
    title: Cow::Borrowed("Chapter 9, Risk management of known offenders (2009)"),
    version: Cow::Borrowed("about 2009"),
    source: Cow::Borrowed("chapter 9, 9.1.2 and 9.1.3"),
    effective_from: None,
    extends: Cow::Borrowed("chapter9-2009"),
    names_category_4: false,
    define: Cow::Borrowed(&[]),
    rules: Cow::Borrowed(&[
        rule!(
            "CH9-L3",
            Effect::Sets(Managed::Three),
            all![yes!(needs_active_multi_agency), any![yes!(special_resources_authorisation), yes!(ongoing_senior_oversight)]],
            "several agencies are actively involved, and senior people must authorise special resources (such as surveillance or specialised accommodation) or oversee the case",
            "9.1.3",
            Confirmed
        ),
        rule!("CH9-L2", Effect::Sets(Managed::Two), yes!(needs_active_multi_agency), "several agencies have to be actively involved through regular meetings", "9.1.3", Confirmed),
        rule!("CH9-L1", Effect::Sets(Managed::One), Test::Otherwise, "the usual arrangements of the supervising agency are enough", "9.1.3", Confirmed),
        rule!("CH9-G1", Effect::Forbids(Managed::One), CATEGORY_3, "by definition: category 3 needs multi-agency management", "9.1.2", Confirmed),
    ]),
    file_hash: None,
};
