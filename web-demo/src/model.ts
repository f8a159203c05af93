/** The shapes that the whole form shares. What a case holds is the engine's business: here it is only JSON. */

/** Anything that JSON can hold. */
export type Json = null | boolean | number | string | readonly Json[] | { [key: string]: Json };
/** A case, a member of a list, a schema: an object whose keys the engine defines. */
export type JsonObject = { [key: string]: Json };

/** How a run is asked for: `policy` is one id or one for each family, `strict` withholds unconfirmed constants. */
export interface Options {
  policy?: string | string[];
  strict?: boolean;
}

/** A professional judgement, as the engine's schema has it under `judgements`. */
export type Judgement = JsonObject;

/** One assessment as it was saved: enough to draw a history, without its answers. */
export interface SavedAssessment {
  /** Moment of saving, ISO 8601. */
  saved_at: string;
  /** Date of the assessment; absent in files of before this was kept. */
  assessed_on?: string | null;
  /** `report.receipt`: engine version, hashes of case and tables. */
  receipt: any;
  /** Edition by instrument, as far as the report used them. */
  editions: Record<string, string>;
  /** Levels in words ("MEDIUM OR HIGH") under rosh, reconviction, mappa_category, mappa_level, asset, intervention: those that the report had. */
  levels: Record<string, Json>;
}
