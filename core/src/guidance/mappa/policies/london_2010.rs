//! London Child Protection Procedures, chapter 13 (written 2010). The three bullets of 13.7.23 carry no connectives; the
//! reading adopted is (high or very high and senior co-operation) or the media exception.

policy_prelude!();

const VALIDATED: Test = all![HVH, yes!(rosh_by_validated_tool)];

/// The policy.
pub static POLICY: Policy = Policy {
    id: Cow::Borrowed("london-2010"),
    title: Cow::Borrowed("London Child Protection Procedures, chapter 13 (2010)"),
    version: Cow::Borrowed("2010"),
    source: Cow::Borrowed("London Child Protection Procedures, 13.7.14 to 13.7.24"),
    effective_from: None,
    extends: Cow::Borrowed("london-2010"),
    names_category_4: false,
    define: Cow::Borrowed(&[]),
    rules: Cow::Borrowed(&[
        rule!(
            "LON-L3-ab",
            Effect::Sets(Managed::Three),
            all![HVH, yes!(rosh_by_validated_tool), yes!(senior_cooperation_needed)],
            "risk is high or very high under OASys or Asset, and the plan needs senior co-operation: one of the critical few",
            "13.7.23",
            Ours
        ),
        rule!(
            "LON-L3-c",
            Effect::Sets(Managed::Three),
            all![not![VALIDATED], Test::MediaAtLeast(Media::VeryHigh), yes!(public_confidence_need)],
            "not assessed as high or very high, but media interest is very likely and public confidence has to be kept: one of the critical few",
            "13.7.23",
            Ours
        ),
        rule!("LON-L2", Effect::Sets(Managed::Two), yes!(needs_active_multi_agency), "more than one agency has to be actively involved", "13.7.16", Confirmed),
        rule!("LON-L2-sd", ADVISES, yes!(previously_level_3), "may be stepped down to level 2 if the risk has diminished or management is established", "13.7.16", Confirmed),
        rule!(
            "LON-L1",
            Effect::Sets(Managed::One),
            yes!(single_agency_can_manage),
            "one agency can manage the risk without actively or significantly involving others",
            "13.7.14",
            Confirmed
        ),
        rule!("LON-L1-w", Effect::Advises { at: Cow::Borrowed(&[Managed::One]), prompts: None }, HVH, "level 1 is generally for low or medium risk: check", "13.7.14", Confirmed),
        rule!("LON-G1", Effect::Forbids(Managed::One), CATEGORY_3, "level 1 is for categories 1 and 2 only", "13.7.14", Confirmed),
        rule!(
            "LON-MEDIA",
            Effect::Advises { at: Cow::Borrowed(&[Managed::None, Managed::One, Managed::Two]), prompts: Some(Ask::senior_cooperation_needed) },
            all![VALIDATED, Test::MediaAtLeast(Media::VeryHigh), yes!(public_confidence_need)],
            "the media route is closed only because the risk is high: test whether senior co-operation is needed",
            "13.7.23",
            Ours
        ),
    ]),
    file_hash: None,
};
