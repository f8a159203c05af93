/** What the engine's schema says of one question: its words, and which kind of control it needs. */
import { caseSchema } from './engine.ts';
import { alternatives, get, items, properties, read, write, type Schema, type Segment } from './paths.ts';
import type { Json } from './model.ts';

export type Kind = 'choice' | 'yes_no' | 'number' | 'date' | 'text' | 'choices' | 'list' | 'group';

export interface Option {
  value: Json;
  label: string;
  /** What other systems write for the same answer: its score, where no other option has that score. */
  also?: Json;
}

export interface Question {
  path: string;
  segments: Segment[];
  node: Schema;
  title: string;
  kind: Kind;
  options: Option[];
  /** Values that stand for the whole answer beside its usual kind, such as "none" beside an age. */
  instead: Option[];
  /** Several of the options may be given where it is only known to be one of them. */
  or_several: boolean;
}

const known = new Map<string, Question | undefined>();

/** The question at a path; undefined where the schema has none. */
export function question(path: string): Question | undefined {
  if (!known.has(path)) {
    const found = read(path, caseSchema());
    known.set(path, found && describe(path, found.segments, found.node));
  }
  return known.get(path);
}

function describe(path: string, segments: Segment[], node: Schema): Question {
  const all = alternatives(node);
  const is = (a: Schema, type: string) => a.type === type || (Array.isArray(a.type) && a.type.includes(type));
  const choice = all.find((a) => a.enum);
  const several = all.find((a) => a.items);
  const group = all.find((a) => a.properties);
  const plain = all.find((a) => !a.enum && !a.items && !a.properties);
  const member = several && items(node);
  let kind: Kind = 'text';
  if (several && !choice) kind = alternatives(member)[0]?.enum ? 'choices' : 'list';
  else if (choice && !plain && !(group && options(choice).length === 1)) kind = 'choice';
  else if (group) kind = 'group';
  else if (plain && is(plain, 'boolean')) kind = 'yes_no';
  else if (plain && !is(plain, 'string') && (is(plain, 'integer') || is(plain, 'number'))) kind = 'number';
  else if (plain?.format === 'date') kind = 'date';
  else if (plain?.['x-options']) kind = 'choice';
  return {
    path, segments, node, kind,
    title: node.title ?? group?.title ?? String(segments.at(-1)),
    options: kind === 'choices' ? options(alternatives(member)[0]) : options(choice ?? plain),
    instead: choice && kind !== 'choice' ? options(choice) : [],
    or_several: Boolean(several && choice),
  };
}

function options(node: Schema): Option[] {
  if (!node) return [];
  const given = node['x-options'] ?? (node.enum ?? []).filter((v: Json) => v !== null).map((value: Json) => ({ value, label: words(value) }));
  return given.map((o: any) => {
    const alone = o.score !== undefined && given.filter((p: any) => p.score === o.score).length === 1;
    return { value: o.value, label: o.label, ...(alone ? { also: o.score } : {}) };
  });
}

/** A value of the schema that carries no label, as words. */
export function words(value: Json): string {
  const text = String(value).replaceAll('_', ' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Whether a value is this option. Numbers and their texts are the same, and so are capitals: the engine reads both. */
export function same(value: Json | undefined, option: Json | Option): boolean {
  if (value === undefined || value === null) return false;
  const equal = (a: Json) => String(value).toLowerCase() === String(a).toLowerCase();
  if (option === null || typeof option !== 'object' || Array.isArray(option)) return equal(option);
  const o = option as Option;
  return equal(o.value) || (o.also !== undefined && equal(o.also));
}

/** The path with its number kept a number: member `name` of an object question, or member `index` of a list. */
export function member(path: string, at: string | number): string {
  return typeof at === 'number' ? `${path}[${at}]` : `${path}.${at}`;
}

/** The fields of an object question or of a list's member, in the schema's order. */
export function fields(node: Schema): string[] {
  return Object.entries(properties(node)).sort(([, a], [, b]) => (a['x-order'] ?? 0) - (b['x-order'] ?? 0)).map(([name]) => name);
}

/** The title of a place inside the answer to `asked`: "Conviction, finding or caution 2: Court". */
export function titled(path: string, asked: string): string {
  const q = question(path);
  const outer = question(asked);
  if (!q || !outer) return q?.title ?? path;
  const depth = q.segments.findIndex((s, i) => i >= outer.segments.length && typeof s === 'number');
  if (depth < 0) return q.title;
  const name = alternatives(items(outer.node))[0]?.title ?? outer.title;
  const which = `${name} ${(q.segments[depth] as number) + 1}`;
  return depth === q.segments.length - 1 ? which : `${which}: ${q.title}`;
}

/** The answer in words; undefined where there is none. */
export function spoken(path: string, value: Json | undefined): string | undefined {
  const q = question(path);
  if (!q || value === undefined || value === null) return undefined;
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  const label = [...q.options, ...q.instead].find((o) => same(value, o))?.label;
  if (label !== undefined && !Array.isArray(value)) return label;
  // such as "missing": other systems' word for an answer that nobody gave
  if (q.kind === 'choice' && q.options.length > 0 && typeof value === 'string') return `Recorded as "${value.replaceAll('_', ' ')}"`;
  if (Array.isArray(value)) {
    if (value.length === 0) return 'None';
    if (q.kind === 'list') return value.map((_, i) => spoken(member(path, i), value[i]) ?? '').join('; ');
    return value.map((v) => q.options.find((o) => same(v, o))?.label ?? words(v)).join(q.or_several ? ' or ' : '; ');
  }
  if (typeof value === 'object') {
    return fields(q.node)
      .map((name) => [member(path, name), get(value, [name])] as const)
      .filter(([, v]) => v !== undefined && v !== null)
      .map(([p, v]) => `${question(p)?.title ?? ''}: ${spoken(p, v)}`)
      .join(', ');
  }
  if (q.kind === 'date' || alternatives(q.node)[0]?.format === 'date') return date(value) ?? String(value);
  if (q.node['x-place-in'] && typeof value === 'number') {
    const list = write(q.segments.slice(0, q.segments.lastIndexOf(q.node['x-place-in']) + 1));
    return titled(member(list, value), list);
  }
  if (q.kind === 'number' && q.node['x-unit']) return `${value} ${unit(q.node['x-unit'], value)}`;
  return String(value);
}

/** "1 year", "2 years". */
export function unit(name: string, value: Json): string {
  return value === 1 ? name.replace(/s$/, '') : name;
}

/** 2026-03-31 as 31 March 2026. */
export function date(value: Json): string | undefined {
  const m = /^(\d{4})-(\d\d)-(\d\d)$/.exec(String(value));
  const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
  return m ? `${Number(m[3])} ${months[Number(m[2]) - 1]} ${m[1]}` : undefined;
}

/** The engine's words for a case in JSON with the questions in place of their names. */
export function inQuestions(text: string, group: string): string {
  return text.replace(/`([^`]+)`/g, (_, name: string) => (question(`${group}.${name}`) ?? question(name))?.title ?? name.replaceAll('_', ' '));
}
