// Writes wasm/package/index.d.ts from the engine's own schemas: `node wasm/types.mjs`, or with --check fails where it differs.
// Facts are typed by the JSON Schema of their instrument; what is alike in several schemas becomes one named type.
import { readFileSync, writeFileSync } from 'node:fs';
import { list, schema } from './npm/node/index.js';

const file = new URL('./package/index.d.ts', import.meta.url);
const named = new Map(); // body -> name
const declared = []; // declarations, in order
// names of the declarations below, which a title may not take
const taken = new Set(['Json', 'IsoDate', 'Status', 'InstrumentId', 'Name', 'Reason', 'Notice', 'Problem', 'Receipt', 'Answered', 'Scored', 'Bounded', 'Rejected', 'Outcome', 'Report', 'Change', 'PlainLanguage', 'Applies', 'Question', 'Journey', 'Options', 'AssizeError', 'Column', 'ScoredColumns', 'FactsOf']);

/** `Start of the time at risk` as a type's name. */
const pascal = (title) => title.replace(/[^A-Za-z0-9]+/g, ' ').trim().split(' ').map((w) => w[0].toUpperCase() + w.slice(1)).join('');

/** The name of a type with this body; the first title that needs it gives the name. */
function name(title, body) {
  if (named.has(body)) return named.get(body);
  const wanted = pascal(title) || 'Part';
  let chosen = wanted;
  for (let n = 2; taken.has(chosen); n += 1) chosen = `${wanted}${n}`;
  taken.add(chosen);
  named.set(body, chosen);
  declared.push(`export interface ${chosen} ${body}\n`);
  return chosen;
}

const literal = (value) => (value === null ? 'null' : JSON.stringify(value));

/** The TypeScript type of a schema. */
function type(node) {
  if (node.anyOf) return [...new Set(node.anyOf.map(type))].join(' | ');
  if (node.enum) return [...new Set(node.enum.map(literal))].join(' | ');
  if (node.properties) return object(node);
  const kinds = [node.type ?? []].flat();
  if (kinds.length === 0) return 'Json';
  return kinds
    .map((kind) => {
      if (kind === 'array') return `ReadonlyArray<${type(node.items ?? {})}>`;
      if (kind === 'integer' || kind === 'number') return 'number';
      if (kind === 'string') return node.format === 'date' ? 'IsoDate' : 'string';
      return kind;
    })
    .join(' | ');
}

const comment = (text) => text.replaceAll('*/', '* /').replaceAll('\n', ' ');

/** An object's interface: every member may be left out, which is unknown. */
function object(node, title = node.title ?? 'Part') {
  const members = Object.entries(node.properties).map(([key, member]) => {
    const says = [member.title, member.description].filter(Boolean).map(comment).join('. ');
    const property = /^[A-Za-z_$][\w$]*$/.test(key) ? key : JSON.stringify(key);
    return `  /** ${says || key} */\n  ${property}?: ${type(member)}${type(member).includes('null') ? '' : ' | null'} | undefined;`;
  });
  return name(title, `{\n${members.join('\n')}\n}`);
}

const instruments = list().instruments;
const facts = instruments.map(({ id, editions, title }) => {
  const of = object(schema(id), `${title} facts`);
  return `  ${JSON.stringify(id)}: ${of};${editions.length ? ` // ${editions.join(', ')}` : ''}`;
});
const assessment = object(schema('assessment'), 'Assessment');

const text = `// Made by \`cargo xtask wasm\` from the engine's schemas; not to be edited by hand.

/** Any JSON value. */
export type Json = null | boolean | number | string | ReadonlyArray<Json> | { readonly [key: string]: Json };
/** A calendar date, \`YYYY-MM-DD\`. */
export type IsoDate = string;
/** How well a number is sourced, best first. */
export type Status = 'confirmed' | 'attested' | 'likely' | 'ours' | 'unconfirmed';
/** Id of an instrument. \`id@edition\` selects an edition, or for guidance the policy that stands as one. */
export type InstrumentId = keyof FactsOf;
/** An id, with an edition or without. */
export type Name<I extends InstrumentId = InstrumentId> = I | \`\${I}@\${string}\`;

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
/** One thing wrong with what was given; \`fields\` are paths from the top of it. */
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
/** A headline output still depends on unknown answers: \`possible\` in the result, and the questions that decide. */
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
  /** Guidance to apply: the id of a policy, a policy file as an object, or a list of these, at most one of each family. \`all\` (whole cases only): every built-in MAPPA policy. */
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
 * A column: a list of the answers as in the facts of one row (\`null\` is unknown), or numbers (\`NaN\` is unknown). A number means what it
 * means in the facts; where the question takes none, 0 and 1 are no and yes, and of a choice it is the position among the options, from 0.
 */
export type Column = Float64Array | Float32Array | Int32Array | Int16Array | Int8Array | Uint32Array | Uint16Array | Uint8Array | Uint8ClampedArray | ReadonlyArray<Json>;
/** What many rows came to: for each row how it was answered, and the outputs asked for. */
export interface ScoredColumns {
  /** 0 scored, 1 bounded, 2 rejected. */
  readonly type: Uint8Array;
  /** The outputs that are numbers, \`NaN\` where there is none; the others as a list, \`null\` where there is none. */
  readonly outputs: { readonly [output: string]: Float64Array | ReadonlyArray<Json> };
  /** Outputs that no answered row has: a slip of the hand, or a member that other answers would bring. */
  readonly absent: readonly string[];
}

/**
 * Readies the module. In a browser once, before anything else; in Node it does nothing and need not be called. By default the module is
 * loaded from beside the package's script; \`from\` is its address, a response, its bytes, or the compiled module.
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
/** JSON Schema (draft 2020-12) of the facts of an instrument, or of the whole case: \`assessment\`. */
export function schema(id: Name | 'assessment'): { readonly [key: string]: Json };
/** Scores facts with one instrument. */
export function score<I extends InstrumentId>(instrument: Name<I>, facts: FactsOf[I], options?: Options): Outcome<I>;
/** Answers a whole case; an unusable one (an unknown top-level key) is rejected as a whole. */
export function assess(theCase: ${assessment}, options?: Options): Report | Rejected<'assessment'>;
/** The report of a whole case as a practitioner reads it, in plain text. */
export function assessText(theCase: ${assessment}, options?: Options): string;
/** The copy for the person assessed, without what its sources restrict. */
export function plainLanguage(theCase: ${assessment}, options?: Options): PlainLanguage;
/** The single dynamic answers that would change a result of a whole case. */
export function whatWouldChange(theCase: ${assessment}, options?: Options): readonly Change[] | Rejected<'assessment'>;
/** A whole case as a form walks through it. */
export function journey(theCase: ${assessment}, options?: Options): Journey;
/**
 * Scores many rows at once: columns by the name of the fact, outputs by their path in the result (\`s.category\`). At most 16 million
 * answers a call: more rows go in blocks.
 */
export function scoreColumns(instrument: Name, columns: { readonly [fact: string]: Column }, outputs: readonly string[], options?: Options): ScoredColumns;

/** The facts of each instrument. */
export interface FactsOf {
${facts.join('\n')}
}

${declared.join('\n')}`;

if (process.argv.includes('--check')) {
  if (readFileSync(file, 'utf8') !== text) {
    console.error('wasm/package/index.d.ts differs from what is made now; run `cargo xtask wasm`');
    process.exit(1);
  }
} else {
  writeFileSync(file, text);
}
