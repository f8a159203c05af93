//! Rotherham, Persons who Pose a Risk to Children (updated 18 January 2024).

policy_prelude!();

/// The policy.
pub static POLICY: Policy = Policy {
    id: Cow::Borrowed("rotherham-2024"),
    title: Cow::Borrowed("Rotherham, Persons who Pose a Risk to Children (2024)"),
    version: Cow::Borrowed("18 January 2024"),
    source: Cow::Borrowed("Rotherham, Persons who Pose a Risk to Children, Levels of MAPPA Management"),
    effective_from: Some(Cow::Borrowed("2024-01-18")),
    extends: Cow::Borrowed("rotherham-2024"),
    names_category_4: false,
    // limb c without its tail "no longer meets level 3", which would make the definition circular
    define: Cow::Borrowed(&[(Cow::Borrowed("l2_met"), any![HVH, all![not![HVH], yes!(needs_active_multi_agency)], yes!(previously_level_3), yes!(adds_value)])]),
    rules: Cow::Borrowed(&[
        rule!(
            "ROT-L3",
            Effect::Sets(Managed::Three),
            all![Test::Defined(Cow::Borrowed("l2_met")), yes!(senior_representation_required)],
            "meets level 2, and senior representation of the agencies is required",
            "Level 3",
            Confirmed
        ),
        rule!(
            "ROT-L3i",
            Effect::Advises { at: Cow::Borrowed(&[]), prompts: Some(Ask::senior_representation_required) },
            yes!(significant_resources_short_notice),
            "significant resources may be needed at short notice: ask whether senior representation is required",
            "Level 3",
            Ours
        ),
        rule!(
            "ROT-L3m",
            Effect::Advises { at: Cow::Borrowed(&[]), prompts: Some(Ask::senior_representation_required) },
            all![not![HVH], Test::MediaAtLeast(Media::High), yes!(public_confidence_need)],
            "media or public interest is likely and public confidence matters: ask whether senior representation is required",
            "Level 3",
            Ours
        ),
        rule!("ROT-L2a", Effect::Sets(Managed::Two), HVH, "risk of serious harm is high or very high", "Level 2, first limb", Confirmed),
        rule!(
            "ROT-L2b",
            Effect::Sets(Managed::Two),
            all![not![HVH], yes!(needs_active_multi_agency)],
            "risk is lower, but other agencies have to be actively involved and co-ordinated",
            "Level 2, second limb",
            Confirmed
        ),
        rule!("ROT-L2c", Effect::Sets(Managed::Two), yes!(previously_level_3), "was managed at level 3 and no longer meets it", "Level 2, third limb", Confirmed),
        rule!("ROT-L2d", Effect::Sets(Managed::Two), yes!(adds_value), "multi-agency management adds value", "Level 2, fourth limb", Confirmed),
        rule!("ROT-L1", Effect::Sets(Managed::One), Test::Otherwise, "the responsible agency can manage the risk; no meeting is needed", "Level 1", Confirmed),
        rule!("ROT-G1", Effect::Forbids(Managed::One), CATEGORY_3, "by definition: category 3 needs active multi-agency management", "Categories", Confirmed),
    ]),
    file_hash: None,
};
