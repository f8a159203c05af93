/** The answers of a page while it is being filled in: a copy of the case, changed answer by answer, and saved as a whole. */
import { steps, type Ask, type Fieldset, type Problem } from './engine.ts';
import { get, inside, items, properties, remove, set, shift, type Schema } from './paths.ts';
import { question, titled } from './schema.ts';
import type { Page } from './progress.ts';
import type { Json, JsonObject } from './model.ts';

/** A question on a page: `asked` is the engine's path for it, `path` the place where its answer goes. */
export interface Line {
  ask: Ask;
  path: string;
}
export interface Block {
  title: string | null;
  lines: Line[];
}
export interface PageError {
  /** The question or field; null where it is on another page. */
  path: string | null;
  text: string;
}

export class Draft {
  case: JsonObject;
  notKnown: Set<string>;
  touched = false;
  readonly blocks: Block[];
  private readonly before: JsonObject;
  private readonly start: Map<string, { list: string; value: any }> = new Map();

  constructor(theCase: JsonObject, notKnown: readonly string[], page: Page) {
    this.before = this.case = theCase;
    this.notKnown = new Set(notKnown);
    this.blocks = page.fieldsets.map((f) => ({ title: f.title, lines: f.questions.map((ask) => ({ ask, path: this.place(ask, f) })) }));
  }

  /** A member that does not exist yet goes to the end of its list, whatever number the engine had for it. */
  private place(ask: Ask, fieldset: Fieldset): string {
    if (!fieldset.new || !fieldset.at) return ask.path;
    const list = get(this.case, question(fieldset.new.list)!.segments);
    const at = `${fieldset.new.list}[${Array.isArray(list) ? list.length : 0}]`;
    this.start.set(at, fieldset.new);
    return at + ask.path.slice(fieldset.at.length);
  }

  value(path: string): Json | undefined {
    return get(this.case, question(path)!.segments) ?? undefined;
  }

  /** Gives an answer, or takes it back with undefined. An answer ends "not known". */
  put(path: string, value: Json | undefined): void {
    this.touched = true;
    const { segments } = question(path)!;
    // a member of a list is taken out with `drop`; emptied, it stays and has to be filled in
    if (value === undefined && typeof segments.at(-1) === 'number') value = '';
    if (value === undefined) this.case = remove(this.case, segments);
    else {
      this.make(path);
      this.case = set(this.case, segments, value);
      this.notKnown.delete(path);
    }
  }

  /** Says, or no longer says, that the answer is not known. It is then absent from the case. */
  putNotKnown(path: string, on: boolean): void {
    this.touched = true;
    if (!on) return void this.notKnown.delete(path);
    this.make(path);
    this.case = remove(this.case, question(path)!.segments);
    for (const p of this.notKnown) if (inside(p, path)) this.notKnown.delete(p);
    this.notKnown.add(path);
  }

  private make(path: string): void {
    for (const [at, member] of this.start) {
      if (inside(path, at) && get(this.case, question(at)!.segments) === undefined) this.case = set(this.case, question(at)!.segments, member.value);
    }
  }

  /** Adds a member to a list; gives its path. */
  add(path: string, empty: Json): string {
    const list = this.value(path);
    const members = Array.isArray(list) ? list : [];
    this.put(path, [...members, empty]);
    return `${path}[${members.length}]`;
  }

  /** Takes a member out of a list; the last one leaves no answer, as an empty list would say that there are none. */
  drop(path: string, index: number): void {
    const list = this.value(path) as Json[];
    const q = question(path)!;
    const left = list.filter((_, i) => i !== index).map((m) => renumbered(m, items(q.node)!, String(q.segments.at(-1)), index));
    this.put(path, left.length === 0 ? undefined : left);
    this.notKnown = new Set(shift([...this.notKnown], path, index));
  }

  lines(): Line[] {
    return this.blocks.flatMap((b) => b.lines);
  }

  /** Says "not known" of every question on the page that has no answer. */
  restNotKnown(): void {
    for (const { ask, path } of this.lines()) {
      if (this.value(path) === undefined && ask.filled === undefined && !this.notKnown.has(path)) this.putNotKnown(path, true);
    }
  }

  /** The case to save: a member that was made and has nothing in it is left out again. */
  finished(): JsonObject {
    let theCase = this.case;
    for (const [at, member] of this.start) {
      const { segments } = question(at)!;
      const made = JSON.stringify(get(theCase, segments)) === JSON.stringify(member.value);
      if (made && ![...this.notKnown].some((p) => inside(p, at))) theCase = remove(theCase, segments);
      // a list that was made for it and has nothing in it any more would say that there are none
      const list = question(member.list)!.segments;
      const left = get(theCase, list);
      if (Array.isArray(left) && left.length === 0 && get(this.before, list) === undefined) theCase = remove(theCase, list);
    }
    return theCase;
  }

  /** What the engine cannot read, in the questions' words. What was wrong before and is on another page stays out. */
  errors(): PageError[] {
    const old = new Set(steps(this.before).errors.map((e) => e.text));
    return steps(this.case).errors.flatMap((e) => this.said(e, old));
  }

  private said(problem: Problem, old: Set<string>): PageError[] {
    const here = this.lines().flatMap(({ path }) => problem.fields.filter((f) => inside(f, path)).map((field) => ({ field, path })))[0];
    if (!here && old.has(problem.text)) return [];
    const named = problem.text
      .replace(/`([^`]+)`/g, (_, name: string) => (question(name) ? titled(name, this.lines().find((l) => inside(name, l.path))?.path ?? name) : name.replaceAll('_', ' ')))
      .replace(/(, | or )null\b/g, '');
    const text = inForm(problem.code, named);
    return [{ path: here ? here.field : null, text: text.charAt(0).toUpperCase() + text.slice(1) }];
  }
}

/** The engine's words for a case in JSON, as somebody who filled in fields would put them. */
function inForm(code: string, text: string): string {
  if (code === 'impossible_date' && text.includes(' is not written as ')) return text.replace(/ is not written as .*/, ' must include a day, a month and a year of four digits');
  if (code === 'impossible_date') return text.replace(/ is .*?, which is no day of the calendar.*/, ' must be a real date: this is no day of the calendar');
  if (code === 'wrong_type') return text.replace(/ is a [a-z ]+, must be /, ' must be ');
  return text.replace(/, must be /, ': it must be ');
}

/** A member of a list in which places of other members are named, after member `index` was taken out: who named that one names none. */
function renumbered(value: Json, node: Schema, list: string, index: number): Json {
  if (Array.isArray(value)) {
    const inner = items(node);
    return inner ? value.map((v: Json) => renumbered(v, inner, list, index)) : value;
  }
  if (value === null || typeof value !== 'object') return value;
  const names = properties(node);
  const out: JsonObject = {};
  for (const [name, v] of Object.entries(value as JsonObject)) {
    const inner = names[name];
    if (inner?.['x-place-in'] !== list || typeof v !== 'number') out[name] = inner ? renumbered(v, inner, list, index) : v;
    else if (v !== index) out[name] = v > index ? v - 1 : v;
  }
  return out;
}
