// Made by `cargo xtask wasm` from the engine's schemas; not to be edited by hand.

/** Any JSON value. */
export type Json = null | boolean | number | string | ReadonlyArray<Json> | { readonly [key: string]: Json };
/** A calendar date, `YYYY-MM-DD`. */
export type IsoDate = string;
/** How well a number is sourced, best first. */
export type Status = 'confirmed' | 'attested' | 'likely' | 'ours' | 'unconfirmed';
/** Id of an instrument. `id@edition` selects an edition, or for guidance the policy that stands as one. */
export type InstrumentId = keyof FactsOf;
/** An id, with an edition or without. */
export type Name<I extends InstrumentId = InstrumentId> = I | `${I}@${string}`;

/** Why: the rule or table row, a sentence, the points it gave, its published source. */
export interface Reason {
  readonly rule: string;
  readonly text: string;
  readonly points?: number;
  readonly source: string;
  readonly status: Status;
}
/** What to know about an outcome. */
export interface Notice {
  readonly code: string;
  readonly text: string;
}
/** One thing wrong with what was given; `fields` are paths from the top of it. */
export interface Problem {
  readonly code: string;
  readonly fields: readonly string[];
  readonly text: string;
}
/** What reproduces an outcome: engine, instrument, edition, policy, hashes of tables and of checked facts. */
export type Receipt = { readonly engine: string; readonly tables: string; readonly facts: string } & { readonly [key: string]: Json };

interface Answered<I extends string> {
  readonly instrument: I;
  readonly edition: string;
  readonly policy?: string;
  readonly result: { readonly [key: string]: Json };
  /** A service's own response, where the instrument is one. */
  readonly response?: Json;
  /** The weakest status used. */
  readonly status: Status;
  /** Unknown answers that did not matter. */
  readonly reached_without?: readonly string[];
  readonly reasons: readonly Reason[];
  readonly notices: readonly Notice[];
  readonly receipt: Receipt;
}
/** Every headline output is determined. */
export interface Scored<I extends string = InstrumentId> extends Answered<I> {
  readonly type: 'scored';
  /** Unknown answers that would move a score which stands by its source's rule for missing answers. */
  readonly decisive?: readonly string[];
}
/** A headline output still depends on unknown answers: `possible` in the result, and the questions that decide. */
export interface Bounded<I extends string = InstrumentId> extends Answered<I> {
  readonly type: 'bounded';
  readonly decisive: readonly string[];
}
/** Refused, with every problem at once. */
export interface Rejected<I extends string = InstrumentId> {
  readonly type: 'rejected';
  readonly instrument: I;
  readonly edition: string | null;
  readonly problems: readonly Problem[];
}
/** The answer of an instrument. */
export type Outcome<I extends string = InstrumentId> = Scored<I> | Bounded<I> | Rejected<I>;

/** The answer to a whole case. */
export interface Report {
  readonly type?: undefined;
  readonly reference: string | null;
  readonly assessed_on: IsoDate | null;
  readonly reconviction: { readonly [key: string]: Json };
  readonly rosh: { readonly [key: string]: Json };
  /** One policy's answer, or a list of them. */
  readonly mappa: Json;
  readonly actions: readonly Json[];
  readonly unknown: readonly { readonly field: string; readonly question: string; readonly decides: readonly string[] }[];
  readonly would_change: readonly Change[];
  readonly not_decided: readonly string[];
  readonly instruments: readonly Outcome[];
  readonly receipt: { readonly [key: string]: Json };
  readonly [key: string]: unknown;
}
/** A single dynamic answer that, if it changed, would change a result. */
export interface Change {
  readonly field: string;
  readonly question: string;
  readonly from: Json;
  readonly to: Json;
  readonly changes: readonly { readonly what: string; readonly from: Json; readonly to: Json; readonly direction?: string; readonly from_level?: Json; readonly to_level?: Json }[];
}
/** The copy for the person assessed. */
export interface PlainLanguage {
  readonly title: string;
  readonly sections: readonly { readonly heading: string; readonly paragraphs: readonly string[]; readonly list: readonly string[] }[];
}
/** Whether a question applies; open while another answer decides it. */
export type Applies = 'yes' | 'no' | 'open';
/** One question of a form: its place in the case, and how it stands. */
export interface Question {
  readonly path: string;
  readonly applies: Applies;
  readonly answered: boolean;
  readonly could_change: boolean;
  /** Taken from elsewhere in the case. */
  readonly filled?: Json;
}
/** A case as a form walks through it. */
export interface Journey {
  readonly groups: readonly {
    readonly id: string;
    readonly title: string;
    readonly within: string | null;
    readonly choice?: 'expected' | 'suitable' | 'not_suitable' | 'undetermined';
    readonly why?: string;
    readonly tasks: readonly {
      readonly id: string;
      readonly title: string;
      readonly fieldsets: readonly { readonly title: string | null; readonly questions: readonly Question[]; readonly at?: string; readonly new?: { readonly list: string; readonly value: { readonly [key: string]: Json } }; readonly applies?: Applies }[];
    }[];
  }[];
  readonly errors: readonly (Problem & { readonly question: string | null })[];
  /** What an instrument refuses answers for: it stops that result and nothing else. */
  readonly refused: readonly (Problem & { readonly group: string; readonly question: string | null })[];
  readonly no_longer_apply: readonly { readonly path: string; readonly question: string }[];
}

/** How to score, apart from the facts. */
export interface Options {
  /** Guidance to apply: the id of a policy, a policy file as an object, or a list of these, at most one of each family. `all` (whole cases only): every built-in MAPPA policy. */
  readonly policy?: string | { readonly [key: string]: Json } | ReadonlyArray<string | { readonly [key: string]: Json }> | null;
  /** Withhold every value that rests on a likely or unconfirmed source. */
  readonly strict?: boolean | null;
  /** An attestation file as an object: constants checked against the printed source. */
  readonly attest?: { readonly [key: string]: Json } | null;
}
/** What is thrown where a call cannot be answered at all. */
export interface AssizeError extends Error {
  readonly code: 'not_initialised' | 'unknown_instrument' | 'unknown_policy' | 'unknown_field' | 'given_twice' | 'wrong_type' | 'not_json' | 'too_large' | (string & {});
  readonly fields: readonly string[];
  /** What an object of the caller's threw while it was read. */
  readonly cause?: unknown;
  readonly problems?: readonly Problem[];
}
/**
 * A column: a list of the answers as in the facts of one row (`null` is unknown), or numbers (`NaN` is unknown). A number means what it
 * means in the facts; where the question takes none, 0 and 1 are no and yes, and of a choice it is the position among the options, from 0.
 */
export type Column = Float64Array | Float32Array | Int32Array | Int16Array | Int8Array | Uint32Array | Uint16Array | Uint8Array | Uint8ClampedArray | ReadonlyArray<Json>;
/** What many rows came to: for each row how it was answered, and the outputs asked for. */
export interface ScoredColumns {
  /** 0 scored, 1 bounded, 2 rejected. */
  readonly type: Uint8Array;
  /** The outputs that are numbers, `NaN` where there is none; the others as a list, `null` where there is none. */
  readonly outputs: { readonly [output: string]: Float64Array | ReadonlyArray<Json> };
  /** Outputs that no answered row has: a slip of the hand, or a member that other answers would bring. */
  readonly absent: readonly string[];
}

/**
 * Readies the module. In a browser once, before anything else; in Node it does nothing and need not be called. By default the module is
 * loaded from beside the package's script; `from` is its address, a response, its bytes, or the compiled module.
 */
export function init(from?: unknown): Promise<void>;
export default init;
/** Every instrument, every policy, and the tools that are not offered. */
export function list(): {
  readonly instruments: readonly { readonly id: InstrumentId; readonly editions: readonly string[]; readonly status: Status; readonly title: string; readonly summary: string }[];
  readonly policies: readonly { readonly id: string; readonly family: string; readonly title: string; readonly default: boolean }[];
  readonly not_offered: readonly { readonly [key: string]: Json }[];
};
/** An instrument with its tables, sources, worked example and schema; a policy as a file that is taken back; or why a tool is not offered. */
export function describe(id: string): { readonly [key: string]: Json };
/** JSON Schema (draft 2020-12) of the facts of an instrument, or of the whole case: `assessment`. */
export function schema(id: Name | 'assessment'): { readonly [key: string]: Json };
/** Scores facts with one instrument. */
export function score<I extends InstrumentId>(instrument: Name<I>, facts: FactsOf[I], options?: Options): Outcome<I>;
/** Answers a whole case; an unusable one (an unknown top-level key) is rejected as a whole. */
export function assess(theCase: Assessment, options?: Options): Report | Rejected<'assessment'>;
/** The report of a whole case as a practitioner reads it, in plain text. */
export function assessText(theCase: Assessment, options?: Options): string;
/** The copy for the person assessed, without what its sources restrict. */
export function plainLanguage(theCase: Assessment, options?: Options): PlainLanguage;
/** The single dynamic answers that would change a result of a whole case. */
export function whatWouldChange(theCase: Assessment, options?: Options): readonly Change[] | Rejected<'assessment'>;
/** A whole case as a form walks through it. */
export function journey(theCase: Assessment, options?: Options): Journey;
/**
 * Scores many rows at once: columns by the name of the fact, outputs by their path in the result (`s.category`). At most 16 million
 * answers a call: more rows go in blocks.
 */
export function scoreColumns(instrument: Name, columns: { readonly [fact: string]: Column }, outputs: readonly string[], options?: Options): ScoredColumns;

/** The facts of each instrument. */
export interface FactsOf {
  "instrument-choice": ChoiceOfInstrumentFacts; // 2010
  "transition": TransitionAt18Facts; // 2016
  "oasys": OASysFacts; // 2009
  "rm2000": RiskMatrix2000Facts; // 2007-02
  "arp": AllReoffendingPredictorARPFacts; // hmpps-2026-08
  "vrp": AllReoffendingPredictorARPFacts; // hmpps-2026-08
  "svrp": AllReoffendingPredictorARPFacts; // hmpps-2026-08
  "dc-srp": AllReoffendingPredictorARPFacts; // hmpps-2026-08
  "iic-srp": AllReoffendingPredictorARPFacts; // hmpps-2026-08
  "csrp": AllReoffendingPredictorARPFacts; // hmpps-2026-08
  "mst": AllReoffendingPredictorARPFacts; // hmpps-2026-08
  "lds": AllReoffendingPredictorARPFacts; // hmpps-2026-08
  "pni": AllReoffendingPredictorARPFacts; // hmpps-2026-08
  "opd": AllReoffendingPredictorARPFacts; // hmpps-2026-08
  "ogrs3": AllReoffendingPredictorARPFacts; // 2009, arns-2025
  "ogp": AllReoffendingPredictorARPFacts; // 2009
  "ovp": AllReoffendingPredictorARPFacts; // 2009
  "snsv": AllReoffendingPredictorARPFacts; // arns-2025, 2014
  "osp-dc": AllReoffendingPredictorARPFacts; // arns-2025
  "osp-iic": AllReoffendingPredictorARPFacts; // arns-2025
  "rsr": AllReoffendingPredictorARPFacts; // arns-2025
  "hmpps-current": TheMinistrySServiceForTheNewerPredictorsFacts; // hmpps-2026-08
  "hmpps-classic": TheMinistrySServiceForTheOlderPredictorsFacts; // arns-2025
  "rosh-cell": RiskOfSeriousHarmOneSubjectInOneSettingFacts; // 2009
  "rosh": RiskOfSeriousHarmFacts; // 2009
  "tier": ProbationTierV3Facts; // v3-2026-08, v2-2026-06
  "asset": AssetAndTheScaledApproachFacts; // 2006
  "vulnerability": Vulnerability; // 2006
  "onset": Onset; // 2006
  "mappa-category": MAPPACategoryFacts; // solihull-2018, chapter9-2009, rotherham-2024, dorset-2016, london-2010, national-2026-03
  "mappa-level": MAPPAManagementLevelFacts; // solihull-2018, chapter9-2009, rotherham-2024, dorset-2016, london-2010, national-2026-03
  "mappa-lifecycle": MAPPALifecycleFacts; // solihull-2018, chapter9-2009, rotherham-2024, dorset-2016, london-2010, national-2026-03
  "notification-period": SexOffenderNotificationPeriodFacts; // 2019-04
  "notification-duties": SexOffenderNotificationDutiesFacts; // 2023-03
  "civil-orders": CivilOrdersFacts; // 2024-01
  "grooming": GroomingFacts; // 2010
  "dash": DASHChecklistAndMARACReferralFacts; // safelives, bristol, kent, plymouth, norfolk
  "persons": PersonsPosingARiskFacts; // solihull-2018, chapter9-2009, rotherham-2024, dorset-2016, london-2010, national-2026-03
  "children": ChildrenReferralTriggersFacts; // solihull-2018, chapter9-2009, rotherham-2024, dorset-2016, london-2010, national-2026-03
  "disclosure": DisclosureFacts; // solihull-2018, chapter9-2009, rotherham-2024, dorset-2016, london-2010, national-2026-03
  "housing-release": ReleaseAndHousingFacts; // solihull-2018, chapter9-2009, rotherham-2024, dorset-2016, london-2010, national-2026-03
}

export interface ChoiceOfInstrumentFacts {
  /** Age. Whole years on the day of assessment. Left out where both dates are given. */
  age?: number | null | undefined;
  /** Date of birth. Born on 29 February: a year older on 1 March where the year has no such day. */
  date_of_birth?: IsoDate | null | undefined;
  /** Date of assessment */
  assessed_on?: IsoDate | null | undefined;
  /** Sex recorded */
  sex?: "male" | "female" | null | undefined;
  /** Convicted of a sexual offence */
  convicted_of_sexual_offence?: boolean | null | undefined;
  /** Sentenced for serious non-sexual violence. Asked of men without a conviction of a sexual offence. */
  sentenced_for_violence?: boolean | null | undefined;
  /** Least age that the youth offending team serves */
  team_serves_from?: "8" | "10" | 8 | 10 | null | undefined;
  /** Prevention team in a joint assessment with children's social care */
  joint_assessment_with_social_care?: boolean | null | undefined;
  /** An Asset was opened before the person was 18 */
  asset_opened_under_18?: boolean | null | undefined;
  /** Concern of domestic abuse */
  domestic_abuse_concern?: boolean | null | undefined;
  /** A risk of sexual harm to children is in question. From an adult or from a child. */
  sexual_harm_in_question?: boolean | null | undefined;
  /** Other assessments at hand. Which there are; their content stays where it is. An empty list: none. */
  other_assessments?: ReadonlyArray<"health" | "mental_health" | "learning_difficulty" | "social_care" | "education" | "housing"> | null | undefined;
  /** Instrument that somebody proposes */
  proposed?: "oasys" | "rm2000" | "asset" | "onset" | "dash" | null | undefined;
}

export interface TransitionAt18Facts {
  /** Age. Whole years on the day of assessment. Left out where both dates are given. */
  age?: number | null | undefined;
  /** Date of birth. Born on 29 February: a year older on 1 March where the year has no such day. */
  date_of_birth?: IsoDate | null | undefined;
  /** Date of assessment */
  assessed_on?: IsoDate | null | undefined;
  /** Asset opened on */
  asset_opened_on?: IsoDate | null | undefined;
  /** Asset sections that hold evidence. Which sections, not what they were rated. An empty list: none holds any. */
  asset_evidence?: ReadonlyArray<"living_arrangements" | "family_personal_relationships" | "education_training_employment" | "neighbourhood" | "lifestyle" | "substance_use" | "physical_health" | "emotional_mental_health" | "perception_self_others" | "thinking_behaviour" | "attitudes_to_offending" | "motivation_to_change"> | null | undefined;
  /** Risk of serious harm on the Asset form */
  asset_rosh?: "low" | "medium" | "high" | "very_high" | null | undefined;
  /** Moving from children's to adult services */
  moving_to_adult_services?: boolean | null | undefined;
  /** May cause serious harm to others */
  may_seriously_harm_others?: boolean | null | undefined;
  /** May cause serious harm to himself or herself */
  may_seriously_harm_self?: boolean | null | undefined;
}

export interface Items {
  /** Offences dealt with at this appearance, banded score */
  "1.3.1"?: "0" | "1" | "2" | "missing" | "not_answered" | "M" | 0 | 1 | 2 | null | undefined;
  /** Any burglary conviction, ever */
  "1.4"?: "0" | "2" | "no" | "yes" | "missing" | "not_answered" | "M" | 0 | 2 | null | undefined;
  /** Court appearances under 18, banded score */
  "1.5.1"?: "0" | "1" | "2" | "missing" | "not_answered" | "M" | 0 | 1 | 2 | null | undefined;
  /** Court appearances at 18 or over, banded score */
  "1.6.1"?: "0" | "1" | "2" | "missing" | "not_answered" | "M" | 0 | 1 | 2 | null | undefined;
  /** Age at first conviction, banded score */
  "1.7.1"?: "0" | "1" | "2" | "missing" | "not_answered" | "M" | 0 | 1 | 2 | null | undefined;
  /** Age at first police contact, banded score */
  "1.8.1"?: "0" | "1" | "2" | "missing" | "not_answered" | "M" | 0 | 1 | 2 | null | undefined;
  /** Custodial sentences under 21, banded score */
  "1.9.1"?: "0" | "1" | "2" | "missing" | "not_answered" | "M" | 0 | 1 | 2 | null | undefined;
  /** Custodial sentences at 21 or over, banded score */
  "1.10.1"?: "0" | "1" | "2" | "missing" | "not_answered" | "M" | 0 | 1 | 2 | null | undefined;
  /** Any breach of bail, licence or community sentence */
  "1.11"?: "0" | "2" | "no" | "yes" | "missing" | "not_answered" | "M" | 0 | 2 | null | undefined;
  /** Number of different offence categories, banded score */
  "1.12.1"?: "0" | "1" | "2" | "missing" | "not_answered" | "M" | 0 | 1 | 2 | null | undefined;
  /** Present offence fits an established pattern */
  "2.14"?: "NO" | "no" | "YES" | "yes" | "missing" | "not_answered" | "M" | null | undefined;
  /** No fixed abode or transient */
  "3.3"?: "NO" | "no" | "YES" | "yes" | "missing" | "not_answered" | "M" | null | undefined;
  /** Suitability of accommodation */
  "3.4"?: "0" | "1" | "2" | "none" | "some" | "significant" | "missing" | "not_answered" | "M" | 0 | 1 | 2 | null | undefined;
  /** Permanence of accommodation */
  "3.5"?: "0" | "1" | "2" | "none" | "some" | "significant" | "missing" | "not_answered" | "M" | 0 | 1 | 2 | null | undefined;
  /** Suitability of location */
  "3.6"?: "0" | "1" | "2" | "none" | "some" | "significant" | "missing" | "not_answered" | "M" | 0 | 1 | 2 | null | undefined;
  /** Unemployed, or will be on release */
  "4.2"?: "NO" | "no" | "NA" | "na" | "YES" | "yes" | "not_available" | "missing" | "not_answered" | "M" | null | undefined;
  /** Employment history */
  "4.3"?: "0" | "1" | "2" | "none" | "some" | "significant" | "missing" | "not_answered" | "M" | 0 | 1 | 2 | null | undefined;
  /** Work skills */
  "4.4"?: "0" | "1" | "2" | "none" | "some" | "significant" | "missing" | "not_answered" | "M" | 0 | 1 | 2 | null | undefined;
  /** Attitude to work */
  "4.5"?: "0" | "1" | "2" | "none" | "some" | "significant" | "missing" | "not_answered" | "M" | 0 | 1 | 2 | null | undefined;
  /** School attendance */
  "4.6"?: "0" | "1" | "2" | "none" | "some" | "significant" | "missing" | "not_answered" | "M" | 0 | 1 | 2 | null | undefined;
  /** Reading, writing or number problems */
  "4.7"?: "0" | "1" | "2" | "none" | "some" | "significant" | "missing" | "not_answered" | "M" | 0 | 1 | 2 | null | undefined;
  /** Learning difficulties */
  "4.8"?: "0" | "1" | "2" | "none" | "some" | "significant" | "missing" | "not_answered" | "M" | 0 | 1 | 2 | null | undefined;
  /** Qualifications */
  "4.9"?: "0" | "2" | "missing" | "not_answered" | "M" | 0 | 2 | null | undefined;
  /** Attitude to education or training */
  "4.10"?: "0" | "1" | "2" | "none" | "some" | "significant" | "missing" | "not_answered" | "M" | 0 | 1 | 2 | null | undefined;
  /** Financial situation */
  "5.2"?: "0" | "1" | "2" | "none" | "some" | "significant" | "missing" | "not_answered" | "M" | 0 | 1 | 2 | null | undefined;
  /** Managing money */
  "5.3"?: "0" | "1" | "2" | "none" | "some" | "significant" | "missing" | "not_answered" | "M" | 0 | 1 | 2 | null | undefined;
  /** Illegal earnings as income */
  "5.4"?: "0" | "1" | "2" | "none" | "some" | "significant" | "missing" | "not_answered" | "M" | 0 | 1 | 2 | null | undefined;
  /** Over-reliance on others for money */
  "5.5"?: "0" | "1" | "2" | "none" | "some" | "significant" | "missing" | "not_answered" | "M" | 0 | 1 | 2 | null | undefined;
  /** Severe obstacle to budgeting */
  "5.6"?: "0" | "1" | "2" | "none" | "some" | "significant" | "missing" | "not_answered" | "M" | 0 | 1 | 2 | null | undefined;
  /** Present relationship with close family */
  "6.1"?: "0" | "1" | "2" | "none" | "some" | "significant" | "missing" | "not_answered" | "M" | 0 | 1 | 2 | null | undefined;
  /** Close relative has a criminal record */
  "6.2"?: "NO" | "no" | "YES" | "yes" | "missing" | "not_answered" | "M" | null | undefined;
  /** Experience of childhood */
  "6.3"?: "0" | "1" | "2" | "none" | "some" | "significant" | "missing" | "not_answered" | "M" | 0 | 1 | 2 | null | undefined;
  /** Present relationship with partner */
  "6.4"?: "0" | "1" | "2" | "none" | "some" | "significant" | "missing" | "not_answered" | "M" | 0 | 1 | 2 | null | undefined;
  /** Partner has a criminal record */
  "6.5"?: "NO" | "no" | "YES" | "yes" | "missing" | "not_answered" | "M" | null | undefined;
  /** Earlier close relationships */
  "6.6"?: "0" | "1" | "2" | "none" | "some" | "significant" | "missing" | "not_answered" | "M" | 0 | 1 | 2 | null | undefined;
  /** Community integration */
  "7.1"?: "0" | "1" | "2" | "none" | "some" | "significant" | "missing" | "not_answered" | "M" | 0 | 1 | 2 | null | undefined;
  /** Regular activities that encourage offending */
  "7.2"?: "0" | "1" | "2" | "none" | "some" | "significant" | "missing" | "not_answered" | "M" | 0 | 1 | 2 | null | undefined;
  /** Easily influenced by criminal associates */
  "7.3"?: "0" | "1" | "2" | "none" | "some" | "significant" | "missing" | "not_answered" | "M" | 0 | 1 | 2 | null | undefined;
  /** Manipulative or predatory lifestyle */
  "7.4"?: "0" | "1" | "2" | "none" | "some" | "significant" | "missing" | "not_answered" | "M" | 0 | 1 | 2 | null | undefined;
  /** Recklessness and risk-taking */
  "7.5"?: "0" | "1" | "2" | "none" | "some" | "significant" | "missing" | "not_answered" | "M" | 0 | 1 | 2 | null | undefined;
  /** Current Class A drug use */
  "8.4"?: "0" | "2" | "no" | "yes" | "missing" | "not_answered" | "M" | 0 | 2 | null | undefined;
  /** Frequency of use of main drug */
  "8.5"?: "0" | "2" | "missing" | "not_answered" | "M" | 0 | 2 | null | undefined;
  /** Injecting */
  "8.6"?: "0" | "1" | "2" | "none" | "never" | "some" | "previously" | "previous" | "significant" | "currently" | "missing" | "not_answered" | "M" | 0 | 1 | 2 | null | undefined;
  /** Violence related to drug use */
  "8.7"?: "0" | "2" | "no" | "yes" | "missing" | "not_answered" | "M" | 0 | 2 | null | undefined;
  /** Motivation to tackle drug misuse */
  "8.8"?: "0" | "1" | "2" | "none" | "some" | "significant" | "missing" | "not_answered" | "M" | 0 | 1 | 2 | null | undefined;
  /** Drug use or obtaining drugs a main activity */
  "8.9"?: "0" | "1" | "2" | "none" | "some" | "significant" | "missing" | "not_answered" | "M" | 0 | 1 | 2 | null | undefined;
  /** Current alcohol use a problem */
  "9.1"?: "0" | "1" | "2" | "none" | "some" | "significant" | "missing" | "not_answered" | "M" | 0 | 1 | 2 | null | undefined;
  /** Binge or excessive drinking, last six months */
  "9.2"?: "0" | "1" | "2" | "none" | "some" | "significant" | "missing" | "not_answered" | "M" | 0 | 1 | 2 | null | undefined;
  /** Past level of alcohol misuse */
  "9.3"?: "0" | "1" | "2" | "none" | "some" | "significant" | "missing" | "not_answered" | "M" | 0 | 1 | 2 | null | undefined;
  /** Violence related to alcohol, ever */
  "9.4"?: "NO" | "no" | "YES" | "yes" | "missing" | "not_answered" | "M" | null | undefined;
  /** Motivation to tackle alcohol misuse */
  "9.5"?: "0" | "1" | "2" | "none" | "some" | "significant" | "missing" | "not_answered" | "M" | 0 | 1 | 2 | null | undefined;
  /** Difficulty coping */
  "10.1"?: "0" | "1" | "2" | "none" | "some" | "significant" | "missing" | "not_answered" | "M" | 0 | 1 | 2 | null | undefined;
  /** Current psychological problems or depression */
  "10.2"?: "0" | "1" | "2" | "none" | "some" | "significant" | "missing" | "not_answered" | "M" | 0 | 1 | 2 | null | undefined;
  /** Social isolation */
  "10.3"?: "0" | "1" | "2" | "none" | "some" | "significant" | "missing" | "not_answered" | "M" | 0 | 1 | 2 | null | undefined;
  /** Attitude to self */
  "10.4"?: "0" | "1" | "2" | "none" | "some" | "significant" | "missing" | "not_answered" | "M" | 0 | 1 | 2 | null | undefined;
  /** Self-harm, attempted suicide, suicidal thoughts */
  "10.5"?: "NO" | "no" | "YES" | "yes" | "missing" | "not_answered" | "M" | null | undefined;
  /** Current psychiatric problems */
  "10.6"?: "0" | "1" | "2" | "none" | "some" | "significant" | "missing" | "not_answered" | "M" | 0 | 1 | 2 | null | undefined;
  /** Interpersonal skills */
  "11.1"?: "0" | "1" | "2" | "none" | "some" | "significant" | "missing" | "not_answered" | "M" | 0 | 1 | 2 | null | undefined;
  /** Impulsivity */
  "11.2"?: "0" | "1" | "2" | "none" | "some" | "significant" | "missing" | "not_answered" | "M" | 0 | 1 | 2 | null | undefined;
  /** Aggressive or controlling behaviour */
  "11.3"?: "0" | "1" | "2" | "none" | "some" | "significant" | "missing" | "not_answered" | "M" | 0 | 1 | 2 | null | undefined;
  /** Temper control */
  "11.4"?: "0" | "1" | "2" | "none" | "some" | "significant" | "missing" | "not_answered" | "M" | 0 | 1 | 2 | null | undefined;
  /** Recognises problems */
  "11.5"?: "0" | "1" | "2" | "none" | "some" | "significant" | "missing" | "not_answered" | "M" | 0 | 1 | 2 | null | undefined;
  /** Problem solving */
  "11.6"?: "0" | "1" | "2" | "none" | "some" | "significant" | "missing" | "not_answered" | "M" | 0 | 1 | 2 | null | undefined;
  /** Awareness of consequences */
  "11.7"?: "0" | "1" | "2" | "none" | "some" | "significant" | "missing" | "not_answered" | "M" | 0 | 1 | 2 | null | undefined;
  /** Achieves goals */
  "11.8"?: "0" | "1" | "2" | "none" | "some" | "significant" | "missing" | "not_answered" | "M" | 0 | 1 | 2 | null | undefined;
  /** Understands others' views */
  "11.9"?: "0" | "1" | "2" | "none" | "some" | "significant" | "missing" | "not_answered" | "M" | 0 | 1 | 2 | null | undefined;
  /** Concrete or abstract thinking */
  "11.10"?: "0" | "1" | "2" | "none" | "some" | "significant" | "missing" | "not_answered" | "M" | 0 | 1 | 2 | null | undefined;
  /** Pro-criminal attitudes */
  "12.1"?: "0" | "1" | "2" | "none" | "some" | "significant" | "missing" | "not_answered" | "M" | 0 | 1 | 2 | null | undefined;
  /** Attitude to staff */
  "12.3"?: "0" | "1" | "2" | "none" | "some" | "significant" | "missing" | "not_answered" | "M" | 0 | 1 | 2 | null | undefined;
  /** Attitude to supervision or licence */
  "12.4"?: "0" | "1" | "2" | "none" | "some" | "significant" | "missing" | "not_answered" | "M" | 0 | 1 | 2 | null | undefined;
  /** Attitude to community or society */
  "12.5"?: "0" | "1" | "2" | "none" | "some" | "significant" | "missing" | "not_answered" | "M" | 0 | 1 | 2 | null | undefined;
  /** Understands own motivation for offending */
  "12.6"?: "0" | "1" | "2" | "none" | "some" | "significant" | "missing" | "not_answered" | "M" | 0 | 1 | 2 | null | undefined;
  /** Motivation to address offending */
  "12.8"?: "0" | "1" | "2" | "missing" | "not_answered" | "M" | 0 | 1 | 2 | null | undefined;
}

export interface LinksOfASection {
  /** Linked to risk of serious harm */
  harm?: boolean | null | undefined;
  /** Linked to reoffending */
  reoffending?: boolean | null | undefined;
  /** Low score but needs attention */
  low_score?: boolean | null | undefined;
}

export interface LinksToHarmAndReoffending {
  /** Analysis of offences */
  "2"?: LinksOfASection | null | undefined;
  /** Accommodation */
  "3"?: LinksOfASection | null | undefined;
  /** Education, training and employability */
  "4"?: LinksOfASection | null | undefined;
  /** Financial management */
  "5"?: LinksOfASection | null | undefined;
  /** Relationships */
  "6"?: LinksOfASection | null | undefined;
  /** Lifestyle and associates */
  "7"?: LinksOfASection | null | undefined;
  /** Drug misuse */
  "8"?: LinksOfASection | null | undefined;
  /** Alcohol misuse */
  "9"?: LinksOfASection | null | undefined;
  /** Emotional well-being */
  "10"?: LinksOfASection | null | undefined;
  /** Thinking and behaviour */
  "11"?: LinksOfASection | null | undefined;
  /** Attitudes */
  "12"?: LinksOfASection | null | undefined;
}

export interface IsItAProblemForYou {
  /** Somewhere to live */
  "1"?: boolean | null | undefined;
  /** Understanding others' feelings */
  "2"?: boolean | null | undefined;
  /** Keeping to plans */
  "3"?: boolean | null | undefined;
  /** Dealing with authority */
  "4"?: boolean | null | undefined;
  /** Gambling */
  "5"?: boolean | null | undefined;
  /** Bad company */
  "6"?: boolean | null | undefined;
  /** Being bored */
  "7"?: boolean | null | undefined;
  /** Being lonely */
  "8"?: boolean | null | undefined;
  /** Going to places that cause trouble */
  "9"?: boolean | null | undefined;
  /** Drugs */
  "10"?: boolean | null | undefined;
  /** Alcohol */
  "11"?: boolean | null | undefined;
  /** Temper */
  "12"?: boolean | null | undefined;
  /** Acting on the spur of the moment */
  "13"?: boolean | null | undefined;
  /** Repeating mistakes */
  "14"?: boolean | null | undefined;
  /** Being violent when annoyed */
  "15"?: boolean | null | undefined;
  /** Reading, writing, numbers */
  "16"?: boolean | null | undefined;
  /** Qualifications */
  "17"?: boolean | null | undefined;
  /** Getting a job */
  "18"?: boolean | null | undefined;
  /** Keeping a job */
  "19"?: boolean | null | undefined;
  /** Money and debts */
  "20"?: boolean | null | undefined;
  /** Partner */
  "21"?: boolean | null | undefined;
  /** Children */
  "22"?: boolean | null | undefined;
  /** Worrying */
  "23"?: boolean | null | undefined;
  /** Making good decisions */
  "24"?: boolean | null | undefined;
  /** Feeling depressed */
  "25"?: boolean | null | undefined;
  /** Stress */
  "26"?: boolean | null | undefined;
  /** Having no partner */
  "27"?: boolean | null | undefined;
}

export interface SelfAssessmentQuestionnaire {
  /** Is it a problem for you? */
  problems?: IsItAProblemForYou | null | undefined;
  /** Is it linked to your offending? */
  linked?: IsItAProblemForYou | null | undefined;
  /** Help was needed to complete it */
  help_needed?: boolean | null | undefined;
  /** Completed on */
  completed_on?: IsoDate | null | undefined;
  /** How likely to offend in future */
  likely_to_offend?: "definitely_not" | "unlikely" | "quite_likely" | "very_likely" | null | undefined;
  /** Why */
  why?: string | null | undefined;
}

export interface RecordedSectionScores {
  /** Offending information */
  "1"?: number | null | undefined;
  /** Analysis of offences */
  "2"?: number | null | undefined;
  /** Accommodation */
  "3"?: number | null | undefined;
  /** Education, training and employability */
  "4"?: number | null | undefined;
  /** Financial management */
  "5"?: number | null | undefined;
  /** Relationships */
  "6"?: number | null | undefined;
  /** Lifestyle and associates */
  "7"?: number | null | undefined;
  /** Drug misuse */
  "8"?: number | null | undefined;
  /** Alcohol misuse */
  "9"?: number | null | undefined;
  /** Emotional well-being */
  "10"?: number | null | undefined;
  /** Thinking and behaviour */
  "11"?: number | null | undefined;
  /** Attitudes */
  "12"?: number | null | undefined;
  /** Health and other considerations */
  "13"?: number | null | undefined;
}

export interface RecordedScores {
  /** Recorded OASys likelihood of reconviction */
  level?: "low" | "medium" | "high" | "very_high" | null | undefined;
  /** Recorded original total. The total of the forms before 2009; its bands are not confirmed in any source read. */
  total?: number | null | undefined;
  /** Recorded original band */
  band?: "low" | "medium" | "high" | null | undefined;
  /** Recorded section scores */
  sections?: RecordedSectionScores | null | undefined;
  /** Recorded OGRS3, two years */
  ogrs3?: number | null | undefined;
  /** Recorded OGP, two years */
  ogp?: number | null | undefined;
  /** Recorded OVP, two years */
  ovp?: number | null | undefined;
}

export interface OASysFacts {
  /** Form and version */
  form?: "oasys1" | "oasys2" | "layer1" | "layer2" | "layer3" | "san" | null | undefined;
  /** Age. OASys is for people aged 18 or over. */
  age?: number | null | undefined;
  /** Items. Words (none, some, significant, yes, no, not_available, missing, not_answered) or the official code. */
  items?: Items | null | undefined;
  /** Links to harm and reoffending */
  links?: LinksToHarmAndReoffending | null | undefined;
  /** Self-assessment */
  saq?: SelfAssessmentQuestionnaire | null | undefined;
  /** Recorded scores */
  recorded?: RecordedScores | null | undefined;
  /** Sexual offending calls for a closer look. OASys points to specialist assessment and cannot replace it. No source says from which score on: the assessor answers. */
  sexual_offending?: boolean | null | undefined;
  /** Violent offending calls for a closer look */
  violent_offending?: boolean | null | undefined;
  /** Basic skills call for a closer look */
  basic_skills?: boolean | null | undefined;
  /** Drugs or alcohol call for a closer look */
  drugs_or_alcohol?: boolean | null | undefined;
  /** Mental health calls for a closer look */
  mental_health?: boolean | null | undefined;
  /** A dangerous and severe personality disorder is in question */
  severe_personality_disorder?: boolean | null | undefined;
  /** Racially motivated offending calls for a closer look */
  racially_motivated_offending?: boolean | null | undefined;
  /** Domestic violence calls for a closer look */
  domestic_violence?: boolean | null | undefined;
}

export interface RiskMatrix2000Facts {
  /** Sex recorded. The scales are for men. A woman is refused, never scored low. */
  sex?: "male" | "female" | null | undefined;
  /** Age at the start of the time at risk. Whole years when next at liberty to offend: at release for a person in custody, otherwise now. */
  age?: number | null | undefined;
  /** Convicted of a sexual offence */
  convicted_of_sexual_offence?: boolean | null | undefined;
  /** Age at the latest sexual offence. At least one sexual offence must have been committed after the age of 16. At 16 itself the wording leaves it open. */
  age_at_latest_sexual_offence?: number | null | undefined;
  /** Only internet offences. The 2007 edition needs a revised procedure for this group and is not scored. */
  internet_only?: boolean | null | undefined;
  /** Sentencing appearances for a sexual offence. Whether a caution counts is not settled in any source read. */
  sexual_appearances?: number | null | undefined;
  /** Sentencing appearances for anything. Whether the present and the sexual appearances are included is not settled in any source read. */
  criminal_appearances?: number | null | undefined;
  /** Sentencing appearances for non-sexual violence */
  violent_appearances?: number | null | undefined;
  /** Any burglary conviction */
  any_burglary?: boolean | null | undefined;
  /** A male victim of a sexual offence */
  male_victim?: boolean | null | undefined;
  /** A stranger victim of a sexual offence */
  stranger_victim?: boolean | null | undefined;
  /** Single: never in a marital-type relationship */
  single?: boolean | null | undefined;
  /** A non-contact sexual offence */
  non_contact_offence?: boolean | null | undefined;
  /** The present offence is not sexual. Changes nothing; is printed with the result. */
  index_not_sexual?: boolean | null | undefined;
}

export interface RecordedResults {
  /** OGRS3, two years. Needed only for OGP. */
  ogrs3_two_year?: number | null | undefined;
  /** All reoffending predictor. Needed only for the programme needs identifier. */
  arp_score?: number | null | undefined;
  /** Violent reoffending predictor. Needed only for the programme needs identifier. */
  vrp_score?: number | null | undefined;
  /** Serious violent reoffending predictor. Needed only for the combined serious reoffending predictor. */
  svrp_score?: number | null | undefined;
  /** Form of the serious violent reoffending predictor. Needed only for the combined serious reoffending predictor. */
  svrp_type?: "static" | "dynamic" | null | undefined;
  /** Direct contact sexual reoffending predictor. Needed only for the combined serious reoffending predictor. */
  dc_srp_score?: number | null | undefined;
  /** Band of the direct contact sexual reoffending predictor. Needed only for the programme needs identifier. After any five-year reduction. */
  dc_srp_band?: "low" | "medium" | "high" | "very_high" | "not_applicable" | null | undefined;
  /** Images and indirect contact sexual reoffending predictor. Needed only for the combined serious reoffending predictor. */
  iic_srp_score?: number | null | undefined;
  /** Band of the images and indirect contact sexual reoffending predictor. Needed only for the programme needs identifier. */
  iic_srp_band?: "low" | "medium" | "high" | "very_high" | "not_applicable" | null | undefined;
  /** Combined serious reoffending predictor. Needed only for the programme needs identifier. */
  csrp_score?: number | null | undefined;
  /** SNSV. Needed only for RSR. */
  snsv_score?: number | null | undefined;
  /** Form of SNSV. Needed only for RSR. */
  snsv_type?: "static" | "dynamic" | null | undefined;
  /** OSP/DC. Needed only for RSR. */
  osp_dc_score?: number | null | undefined;
  /** Band of OSP/DC. Needed only for RSR. After any five-year reduction. */
  osp_dc_band?: "low" | "medium" | "high" | "very_high" | "not_applicable" | null | undefined;
  /** OSP/IIC. Needed only for RSR. */
  osp_iic_score?: number | null | undefined;
  /** Band of OSP/IIC. Needed only for RSR. */
  osp_iic_band?: "low" | "medium" | "high" | "very_high" | "not_applicable" | null | undefined;
}

export interface AllReoffendingPredictorARPFacts {
  /** Date of the assessment. Nothing goes by today's date: ages and deadlines count from here. */
  assessment_date?: IsoDate | null | undefined;
  /** Gender recorded */
  gender?: "male" | "female" | null | undefined;
  /** Date of birth */
  date_of_birth?: IsoDate | null | undefined;
  /** Date of the current conviction. Of the index offence. */
  date_of_current_conviction?: IsoDate | null | undefined;
  /** Start of follow-up. Start of the community sentence, or the earliest possible release. It may lie ahead. Where it is missing, ARP, VRP and SVRP take the date of the current conviction. */
  date_at_start_of_followup?: IsoDate | null | undefined;
  /** Code of the current offence. Five digits: Home Office class and sub-class. */
  current_offence_code?: string | null | undefined;
  /** Category of the current offence, newer predictors. In place of the code, or against it: the category given is used and a difference is said. */
  offence_category?: "burglary_domestic" | "burglary_other" | "drunkenness" | "drink_driving" | "motoring_offences" | "vehicle_related_theft" | "fraud_and_forgery" | "welfare_fraud" | "drug_import_export_or_production" | "drug_possession_or_supply" | "violence_against_the_person_abh_plus" | "violence_against_the_person_sub_abh" | "public_order_and_harrassment" | "weapons_non_firearm" | "firearms_most_serious" | "firearms_other" | "handling_stolen_goods" | "criminal_damage" | "acquisitive_violence" | "other_offences" | "absconding_or_bail" | "sexual_against_child" | "sexual_not_against_child" | "theft_non_motor" | null | undefined;
  /** Group of the current offence, OGRS3. In place of the code. */
  ogrs3_offence_group?: "violence" | "robbery" | "public_order" | "sexual_not_against_child" | "sexual_against_child" | "soliciting_or_prostitution" | "burglary_domestic" | "burglary_other" | "theft_non_motor" | "handling_stolen_goods" | "fraud_and_forgery" | "absconding_or_bail" | "taking_and_driving_away" | "theft_from_vehicles" | "other_motoring" | "drink_driving" | "criminal_damage" | "drug_import_export_production" | "drug_possession_or_supply" | "other_offence" | null | undefined;
  /** Category of the current offence, SNSV. In place of the code. */
  snsv_offence_category?: "absconding_or_bail" | "acquisitive_violence" | "burglary_domestic" | "burglary_other" | "criminal_damage" | "drink_driving" | "drug_import_export_production" | "drug_possession_or_supply" | "drunkenness" | "fraud_and_forgery" | "handling_stolen_goods" | "motoring_offences" | "other_offences" | "public_order_and_harassment" | "sexual_against_child" | "sexual_not_against_child" | "theft_non_motor" | "vehicle_related_theft" | "violence_against_the_person" | "welfare_fraud" | null | undefined;
  /** Kind of violence against the person, SNSV */
  snsv_violence_subcategory?: "vatp_abh_plus" | "vatp_sub_abh" | "firearms_most_serious" | "firearms_other" | "weapons_non_firearm" | null | undefined;
  /** The current offence is violent or sexual in the offence map of the personality-disorder screen. In place of the code. */
  opd_violent_or_sexual?: boolean | null | undefined;
  /** Where the sentence is served */
  supervision_status?: "custody" | "community" | "remand" | null | undefined;
  /** Form of SNSV asked for. Without it, the dynamic form where its answers are complete, else the static one. */
  snsv_static_or_dynamic?: "static" | "dynamic" | null | undefined;
  /** Sanctions for all offences */
  total_number_of_sanctions_for_all_offences?: number | null | undefined;
  /** Sanctions for violent offences */
  total_number_of_violent_sanctions?: number | null | undefined;
  /** Age at the first sanction */
  age_at_first_sanction?: number | null | undefined;
  /** Kinds of previous conviction. An empty list means none of them. */
  previous_convictions?: ReadonlyArray<"homicide" | "wounding_gbh" | "kidnapping" | "firearms" | "robbery" | "aggravated_burglary" | "weapon" | "criminal_damage" | "arson"> | null | undefined;
  /** Date of the most recent offence */
  most_recent_offence_date?: IsoDate | null | undefined;
  /** Ever committed a sexual or sexually motivated offence */
  has_ever_committed_sexual_offence?: boolean | null | undefined;
  /** The current offence is sexually motivated */
  is_current_offence_sexually_motivated?: boolean | null | undefined;
  /** Sanctions for contact sexual offences against adults */
  total_contact_adult_sexual_sanctions?: number | null | undefined;
  /** Sanctions for contact sexual offences against children */
  total_contact_child_sexual_sanctions?: number | null | undefined;
  /** Sanctions for indecent images of children */
  total_indecent_image_sanctions?: number | null | undefined;
  /** Sanctions for other non-contact sexual offences */
  total_non_contact_sexual_offences?: number | null | undefined;
  /** Date of the most recent sexual offence */
  date_of_most_recent_sexual_offence?: IsoDate | null | undefined;
  /** The victim of the current offence was a stranger */
  is_current_offence_against_victim_stranger?: boolean | null | undefined;
  /** A risk of sexual harm */
  is_a_risk_of_sexual_harm?: boolean | null | undefined;
  /** Sexual preoccupation */
  sexual_preoccupation?: "no_problems" | "some_problems" | "significant_problems" | null | undefined;
  /** Offence-related sexual interests */
  offence_related_sexual_interests?: "no_problems" | "some_problems" | "significant_problems" | null | undefined;
  /** Emotional congruence with children */
  emotional_congruence_with_children?: "no_problems" | "some_problems" | "significant_problems" | null | undefined;
  /** A weapon was carried or used */
  did_offence_involve_carrying_or_using_weapon?: boolean | null | undefined;
  /** Violence or a threat of it */
  did_offence_involve_violence_or_threat_of_violence?: boolean | null | undefined;
  /** Excessive violence */
  did_offence_involve_excessive_use_of_violence?: boolean | null | undefined;
  /** Arson */
  did_offence_involve_arson?: boolean | null | undefined;
  /** Emotional state as motivation */
  offence_motivation_emotional_state?: boolean | null | undefined;
  /** Recognises the impact of offending on others */
  does_recognise_impact_of_offending_on_others?: boolean | null | undefined;
  /** Offence issues are linked to risk */
  is_analysis_of_offence_issues_linked_to_risk?: boolean | null | undefined;
  /** No fixed abode or transient accommodation */
  is_currently_of_no_fixed_abode_or_transient_accommodation?: boolean | null | undefined;
  /** Suitability of accommodation */
  suitability_of_accommodation?: "no_problems" | "some_problems" | "significant_problems" | null | undefined;
  /** Accommodation issues are linked to risk */
  has_accommodation_issues_linked_to_risk?: boolean | null | undefined;
  /** Unemployed */
  is_unemployed?: boolean | null | undefined;
  /** Work-related skills */
  work_related_skills?: "no_problems" | "some_problems" | "significant_problems" | null | undefined;
  /** Reading, writing and numeracy */
  problems_with_reading_writing_numeracy?: "no_problems" | "some_problems" | "significant_problems" | null | undefined;
  /** Problems with reading */
  has_problems_with_reading?: boolean | null | undefined;
  /** Problems with numeracy */
  has_problems_with_numeracy?: boolean | null | undefined;
  /** Learning difficulties */
  learning_difficulties?: "no_problems" | "some_problems" | "significant_problems" | null | undefined;
  /** Professional or vocational qualifications */
  professional_or_vocational_qualifications?: "any_qualification" | "no_qualifications" | null | undefined;
  /** Over-reliance on others for financial support */
  over_reliance_on_others_for_financial_support?: "no_problems" | "some_problems" | "significant_problems" | null | undefined;
  /** Relationship with close family */
  current_relationship_with_family_members?: "no_problems" | "some_problems" | "significant_problems" | null | undefined;
  /** Experience of childhood */
  experience_of_childhood?: "no_problems" | "some_problems" | "significant_problems" | null | undefined;
  /** Relationship with partner */
  current_relationship_with_partner?: "no_problems" | "some_problems" | "significant_problems" | null | undefined;
  /** Previous close relationships */
  previous_close_relationships?: "no_problems" | "some_problems" | "significant_problems" | null | undefined;
  /** Relationship status */
  current_relationship_status?: "not_in_relationship" | "in_relationship_living_together" | "in_relationship_not_living_together" | null | undefined;
  /** Evidence of domestic abuse */
  evidence_of_domestic_abuse?: boolean | null | undefined;
  /** Domestic abuse against a partner */
  domestic_abuse_against_partner?: boolean | null | undefined;
  /** Domestic abuse against family */
  domestic_abuse_against_family?: boolean | null | undefined;
  /** Relationship issues are linked to risk */
  relationship_issues_linked_to_risk?: boolean | null | undefined;
  /** Spousal assault assessment: risk to partner */
  sara_risk_to_partner?: "low" | "medium" | "high" | "very_high" | "not_applicable" | null | undefined;
  /** Spousal assault assessment: risk to others */
  sara_risk_to_others?: "low" | "medium" | "high" | "very_high" | "not_applicable" | null | undefined;
  /** Regular activities that encourage offending */
  regular_offending_activities?: "no_problems" | "some_problems" | "significant_problems" | null | undefined;
  /** Easily influenced by criminal associates */
  easily_influenced_by_criminal_associates?: "no_problems" | "some_problems" | "significant_problems" | null | undefined;
  /** Manipulative or predatory behaviour */
  manipulative_or_predatory_behaviour?: "no_problems" | "some_problems" | "significant_problems" | null | undefined;
  /** Recklessness and risk-taking */
  recklessness_and_risk_taking_behaviour?: "no_problems" | "some_problems" | "significant_problems" | null | undefined;
  /** Peer group influences */
  has_peer_group_influences?: boolean | null | undefined;
  /** Influence from criminal associates */
  influence_from_criminal_associates?: "no_problems" | "some_problems" | "significant_problems" | null | undefined;
  /** Current drug misuse */
  current_drug_misuse?: "no_problems" | "some_problems" | "significant_problems" | null | undefined;
  /** Motivation to tackle drug misuse */
  motivation_to_tackle_drug_misuse?: "full_motivation" | "partial_motivation" | "no_motivation" | null | undefined;
  /** Uses: heroin. Missing counts as no, by the rule of ARP and VRP. */
  has_heroin_usage?: boolean | null | undefined;
  /** Uses: methadone, not prescribed. Missing counts as no, by the rule of ARP and VRP. */
  has_methadone_usage?: boolean | null | undefined;
  /** Uses: other opiates. Missing counts as no, by the rule of ARP and VRP. */
  has_other_opiate_usage?: boolean | null | undefined;
  /** Uses: crack cocaine. Missing counts as no, by the rule of ARP and VRP. */
  has_crack_cocaine_usage?: boolean | null | undefined;
  /** Uses: powder cocaine. Missing counts as no, by the rule of ARP and VRP. */
  has_powder_cocaine_usage?: boolean | null | undefined;
  /** Uses: misused prescription drugs. Missing counts as no, by the rule of ARP and VRP. */
  has_misused_prescription_drug_usage?: boolean | null | undefined;
  /** Uses: benzodiazepines. Missing counts as no, by the rule of ARP and VRP. */
  has_benzodiazepines_usage?: boolean | null | undefined;
  /** Uses: cannabis. Missing counts as no, by the rule of ARP and VRP. */
  has_cannabis_usage?: boolean | null | undefined;
  /** Uses: steroids. Missing counts as no, by the rule of ARP and VRP. */
  has_steroids_usage?: boolean | null | undefined;
  /** Uses: other drugs. Missing counts as no, by the rule of ARP and VRP. */
  has_other_drugs_usage?: boolean | null | undefined;
  /** Uses: ketamine. Missing counts as no, by the rule of ARP and VRP. */
  has_ketamine_usage?: boolean | null | undefined;
  /** Uses: spice. Missing counts as no, by the rule of ARP and VRP. */
  has_spice_usage?: boolean | null | undefined;
  /** Uses: hallucinogens. Missing counts as no, by the rule of ARP and VRP. */
  has_hallucinogens_usage?: boolean | null | undefined;
  /** Uses: solvents. Missing counts as no, by the rule of ARP and VRP. */
  has_solvents_usage?: boolean | null | undefined;
  /** Current alcohol use */
  current_alcohol_use_problems?: "no_problems" | "some_problems" | "significant_problems" | null | undefined;
  /** Excessive or binge drinking */
  excessive_alcohol_use?: "no_problems" | "some_problems" | "significant_problems" | null | undefined;
  /** Difficulties coping */
  difficulties_coping?: "no_problems" | "some_problems" | "significant_problems" | null | undefined;
  /** Current psychological problems */
  current_psychological_problems?: "no_problems" | "some_problems" | "significant_problems" | null | undefined;
  /** Attitude towards self */
  attitudes_towards_self?: "no_problems" | "some_problems" | "significant_problems" | null | undefined;
  /** Self-harm or attempted suicide */
  has_self_harm_or_attempted_suicide?: boolean | null | undefined;
  /** Current psychiatric problems */
  current_psychiatric_problems?: "no_problems" | "some_problems" | "significant_problems" | null | undefined;
  /** Childhood behavioural problems */
  is_evidence_of_childhood_behavioural_problems?: boolean | null | undefined;
  /** History of psychiatric treatment */
  has_history_of_psychiatric_treatment?: boolean | null | undefined;
  /** Has been on medication for mental health problems */
  has_been_on_medication_for_mental_health_problems?: boolean | null | undefined;
  /** Has been in a special hospital or regional secure unit */
  has_ever_been_in_special_hospital_or_regional_secure_unit?: boolean | null | undefined;
  /** Current psychiatric treatment */
  has_current_psychiatric_treatment?: boolean | null | undefined;
  /** Obsessive behaviour linked to offending */
  has_displayed_obsessive_behaviour_linked_to_offending?: boolean | null | undefined;
  /** Emotional issues are linked to risk */
  are_emotional_issues_linked_to_risk?: boolean | null | undefined;
  /** Impulsivity */
  impulsivity_problems?: "no_problems" | "some_problems" | "significant_problems" | null | undefined;
  /** Aggressive or controlling behaviour */
  controlling_or_aggressive_behaviour?: "no_problems" | "some_problems" | "significant_problems" | null | undefined;
  /** Temper control */
  temper_control?: "no_problems" | "some_problems" | "significant_problems" | null | undefined;
  /** Problem solving */
  problem_solving_skills?: "no_problems" | "some_problems" | "significant_problems" | null | undefined;
  /** Awareness of consequences */
  awareness_of_consequences?: "yes" | "sometimes" | "no" | null | undefined;
  /** Understands other people's views */
  understands_other_peoples_views?: "no_problems" | "some_problems" | "significant_problems" | null | undefined;
  /** Thinking and behaviour issues are linked to risk */
  are_thinking_and_behaviour_issues_linked_to_risk?: boolean | null | undefined;
  /** Pro-criminal attitudes */
  pro_criminal_attitudes?: "no_problems" | "some_problems" | "significant_problems" | null | undefined;
  /** Hostile orientation */
  hostile_orientation?: "no_problems" | "some_problems" | "significant_problems" | null | undefined;
  /** Attitude towards supervision or licence */
  attitude_towards_supervision_or_licence?: "no_problems" | "some_problems" | "significant_problems" | null | undefined;
  /** Has assaulted or threatened staff */
  has_assaulted_or_threatened_staff?: boolean | null | undefined;
  /** Has escaped or absconded */
  has_escaped_or_absconded?: boolean | null | undefined;
  /** Control issues */
  has_control_issues?: boolean | null | undefined;
  /** Overall risk of serious harm in this assessment */
  overall_risk_for_assessment?: "low" | "medium" | "high" | "very_high" | "not_applicable" | null | undefined;
  /** Highest risk level over all assessments. Must be answered; its value changes nothing. */
  highest_risk_level_over_all_assessments?: "low" | "medium" | "high" | "very_high" | "not_applicable" | null | undefined;
  /** A custodial sentence */
  has_custodial_sentence?: boolean | null | undefined;
  /** Eligible for MAPPA */
  is_eligible_for_mappa?: boolean | null | undefined;
  /** Override the screen */
  apply_opd_override?: boolean | null | undefined;
  /** Results of parts that were recorded elsewhere. For `ogp`, `csrp`, `rsr` and `pni`: in place of the facts of the parts. */
  recorded?: RecordedResults | null | undefined;
}

export interface TheMinistrySServiceForTheNewerPredictorsFacts {
  /** Date of the assessment. Nothing goes by today's date: ages and deadlines count from here. */
  assessmentDate?: IsoDate | null | undefined;
  /** Gender recorded */
  gender?: "MALE" | "FEMALE" | null | undefined;
  /** Date of birth */
  dateOfBirth?: IsoDate | null | undefined;
  /** Date of the current conviction. Of the index offence. */
  dateOfCurrentConviction?: IsoDate | null | undefined;
  /** Start of follow-up. Start of the community sentence, or the earliest possible release. It may lie ahead. Where it is missing, ARP, VRP and SVRP take the date of the current conviction. */
  dateAtStartOfFollowup?: IsoDate | null | undefined;
  /** Code of the current offence. Five digits: Home Office class and sub-class. */
  currentOffenceCode?: string | null | undefined;
  /** Where the sentence is served */
  supervisionStatus?: "CUSTODY" | "COMMUNITY" | "REMAND" | null | undefined;
  /** Sanctions for all offences */
  totalNumberOfSanctionsForAllOffences?: number | null | undefined;
  /** Sanctions for violent offences */
  totalNumberOfViolentSanctions?: number | null | undefined;
  /** Age at the first sanction */
  ageAtFirstSanction?: number | null | undefined;
  /** Kinds of previous conviction. An empty list means none of them. */
  previousConvictions?: ReadonlyArray<"HOMICIDE" | "WOUNDING_GBH" | "KIDNAPPING" | "FIREARMS" | "ROBBERY" | "AGGRAVATED_BURGLARY" | "WEAPON" | "CRIMINAL_DAMAGE" | "ARSON"> | null | undefined;
  /** Date of the most recent offence */
  mostRecentOffenceDate?: IsoDate | null | undefined;
  /** Ever committed a sexual or sexually motivated offence */
  hasEverCommittedSexualOffence?: boolean | null | undefined;
  /** The current offence is sexually motivated */
  isCurrentOffenceSexuallyMotivated?: boolean | null | undefined;
  /** Sanctions for contact sexual offences against adults */
  totalContactAdultSexualSanctions?: number | null | undefined;
  /** Sanctions for contact sexual offences against children */
  totalContactChildSexualSanctions?: number | null | undefined;
  /** Sanctions for indecent images of children */
  totalIndecentImageSanctions?: number | null | undefined;
  /** Sanctions for other non-contact sexual offences */
  totalNonContactSexualOffences?: number | null | undefined;
  /** Date of the most recent sexual offence */
  dateOfMostRecentSexualOffence?: IsoDate | null | undefined;
  /** The victim of the current offence was a stranger */
  isCurrentOffenceAgainstVictimStranger?: boolean | null | undefined;
  /** A risk of sexual harm */
  isARiskOfSexualHarm?: boolean | null | undefined;
  /** Sexual preoccupation */
  sexualPreoccupation?: "NO_PROBLEMS" | "SOME_PROBLEMS" | "SIGNIFICANT_PROBLEMS" | null | undefined;
  /** Offence-related sexual interests */
  offenceRelatedSexualInterests?: "NO_PROBLEMS" | "SOME_PROBLEMS" | "SIGNIFICANT_PROBLEMS" | null | undefined;
  /** Emotional congruence with children */
  emotionalCongruenceWithChildren?: "NO_PROBLEMS" | "SOME_PROBLEMS" | "SIGNIFICANT_PROBLEMS" | null | undefined;
  /** A weapon was carried or used */
  didOffenceInvolveCarryingOrUsingWeapon?: boolean | null | undefined;
  /** Violence or a threat of it */
  didOffenceInvolveViolenceOrThreatOfViolence?: boolean | null | undefined;
  /** Excessive violence */
  didOffenceInvolveExcessiveUseOfViolence?: boolean | null | undefined;
  /** Arson */
  didOffenceInvolveArson?: boolean | null | undefined;
  /** Emotional state as motivation */
  offenceMotivationEmotionalState?: boolean | null | undefined;
  /** Recognises the impact of offending on others */
  doesRecogniseImpactOfOffendingOnOthers?: boolean | null | undefined;
  /** Offence issues are linked to risk */
  isAnalysisOfOffenceIssuesLinkedToRisk?: boolean | null | undefined;
  /** No fixed abode or transient accommodation */
  isCurrentlyOfNoFixedAbodeOrTransientAccommodation?: boolean | null | undefined;
  /** Suitability of accommodation */
  suitabilityOfAccommodation?: "NO_PROBLEMS" | "SOME_PROBLEMS" | "SIGNIFICANT_PROBLEMS" | null | undefined;
  /** Accommodation issues are linked to risk */
  hasAccommodationIssuesLinkedToRisk?: boolean | null | undefined;
  /** Unemployed */
  isUnemployed?: boolean | null | undefined;
  /** Work-related skills */
  workRelatedSkills?: "NO_PROBLEMS" | "SOME_PROBLEMS" | "SIGNIFICANT_PROBLEMS" | null | undefined;
  /** Reading, writing and numeracy */
  problemsWithReadingWritingNumeracy?: "NO_PROBLEMS" | "SOME_PROBLEMS" | "SIGNIFICANT_PROBLEMS" | null | undefined;
  /** Problems with reading */
  hasProblemsWithReading?: boolean | null | undefined;
  /** Problems with numeracy */
  hasProblemsWithNumeracy?: boolean | null | undefined;
  /** Learning difficulties */
  learningDifficulties?: "NO_PROBLEMS" | "SOME_PROBLEMS" | "SIGNIFICANT_PROBLEMS" | null | undefined;
  /** Professional or vocational qualifications */
  professionalOrVocationalQualifications?: "ANY_QUALIFICATION" | "NO_QUALIFICATIONS" | null | undefined;
  /** Over-reliance on others for financial support */
  overRelianceOnOthersForFinancialSupport?: "NO_PROBLEMS" | "SOME_PROBLEMS" | "SIGNIFICANT_PROBLEMS" | null | undefined;
  /** Relationship with close family */
  currentRelationshipWithFamilyMembers?: "NO_PROBLEMS" | "SOME_PROBLEMS" | "SIGNIFICANT_PROBLEMS" | null | undefined;
  /** Experience of childhood */
  experienceOfChildhood?: "NO_PROBLEMS" | "SOME_PROBLEMS" | "SIGNIFICANT_PROBLEMS" | null | undefined;
  /** Relationship with partner */
  currentRelationshipWithPartner?: "NO_PROBLEMS" | "SOME_PROBLEMS" | "SIGNIFICANT_PROBLEMS" | null | undefined;
  /** Previous close relationships */
  previousCloseRelationships?: "NO_PROBLEMS" | "SOME_PROBLEMS" | "SIGNIFICANT_PROBLEMS" | null | undefined;
  /** Relationship status */
  currentRelationshipStatus?: "NOT_IN_RELATIONSHIP" | "IN_RELATIONSHIP_LIVING_TOGETHER" | "IN_RELATIONSHIP_NOT_LIVING_TOGETHER" | null | undefined;
  /** Evidence of domestic abuse */
  evidenceOfDomesticAbuse?: boolean | null | undefined;
  /** Domestic abuse against a partner */
  domesticAbuseAgainstPartner?: boolean | null | undefined;
  /** Domestic abuse against family */
  domesticAbuseAgainstFamily?: boolean | null | undefined;
  /** Relationship issues are linked to risk */
  relationshipIssuesLinkedToRisk?: boolean | null | undefined;
  /** Spousal assault assessment: risk to partner */
  saraRiskToPartner?: "LOW" | "MEDIUM" | "HIGH" | "VERY_HIGH" | "NOT_APPLICABLE" | null | undefined;
  /** Spousal assault assessment: risk to others */
  saraRiskToOthers?: "LOW" | "MEDIUM" | "HIGH" | "VERY_HIGH" | "NOT_APPLICABLE" | null | undefined;
  /** Regular activities that encourage offending */
  regularOffendingActivities?: "NO_PROBLEMS" | "SOME_PROBLEMS" | "SIGNIFICANT_PROBLEMS" | null | undefined;
  /** Easily influenced by criminal associates */
  easilyInfluencedByCriminalAssociates?: "NO_PROBLEMS" | "SOME_PROBLEMS" | "SIGNIFICANT_PROBLEMS" | null | undefined;
  /** Manipulative or predatory behaviour */
  manipulativeOrPredatoryBehaviour?: "NO_PROBLEMS" | "SOME_PROBLEMS" | "SIGNIFICANT_PROBLEMS" | null | undefined;
  /** Recklessness and risk-taking */
  recklessnessAndRiskTakingBehaviour?: "NO_PROBLEMS" | "SOME_PROBLEMS" | "SIGNIFICANT_PROBLEMS" | null | undefined;
  /** Peer group influences */
  hasPeerGroupInfluences?: boolean | null | undefined;
  /** Influence from criminal associates */
  influenceFromCriminalAssociates?: "NO_PROBLEMS" | "SOME_PROBLEMS" | "SIGNIFICANT_PROBLEMS" | null | undefined;
  /** Current drug misuse */
  currentDrugMisuse?: "NO_PROBLEMS" | "SOME_PROBLEMS" | "SIGNIFICANT_PROBLEMS" | null | undefined;
  /** Motivation to tackle drug misuse */
  motivationToTackleDrugMisuse?: "FULL_MOTIVATION" | "PARTIAL_MOTIVATION" | "NO_MOTIVATION" | null | undefined;
  /** Uses: heroin. Missing counts as no, by the rule of ARP and VRP. */
  hasHeroinUsage?: boolean | null | undefined;
  /** Uses: methadone, not prescribed. Missing counts as no, by the rule of ARP and VRP. */
  hasMethadoneUsage?: boolean | null | undefined;
  /** Uses: other opiates. Missing counts as no, by the rule of ARP and VRP. */
  hasOtherOpiateUsage?: boolean | null | undefined;
  /** Uses: crack cocaine. Missing counts as no, by the rule of ARP and VRP. */
  hasCrackCocaineUsage?: boolean | null | undefined;
  /** Uses: powder cocaine. Missing counts as no, by the rule of ARP and VRP. */
  hasPowderCocaineUsage?: boolean | null | undefined;
  /** Uses: misused prescription drugs. Missing counts as no, by the rule of ARP and VRP. */
  hasMisusedPrescriptionDrugUsage?: boolean | null | undefined;
  /** Uses: benzodiazepines. Missing counts as no, by the rule of ARP and VRP. */
  hasBenzodiazepinesUsage?: boolean | null | undefined;
  /** Uses: cannabis. Missing counts as no, by the rule of ARP and VRP. */
  hasCannabisUsage?: boolean | null | undefined;
  /** Uses: steroids. Missing counts as no, by the rule of ARP and VRP. */
  hasSteroidsUsage?: boolean | null | undefined;
  /** Uses: other drugs. Missing counts as no, by the rule of ARP and VRP. */
  hasOtherDrugsUsage?: boolean | null | undefined;
  /** Uses: ketamine. Missing counts as no, by the rule of ARP and VRP. */
  hasKetamineUsage?: boolean | null | undefined;
  /** Uses: spice. Missing counts as no, by the rule of ARP and VRP. */
  hasSpiceUsage?: boolean | null | undefined;
  /** Uses: hallucinogens. Missing counts as no, by the rule of ARP and VRP. */
  hasHallucinogensUsage?: boolean | null | undefined;
  /** Uses: solvents. Missing counts as no, by the rule of ARP and VRP. */
  hasSolventsUsage?: boolean | null | undefined;
  /** Current alcohol use */
  currentAlcoholUseProblems?: "NO_PROBLEMS" | "SOME_PROBLEMS" | "SIGNIFICANT_PROBLEMS" | null | undefined;
  /** Excessive or binge drinking */
  excessiveAlcoholUse?: "NO_PROBLEMS" | "SOME_PROBLEMS" | "SIGNIFICANT_PROBLEMS" | null | undefined;
  /** Difficulties coping */
  difficultiesCoping?: "NO_PROBLEMS" | "SOME_PROBLEMS" | "SIGNIFICANT_PROBLEMS" | null | undefined;
  /** Current psychological problems */
  currentPsychologicalProblems?: "NO_PROBLEMS" | "SOME_PROBLEMS" | "SIGNIFICANT_PROBLEMS" | null | undefined;
  /** Attitude towards self */
  attitudesTowardsSelf?: "NO_PROBLEMS" | "SOME_PROBLEMS" | "SIGNIFICANT_PROBLEMS" | null | undefined;
  /** Self-harm or attempted suicide */
  hasSelfHarmOrAttemptedSuicide?: boolean | null | undefined;
  /** Current psychiatric problems */
  currentPsychiatricProblems?: "NO_PROBLEMS" | "SOME_PROBLEMS" | "SIGNIFICANT_PROBLEMS" | null | undefined;
  /** Childhood behavioural problems */
  isEvidenceOfChildhoodBehaviouralProblems?: boolean | null | undefined;
  /** History of psychiatric treatment */
  hasHistoryOfPsychiatricTreatment?: boolean | null | undefined;
  /** Has been on medication for mental health problems */
  hasBeenOnMedicationForMentalHealthProblems?: boolean | null | undefined;
  /** Has been in a special hospital or regional secure unit */
  hasEverBeenInSpecialHospitalOrRegionalSecureUnit?: boolean | null | undefined;
  /** Current psychiatric treatment */
  hasCurrentPsychiatricTreatment?: boolean | null | undefined;
  /** Obsessive behaviour linked to offending */
  hasDisplayedObsessiveBehaviourLinkedToOffending?: boolean | null | undefined;
  /** Emotional issues are linked to risk */
  areEmotionalIssuesLinkedToRisk?: boolean | null | undefined;
  /** Impulsivity */
  impulsivityProblems?: "NO_PROBLEMS" | "SOME_PROBLEMS" | "SIGNIFICANT_PROBLEMS" | null | undefined;
  /** Aggressive or controlling behaviour */
  controllingOrAggressiveBehaviour?: "NO_PROBLEMS" | "SOME_PROBLEMS" | "SIGNIFICANT_PROBLEMS" | null | undefined;
  /** Temper control */
  temperControl?: "NO_PROBLEMS" | "SOME_PROBLEMS" | "SIGNIFICANT_PROBLEMS" | null | undefined;
  /** Problem solving */
  problemSolvingSkills?: "NO_PROBLEMS" | "SOME_PROBLEMS" | "SIGNIFICANT_PROBLEMS" | null | undefined;
  /** Awareness of consequences */
  awarenessOfConsequences?: "YES" | "SOMETIMES" | "NO" | null | undefined;
  /** Understands other people's views */
  understandsOtherPeoplesViews?: "NO_PROBLEMS" | "SOME_PROBLEMS" | "SIGNIFICANT_PROBLEMS" | null | undefined;
  /** Thinking and behaviour issues are linked to risk */
  areThinkingAndBehaviourIssuesLinkedToRisk?: boolean | null | undefined;
  /** Pro-criminal attitudes */
  proCriminalAttitudes?: "NO_PROBLEMS" | "SOME_PROBLEMS" | "SIGNIFICANT_PROBLEMS" | null | undefined;
  /** Hostile orientation */
  hostileOrientation?: "NO_PROBLEMS" | "SOME_PROBLEMS" | "SIGNIFICANT_PROBLEMS" | null | undefined;
  /** Attitude towards supervision or licence */
  attitudeTowardsSupervisionOrLicence?: "NO_PROBLEMS" | "SOME_PROBLEMS" | "SIGNIFICANT_PROBLEMS" | null | undefined;
  /** Has assaulted or threatened staff */
  hasAssaultedOrThreatenedStaff?: boolean | null | undefined;
  /** Has escaped or absconded */
  hasEscapedOrAbsconded?: boolean | null | undefined;
  /** Control issues */
  hasControlIssues?: boolean | null | undefined;
  /** Overall risk of serious harm in this assessment */
  overallRiskForAssessment?: "LOW" | "MEDIUM" | "HIGH" | "VERY_HIGH" | "NOT_APPLICABLE" | null | undefined;
  /** Highest risk level over all assessments. Must be answered; its value changes nothing. */
  highestRiskLevelOverAllAssessments?: "LOW" | "MEDIUM" | "HIGH" | "VERY_HIGH" | "NOT_APPLICABLE" | null | undefined;
  /** A custodial sentence */
  hasCustodialSentence?: boolean | null | undefined;
  /** Eligible for MAPPA */
  isEligibleForMappa?: boolean | null | undefined;
  /** Override the screen */
  applyOPDOverride?: boolean | null | undefined;
  /** Version of the request */
  version?: "V1_0" | null | undefined;
}

export interface TheMinistrySServiceForTheOlderPredictorsFacts {
  /** Date of the assessment. Nothing goes by today's date: ages and deadlines count from here. */
  assessmentDate?: IsoDate | null | undefined;
  /** Gender recorded */
  gender?: "MALE" | "FEMALE" | null | undefined;
  /** Date of birth */
  dateOfBirth?: IsoDate | null | undefined;
  /** Date of the current conviction. Of the index offence. */
  dateOfCurrentConviction?: IsoDate | null | undefined;
  /** Code of the current offence. Five digits: Home Office class and sub-class. */
  currentOffenceCode?: string | null | undefined;
  /** Where the sentence is served */
  supervisionStatus?: "CUSTODY" | "COMMUNITY" | "REMAND" | null | undefined;
  /** Form of SNSV asked for. Without it, the dynamic form where its answers are complete, else the static one. */
  snsvStaticOrDynamic?: "STATIC" | "DYNAMIC" | null | undefined;
  /** Sanctions for all offences */
  totalNumberOfSanctionsForAllOffences?: number | null | undefined;
  /** Sanctions for violent offences */
  totalNumberOfViolentSanctions?: number | null | undefined;
  /** Age at the first sanction */
  ageAtFirstSanction?: number | null | undefined;
  /** Kinds of previous conviction. An empty list means none of them. */
  previousConvictions?: ReadonlyArray<"HOMICIDE" | "WOUNDING_GBH" | "KIDNAPPING" | "FIREARMS" | "ROBBERY" | "AGGRAVATED_BURGLARY" | "WEAPON" | "CRIMINAL_DAMAGE" | "ARSON"> | null | undefined;
  /** Date of the most recent offence */
  mostRecentOffenceDate?: IsoDate | null | undefined;
  /** Ever committed a sexual or sexually motivated offence */
  hasEverCommittedSexualOffence?: boolean | null | undefined;
  /** The current offence is sexually motivated */
  isCurrentOffenceSexuallyMotivated?: boolean | null | undefined;
  /** Sanctions for contact sexual offences against adults */
  totalContactAdultSexualSanctions?: number | null | undefined;
  /** Sanctions for contact sexual offences against children */
  totalContactChildSexualSanctions?: number | null | undefined;
  /** Sanctions for indecent images of children */
  totalIndecentImageSanctions?: number | null | undefined;
  /** Sanctions for other non-contact sexual offences */
  totalNonContactSexualOffences?: number | null | undefined;
  /** Date of the most recent sexual offence */
  dateOfMostRecentSexualOffence?: IsoDate | null | undefined;
  /** The victim of the current offence was a stranger */
  isCurrentOffenceAgainstVictimStranger?: boolean | null | undefined;
  /** A risk of sexual harm */
  isARiskOfSexualHarm?: boolean | null | undefined;
  /** Sexual preoccupation */
  sexualPreoccupation?: "NO_PROBLEMS" | "SOME_PROBLEMS" | "SIGNIFICANT_PROBLEMS" | null | undefined;
  /** Offence-related sexual interests */
  offenceRelatedSexualInterests?: "NO_PROBLEMS" | "SOME_PROBLEMS" | "SIGNIFICANT_PROBLEMS" | null | undefined;
  /** Emotional congruence with children */
  emotionalCongruenceWithChildren?: "NO_PROBLEMS" | "SOME_PROBLEMS" | "SIGNIFICANT_PROBLEMS" | null | undefined;
  /** A weapon was carried or used */
  didOffenceInvolveCarryingOrUsingWeapon?: boolean | null | undefined;
  /** Violence or a threat of it */
  didOffenceInvolveViolenceOrThreatOfViolence?: boolean | null | undefined;
  /** Excessive violence */
  didOffenceInvolveExcessiveUseOfViolence?: boolean | null | undefined;
  /** Arson */
  didOffenceInvolveArson?: boolean | null | undefined;
  /** Emotional state as motivation */
  offenceMotivationEmotionalState?: boolean | null | undefined;
  /** Recognises the impact of offending on others */
  doesRecogniseImpactOfOffendingOnOthers?: boolean | null | undefined;
  /** Offence issues are linked to risk */
  isAnalysisOfOffenceIssuesLinkedToRisk?: boolean | null | undefined;
  /** No fixed abode or transient accommodation */
  isCurrentlyOfNoFixedAbodeOrTransientAccommodation?: boolean | null | undefined;
  /** Suitability of accommodation */
  suitabilityOfAccommodation?: "NO_PROBLEMS" | "SOME_PROBLEMS" | "SIGNIFICANT_PROBLEMS" | null | undefined;
  /** Accommodation issues are linked to risk */
  hasAccommodationIssuesLinkedToRisk?: boolean | null | undefined;
  /** Unemployed */
  isUnemployed?: boolean | null | undefined;
  /** Work-related skills */
  workRelatedSkills?: "NO_PROBLEMS" | "SOME_PROBLEMS" | "SIGNIFICANT_PROBLEMS" | null | undefined;
  /** Reading, writing and numeracy */
  problemsWithReadingWritingNumeracy?: "NO_PROBLEMS" | "SOME_PROBLEMS" | "SIGNIFICANT_PROBLEMS" | null | undefined;
  /** Problems with reading */
  hasProblemsWithReading?: boolean | null | undefined;
  /** Problems with numeracy */
  hasProblemsWithNumeracy?: boolean | null | undefined;
  /** Learning difficulties */
  learningDifficulties?: "NO_PROBLEMS" | "SOME_PROBLEMS" | "SIGNIFICANT_PROBLEMS" | null | undefined;
  /** Professional or vocational qualifications */
  professionalOrVocationalQualifications?: "ANY_QUALIFICATION" | "NO_QUALIFICATIONS" | null | undefined;
  /** Over-reliance on others for financial support */
  overRelianceOnOthersForFinancialSupport?: "NO_PROBLEMS" | "SOME_PROBLEMS" | "SIGNIFICANT_PROBLEMS" | null | undefined;
  /** Relationship with close family */
  currentRelationshipWithFamilyMembers?: "NO_PROBLEMS" | "SOME_PROBLEMS" | "SIGNIFICANT_PROBLEMS" | null | undefined;
  /** Experience of childhood */
  experienceOfChildhood?: "NO_PROBLEMS" | "SOME_PROBLEMS" | "SIGNIFICANT_PROBLEMS" | null | undefined;
  /** Relationship with partner */
  currentRelationshipWithPartner?: "NO_PROBLEMS" | "SOME_PROBLEMS" | "SIGNIFICANT_PROBLEMS" | null | undefined;
  /** Previous close relationships */
  previousCloseRelationships?: "NO_PROBLEMS" | "SOME_PROBLEMS" | "SIGNIFICANT_PROBLEMS" | null | undefined;
  /** Evidence of domestic abuse */
  evidenceOfDomesticAbuse?: boolean | null | undefined;
  /** Domestic abuse against a partner */
  domesticAbuseAgainstPartner?: boolean | null | undefined;
  /** Domestic abuse against family */
  domesticAbuseAgainstFamily?: boolean | null | undefined;
  /** Relationship issues are linked to risk */
  relationshipIssuesLinkedToRisk?: boolean | null | undefined;
  /** Spousal assault assessment: risk to partner */
  saraRiskToPartner?: "LOW" | "MEDIUM" | "HIGH" | "VERY_HIGH" | "NOT_APPLICABLE" | null | undefined;
  /** Spousal assault assessment: risk to others */
  saraRiskToOthers?: "LOW" | "MEDIUM" | "HIGH" | "VERY_HIGH" | "NOT_APPLICABLE" | null | undefined;
  /** Regular activities that encourage offending */
  regularOffendingActivities?: "NO_PROBLEMS" | "SOME_PROBLEMS" | "SIGNIFICANT_PROBLEMS" | null | undefined;
  /** Easily influenced by criminal associates */
  easilyInfluencedByCriminalAssociates?: "NO_PROBLEMS" | "SOME_PROBLEMS" | "SIGNIFICANT_PROBLEMS" | null | undefined;
  /** Manipulative or predatory behaviour */
  manipulativeOrPredatoryBehaviour?: "NO_PROBLEMS" | "SOME_PROBLEMS" | "SIGNIFICANT_PROBLEMS" | null | undefined;
  /** Recklessness and risk-taking */
  recklessnessAndRiskTakingBehaviour?: "NO_PROBLEMS" | "SOME_PROBLEMS" | "SIGNIFICANT_PROBLEMS" | null | undefined;
  /** Peer group influences */
  hasPeerGroupInfluences?: boolean | null | undefined;
  /** Influence from criminal associates */
  influenceFromCriminalAssociates?: "NO_PROBLEMS" | "SOME_PROBLEMS" | "SIGNIFICANT_PROBLEMS" | null | undefined;
  /** Current drug misuse */
  currentDrugMisuse?: "NO_PROBLEMS" | "SOME_PROBLEMS" | "SIGNIFICANT_PROBLEMS" | null | undefined;
  /** Motivation to tackle drug misuse */
  motivationToTackleDrugMisuse?: "FULL_MOTIVATION" | "PARTIAL_MOTIVATION" | "NO_MOTIVATION" | null | undefined;
  /** Current alcohol use */
  currentAlcoholUseProblems?: "NO_PROBLEMS" | "SOME_PROBLEMS" | "SIGNIFICANT_PROBLEMS" | null | undefined;
  /** Excessive or binge drinking */
  excessiveAlcoholUse?: "NO_PROBLEMS" | "SOME_PROBLEMS" | "SIGNIFICANT_PROBLEMS" | null | undefined;
  /** Difficulties coping */
  difficultiesCoping?: "NO_PROBLEMS" | "SOME_PROBLEMS" | "SIGNIFICANT_PROBLEMS" | null | undefined;
  /** Current psychological problems */
  currentPsychologicalProblems?: "NO_PROBLEMS" | "SOME_PROBLEMS" | "SIGNIFICANT_PROBLEMS" | null | undefined;
  /** Attitude towards self */
  attitudesTowardsSelf?: "NO_PROBLEMS" | "SOME_PROBLEMS" | "SIGNIFICANT_PROBLEMS" | null | undefined;
  /** Self-harm or attempted suicide */
  hasSelfHarmOrAttemptedSuicide?: boolean | null | undefined;
  /** Current psychiatric problems */
  currentPsychiatricProblems?: "NO_PROBLEMS" | "SOME_PROBLEMS" | "SIGNIFICANT_PROBLEMS" | null | undefined;
  /** Childhood behavioural problems */
  isEvidenceOfChildhoodBehaviouralProblems?: boolean | null | undefined;
  /** History of psychiatric treatment */
  hasHistoryOfPsychiatricTreatment?: boolean | null | undefined;
  /** Has been on medication for mental health problems */
  hasBeenOnMedicationForMentalHealthProblems?: boolean | null | undefined;
  /** Has been in a special hospital or regional secure unit */
  hasEverBeenInSpecialHospitalOrRegionalSecureUnit?: boolean | null | undefined;
  /** Current psychiatric treatment */
  hasCurrentPsychiatricTreatment?: boolean | null | undefined;
  /** Obsessive behaviour linked to offending */
  hasDisplayedObsessiveBehaviourLinkedToOffending?: boolean | null | undefined;
  /** Emotional issues are linked to risk */
  areEmotionalIssuesLinkedToRisk?: boolean | null | undefined;
  /** Impulsivity */
  impulsivityProblems?: "NO_PROBLEMS" | "SOME_PROBLEMS" | "SIGNIFICANT_PROBLEMS" | null | undefined;
  /** Aggressive or controlling behaviour */
  controllingOrAggressiveBehaviour?: "NO_PROBLEMS" | "SOME_PROBLEMS" | "SIGNIFICANT_PROBLEMS" | null | undefined;
  /** Temper control */
  temperControl?: "NO_PROBLEMS" | "SOME_PROBLEMS" | "SIGNIFICANT_PROBLEMS" | null | undefined;
  /** Problem solving */
  problemSolvingSkills?: "NO_PROBLEMS" | "SOME_PROBLEMS" | "SIGNIFICANT_PROBLEMS" | null | undefined;
  /** Awareness of consequences */
  awarenessOfConsequences?: "YES" | "SOMETIMES" | "NO" | null | undefined;
  /** Understands other people's views */
  understandsOtherPeoplesViews?: "NO_PROBLEMS" | "SOME_PROBLEMS" | "SIGNIFICANT_PROBLEMS" | null | undefined;
  /** Thinking and behaviour issues are linked to risk */
  areThinkingAndBehaviourIssuesLinkedToRisk?: boolean | null | undefined;
  /** Pro-criminal attitudes */
  proCriminalAttitudes?: "NO_PROBLEMS" | "SOME_PROBLEMS" | "SIGNIFICANT_PROBLEMS" | null | undefined;
  /** Hostile orientation */
  hostileOrientation?: "NO_PROBLEMS" | "SOME_PROBLEMS" | "SIGNIFICANT_PROBLEMS" | null | undefined;
  /** Attitude towards supervision or licence */
  attitudeTowardsSupervisionOrLicence?: "NO_PROBLEMS" | "SOME_PROBLEMS" | "SIGNIFICANT_PROBLEMS" | null | undefined;
  /** Has assaulted or threatened staff */
  hasAssaultedOrThreatenedStaff?: boolean | null | undefined;
  /** Has escaped or absconded */
  hasEscapedOrAbsconded?: boolean | null | undefined;
  /** Control issues */
  hasControlIssues?: boolean | null | undefined;
  /** Overall risk of serious harm in this assessment */
  overallRiskForAssessment?: "LOW" | "MEDIUM" | "HIGH" | "VERY_HIGH" | "NOT_APPLICABLE" | null | undefined;
  /** Highest risk level over all assessments. Must be answered; its value changes nothing. */
  highestRiskLevelOverAllAssessments?: "LOW" | "MEDIUM" | "HIGH" | "VERY_HIGH" | "NOT_APPLICABLE" | null | undefined;
  /** A custodial sentence */
  hasCustodialSentence?: boolean | null | undefined;
  /** Eligible for MAPPA */
  isEligibleForMappa?: boolean | null | undefined;
  /** Override the screen */
  applyOPDOverride?: boolean | null | undefined;
  /** Version of the request */
  version?: "V1_0" | null | undefined;
  /** Start of follow-up as calculated, for OGRS3 and OVP */
  dateAtStartOfFollowupCalculated?: IsoDate | null | undefined;
  /** Start of follow-up as entered, for SNSV and OSP/DC */
  dateAtStartOfFollowupUserInput?: IsoDate | null | undefined;
}

export interface Trigger {
  /** Which change. The four are examples; another is accepted by its name. */
  trigger?: string | null | undefined;
  /** Name of another change */
  name?: string | null | undefined;
  /** Is it present */
  state?: "not_present" | "present_now" | null | undefined;
  /** Present since */
  since?: IsoDate | null | undefined;
  /** Weighed in the judgement */
  weighed?: boolean | null | undefined;
}

export interface Evidence {
  /** Evidence */
  text?: string | null | undefined;
  /** Where from */
  source?: string | null | undefined;
  /** Dated */
  on?: IsoDate | null | undefined;
}

export interface EvidenceBesideTheAnswers {
  /** For the indicators */
  indicators?: Evidence | null | undefined;
  /** For the impact */
  serious?: Evidence | null | undefined;
  /** For imminence, with the time frame meant */
  imminent?: Evidence | null | undefined;
  /** For harm at any time */
  any_time?: Evidence | null | undefined;
  /** For harm only on change */
  only_on_change?: Evidence | null | undefined;
}

export interface RiskOfSeriousHarmOneSubjectInOneSettingFacts {
  /** Wording of the definitions. The wording since October 2006 unless another is chosen. They differ in one case: indicators and serious impact without any likelihood. */
  profile?: "oasys_2006" | "seed_13_4_12" | null | undefined;
  /** Are there identifiable, current indicators that this person may harm this subject? */
  indicators?: boolean | null | undefined;
  /** If it happened, would the impact be serious harm?. Life-threatening or traumatic, and recovery difficult or impossible. */
  serious?: boolean | null | undefined;
  /** Is it more likely than not to happen imminently?. A judgement, not a percentage. No source sets a time limit: state yours. */
  imminent?: boolean | null | undefined;
  /** Could it happen at any time, without a change of circumstances? */
  any_time?: boolean | null | undefined;
  /** Is it unlikely unless circumstances change? */
  only_on_change?: boolean | null | undefined;
  /** Which changes? */
  triggers?: ReadonlyArray<Trigger> | null | undefined;
  /** Date of the judgement */
  judged_on?: IsoDate | null | undefined;
  /** What "imminently" means here */
  time_frame?: string | null | undefined;
  /** Evidence beside the answers */
  evidence?: EvidenceBesideTheAnswers | null | undefined;
}

export interface RoSHScreening {
  /** R1.2 convictions, current */
  r1_2_current?: ReadonlyArray<"1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9" | "10" | "11" | "12" | "13" | "14" | "15" | "16" | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16> | null | undefined;
  /** R1.2 convictions, previous */
  r1_2_previous?: ReadonlyArray<"1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9" | "10" | "11" | "12" | "13" | "14" | "15" | "16" | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16> | null | undefined;
  /** R1.3 events, current */
  r1_3_current?: ReadonlyArray<"1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9" | "10" | "11" | "12" | "13" | "14" | "15" | "16" | "17" | "18" | "19" | "20" | "21" | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 19 | 20 | 21> | null | undefined;
  /** R1.3 events, previous */
  r1_3_previous?: ReadonlyArray<"1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9" | "10" | "11" | "12" | "13" | "14" | "15" | "16" | "17" | "18" | "19" | "20" | "21" | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 19 | 20 | 21> | null | undefined;
  /** R2.1 lives with or often sees a child on the protection register or looked after */
  r2_1?: "yes" | "no" | "dont_know" | null | undefined;
  /** R2.2 any concerns about children */
  r2_2?: "yes" | "no" | "dont_know" | null | undefined;
  /** R2.2.1 children's services contacted */
  r2_2_1?: boolean | null | undefined;
  /** The child's identity is known */
  child_identity_known?: boolean | null | undefined;
  /** R3.1 suicide */
  r3_1?: "yes" | "no" | "dont_know" | null | undefined;
  /** R3.2 self-harm */
  r3_2?: "yes" | "no" | "dont_know" | null | undefined;
  /** R3.3 coping in custody or hostel */
  r3_3?: "yes" | "no" | "dont_know" | null | undefined;
  /** R3.4 vulnerability */
  r3_4?: "yes" | "no" | "dont_know" | null | undefined;
  /** R4.1 escape or abscond */
  r4_1?: "yes" | "no" | "dont_know" | null | undefined;
  /** R4.2 control */
  r4_2?: "yes" | "no" | "dont_know" | null | undefined;
  /** R4.3 breach of trust */
  r4_3?: "yes" | "no" | "dont_know" | null | undefined;
  /** R4.4 risk to other prisoners */
  r4_4?: "yes" | "no" | "dont_know" | null | undefined;
  /** R5.1 anything else that calls for full analysis */
  r5_1?: boolean | null | undefined;
  /** R5.2b professional opinion not to do the full analysis */
  r5_2b?: boolean | null | undefined;
  /** R5.2a reason */
  r5_2a?: string | null | undefined;
  /** R8.4 R8.1 to R8.3 point to serious harm to others */
  r8_4?: boolean | null | undefined;
}

export interface ARecordedLevel {
  /** Level recorded by the assessor */
  level?: "low" | "medium" | "high" | "very_high" | null | undefined;
  /** Role of who recorded it. A role, never a name. */
  by_role?: string | null | undefined;
  /** Recorded on */
  on?: IsoDate | null | undefined;
  /** Rationale */
  rationale?: string | null | undefined;
}

export interface SubjectAndSetting {
  /** Who might be harmed */
  subject?: "children" | "public" | "known_adult" | "staff" | "prisoners" | null | undefined;
  /** Setting */
  setting?: "community" | "custody" | null | undefined;
  /** Facts of the judgement */
  facts?: RiskOfSeriousHarmOneSubjectInOneSettingFacts | null | undefined;
  /** Level recorded by the assessor */
  recorded?: "low" | "medium" | "high" | "very_high" | null | ARecordedLevel | undefined;
}

export interface AConcernForThePerson {
  /** Current */
  current?: "yes" | "no" | "dont_know" | "not_applicable" | null | undefined;
  /** Previous */
  previous?: "yes" | "no" | "dont_know" | "not_applicable" | null | undefined;
}

export interface ConcernsForThePerson {
  /** Suicide */
  suicide?: AConcernForThePerson | null | undefined;
  /** Self-harm */
  self_harm?: AConcernForThePerson | null | undefined;
  /** Coping in custody */
  coping_in_custody?: AConcernForThePerson | null | undefined;
  /** Coping in a hostel */
  coping_in_hostel?: AConcernForThePerson | null | undefined;
  /** Vulnerability */
  vulnerability?: AConcernForThePerson | null | undefined;
  /** Level recorded for self. Where an agency uses one. Never proposed, never part of the overall level. */
  recorded_level?: "low" | "medium" | "high" | "very_high" | null | undefined;
}

export interface RiskOfSeriousHarmFacts {
  /** Wording of the definitions. The wording since October 2006 unless another is chosen; a cell may state its own. */
  profile?: "oasys_2006" | "seed_13_4_12" | null | undefined;
  /** Stage of the case */
  stage?: "pre_sentence" | "community" | "custody" | null | undefined;
  /** Screening R1 to R5 */
  screening?: RoSHScreening | null | undefined;
  /** Subjects and settings */
  cells?: ReadonlyArray<SubjectAndSetting> | null | undefined;
  /** Concerns for the person */
  self_concerns?: ConcernsForThePerson | null | undefined;
  /** Evidence of grooming */
  grooming_evidence?: boolean | null | undefined;
  /** Local policy: evidence of grooming raises the level. No unless stated: the source does not say by how much. */
  grooming_raises?: boolean | null | undefined;
  /** The risk to children rests on sexual harm */
  children_sexual_harm?: boolean | null | undefined;
  /** A specialist opinion on sexual harm is recorded */
  specialist_opinion?: boolean | null | undefined;
}

export interface Registration {
  /** Code of the register */
  code?: string | null | undefined;
  /** Code of the level. Read for MAPPA only. */
  level?: string | null | undefined;
  /** Code of the category. Read for MAPPA only. */
  category?: string | null | undefined;
  /** Registered on. For the order only: newest first, those of one day as they come. */
  date?: IsoDate | null | undefined;
}

export interface Requirement {
  /** Code of the main category */
  main_category?: string | null | undefined;
  /** Restrictive */
  is_restrictive?: boolean | null | undefined;
}

export interface Sentence {
  /** Code of the type */
  sentence_type?: string | null | undefined;
  /** Terminated on. Any date, one to come included, means not current. */
  terminated_on?: IsoDate | null | undefined;
  /** Requirements */
  requirements?: ReadonlyArray<Requirement> | null | undefined;
}

export interface ProbationTierV3Facts {
  /** The date the question is asked for. Nothing goes by today's date: ages and deadlines count from here. Tier v3 needs it only for a life sentence with a release date. */
  as_of?: IsoDate | null | undefined;
  /** An active event. Some event in nDelius that is active and not deleted. */
  has_active_event?: boolean | null | undefined;
  /** All reoffending predictor, two years. Compared as written, never rounded first. The dynamic score if there is one, else the static one. */
  arp_score?: number | null | undefined;
  /** Form of the all reoffending predictor */
  arp_type?: "static" | "dynamic" | null | undefined;
  /** Combined serious reoffending predictor. Compared as written, never rounded first. */
  csrp_score?: number | null | undefined;
  /** Form of the combined serious reoffending predictor. That of its serious violent part. */
  csrp_type?: "static" | "dynamic" | null | undefined;
  /** Direct contact sexual reoffending predictor. The percentage, neither points nor a probability. */
  dc_srp_score?: number | null | undefined;
  /** Band of the direct contact sexual predictor. After any reduction for five years without an offence. */
  dc_srp_band?: "low" | "medium" | "high" | "very_high" | "not_applicable" | null | undefined;
  /** Ever committed a sexual offence. OASys item 1.30. */
  has_ever_committed_sexual_offence?: boolean | null | undefined;
  /** Risk of serious harm, registered. The level on the register, not the summary of OASys and not a proposal. */
  rosh?: "low" | "medium" | "high" | "very_high" | null | undefined;
  /** MAPPA category, registered. Tier v3 looks only at whether there is one. */
  recorded_mappa_category?: number | null | undefined;
  /** Life sentence or imprisonment for public protection */
  is_lifer_or_ipp?: boolean | null | undefined;
  /** Latest release date. A date to come counts as within the first year. Which of several dates the probation record hands on is not published. */
  latest_release_date?: IsoDate | null | undefined;
  /** Domestic abuse registration */
  has_domestic_abuse_registration?: boolean | null | undefined;
  /** Stalking registration */
  has_stalking_registration?: boolean | null | undefined;
  /** Child protection registration */
  has_child_protection_registration?: boolean | null | undefined;
  /** Gender recorded. Everything but female, missing included, is not female. */
  gender?: "male" | "female" | null | undefined;
  /** Risk of serious recidivism. Compared as written, never rounded first. As in the service, 99.99 and above give no points. */
  rsr_score?: number | null | undefined;
  /** OGRS3, two years */
  ogrs_score?: number | null | undefined;
  /** MAPPA level, registered */
  recorded_management_level?: number | null | undefined;
  /** Complexity factors registered */
  complexity_factors?: ReadonlyArray<"mental_health" | "attempted_suicide_or_self_harm" | "vulnerability_issue" | "child_concerns" | "child_protection" | "risk_to_children" | "public_interest" | "adult_at_risk" | "street_gangs" | "terrorism"> | null | undefined;
  /** Integrated offender management nominal */
  is_iom_nominal?: boolean | null | undefined;
  /** Unsupervised */
  is_unsupervised?: boolean | null | undefined;
  /** Enforcement activity in the last year */
  previous_enforcement_activity?: boolean | null | undefined;
  /** Mandate for change. A current custodial sentence, or a current requirement that is neither restrictive nor unpaid work. */
  has_mandate_for_change?: boolean | null | undefined;
  /** A valid OASys assessment. Layer 3, complete or locked incomplete, completed on or after the day 55 weeks ago. */
  has_assessment?: boolean | null | undefined;
  /** Came through the strengths-and-needs service */
  is_san_assessment?: boolean | null | undefined;
  /** Of no fixed abode, or in transient accommodation. OASys item 3.3. */
  is_currently_of_no_fixed_abode_or_transient_accommodation?: boolean | null | undefined;
  /** Suitability of accommodation. OASys item 3.4. */
  suitability_of_accommodation?: "no_problems" | "some_problems" | "significant_problems" | null | undefined;
  /** Permanence of accommodation. OASys item 3.5. */
  permanence_of_accommodation?: "no_problems" | "some_problems" | "significant_problems" | null | undefined;
  /** Location of accommodation. OASys item 3.6. */
  location_of_accommodation?: "no_problems" | "some_problems" | "significant_problems" | null | undefined;
  /** Unemployed. OASys item 4.2. */
  is_unemployed?: boolean | null | undefined;
  /** Employment history. OASys item 4.3. */
  employment_history?: "no_problems" | "some_problems" | "significant_problems" | null | undefined;
  /** Work-related skills. OASys item 4.4. */
  work_related_skills?: "no_problems" | "some_problems" | "significant_problems" | null | undefined;
  /** Attitude to employment. OASys item 4.5. */
  attitude_to_employment?: "no_problems" | "some_problems" | "significant_problems" | null | undefined;
  /** Current relationship with family. OASys item 6.1. */
  current_relationship_with_family_members?: "no_problems" | "some_problems" | "significant_problems" | null | undefined;
  /** Experience of childhood. OASys item 6.3. */
  experience_of_childhood?: "no_problems" | "some_problems" | "significant_problems" | null | undefined;
  /** Previous close relationships. OASys item 6.6. */
  previous_close_relationships?: "no_problems" | "some_problems" | "significant_problems" | null | undefined;
  /** Regular activities that encourage offending. OASys item 7.2. */
  regular_offending_activities?: "no_problems" | "some_problems" | "significant_problems" | null | undefined;
  /** Easily influenced by criminal associates. OASys item 7.3. */
  easily_influenced_by_criminal_associates?: "no_problems" | "some_problems" | "significant_problems" | null | undefined;
  /** Recklessness and risk-taking. OASys item 7.5. */
  recklessness_and_risk_taking_behaviour?: "no_problems" | "some_problems" | "significant_problems" | null | undefined;
  /** Current drug misuse. OASys item 8.4. */
  current_drug_misuse?: "no_problems" | "some_problems" | "significant_problems" | null | undefined;
  /** Level of use of the main drug. OASys item 8.5. */
  level_of_use_of_main_drug?: "no_problems" | "some_problems" | "significant_problems" | null | undefined;
  /** Ever injected drugs. OASys item 8.6. */
  ever_injected_drugs?: "never" | "previously" | "currently" | null | undefined;
  /** Motivation to tackle drug misuse. OASys item 8.8. */
  motivation_to_tackle_drug_misuse?: "full_motivation" | "partial_motivation" | "no_motivation" | null | undefined;
  /** Drugs a major activity. OASys item 8.9. */
  drugs_major_activity?: "no_problems" | "some_problems" | "significant_problems" | null | undefined;
  /** Current alcohol use a problem. OASys item 9.1. */
  current_alcohol_use_problems?: "no_problems" | "some_problems" | "significant_problems" | null | undefined;
  /** Excessive alcohol use. OASys item 9.2. */
  excessive_alcohol_use?: "no_problems" | "some_problems" | "significant_problems" | null | undefined;
  /** Frequency and level of alcohol use. OASys item 9.3. */
  alcohol_frequency_and_level?: "no_problems" | "some_problems" | "significant_problems" | null | undefined;
  /** Motivation to tackle alcohol misuse. OASys item 9.5. */
  motivation_to_tackle_alcohol_misuse?: "full_motivation" | "partial_motivation" | "no_motivation" | null | undefined;
  /** Recognises problems. OASys item 11.5. */
  recognises_problems?: "no_problems" | "some_problems" | "significant_problems" | null | undefined;
  /** Problem-solving skills. OASys item 11.6. */
  problem_solving_skills?: "no_problems" | "some_problems" | "significant_problems" | null | undefined;
  /** Aware of consequences. OASys item 11.7. */
  awareness_of_consequences?: "yes" | "sometimes" | "no" | null | undefined;
  /** Understands other people's views. OASys item 11.9. */
  understands_other_peoples_views?: "no_problems" | "some_problems" | "significant_problems" | null | undefined;
  /** Pro-criminal attitudes. OASys item 12.1. */
  pro_criminal_attitudes?: "no_problems" | "some_problems" | "significant_problems" | null | undefined;
  /** Attitude towards supervision or licence. OASys item 12.4. */
  attitude_towards_supervision_or_licence?: "no_problems" | "some_problems" | "significant_problems" | null | undefined;
  /** Attitude towards community and society. OASys item 12.5. */
  attitude_towards_community_society?: "no_problems" | "some_problems" | "significant_problems" | null | undefined;
  /** Motivation to address behaviour. OASys item 12.8. */
  motivation_to_address_behaviour?: "full_motivation" | "partial_motivation" | "no_motivation" | null | undefined;
  /** Parental responsibilities. OASys item 6.9. */
  has_parental_responsibilities?: boolean | null | undefined;
  /** Impulsivity. OASys item 11.2. */
  impulsivity_problems?: "no_problems" | "some_problems" | "significant_problems" | null | undefined;
  /** Temper control. OASys item 11.4. */
  temper_control?: "no_problems" | "some_problems" | "significant_problems" | null | undefined;
  /** Registrations. Live ones, in place of the answers made from them. Where an answer is given as well, that answer is used. */
  registrations?: ReadonlyArray<Registration> | null | undefined;
  /** Sentences. In place of the mandate for change. Where that is answered as well, the answer is used. */
  sentences?: ReadonlyArray<Sentence> | null | undefined;
}

export interface RatingsOfTheTwelveSections {
  /** Living arrangements. Consider a home of one's own, its fitness, deprivation, others who offend, absconding, disorder, and how long the stay is safe. */
  living_arrangements?: number | null | undefined;
  /** Family and personal relationships. Consider offending, alcohol or drugs among carers, care and interest shown, supervision, abuse, violence witnessed, loss, own children. */
  family_personal_relationships?: number | null | undefined;
  /** Education, training and employment. Consider hours and attendance, attainment, special needs, literacy and numeracy, attitude, bullying either way, relations with staff. */
  education_training_employment?: number | null | undefined;
  /** Neighbourhood. Consider open drug dealing, isolation or poor transport, nothing for the age group, racial or ethnic tension. */
  neighbourhood?: number | null | undefined;
  /** Lifestyle. Consider friends of the same age, friends who offend and who do not, constructive use of time, recklessness, lawful income. */
  lifestyle?: number | null | undefined;
  /** Substance use. Consider each substance ever and lately, risky practices, whether use seems essential, effect on daily life, offending to pay for it. */
  substance_use?: number | null | undefined;
  /** Physical health. Consider conditions that affect daily life, delayed development, access to care, own behaviour that harms health. */
  physical_health?: number | null | undefined;
  /** Emotional and mental health. Consider the past, the present and worry about the future, diagnosis, contact with services, self-harm, attempted suicide. */
  emotional_mental_health?: number | null | undefined;
  /** Perception of self and others. Consider identity, self-esteem, mistrust, sense of unfair treatment, discriminatory attitudes, seeing oneself as an offender. */
  perception_self_others?: number | null | undefined;
  /** Thinking and behaviour. Consider grasp of consequences, impulse, need for excitement, yielding to pressure, temper, social skills, damage, aggression, sexual behaviour, manipulation. */
  thinking_behaviour?: number | null | undefined;
  /** Attitudes to offending. Consider denial, responsibility, understanding of victims and family, remorse, offences or people thought acceptable, offending thought inevitable. */
  attitudes_to_offending?: number | null | undefined;
  /** Motivation to change. The prompts are worded positively, so that a no is the risk (AST-14): understanding, wish to deal with it, reasons to stop, support, co-operation. The rating keeps its direction: 4 is very strongly linked to offending. */
  motivation_to_change?: number | null | undefined;
}

export interface StaticScores {
  /** Score for the type of offence */
  offence_type?: number | null | undefined;
  /** Score for age at first reprimand, caution or warning */
  age_at_first_reprimand?: number | null | undefined;
  /** Score for age at first conviction */
  age_at_first_conviction?: number | null | undefined;
  /** Score for previous convictions */
  previous_convictions?: number | null | undefined;
}

export interface Offence {
  /** Type of offence */
  type?: "motoring" | "burglary" | "other" | null | undefined;
  /** Seriousness score. The YJB score; its list was not readable, so it is an input. */
  seriousness?: number | null | undefined;
}

export interface StaticFactorsAsFacts {
  /** Offences that led to this assessment */
  offences?: ReadonlyArray<Offence> | null | undefined;
  /** Age at first reprimand, caution or warning. Whether a later youth caution or youth conditional caution counts is not settled in any source read. */
  age_at_first_reprimand?: number | "none" | null | undefined;
  /** Age at first conviction. Whether the conviction being assessed counts is not settled in any source read; nor is a first conviction at 18 or over. */
  age_at_first_conviction?: number | "none" | null | undefined;
  /** Number of previous convictions. Whether the present conviction counts is not settled in any source read. */
  previous_convictions?: number | null | undefined;
}

export interface IndicatorsOfSeriousHarm {
  /** Behaviour that caused serious harm */
  caused_serious_harm?: "yes" | "no" | "dont_know" | null | undefined;
  /** Behaviour that shows intent or preparation */
  intent_or_preparation?: "yes" | "no" | "dont_know" | null | undefined;
  /** Behaviour that was reckless or very likely to cause it */
  reckless_or_likely?: "yes" | "no" | "dont_know" | null | undefined;
  /** Unusual features: ritual, weapons, fascination */
  other_features?: "yes" | "no" | "dont_know" | null | undefined;
  /** Current attitudes, motives or interests that worry */
  worrying_attitudes?: "yes" | "no" | "dont_know" | null | undefined;
  /** Anything else that disturbs */
  other_disconcerting?: "yes" | "no" | "dont_know" | null | undefined;
  /** Concern expressed by others */
  concern_of_others?: "yes" | "no" | "dont_know" | null | undefined;
}

export interface Vulnerability {
  /** Level of vulnerability. The assessor's judgement. It enters no score. */
  level?: "low" | "medium" | "high" | "very_high" | null | undefined;
  /** Harm from the young person's own behaviour */
  from_self?: boolean | null | undefined;
  /** Harm from other people or events */
  from_others?: boolean | null | undefined;
  /** A vulnerability management plan is in place */
  management_plan?: boolean | null | undefined;
}

export interface ChangeOfTheInterventionLevel {
  /** Level adopted */
  to?: "standard" | "enhanced" | "intensive" | null | undefined;
  /** Reason */
  reason?: "professional_judgement" | "welfare_considerations" | null | undefined;
  /** Role of who approved it. A role, never a name. */
  approver_role?: string | null | undefined;
  /** Note. Optional. */
  note?: string | null | undefined;
}

export interface EarlierAssessment {
  /** Stage */
  stage?: "start" | "middle" | "end" | null | undefined;
  /** Assessed on */
  on?: IsoDate | null | undefined;
  /** Ratings then */
  ratings?: RatingsOfTheTwelveSections | null | undefined;
  /** Total then */
  total?: number | null | undefined;
}

export interface WhatDoYOUThink {
  /** Living arrangements: a problem */
  living_arrangements?: boolean | null | undefined;
  /** Family and personal relationships: a problem */
  family_personal_relationships?: boolean | null | undefined;
  /** Education, training and employment: a problem */
  education_training_employment?: boolean | null | undefined;
  /** Neighbourhood: a problem */
  neighbourhood?: boolean | null | undefined;
  /** Lifestyle: a problem */
  lifestyle?: boolean | null | undefined;
  /** Substance use: a problem */
  substance_use?: boolean | null | undefined;
  /** Physical health: a problem */
  physical_health?: boolean | null | undefined;
  /** Emotional and mental health: a problem */
  emotional_mental_health?: boolean | null | undefined;
  /** Perception of self and others: a problem */
  perception_self_others?: boolean | null | undefined;
  /** Thinking and behaviour: a problem */
  thinking_behaviour?: boolean | null | undefined;
  /** Attitudes to offending: a problem */
  attitudes_to_offending?: boolean | null | undefined;
  /** Motivation to change: a problem */
  motivation_to_change?: boolean | null | undefined;
}

export interface ResultsOfAssetPlusAndYOGRS {
  /** YOGRS, percentage */
  yogrs_percent?: number | null | undefined;
  /** YOGRS, band */
  yogrs_band?: "low" | "medium" | "high" | "very_high" | null | undefined;
  /** Likelihood of reoffending */
  likelihood?: "low" | "medium" | "high" | "very_high" | null | undefined;
  /** Risk of serious harm */
  rosh?: "low" | "medium" | "high" | "very_high" | null | undefined;
  /** Safety and wellbeing */
  safety_and_wellbeing?: "low" | "medium" | "high" | "very_high" | null | undefined;
  /** Indicative intervention level */
  indicative_level?: "standard" | "enhanced" | "intensive" | null | undefined;
  /** Final intervention level */
  final_level?: "standard" | "enhanced" | "intensive" | null | undefined;
}

export interface Onset {
  /** Age */
  age?: number | null | undefined;
  /** Youngest age that the team serves. Every team serves children of 10 and over; some serve 8 and over. Which this is, the team knows. */
  team_serves_from?: "8" | "10" | 8 | 10 | null | undefined;
  /** Joint assessment of a prevention team and children's social care */
  joint_assessment?: boolean | null | undefined;
  /** Ratings of the sections */
  ratings?: RatingsOfTheTwelveSections | null | undefined;
}

export interface AssetAndTheScaledApproachFacts {
  /** Age. Asset is for ages 10 to 17. It changes no score. */
  age?: number | null | undefined;
  /** Ratings of the twelve sections */
  ratings?: RatingsOfTheTwelveSections | null | undefined;
  /** Static scores, the assessor's own */
  static_scores?: StaticScores | null | undefined;
  /** Static factors as facts. Used where a score is not given. The point table is not confirmed by any text read. */
  static_facts?: StaticFactorsAsFacts | null | undefined;
  /** Risk of serious harm. The level of the risk of serious harm form; `not_triggered` where no form was called for, which counts as low for the intervention level alone. */
  rosh?: "not_triggered" | "low" | "medium" | "high" | "very_high" | null | ReadonlyArray<"not_triggered" | "low" | "medium" | "high" | "very_high"> | undefined;
  /** Indicators of serious harm */
  harm_indicators?: IndicatorsOfSeriousHarm | null | undefined;
  /** Convicted of a serious specified offence */
  convicted_serious_specified_offence?: boolean | null | undefined;
  /** Being sentenced in the Crown Court for a specified offence */
  crown_court_specified_offence?: boolean | null | undefined;
  /** The youth court asks for help in deciding dangerousness */
  youth_court_asks_dangerousness?: boolean | null | undefined;
  /** Why no form was completed. Optional words of the assessor. */
  form_not_completed_because?: string | null | undefined;
  /** Vulnerability */
  vulnerability?: Vulnerability | null | undefined;
  /** Change of the intervention level */
  override?: ChangeOfTheInterventionLevel | null | undefined;
  /** Stage of the intervention */
  stage?: "start" | "middle" | "end" | null | undefined;
  /** Earlier assessments of the same intervention */
  earlier?: ReadonlyArray<EarlierAssessment> | null | undefined;
  /** What the assessment rests on */
  basis?: "with_child" | "existing_information" | null | undefined;
  /** What do YOU think? */
  what_do_you_think?: "absent" | null | WhatDoYOUThink | undefined;
  /** Sections where information could not be obtained. Recorded. What it does to a rating is not settled in any source read: a rating that cannot be given is left unknown (AST-08). */
  information_unobtainable?: ReadonlyArray<"living_arrangements" | "family_personal_relationships" | "education_training_employment" | "neighbourhood" | "lifestyle" | "substance_use" | "physical_health" | "emotional_mental_health" | "perception_self_others" | "thinking_behaviour" | "attitudes_to_offending" | "motivation_to_change"> | null | undefined;
  /** Sections with evidence recorded */
  evidence?: ReadonlyArray<"living_arrangements" | "family_personal_relationships" | "education_training_employment" | "neighbourhood" | "lifestyle" | "substance_use" | "physical_health" | "emotional_mental_health" | "perception_self_others" | "thinking_behaviour" | "attitudes_to_offending" | "motivation_to_change"> | null | undefined;
  /** Sections with positive factors recorded. Recorded and carried into the plan. They change no score (AST-13). */
  positive_factors?: ReadonlyArray<"living_arrangements" | "family_personal_relationships" | "education_training_employment" | "neighbourhood" | "lifestyle" | "substance_use" | "physical_health" | "emotional_mental_health" | "perception_self_others" | "thinking_behaviour" | "attitudes_to_offending" | "motivation_to_change"> | null | undefined;
  /** Results of AssetPlus and YOGRS. Recorded beside the score. Nothing converts one into the other. */
  assetplus?: ResultsOfAssetPlusAndYOGRS | null | undefined;
  /** Onset */
  onset?: Onset | null | undefined;
}

export interface Term {
  /** Years */
  years?: number | null | undefined;
  /** Months */
  months?: number | null | undefined;
  /** Weeks */
  weeks?: number | null | undefined;
  /** Days */
  days?: number | null | undefined;
}

export interface ConvictionFindingOrCaution {
  /** Court */
  court?: "england_and_wales" | "service" | "scotland" | "northern_ireland" | "overseas" | null | undefined;
  /** Class of the offence */
  offence_class?: "murder" | "schedule_15_part_1" | "schedule_15_part_2" | "schedule_15_part_3" | "s327_4a_a" | "s327_4a_b" | "s327_4a_c" | "s327_4a_ca" | "other" | null | undefined;
  /** How the case ended */
  finding?: "convicted" | "not_guilty_by_insanity" | "under_disability_did_the_act" | "cautioned" | "reprimanded" | "warned" | null | undefined;
  /** Sentence or order */
  disposal?: "imprisonment" | "life_imprisonment" | "imprisonment_for_public_protection" | "suspended_imprisonment" | "young_offender_institution" | "majestys_pleasure" | "detention_for_public_protection" | "s91" | "s250" | "s252a" | "custody_for_life" | "extended_detention" | "detention_and_training_order" | "hospital_order" | "guardianship_order" | "community_order" | "fine" | "conditional_discharge" | "none" | "other" | null | undefined;
  /** Term as pronounced. A detention and training order counts as a whole. */
  term?: Term | null | undefined;
  /** Start of the term */
  start?: IsoDate | null | undefined;
  /** End of the licence */
  licence_end?: IsoDate | null | undefined;
}

export interface MAPPACategoryFacts {
  /** Date for which the question is asked. The statute changed on 26 May 2015, 28 April 2022 and 3 February 2025. */
  as_of?: IsoDate | null | undefined;
  /** Age */
  age?: number | null | undefined;
  /** Subject to sex offender notification now */
  notification_subject?: boolean | null | undefined;
  /** Convictions, findings and cautions */
  convictions?: ReadonlyArray<ConvictionFindingOrCaution> | null | undefined;
  /** The order is in force. Shown; it bears on leaving the arrangements, not on the category. */
  order_live?: boolean | null | undefined;
  /** Disqualified from working with children, by order or list */
  disqualified_from_working_with_children?: boolean | null | undefined;
  /** A suspended sentence counts as imprisonment. Yes unless stated. */
  treat_suspended_as_imprisonment?: boolean | null | undefined;
  /** Subject to terrorism notification */
  ct_notification_subject?: boolean | null | undefined;
  /** An offence to which Part 4 of the Counter-Terrorism Act 2008 applies */
  cta_part4_offence?: boolean | null | undefined;
  /** Age when dealt with for it */
  age_when_dealt_with?: number | null | undefined;
  /** Longest term for an adult */
  max_term_months_for_adult?: number | null | undefined;
  /** Sentenced in a way that s.45 describes */
  meets_cta_s45?: boolean | null | undefined;
  /** The court found a terrorist connection */
  terror_connection_found?: boolean | null | undefined;
  /** The responsible authority considers a risk of involvement in terrorism */
  at_risk_of_terrorism_activity?: boolean | null | undefined;
  /** An offence indicates that the person is capable of serious harm */
  capable_of_serious_harm_offence?: boolean | null | undefined;
  /** The responsible authority considers that the person may cause serious harm to the public */
  responsible_authority_considers_serious_harm?: boolean | null | undefined;
  /** Active multi-agency management is needed */
  needs_active_multi_agency?: boolean | null | undefined;
  /** Management level recorded. Shown beside the recommendation, never inferred. */
  recorded_management_level?: "none" | "1" | "2" | "3" | 1 | 2 | 3 | null | undefined;
}

export interface MAPPAManagementLevelFacts {
  /** MAPPA category. 1 to 4; a list where it is only known to be one of several. */
  category?: "1" | "2" | "3" | "4" | 1 | 2 | 3 | 4 | null | ReadonlyArray<"1" | "2" | "3" | "4" | 1 | 2 | 3 | 4> | undefined;
  /** Risk of serious harm, overall. Several where it is only known to be one of them. */
  rosh?: "low" | "medium" | "high" | "very_high" | null | ReadonlyArray<"low" | "medium" | "high" | "very_high"> | undefined;
  /** Assessed with a validated tool (OASys or another) */
  rosh_by_validated_tool?: boolean | null | undefined;
  /** One agency can manage the risk. Without actively or significantly involving others. */
  single_agency_can_manage?: boolean | null | undefined;
  /** Active involvement and co-ordination by other agencies is needed */
  needs_active_multi_agency?: boolean | null | undefined;
  /** Agencies beyond police and probation are involved */
  beyond_police_probation?: boolean | null | undefined;
  /** Multi-agency management adds value. To the lead agency's management of the risk of serious harm. */
  adds_value?: boolean | null | undefined;
  /** Managed at level 3 before. No source read sets a time limit. */
  previously_level_3?: boolean | null | undefined;
  /** Senior representation of the agencies is required */
  senior_representation_required?: boolean | null | undefined;
  /** The plan needs co-operation at a senior level. For its complexity or for unusual resources. */
  senior_cooperation_needed?: boolean | null | undefined;
  /** Special resources have to be authorised */
  special_resources_authorisation?: boolean | null | undefined;
  /** Senior oversight is needed throughout */
  ongoing_senior_oversight?: boolean | null | undefined;
  /** Significant resources may have to be committed at short notice */
  significant_resources_short_notice?: boolean | null | undefined;
  /** Likely interest of media or public. High and very high differ: two documents ask for very high. */
  media_interest?: "none" | "high" | "very_high" | null | undefined;
  /** Public confidence in criminal justice has to be maintained */
  public_confidence_need?: boolean | null | undefined;
  /** A reason is given why a lower risk needs level 2 exceptionally */
  exceptional_reason_given?: boolean | null | undefined;
  /** The only risk is to one identified child */
  only_risk_is_to_identified_child?: boolean | null | undefined;
  /** Under probation supervision */
  under_probation?: boolean | null | undefined;
  /** A robust plan with attendance at the child protection conference */
  robust_plan_with_cpc_attendance?: boolean | null | undefined;
  /** Risk Matrix 2000 high or very high. Prompts a referral under Dorset only. It is a likelihood of reconviction, not a risk of serious harm. */
  rm2000_high_or_very_high?: boolean | null | undefined;
}

export interface Interval {
  /** From */
  from?: IsoDate | null | undefined;
  /** To, the last day included */
  to?: IsoDate | null | undefined;
}

export interface TerrorismNotification {
  /** Day dealt with */
  dealt_with_on?: IsoDate | null | undefined;
  /** Age at conviction */
  age_at_conviction?: number | null | undefined;
  /** How dealt with */
  disposal?: "life_or_indefinite" | "term" | "hospital_order" | null | undefined;
  /** Term */
  term?: Term | null | undefined;
  /** A second term */
  second_term?: Term | null | undefined;
  /** How the two terms run */
  running?: "consecutive" | "overlapping" | null | undefined;
  /** Overlap of the two terms */
  overlap?: Term | null | undefined;
  /** Remanded, serving, in hospital or in immigration detention. Time on licence counts: our reading. */
  uncounted?: ReadonlyArray<Interval> | null | undefined;
}

export interface ManagementLevelAtATime {
  /** From */
  on?: IsoDate | null | undefined;
  /** Management level */
  level?: "none" | "1" | "2" | "3" | 1 | 2 | 3 | null | undefined;
}

export interface RiskOfSeriousHarmAtATime {
  /** Assessed on */
  on?: IsoDate | null | undefined;
  /** Risk of serious harm */
  level?: "low" | "medium" | "high" | "very_high" | null | undefined;
}

export interface DefensibleDecisions {
  /** The decision rests on evidence */
  grounded_in_evidence?: boolean | null | undefined;
  /** A reliable assessment tool was used */
  reliable_tool_used?: boolean | null | undefined;
  /** Information was gathered, checked and, where missing, asked for */
  information_sought?: boolean | null | undefined;
  /** Decision and reasons are recorded, with the role of who decided */
  decision_recorded?: boolean | null | undefined;
  /** Each measure answers a risk factor */
  matched_to_risk_factors?: boolean | null | undefined;
  /** Contact is as frequent as the risk calls for */
  contact_matches_risk?: boolean | null | undefined;
}

export interface MAPPALifecycleFacts {
  /** Date for which the question is asked */
  as_of?: IsoDate | null | undefined;
  /** Categories that apply or applied */
  categories?: ReadonlyArray<"1" | "2" | "3" | "4" | 1 | 2 | 3 | 4> | null | undefined;
  /** Recorded management level */
  management_level?: "none" | "1" | "2" | "3" | 1 | 2 | 3 | null | undefined;
  /** Date of birth */
  date_of_birth?: IsoDate | null | undefined;
  /** Last day of sex offender notification */
  notification_ends?: IsoDate | null | undefined;
  /** Notification for an indefinite period */
  notification_indefinite?: boolean | null | undefined;
  /** Last day of the licence */
  licence_ends?: IsoDate | null | undefined;
  /** Hospital or guardianship order discharged on */
  order_discharged_on?: IsoDate | null | undefined;
  /** Disqualification order revoked on */
  disqualification_revoked_on?: IsoDate | null | undefined;
  /** Decision of a level 2 or 3 meeting */
  meeting_decision?: "risk_reduced" | "active_management_no_longer_required" | "continue" | null | undefined;
  /** Terrorism notification */
  terrorism?: TerrorismNotification | null | undefined;
  /** A recorded decision ends category 4. For the limbs to which the statute gives no end. */
  terrorism_end_recorded?: boolean | null | undefined;
  /** Days to look ahead. No source publishes a period. */
  look_ahead_days?: number | null | undefined;
  /** Active multi-agency management is still needed */
  needs_active_multi_agency?: boolean | null | undefined;
  /** In the community */
  in_community?: boolean | null | undefined;
  /** Last meeting on */
  last_meeting_on?: IsoDate | null | undefined;
  /** Draft minutes received on */
  minutes_received_on?: IsoDate | null | undefined;
  /** Bank holidays. Days that are no working days beside Saturdays and Sundays. Left out, they are not counted, and the report says so. */
  bank_holidays?: ReadonlyArray<IsoDate> | null | undefined;
  /** On a hospital order */
  on_hospital_order?: boolean | null | undefined;
  /** Age */
  age?: number | null | undefined;
  /** On licence to probation */
  on_licence?: boolean | null | undefined;
  /** Registered sex offender */
  registered_sex_offender?: boolean | null | undefined;
  /** Violent offender */
  violent_offender?: boolean | null | undefined;
  /** The person meets the criteria of a category */
  criteria_met?: boolean | null | undefined;
  /** Referred to the arrangements */
  referred_to_mappa?: boolean | null | undefined;
  /** Already managed in another area */
  already_mappa_elsewhere?: boolean | null | undefined;
  /** Rising risk, worse behaviour or non-compliance */
  risk_escalating?: boolean | null | undefined;
  /** A significant change of circumstances */
  significant_change?: boolean | null | undefined;
  /** Being discharged from detention under a hospital order */
  discharged_from_hospital_order?: boolean | null | undefined;
  /** Returning from overseas */
  returned_from_overseas?: boolean | null | undefined;
  /** Management levels so far */
  level_history?: ReadonlyArray<ManagementLevelAtATime> | null | undefined;
  /** Earlier assessments of the risk of serious harm */
  rosh_history?: ReadonlyArray<RiskOfSeriousHarmAtATime> | null | undefined;
  /** What the panel can show of its decision */
  defensible_decisions?: DefensibleDecisions | null | undefined;
}

export interface CombinedWith {
  /** The other outcome. Its place in the list, the first being 0. */
  outcome?: number | null | undefined;
  /** How the two terms run. Not named here: they run at the same time. */
  how?: "consecutive" | "overlapping" | null | undefined;
  /** How long both run */
  overlap?: Term | null | undefined;
}

export interface ConvictionFindingOrCaution2 {
  /** Date of the conviction, finding or caution */
  relevant_date?: IsoDate | null | undefined;
  /** How the case ended. Convicted, where it is left out. */
  finding?: "convicted" | "insanity" | "disability_act_done" | null | undefined;
  /** Sentence, order or caution */
  disposal?: "imprisonment" | "detention" | "detention_and_training_order" | "hospital_order" | "hospital_restriction_order" | "caution" | "youth_caution" | "conditional_caution" | "conditional_discharge" | "absolute_discharge" | "extended_sentence" | "suspended_sentence" | "community_order" | "fine" | "youth_rehabilitation_order" | "life" | "ipp" | "other" | null | undefined;
  /** Term as pronounced. Of a detention and training order the whole order; of a conditional discharge its period. */
  term?: Term | null | undefined;
  /** Term after remand or appeal altered it. Replaces the term. */
  effective_term?: Term | null | undefined;
  /** Period of detention under a detention and training order. What the person is liable to serve in detention; only this counts. */
  detention?: Term | null | undefined;
  /** Terms that do not run at the same time. One of the two may say it, or both. */
  combined_with?: ReadonlyArray<CombinedWith> | null | undefined;
  /** End of a trial that followed a finding of disability */
  trial_concluded_on?: IsoDate | null | undefined;
}

export interface OrderThatKeepsAPersonSubject {
  /** Order */
  order?: "shpo" | "sopo" | "notification_order" | null | undefined;
  /** In force from */
  in_force_from?: IsoDate | null | undefined;
  /** In force until, the last day included */
  in_force_until?: IsoDate | null | undefined;
  /** Until further order */
  until_further_order?: boolean | null | undefined;
}

export interface SexOffenderNotificationPeriodFacts {
  /** Date of birth */
  date_of_birth?: IsoDate | null | undefined;
  /** Schedule 3 applies to the offences, its conditions included. Never computed from the title of an offence: some entries depend on ages or on the sentence. */
  schedule_3_applies?: boolean | null | undefined;
  /** Convictions, findings and cautions */
  outcomes?: ReadonlyArray<ConvictionFindingOrCaution2> | null | undefined;
  /** Orders that keep a person subject. A sexual risk order alone does not. */
  orders?: ReadonlyArray<OrderThatKeepsAPersonSubject> | null | undefined;
  /** Date for which the question is asked. Only for whether the person is subject on that day. */
  as_of?: IsoDate | null | undefined;
}

export interface Away {
  /** Why */
  why?: "custody" | "service_detention" | "hospital" | "outside_uk" | null | undefined;
  /** From */
  from?: IsoDate | null | undefined;
  /** Day of release, discharge or return. That day counts again. Left out: still away. */
  to?: IsoDate | null | undefined;
}

export interface Change2 {
  /** What changed */
  what?: "name" | "home_address" | "qualifying_period" | "release" | null | undefined;
  /** Day on which it changed. Of a qualifying period the day on which the seventh day was reached. */
  on?: IsoDate | null | undefined;
}

export interface Stay {
  /** Number that stands for the address. Any number, the same for the same address: no address is needed. */
  premises?: number | null | undefined;
  /** First day or night */
  from?: IsoDate | null | undefined;
  /** Last day or night, included */
  to?: IsoDate | null | undefined;
  /** Nights, in place of the last. A night is counted as a day: no source says more. */
  nights?: number | null | undefined;
}

export interface NotificationGivenAhead {
  /** Day named in it */
  expected_on?: IsoDate | null | undefined;
  /** Given on */
  notified_on?: IsoDate | null | undefined;
  /** Day on which the event happened */
  happened_on?: IsoDate | null | undefined;
}

export interface SexOffenderNotificationDutiesFacts {
  /** Date for which the question is asked. Only for which deadline comes next and for the age. */
  as_of?: IsoDate | null | undefined;
  /** Date of birth */
  date_of_birth?: IsoDate | null | undefined;
  /** Age. Taken from the date of birth where both dates are given. */
  age?: number | null | undefined;
  /** Date of the conviction, finding or caution */
  relevant_date?: IsoDate | null | undefined;
  /** In custody, service detention or hospital, or outside the United Kingdom. An empty list: never. Left out: not known, and the earliest deadlines are given. */
  away?: ReadonlyArray<Away> | null | undefined;
  /** Changes */
  changes?: ReadonlyArray<Change2> | null | undefined;
  /** Stays at addresses that are not notified */
  stays?: ReadonlyArray<Stay> | null | undefined;
  /** Notifications given ahead */
  advance?: ReadonlyArray<NotificationGivenAhead> | null | undefined;
  /** Last notification: the initial one, or a reconfirmation */
  last_notification_on?: IsoDate | null | undefined;
  /** A change notified since. The latest, where there were several. */
  change_notified_on?: IsoDate | null | undefined;
  /** No sole or main residence in the United Kingdom */
  no_sole_or_main_residence?: boolean | null | undefined;
  /** Details given */
  details_given?: ReadonlyArray<"date_of_birth" | "national_insurance_number" | "names" | "home_addresses" | "other_premises" | "place_regularly_found" | "bank_and_cards" | "identity_documents" | "household_with_child" | "foreign_travel"> | null | undefined;
  /** Subject for an indefinite period */
  indefinite?: boolean | null | undefined;
  /** Relevant notification: from which the time for a review runs */
  relevant_notification_on?: IsoDate | null | undefined;
  /** Latest review refused on */
  review_refused_on?: IsoDate | null | undefined;
  /** Orders in force */
  orders_in_force?: ReadonlyArray<"shpo" | "interim_shpo" | "sopo" | "interim_sopo" | "sentencing_code_shpo"> | null | undefined;
  /** A court has directed that a person with parental responsibility carries the duties */
  parental_direction?: boolean | null | undefined;
  /** A professional learns of a move, or a plan to move, that the police were not told of */
  move_not_told?: boolean | null | undefined;
  /** The professional has informed the police */
  police_informed?: boolean | null | undefined;
  /** The young person is looked after by the local authority */
  looked_after?: boolean | null | undefined;
  /** What the social worker has seen to */
  care_steps_done?: ReadonlyArray<"notifications_on_file" | "carers_told" | "young_person_assisted" | "reminded_at_each_move" | "new_carers_told" | "education_told"> | null | undefined;
}

export interface CivilOrdersFacts {
  /** Order asked about. Without one, every order is answered. */
  order?: "shpo" | "sro" | "sopo" | "rsho" | "voo" | "notification_order" | "foreign_travel_order" | null | undefined;
  /** Applied for, or the offence dealt with, on. Settles which law was in force and the age. */
  applied_on?: IsoDate | null | undefined;
  /** Date of birth. With the date above it gives the age; one of the two is enough. */
  date_of_birth?: IsoDate | null | undefined;
  /** Age on that date */
  age?: number | null | undefined;
  /** How it comes before the court. Only these two orders can be had in both ways. */
  route?: "on_conviction" | "on_application" | null | undefined;
  /** Outcome for an offence in Schedule 3 or 5. Schedules of the Sexual Offences Act 2003. An input: the lists are long and change. */
  schedule_3_or_5_outcome?: "convicted" | "not_guilty_by_insanity" | "under_disability_did_the_act" | "cautioned" | "none" | null | undefined;
  /** Qualifying offender. Asked on application. An outcome named above makes a person one. */
  qualifying_offender?: boolean | null | undefined;
  /** Behaviour since then that gives cause. Asked on application. Whether the behaviour happened; what it calls for is for the court. */
  behaviour_since?: boolean | null | undefined;
  /** Did an act of a sexual nature. One act is enough; no conviction is asked for. */
  act_of_a_sexual_nature?: boolean | null | undefined;
  /** Sexual activity with or before a child */
  sexual_activity_with_or_before_child?: boolean | null | undefined;
  /** Caused a child to watch or look at something sexual */
  caused_child_to_watch_or_look?: boolean | null | undefined;
  /** Gave a child anything sexual */
  gave_child_anything_sexual?: boolean | null | undefined;
  /** Sexual communication with a child */
  sexual_communication_with_child?: boolean | null | undefined;
  /** Occasions of such acts. Whether two acts on one day are two occasions is not said in a source read. */
  rsho_occasions?: number | null | undefined;
  /** Age of the child on those occasions. Of several children, the oldest. */
  child_age?: number | null | undefined;
  /** Offence */
  voo_offence?: "manslaughter" | "soliciting_murder" | "wounding_or_gbh_with_intent" | "malicious_wounding" | "attempt_or_conspiracy_to_murder" | "service_equivalent" | "other" | null | undefined;
  /** How it was dealt with */
  voo_disposal?: "custody" | "hospital_order" | "supervision_order_after_finding" | "other" | null | undefined;
  /** Length of the custodial sentence. Whole months. Leave it unanswered where weeks or days leave open whether it reaches 12 months. */
  voo_custody_months?: number | null | undefined;
  /** Acts since then that give cause. Whether the acts happened; whether they show a current risk of serious violent harm is for the court. */
  voo_acts_since?: boolean | null | undefined;
  /** Subject to a custodial sentence now */
  custodial_sentence_now?: boolean | null | undefined;
  /** On licence now */
  on_licence?: boolean | null | undefined;
  /** Subject to a hospital order now */
  hospital_order_now?: boolean | null | undefined;
  /** Subject to a supervision order now */
  supervision_order_now?: boolean | null | undefined;
  /** Conviction, finding or caution abroad for the equivalent of a Schedule 3 offence */
  overseas_outcome?: boolean | null | undefined;
  /** Date of that outcome */
  overseas_outcome_on?: IsoDate | null | undefined;
  /** Still live on 1 September 1997. For an earlier outcome. */
  live_on_1_september_1997?: boolean | null | undefined;
  /** The notification period of s.82 has not expired */
  s82_period_running?: boolean | null | undefined;
  /** Proposed fixed length: years. Years and months are added. Leave both out where nothing fixed is proposed. */
  length_years?: number | null | undefined;
  /** Proposed fixed length: months */
  length_months?: number | null | undefined;
  /** Proposed until further order */
  until_further_order?: boolean | null | undefined;
  /** Proposed ban on foreign travel */
  foreign_travel_ban_months?: number | null | undefined;
  /** An order in force has been breached */
  breach?: boolean | null | undefined;
}

export interface GroomingFacts {
  /** Level of risk as judged so far. Before grooming is taken into account. */
  judgement?: "low" | "medium" | "high" | "very_high" | null | undefined;
  /** What the level rests on. The rule is for a judgement without a specialist tool. A level from an instrument is left as it is. */
  basis?: "non_specialist" | "oasys" | "asset" | "rm2000" | "other_instrument" | null | undefined;
  /** Any evidence of grooming behaviour. What counts as evidence is not defined in the source. Unanswered changes nothing and is pointed out. */
  grooming_evidence?: boolean | null | undefined;
  /** Steps to raise. No source publishes a step size, only that the level is raised. One step unless stated. */
  grooming_raise_steps?: number | null | undefined;
  /** A pattern of behaviour. Recorded only. */
  pattern_of_behaviour?: boolean | null | undefined;
  /** The present context resembles that of the offence. Recorded only. */
  similar_context?: boolean | null | undefined;
  /** Isolation. Recorded only. */
  isolation?: boolean | null | undefined;
  /** Stress. Recorded only. */
  stress?: boolean | null | undefined;
  /** Substance misuse. Recorded only. */
  substance_misuse?: boolean | null | undefined;
}

export interface AnswersToThe24Questions {
  /** injury in the present incident */
  q1?: boolean | null | undefined;
  /** very frightened */
  q2?: boolean | null | undefined;
  /** afraid of further violence, and for whom */
  q3?: boolean | null | undefined;
  /** isolated from family or friends */
  q4?: boolean | null | undefined;
  /** depressed or suicidal thoughts */
  q5?: boolean | null | undefined;
  /** separated, or tried to, in the past year */
  q6?: boolean | null | undefined;
  /** conflict over child contact */
  q7?: boolean | null | undefined;
  /** constant contact, following, stalking or harassing */
  q8?: boolean | null | undefined;
  /** pregnant, or a baby under 18 months */
  q9?: boolean | null | undefined;
  /** abuse more often */
  q10?: boolean | null | undefined;
  /** abuse getting worse */
  q11?: boolean | null | undefined;
  /** controlling or excessively jealous */
  q12?: boolean | null | undefined;
  /** weapons or objects used to hurt */
  q13?: boolean | null | undefined;
  /** threats to kill that were believed */
  q14?: boolean | null | undefined;
  /** attempted strangling, choking, suffocating or drowning */
  q15?: boolean | null | undefined;
  /** sexual acts or talk that hurt or made feel bad */
  q16?: boolean | null | undefined;
  /** threat from another person, or fear of one */
  q17?: boolean | null | undefined;
  /** has hurt others (children, relatives, an earlier partner) */
  q18?: boolean | null | undefined;
  /** has mistreated an animal or pet */
  q19?: boolean | null | undefined;
  /** money matters, dependence for money, or job loss */
  q20?: boolean | null | undefined;
  /** abuser's alcohol, drug or mental health problems in the past year */
  q21?: boolean | null | undefined;
  /** abuser has threatened or attempted suicide */
  q22?: boolean | null | undefined;
  /** abuser has broken bail, an injunction or a contact agreement */
  q23?: boolean | null | undefined;
  /** abuser known to the police or with a criminal history */
  q24?: boolean | null | undefined;
}

export interface ProfessionalJudgement {
  /** High risk in the professional's judgement */
  high_risk?: boolean | null | undefined;
  /** The reason is recorded in the case file. A referral by judgement needs one; its text is not asked for here. */
  reason_recorded?: boolean | null | undefined;
}

export interface MinimumRequirementsOfAConference {
  /** An independent domestic violence adviser takes part */
  adviser?: boolean | null | undefined;
  /** The two protocols are in place */
  two_protocols?: boolean | null | undefined;
  /** Identities were confirmed */
  identity_confirmed?: boolean | null | undefined;
  /** The list of cases was circulated */
  list_circulated?: boolean | null | undefined;
  /** The agencies brought their files */
  files_brought?: boolean | null | undefined;
  /** Minutes were taken and sent */
  minutes_taken_and_sent?: boolean | null | undefined;
}

export interface DASHChecklistAndMARACReferralFacts {
  /** Answers to the 24 questions. Topics in our own words. Numbering and topics are recalled and confirmed in no text read; only the number of yes answers counts. No source classes them as history or present circumstances. Or give the counts. */
  answers?: AnswersToThe24Questions | null | undefined;
  /** Questions answered yes. In place of the single answers. */
  yes?: number | null | undefined;
  /** Questions left unanswered. In place of the single answers. Unanswered is not no: without this number, any question that is not a yes may be open. */
  unanswered?: number | null | undefined;
  /** Assessed on. The window of events ends on this day. */
  assessed_on?: IsoDate | null | undefined;
  /** Days of incidents. An empty list says that there were none; left out, it is not known. */
  incidents?: ReadonlyArray<IsoDate> | null | undefined;
  /** Professional judgement */
  professional_judgement?: ProfessionalJudgement | null | undefined;
  /** Level in the professional's judgement. High is a referral and needs a recorded reason. A lower one is never set against the count. */
  judged_level?: "standard" | "medium" | "high" | null | undefined;
  /** Suicide or self-harm */
  suicide_self_harm?: boolean | null | undefined;
  /** Separation, coercive control and violence together */
  three_cluster?: boolean | null | undefined;
  /** Strangulation */
  strangulation?: boolean | null | undefined;
  /** Stalking */
  stalking?: boolean | null | undefined;
  /** Threats to kill */
  threats_to_kill?: boolean | null | undefined;
  /** Last heard at a conference on */
  previous_marac_on?: IsoDate | null | undefined;
  /** A further incident since then */
  further_incident_since?: boolean | null | undefined;
  /** Children in the household */
  children_in_household?: boolean | null | undefined;
  /** A child is at high risk by the London domestic violence matrix */
  child_at_high_risk?: boolean | null | undefined;
  /** Level at which the offender is managed under MAPPA. None where not managed under MAPPA. Several where it is only known to be one of them. */
  mappa_level?: "none" | "1" | "2" | "3" | 1 | 2 | 3 | null | ReadonlyArray<"none" | "1" | "2" | "3" | 1 | 2 | 3> | undefined;
  /** What the conference has in place */
  minimum?: MinimumRequirementsOfAConference | null | undefined;
}

export interface PersonsPosingARiskFacts {
  /** Age */
  age?: number | null | undefined;
  /** Convicted of an offence */
  convicted?: boolean | null | undefined;
  /** The offence is in Schedule 15. Of the Criminal Justice Act 2003. Not computed from the title of an offence. */
  offence_in_schedule_15?: boolean | null | undefined;
  /** The offence is on the list of Home Office Circular 16/2005 */
  offence_in_circular_16_2005?: boolean | null | undefined;
  /** Offended against a child */
  offended_against_child?: boolean | null | undefined;
  /** Assessed as posing a risk, or a potential risk, of harm to children. The result of an assessment, not of a list. */
  poses_risk_to_children?: boolean | null | undefined;
  /** Found guilty of an offence. The document does not say of which; under its heading, one that points to a risk to children. */
  found_guilty?: boolean | null | undefined;
  /** Cautioned, warned or reprimanded in relation to an offence against a child */
  cautioned_re_child?: boolean | null | undefined;
  /** An earlier finding in civil proceedings */
  civil_finding?: boolean | null | undefined;
  /** An earlier section 47 enquiry concluded that there was abuse */
  section_47_finding?: boolean | null | undefined;
  /** Admitted past abuse of a child */
  admitted_abuse?: boolean | null | undefined;
  /** Behaviour that gives reason to suspect a risk of significant harm to a child */
  behaviour_gives_suspicion?: boolean | null | undefined;
  /** Offended against adults, and prison or probation notified a concern for children */
  notified_by_prison_or_probation?: boolean | null | undefined;
  /** Came to the attention of the MAPPA arrangements */
  known_to_mappa?: boolean | null | undefined;
  /** Another ground. The published list is not exhaustive. */
  other_ground?: boolean | null | undefined;
  /** Several allegations from victims who are not connected */
  allegations_from_unconnected_victims?: boolean | null | undefined;
  /** Repeated acquittals */
  repeated_acquittals?: boolean | null | undefined;
  /** Contact with a child is known or suspected */
  contact_known_or_suspected?: boolean | null | undefined;
  /** The case is open to an offender manager */
  open_to_offender_manager?: boolean | null | undefined;
  /** Checked: children believed to have been abused in the past */
  past_victims_checked?: boolean | null | undefined;
  /** Checked: children formerly in contact */
  past_contacts_checked?: boolean | null | undefined;
  /** Checked: children now in contact */
  present_contacts_checked?: boolean | null | undefined;
  /** Checked: children with whom contact may be sought */
  sought_children_checked?: boolean | null | undefined;
  /** Managed in a MAPPA category now. Whoever is subject to sex offender notification is in category 1. */
  in_mappa_category?: boolean | null | undefined;
  /** Behaviour gives reasonable grounds to believe in a present likelihood of an offence that will cause serious harm. A vague concern is not enough. Published examples: repeated domestic abuse charges without a qualifying conviction, repeated investigations of child sexual abuse, a suspected terrorist, disclosed violent fantasies with imminence and without co-operation. */
  present_likelihood_of_serious_harm?: boolean | null | undefined;
  /** May do the public serious harm, sexual and violent harm among it */
  poses_risk_of_serious_harm?: boolean | null | undefined;
  /** Committed offences abroad that would have led into MAPPA here */
  offences_abroad?: boolean | null | undefined;
  /** An assessment of risk meeting has been requested */
  arm_requested?: boolean | null | undefined;
  /** Children in the area are seen to be at risk from the person */
  risk_to_children_in_area?: boolean | null | undefined;
  /** The risk is to children in general, not to named children */
  risk_to_children_in_general?: boolean | null | undefined;
  /** Risk of serious harm, overall. As assessed by practitioners; a list where it is only known to be one of several. */
  rosh?: "low" | "medium" | "high" | "very_high" | null | ReadonlyArray<"low" | "medium" | "high" | "very_high"> | undefined;
  /** A court has found the person dangerous. In sentencing, under the statute. Nothing else counts: no level of risk, no level of management, no practitioner's view. */
  court_found_dangerous?: boolean | null | undefined;
  /** A court is assessing dangerousness */
  court_assessing_dangerousness?: boolean | null | undefined;
  /** Recorded management level */
  management_level?: "none" | "1" | "2" | "3" | 1 | 2 | 3 | null | undefined;
  /** A mentally disordered offender in the care of a mental health trust */
  mentally_disordered_in_care?: boolean | null | undefined;
  /** Notes. Never needed. Read only for terms that the documents refuse. */
  notes?: string | null | undefined;
}

export interface ChildrenReferralTriggersFacts {
  /** Age. Of the person who poses the risk or is said to have harmed, not of a child at risk. */
  age?: number | null | undefined;
  /** Poses a risk, or a potential risk, of harm to children. A judgement: an offence alone does not settle it. */
  poses_risk_to_children?: boolean | null | undefined;
  /** Convicted of an offence */
  convicted?: boolean | null | undefined;
  /** Convicted of an offence against a child */
  offence_against_child?: boolean | null | undefined;
  /** Managed in a MAPPA category now */
  in_mappa_category?: boolean | null | undefined;
  /** In the community */
  in_community?: boolean | null | undefined;
  /** Lives in a household with children */
  lives_with_children?: boolean | null | undefined;
  /** Has contact with children. The source does not say how much contact counts. */
  has_contact_with_children?: boolean | null | undefined;
  /** Poses a risk to children in the area */
  risk_to_children_in_area?: boolean | null | undefined;
  /** A risk of abuse to an identified child is apparent */
  risk_to_identified_child?: boolean | null | undefined;
  /** Managing the person's risk alleviates the risk to that child */
  risk_alleviated_by_management?: boolean | null | undefined;
  /** Section 47 enquiries have begun */
  section_47_begun?: boolean | null | undefined;
  /** The threshold of significant harm is met */
  significant_harm_threshold_met?: boolean | null | undefined;
  /** A child needs continuing protection, therapeutic help or family support */
  continuing_protection_needed?: boolean | null | undefined;
  /** The needs of the children affected are considered */
  needs_of_children_considered?: boolean | null | undefined;
  /** Level and pattern of the abuse or offending are considered */
  pattern_of_abuse_considered?: boolean | null | undefined;
  /** The ability of child, parents and carers to protect is considered */
  ability_to_protect_considered?: boolean | null | undefined;
  /** Release from custody is decided */
  release_decided?: boolean | null | undefined;
  /** Contact of a child with the person at the release address is likely */
  child_contact_on_release_likely?: boolean | null | undefined;
  /** Placed in temporary accommodation */
  in_temporary_accommodation?: boolean | null | undefined;
  /** There is concern that the person may harm children. Less than an assessed risk: a concern is enough here. */
  concern_about_harm_to_children?: boolean | null | undefined;
  /** Attends a place of worship */
  attends_place_of_worship?: boolean | null | undefined;
  /** Harmed, or is said to have seriously or sexually harmed, a child or an adult */
  harmed_or_alleged?: boolean | null | undefined;
  /** Accused or convicted of an offence from which a possible risk to others appears */
  accused_or_convicted_of_harmful_offence?: boolean | null | undefined;
  /** Committed a sexual offence */
  committed_sexual_offence?: boolean | null | undefined;
  /** Committed a serious violent offence, against a child or an adult */
  committed_serious_violent_offence?: boolean | null | undefined;
  /** Discussed at a MAPP meeting */
  discussed_at_mapp_meeting?: boolean | null | undefined;
  /** Was exposed to violence in the family */
  exposed_to_family_violence?: boolean | null | undefined;
  /** Saw a physical or sexual assault */
  witnessed_assault?: boolean | null | undefined;
  /** Was physically or sexually assaulted */
  subject_to_assault?: boolean | null | undefined;
  /** Went through considerable disruption */
  considerable_disruption?: boolean | null | undefined;
  /** Has problems with education */
  educational_problems?: boolean | null | undefined;
}

export interface DisclosureFacts {
  /** Recorded management level */
  management_level?: "none" | "1" | "2" | "3" | 1 | 2 | 3 | null | undefined;
  /** Convicted of an offence */
  convicted?: boolean | null | undefined;
  /** A case that ended without a conviction. Evidence of its own class: never a conviction. */
  unconvicted_outcome?: "none" | "charged_outcome_pending" | "not_prosecuted" | "left_on_file" | "acquitted" | null | undefined;
  /** Convicted of a sexual offence against a child */
  convicted_of_child_sexual_offence?: boolean | null | undefined;
  /** Reasonable cause to believe in a risk of serious harm to a child or children */
  risk_of_serious_harm_to_child?: boolean | null | undefined;
  /** Disclosure to the person in question is necessary to protect them */
  disclosure_necessary_to_protect?: boolean | null | undefined;
  /** Someone has asked under the child sex offender disclosure scheme. Public from August 2010. The statute's presumption does not need a request. */
  scheme_request?: boolean | null | undefined;
  /** Disclosure to a third party is proposed */
  third_party_disclosure_proposed?: boolean | null | undefined;
  /** Who is to be told */
  recipient?: "partner" | "employer" | "school" | "voluntary_group" | "faith_leader" | "parent_or_carer" | "other" | null | undefined;
  /** The person consents */
  consent_given?: boolean | null | undefined;
  /** A statutory or other duty to disclose */
  statutory_or_other_duty?: boolean | null | undefined;
  /** A duty to the public */
  duty_to_public?: boolean | null | undefined;
  /** A risk of serious harm to the recipient, or to those whom the recipient looks after */
  serious_harm_to_recipient_or_dependants?: boolean | null | undefined;
  /** No less intrusive means would protect them */
  no_less_intrusive_means?: boolean | null | undefined;
  /** Not to disclose would put them in danger */
  failure_would_endanger?: boolean | null | undefined;
  /** Only what is necessary to prevent the harm is disclosed */
  only_what_is_necessary?: boolean | null | undefined;
  /** The risk to the person is weighed, and does not outweigh that to others */
  risk_to_offender_weighed?: boolean | null | undefined;
  /** The recipient is the right person and understands that it is confidential */
  right_person?: boolean | null | undefined;
  /** The person has been consulted */
  offender_consulted?: boolean | null | undefined;
  /** To consult would not be safe or appropriate */
  consultation_unsafe?: boolean | null | undefined;
  /** The recipient knows what to do with the information */
  recipient_knows_what_to_do?: boolean | null | undefined;
  /** The recipient was first asked what is known already */
  asked_what_is_known?: boolean | null | undefined;
  /** Whether the person's right to life would be endangered has been considered */
  right_to_life_considered?: boolean | null | undefined;
  /** The authority honestly believes, on reasonable grounds, that the person has abused children */
  honest_belief_on_reasonable_grounds?: boolean | null | undefined;
  /** Information is to be shared between agencies */
  sharing_proposed?: boolean | null | undefined;
  /** Lawful */
  sharing_lawful?: boolean | null | undefined;
  /** Necessary */
  sharing_necessary?: boolean | null | undefined;
  /** Proportionate */
  sharing_proportionate?: boolean | null | undefined;
  /** Safe and secure */
  sharing_secure?: boolean | null | undefined;
  /** Accountable */
  sharing_accountable?: boolean | null | undefined;
}

export interface ReleaseAndHousingFacts {
  /** Managed in a MAPPA category now */
  in_mappa_category?: boolean | null | undefined;
  /** Risk of serious harm, overall. Several where it is only known to be one of them. */
  rosh?: "low" | "medium" | "high" | "very_high" | null | ReadonlyArray<"low" | "medium" | "high" | "very_high"> | undefined;
  /** Convicted of an offence against a child */
  offence_against_child?: boolean | null | undefined;
  /** Parole, release or temporary release is coming up */
  release_considered?: boolean | null | undefined;
  /** Probation has visited the home. With the police where the risk calls for it. */
  home_visit_made?: boolean | null | undefined;
  /** Those who live at the address have been interviewed */
  household_interviewed?: boolean | null | undefined;
  /** The risk to children in contact with the address is assessed */
  children_at_address_assessed?: boolean | null | undefined;
  /** The risk to children who may have contact with the prisoner is assessed */
  children_in_contact_assessed?: boolean | null | undefined;
  /** All risks, and the protective action needed, are reported */
  protective_action_reported?: boolean | null | undefined;
  /** Has a stable address */
  stable_address?: boolean | null | undefined;
  /** The Public Protection Unit has approved property and location */
  public_protection_unit_approved?: boolean | null | undefined;
  /** Someone convicted of sexual or other serious offences applies for housing */
  applies_for_housing?: boolean | null | undefined;
  /** Another person asks for an urgent transfer, or as homeless, because of the offender */
  neighbour_applies_urgently?: boolean | null | undefined;
  /** A previous victim of the offender is in that household */
  previous_victim_in_household?: boolean | null | undefined;
  /** That person is particularly vulnerable */
  particularly_vulnerable?: boolean | null | undefined;
  /** The location together with the kind of offence puts that person at risk */
  location_with_offence_type?: boolean | null | undefined;
  /** Another risk to that person in particular. The published grounds are examples. */
  other_specific_risk?: boolean | null | undefined;
  /** People are together in an emergency reception centre */
  emergency_centre?: boolean | null | undefined;
}

export interface ProtectiveFactor {
  /** What protects */
  factor?: string | null | undefined;
  /** Evidence for it */
  evidence?: string | null | undefined;
  /** Risk factors it bears on. OASys item or section numbers, or Asset sections, as the assessor says. */
  bears_on?: ReadonlyArray<string | number> | null | undefined;
}

export interface MAPPA {
  /** Category */
  category?: MAPPACategoryFacts | null | undefined;
  /** Management level */
  level?: MAPPAManagementLevelFacts | null | undefined;
  /** Lifecycle */
  lifecycle?: MAPPALifecycleFacts | null | undefined;
}

export interface Safeguarding {
  /** Notification period */
  notification_period?: SexOffenderNotificationPeriodFacts | null | undefined;
  /** Notification duties */
  notification_duties?: SexOffenderNotificationDutiesFacts | null | undefined;
  /** Civil orders */
  civil_orders?: CivilOrdersFacts | null | undefined;
  /** Persons posing a risk */
  persons?: PersonsPosingARiskFacts | null | undefined;
  /** Grooming */
  grooming?: GroomingFacts | null | undefined;
  /** Domestic abuse: DASH and MARAC */
  dash?: DASHChecklistAndMARACReferralFacts | null | undefined;
  /** Children */
  children?: ChildrenReferralTriggersFacts | null | undefined;
  /** Disclosure */
  disclosure?: DisclosureFacts | null | undefined;
  /** Release and housing */
  housing_release?: ReleaseAndHousingFacts | null | undefined;
  /** Transition at 18 */
  transition?: TransitionAt18Facts | null | undefined;
}

export interface RecordedJudgement {
  /** What it is about */
  about?: "reconviction" | "rosh" | "mappa_category" | "management_level" | "other" | null | undefined;
  /** The judgement */
  judgement?: string | null | undefined;
  /** Reason */
  reason?: string | null | undefined;
  /** Role of who made it. A role, never a name. */
  by_role?: string | null | undefined;
  /** Made on */
  on?: IsoDate | null | undefined;
  /** What the tool showed when it was made. Kept as it was, so that both values stay visible. */
  shown?: string | null | undefined;
  /** Did they agree with what the tool showed?. A judgement that differs needs a reason. */
  agreed?: boolean | null | undefined;
  /** What it rests on. Evidence of grooming raises a level that was judged without a specialist tool, and no other (GRM-1). */
  basis?: "non_specialist" | "oasys" | "asset" | "rm2000" | "other_instrument" | null | undefined;
}

export interface Assessment {
  /** Reference of the case. A number or code of your own, never a name. It is repeated in the report and changes nothing. */
  reference?: string | null | undefined;
  /** Date of the assessment. Nothing goes by today's date: ages and deadlines count from here. */
  assessed_on?: IsoDate | null | undefined;
  /** Date of birth */
  date_of_birth?: IsoDate | null | undefined;
  /** Sex recorded */
  sex?: "male" | "female" | null | undefined;
  /** Where the person is */
  setting?: "community" | "custody" | null | undefined;
  /** Release date */
  release_date?: IsoDate | null | undefined;
  /** Stage of the case */
  stage?: "pre_sentence" | "community" | "custody" | null | undefined;
  /** OASys */
  oasys?: OASysFacts | null | undefined;
  /** Risk Matrix 2000 */
  rm2000?: RiskMatrix2000Facts | null | undefined;
  /** Reoffending predictors */
  predictors?: AllReoffendingPredictorARPFacts | null | undefined;
  /** Tier */
  tier?: ProbationTierV3Facts | null | undefined;
  /** Asset */
  asset?: AssetAndTheScaledApproachFacts | null | undefined;
  /** Risk of serious harm */
  rosh?: RiskOfSeriousHarmFacts | null | undefined;
  /** Protective factors */
  protective_factors?: ReadonlyArray<ProtectiveFactor> | null | undefined;
  /** MAPPA */
  mappa?: MAPPA | null | undefined;
  /** Safeguarding */
  safeguarding?: Safeguarding | null | undefined;
  /** Recorded judgements */
  judgements?: ReadonlyArray<RecordedJudgement> | null | undefined;
  /** Policies to apply. Ids of built-in policies of any family; one chosen for the run goes before that of the same family. */
  policies?: ReadonlyArray<string | number> | null | undefined;
}
