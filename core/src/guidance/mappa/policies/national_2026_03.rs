//! National position at 31 March 2026: Criminal Justice Act 2003 ss.325 to 327, with the latest level wording that could be
//! read, MAPPA Guidance chapter 7 (2019) and paragraph 13a.1 (2022).

policy_prelude!();

/// The policy; `national-current` is its alias.
pub static POLICY: Policy = Policy {
    id: Cow::Borrowed("national-2026-03"),
    title: Cow::Borrowed("MAPPA Guidance chapter 7 (2019), with the statute at 31 March 2026"),
    version: Cow::Borrowed("2026-03"),
    source: Cow::Borrowed("Criminal Justice Act 2003 ss.325 to 327; MAPPA Guidance chapter 7 (2019), 13a.1 (2022)"),
    effective_from: Some(Cow::Borrowed("2026-03-31")),
    extends: Cow::Borrowed("national-2026-03"),
    names_category_4: true,
    define: Cow::Borrowed(&[(
        Cow::Borrowed("l2_met"),
        all![yes!(adds_value), any![HVH, all![not![HVH], yes!(needs_active_multi_agency), yes!(exceptional_reason_given)], yes!(previously_level_3)]],
    )]),
    rules: Cow::Borrowed(&[
        rule!(
            "NAT-L3",
            Effect::Sets(Managed::Three),
            all![Test::Defined(Cow::Borrowed("l2_met")), yes!(senior_representation_required)],
            "meets level 2, and senior representation of the agencies is required",
            "7.5",
            Confirmed
        ),
        rule!(
            "NAT-L3i",
            Effect::Advises { at: Cow::Borrowed(&[]), prompts: Some(Ask::senior_representation_required) },
            yes!(significant_resources_short_notice),
            "significant resources may be needed at short notice: ask whether senior representation is required",
            "7.5",
            Ours
        ),
        rule!(
            "NAT-L2",
            Effect::Sets(Managed::Two),
            Test::Defined(Cow::Borrowed("l2_met")),
            "multi-agency management adds value, and the risk is high or very high, or exceptionally lower with active involvement needed, or it was managed at level 3 before",
            "7.4",
            Confirmed
        ),
        rule!("NAT-L1", Effect::Sets(Managed::One), Test::Otherwise, "the lead agency can manage the case", "7.3", Confirmed),
        rule!(
            "NAT-L1-s",
            Effect::Advises { at: Cow::Borrowed(&[Managed::One]), prompts: None },
            Test::Otherwise,
            "confirm that the formal screening is done, the plan is robust and nothing bars agreed multi-agency actions",
            "7.3",
            Confirmed
        ),
        rule!("NAT-G1", Effect::Forbids(Managed::One), CATEGORY_3, "category 3 needs multi-agency management", "by definition of the category", Confirmed),
    ]),
    file_hash: None,
};
