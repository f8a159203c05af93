/** What is open at the moment, and the only place that changes it. */
import * as engine from './engine.ts';
import { levels } from './levels.ts';
import * as file from './file.ts';
import { remove } from './paths.ts';
import { question } from './schema.ts';
import type { JsonObject, Judgement, Options, SavedAssessment } from './model.ts';

export interface State extends file.Assessment {
  options: Options;
  /** Answers that are in no saved file yet. */
  unsaved: boolean;
  /** The person asked for a copy in this browser. */
  keeping: boolean;
  /** An assessment was begun, loaded or opened. */
  begun: boolean;
}

const KEY = 'assize-kept-copy';
const fresh = (): State => ({ case: {}, not_known: [], judgements_seen: [], saved: [], options: {}, unsaved: false, keeping: false, begun: false });

let state = fresh();
const listeners = new Set<() => void>();
const replaced = new Set<() => void>();

export const now = (): Readonly<State> => state;
export const onChange = (listener: () => void): void => void listeners.add(listener);
/** Called when another case takes the place of this one: what was typed for the one must not stand in the other. */
export const onReplaced = (listener: () => void): void => void replaced.add(listener);

/** Puts another assessment in place of this one. */
function replace(next: State): void {
  replaced.forEach((r) => r());
  change(next);
}

function change(changes: Partial<State>): void {
  state = { ...state, ...changes };
  if (state.keeping) keepCopy();
  listeners.forEach((l) => l());
}

/** What the engine needs to be told to check a file. */
const checks = (): file.Checks => ({ schema: engine.caseSchema(), errors: (theCase) => engine.steps(theCase).errors });

/** The report of the open case. */
export const report = (): any => engine.report(state.case, state.options);
export const journey = (): engine.Journey => engine.steps(state.case, state.options);

/** Begins an empty assessment. */
export function begin(): void {
  replace({ ...fresh(), keeping: state.keeping, begun: true });
}

interface Dropped {
  path: string;
  question: string;
}

/** A case without the answers to questions that do not apply, and which these were. */
function applying(theCase: JsonObject): { answers: JsonObject; dropped: Dropped[] } {
  const dropped: Dropped[] = [];
  let answers = theCase;
  for (let round = 0; round < 20; round += 1) {
    const gone = engine.steps(answers).no_longer_apply.filter((g) => question(g.path) && !dropped.some((d) => d.path === g.path));
    if (gone.length === 0) break;
    // the last members of a list first, so that the others keep their places
    for (const g of [...gone].reverse()) answers = remove(answers, question(g.path)!.segments);
    dropped.push(...gone);
  }
  return { answers, dropped };
}

/** Answers of a page that was saved. Gives the questions that no longer apply, whose answers are dropped with it. */
export function answer(theCase: JsonObject, notKnown: readonly string[]): Dropped[] {
  const { answers, dropped } = applying(theCase);
  const same = JSON.stringify(answers) === JSON.stringify(state.case) && JSON.stringify([...notKnown].sort()) === JSON.stringify([...state.not_known].sort());
  if (!same) change({ case: answers, not_known: [...notKnown], unsaved: true, begun: true });
  return dropped;
}

/** Goes back to answers that were there before. */
export function restore(before: Pick<State, 'case' | 'not_known'>): void {
  change({ case: before.case, not_known: before.not_known, unsaved: true });
}

export function setOptions(options: Options): void {
  change({ options });
}

/** Adds a judgement: what the case's schema knows goes into the case, the rest beside it, in the file. */
export function judge(judgement: Judgement): void {
  const names = Object.keys(engine.caseSchema().properties.judgements?.items?.properties ?? {});
  const part = (keep: boolean) => Object.fromEntries(Object.entries(judgement).filter(([k]) => names.includes(k) === keep));
  const list = Array.isArray(state.case['judgements']) ? state.case['judgements'] : [];
  const beside = part(false);
  change({
    case: { ...state.case, judgements: [...list, part(true)] },
    judgements_seen: Object.keys(beside).length === 0 ? state.judgements_seen : [...state.judgements_seen, { judgement: list.length, ...beside }],
    unsaved: true,
  });
}

/** Takes over a case that was loaded, such as an example. */
export function load(theCase: JsonObject): void {
  replace({ ...fresh(), keeping: state.keeping, options: {}, case: theCase, begun: true });
}

/** Opens a file's text. Gives what there is to say about it; throws a `FileError` and changes nothing if it cannot be used. */
export function openFile(text: string): string[] {
  const opened = file.open(text, checks());
  const said = since(opened);
  const { answers, dropped } = applying(opened.assessment.case);
  replace({ ...fresh(), keeping: state.keeping, ...opened.assessment, case: answers, begun: true });
  return [...opened.notes, ...dropped.map((d) => `${d.question}: does not apply with the other answers. The answer was left out.`), ...said];
}

/** What another engine or other tables make of answers that were saved before. */
function since(opened: file.Opened): string[] {
  const now = engine.report(opened.assessment.case, {});
  const receipt = now.receipt ?? {};
  const last = opened.assessment.saved.at(-1);
  const before = last?.receipt ?? opened.engine;
  if (!before || (before.engine === receipt.engine && before.tables === receipt.tables)) return [];
  const said = [
    before.engine !== receipt.engine
      ? `The file was saved with ${before.engine ?? 'an engine that it does not name'}; this is ${receipt.engine}.`
      : 'The file was saved with the same engine version and other tables.',
  ];
  if (last?.levels && last.receipt?.facts === receipt.facts) {
    const changed = levels(now).filter((l) => Object.hasOwn(last.levels, l.id) && last.levels[l.id] !== l.words);
    for (const l of changed) said.push(`${l.title}: was ${String(last.levels[l.id])}, is ${l.words} with the same answers.`);
    if (changed.length === 0) said.push('The same answers give the same levels as then.');
  }
  return said;
}

/** The text to save, with this assessment added to the history. Call `saved` once the person has it. */
export function fileText(savedAt: string): { text: string; entry: SavedAssessment } {
  const r = report();
  const entry: SavedAssessment = {
    saved_at: savedAt,
    assessed_on: r.assessed_on ?? null,
    receipt: r.receipt ?? null,
    editions: Object.fromEntries((r.instruments ?? []).map((i: any) => [i.instrument, i.edition])),
    levels: Object.fromEntries(levels(r).map((l) => [l.id, l.words])),
  };
  const assessment = { case: state.case, not_known: state.not_known, judgements_seen: state.judgements_seen, saved: [...state.saved, entry] };
  return { text: file.write(assessment, stamp(r)), entry };
}

const stamp = (r: any) => (r.receipt ? { engine: r.receipt.engine, tables: r.receipt.tables } : null);

export function saved(entry: SavedAssessment): void {
  change({ saved: [...state.saved, entry], unsaved: false });
}

/** Forgets everything, the kept copy too. */
export function clear(): void {
  forgetCopy();
  engine.forget();
  replaced.forEach((r) => r());
  state = fresh();
  listeners.forEach((l) => l());
}

// The copy in this browser: only while the person wants one.

export function keep(on: boolean): void {
  if (!on) forgetCopy();
  change({ keeping: on });
}

function keepCopy(): void {
  const { case: theCase, not_known, judgements_seen, saved: history } = state;
  try {
    localStorage.setItem(KEY, file.write({ case: theCase, not_known, judgements_seen, saved: history }, stamp(report())));
  } catch {
    // the browser refuses storage or has no room: the page says that nothing is kept
    state = { ...state, keeping: false };
  }
}

function forgetCopy(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // a browser that refuses storage holds no copy
  }
}

/** Takes up the copy that was kept, if there is one. */
export function resume(): string[] {
  let text: string | null = null;
  try {
    text = localStorage.getItem(KEY);
  } catch {
    return [];
  }
  if (text === null) return [];
  try {
    const notes = openFile(text);
    change({ keeping: true, unsaved: true });
    return notes;
  } catch {
    // kept as it is: the person may still want it, and is told
    return ['The copy that was kept in this browser could not be read. It is still there; "Clear everything" removes it.'];
  }
}
