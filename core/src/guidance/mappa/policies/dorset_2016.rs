//! Dorset, Managing Individuals who Pose a Risk of Harm to Children, part 1 (reviewed August 2016).

policy_prelude!();

const VALIDATED: Test = all![HVH, yes!(rosh_by_validated_tool)];

/// The policy.
pub static POLICY: Policy = Policy {
    id: Cow::Borrowed("dorset-2016"),
    title: Cow::Borrowed("Dorset, Managing Individuals who Pose a Risk of Harm to Children, part 1 (2016)"),
    version: Cow::Borrowed("August 2016"),
    source: Cow::Borrowed("Dorset, part 1, sections 4 to 8"),
    effective_from: None,
    extends: Cow::Borrowed("dorset-2016"),
    names_category_4: false,
    define: Cow::Borrowed(&[]),
    rules: Cow::Borrowed(&[
        rule!(
            "DOR-L3-12",
            Effect::Sets(Managed::Three),
            all![HVH, yes!(rosh_by_validated_tool), yes!(beyond_police_probation), yes!(senior_cooperation_needed)],
            "risk is high or very high under a validated tool, agencies beyond police and probation are involved, and the plan needs senior co-operation",
            "s.8",
            Ours
        ),
        rule!(
            "DOR-L3-3",
            Effect::Sets(Managed::Three),
            all![not![VALIDATED], Test::MediaAtLeast(Media::VeryHigh), yes!(public_confidence_need)],
            "not assessed as high or very high under a validated tool, but media interest is very likely and public confidence has to be kept",
            "s.8",
            Ours
        ),
        rule!(
            "DOR-L2",
            Effect::Sets(Managed::Two),
            all![HVH, yes!(rosh_by_validated_tool), yes!(needs_active_multi_agency), yes!(beyond_police_probation)],
            "risk is high or very high under a validated tool, and agencies beyond police and probation have to be actively involved",
            "s.6",
            Confirmed
        ),
        rule!("DOR-L1", Effect::Sets(Managed::One), Test::Otherwise, "the responsible agency can manage the risk", "s.5", Confirmed),
        rule!("DOR-G1", Effect::Forbids(Managed::One), CATEGORY_3, "level 1 is for categories 1 and 2 only", "s.5", Confirmed),
        rule!("DOR-P1", Effect::Requires(Cow::Borrowed(&[Managed::Two])), CATEGORY_3, "co-ordinator and Detective Inspector confirm the criteria", "s.5", Confirmed),
        rule!(
            "DOR-P2",
            Effect::Requires(Cow::Borrowed(&[Managed::Two])),
            Test::Category(Cow::Borrowed(&[Category::One, Category::Two])),
            "a manager's decision to refer is enough",
            "s.5",
            Confirmed
        ),
        rule!(
            "DOR-P3",
            Effect::Requires(Cow::Borrowed(&[Managed::Three])),
            Test::Otherwise,
            "Assistant Chief Officer (probation) and Detective Chief Inspector decide",
            "s.8",
            Confirmed
        ),
        rule!(
            "DOR-GAP",
            Effect::Advises { at: Cow::Borrowed(&[Managed::None]), prompts: None },
            all![not![VALIDATED], yes!(needs_active_multi_agency)],
            "no level available under dorset-2016; refer to co-ordinator",
            "ss.5, 6",
            Ours
        ),
        rule!(
            "DOR-GAP-12",
            Effect::Advises { at: Cow::Borrowed(&[Managed::One]), prompts: None },
            all![not![VALIDATED], yes!(needs_active_multi_agency)],
            "no level 2 route under dorset-2016 although active multi-agency management is needed",
            "ss.5, 6",
            Ours
        ),
        rule!(
            "DOR-X1",
            ADVISES,
            all![yes!(only_risk_is_to_identified_child), yes!(under_probation), yes!(robust_plan_with_cpc_attendance)],
            "a separate level 2 or 3 meeting may be unnecessary; the co-ordinator decides with the Detective Inspector or Detective Chief Inspector",
            "s.4",
            Confirmed
        ),
        rule!(
            "DOR-X2",
            ADVISES,
            all![yes!(rm2000_high_or_very_high), not![HVH]],
            "Risk Matrix 2000 is high or very high: Dorset counts this as meeting the referral criterion, so consider referral. It is no level of serious harm",
            "ss.6, 8",
            Confirmed
        ),
        rule!(
            "DOR-MEDIA",
            Effect::Advises { at: Cow::Borrowed(&[Managed::None, Managed::One, Managed::Two]), prompts: Some(Ask::senior_cooperation_needed) },
            all![VALIDATED, Test::MediaAtLeast(Media::VeryHigh), yes!(public_confidence_need)],
            "the media route is closed only because the risk is high: test whether senior co-operation is needed",
            "s.8",
            Ours
        ),
    ]),
    file_hash: None,
};
