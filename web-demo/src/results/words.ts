/** Labels and small texts. What an answer, a question or an instrument is called comes from the engine's schema and lists. */
import { nothing } from 'lit-html';
import type { ResultContext } from './types.ts';

/** What the engine hands out: JSON whose members the engine defines. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Data = any;
type Engine = ResultContext['engine'];

export const items = (value: Data): Data[] => (Array.isArray(value) ? value : []);
export const members = (value: Data): [string, Data][] => (value && typeof value === 'object' && !Array.isArray(value) ? Object.entries(value) : []);

const cache = new WeakMap<object, Map<string, Data>>();

function cached(engine: Engine, key: string, make: () => Data): Data {
  let map = cache.get(engine);
  if (!map) cache.set(engine, (map = new Map()));
  if (!map.has(key)) {
    let value: Data = null;
    try {
      value = make();
    } catch {
      value = null;
    }
    map.set(key, value);
  }
  return map.get(key);
}

/** An instrument or a policy as the engine describes it; null for one that it does not know. */
export const described = (engine: Engine, id: string): Data => cached(engine, `describe ${id}`, () => engine.describe(id));
const schemaOf = (engine: Engine): Data => cached(engine, 'schema', () => engine.schema('assessment'));
const listed = (engine: Engine): Data => cached(engine, 'list', () => engine.list());

/** "All reoffending predictor (ARP)". */
export function instrumentTitle(engine: Engine, id: string): string {
  return items(listed(engine)?.instruments).find((i) => i.id === id)?.title ?? described(engine, id)?.title ?? id;
}

export function instrumentSummary(engine: Engine, id: string): string {
  return items(listed(engine)?.instruments).find((i) => i.id === id)?.summary ?? '';
}

export function policyTitle(engine: Engine, id: string): string {
  return items(listed(engine)?.policies).find((p) => p.id === id)?.title ?? id;
}

/** The short name on a badge: the last words in brackets of the title, else the title. */
export function shortName(engine: Engine, entry: Data): string {
  const id: string = entry.instrument;
  if (id === 'asset') return 'Asset';
  const title = instrumentTitle(engine, id);
  const short = /\(([^()]+)\)$/.exec(title)?.[1] ?? title;
  return typeof entry.scale === 'string' ? `${short} ${entry.scale.toUpperCase()}` : short;
}

/** Members of a schema node, past "or null" and past the items of a list. */
function inner(node: Data): Data {
  let at = node;
  for (let depth = 0; at && depth < 6; depth += 1) {
    if (at.properties) return at;
    if (at.anyOf) at = at.anyOf.find((n: Data) => n.properties || n.items || n.enum || n.anyOf) ?? at.anyOf[0];
    else if (at.items) at = at.items;
    else return at;
  }
  return at;
}

/** The schema's node for a field such as `rosh.cells[0].facts.serious` or `oasys.items.3.5`. */
export const fieldNode = (engine: Engine, path: string): Data => nodeAt(schemaOf(engine), path);

function nodeAt(schema: Data, path: string): Data {
  let node = schema;
  let rest = path.replace(/\[\d+\]/g, '');
  while (rest) {
    const properties = inner(node)?.properties;
    if (!properties) return null;
    // a key may hold a full stop: the longest that fits
    const key = Object.keys(properties)
      .filter((k) => rest === k || rest.startsWith(`${k}.`))
      .sort((a, b) => b.length - a.length)[0];
    if (key === undefined) return null;
    node = properties[key];
    rest = rest.slice(key.length + 1);
  }
  return node;
}

/** The names of a field's members, in the schema's order. */
export const memberNames = (engine: Engine, path: string): string[] => Object.keys(inner(fieldNode(engine, path))?.properties ?? {});

function titled(node: Data): string | undefined {
  return node?.title ?? inner(node)?.title;
}

/** What a field is asked as; a cell of the risk matrix is said as subject and setting. */
export function question(engine: Engine, field: string, given?: string): string {
  const cell = /^rosh\.cells\.([a-z_]+)\.([a-z_]+)$/.exec(field);
  if (cell) return `Risk of serious harm: ${cellName(engine, cell[1]!, cell[2]!)}`;
  const said = given && !given.includes(field) ? given : undefined;
  const own = said ?? titled(fieldNode(engine, field));
  return own ?? label(field.split('.').at(-1) ?? field);
}

/** The question of an instrument's own field, by its short name. */
export function instrumentQuestion(engine: Engine, instrument: string, field: string): string {
  const own = nodeAt(described(engine, instrument)?.schema, field);
  return titled(own) ?? titled(fieldNode(engine, `predictors.${field}`)) ?? titled(fieldNode(engine, field)) ?? words(field);
}

function options(node: Data): Data[] {
  if (!node) return [];
  return items(node['x-options'] ?? inner(node)?.['x-options'] ?? node.items?.['x-options'] ?? node.anyOf?.find((n: Data) => n['x-options'])?.['x-options']);
}

/** An answer in the words of its question. */
export function answer(engine: Engine, field: string, value: Data): string {
  if (Array.isArray(value)) return value.map((v) => answer(engine, field, v)).join(' or ');
  const option = options(fieldNode(engine, field)).find((o) => String(o.value) === String(value));
  return option ? option.label : plainAnswer(value);
}

export function plainAnswer(value: Data): string {
  if (value === null || value === undefined) return 'not answered';
  if (value === true) return 'yes';
  if (value === false) return 'no';
  if (Array.isArray(value)) return value.map(plainAnswer).join(' or ');
  return words(String(value));
}

/** `known_adult` as "known adult". */
export const words = (text: string): string => text.replaceAll('_', ' ');
/** The first letter large. */
export const sentence = (text: string): string => (text ? text[0]!.toUpperCase() + text.slice(1) : '');
/** `known_adult` as "Known adult". */
export const label = (text: string): string => sentence(words(text));

/** The label of a subject or a setting of the risk matrix. */
export function cellPart(engine: Engine, part: 'subject' | 'setting', value: string): string {
  return answer(engine, `rosh.cells.${part}`, value).replace(/^./, (c) => c.toUpperCase());
}

/** "Known adult in community". */
export const cellName = (engine: Engine, subject: string, setting: string): string => `${cellPart(engine, 'subject', subject)} in ${cellPart(engine, 'setting', setting).toLowerCase()}`;

/** What moves, in words. */
export function whatMoves(engine: Engine, what: string): string {
  const policy = /^mappa\.management_level \((.+)\)$/.exec(what);
  if (policy) return `MAPPA level under ${policyTitle(engine, policy[1]!)}`;
  if (what === 'rosh.overall') return 'Overall risk of serious harm';
  const cell = /^rosh\.([a-z_]+)\.([a-z_]+)$/.exec(what);
  if (cell) return cellName(engine, cell[1]!, cell[2]!);
  const score = /^([a-z0-9-]+)\.score$/.exec(what);
  if (score) return shortName(engine, { instrument: score[1] });
  const need = /^oasys\.needs\.([a-z_]+)$/.exec(what);
  if (need) return `OASys need: ${needTitle(engine, need[1]!)}`;
  return sentence(words(what.replaceAll('.', ' ')));
}

/** The printable name of a need, as the sheet of OASys prints it. */
export function needTitle(engine: Engine, id: string, need?: Data): string {
  if (need?.title) return need.title;
  const rows = items(described(engine, 'oasys')?.sheet?.tables).flatMap((t) => items(t.rows));
  const row = rows.find((r) => r.id === `oasys.need.${id}.cut_off`);
  return row ? String(row.label).replace(/ \([\d., ]+\): .*$/, '') : label(id);
}

/** What the weaker kinds of source are called; nothing for what was read in its published source. */
export function statusWords(status: Data): string {
  switch (status) {
    case 'unconfirmed':
      return 'not confirmed by any text that could be read';
    case 'likely':
      return 'rests on a secondary source';
    case 'ours':
      return 'our reading, where the source is silent';
    case 'attested':
      return 'checked against the printed source by the operator';
    default:
      return '';
  }
}

/** In a table every row says its status, the confirmed ones too. */
export const statusInFull = (status: Data): string => sentence(statusWords(status) || (status === 'confirmed' ? 'read in the published source' : plainAnswer(status)));

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** "14 April 2026"; what is no date stays as it is. */
export function day(value: Data): string {
  const m = /^(\d{4})-(\d{2})-(\d{2})/.exec(String(value ?? ''));
  if (!m) return String(value ?? '');
  return `${Number(m[3])} ${MONTHS[Number(m[2]) - 1]} ${m[1]}`;
}

/** "14 May 2019 at 12:00", in the time of this machine. */
export function moment(value: Data): string {
  const at = new Date(String(value ?? ''));
  if (Number.isNaN(at.getTime())) return String(value ?? '');
  const two = (n: number) => String(n).padStart(2, '0');
  return `${at.getDate()} ${MONTHS[at.getMonth()]} ${at.getFullYear()} at ${two(at.getHours())}:${two(at.getMinutes())}`;
}

/** The day that the report was made for, or that none was given. */
export const assessedOn = (report: Data): string => (report?.assessed_on ? day(report.assessed_on) : 'date not given');

/** "a, b and c". */
export function series(parts: string[]): string {
  if (parts.length < 2) return parts[0] ?? '';
  return `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

/** The MAPPA part of the report as a list: one entry for each policy that was asked. */
export const policies = (report: Data): Data[] => (Array.isArray(report?.mappa) ? report.mappa : report?.mappa ? [report.mappa] : []);

/** The policy that the case is decided under: the one in force where several were asked. */
export function policyInForce(ctx: ResultContext): Data {
  const all = policies(ctx.report);
  const standard = items(listed(ctx.engine)?.policies).find((p) => p.family === 'mappa' && p.default)?.id;
  return all.length === 1 ? all[0] : (all.find((m) => m.policy === standard) ?? all[0]);
}

export const outcomeOf = (report: Data, id: string, policy?: string): Data => items(report?.instruments).find((o) => o.instrument === id && (!policy || !o.policy || o.policy === policy));

/** Nothing to print, for a template. */
export const none = nothing;

/** "low, medium or high". */
export const either = (list: readonly string[]): string => (list.length < 2 ? list.join('') : `${list.slice(0, -1).join(', ')} or ${list.at(-1)}`);
