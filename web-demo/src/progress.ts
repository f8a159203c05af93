/** How far a case has come: pages, states and counts of sections, from what the engine says is to be asked. */
import { steps, type Ask, type Fieldset, type Group, type Journey, type Task } from './engine.ts';
import { inside, write } from './paths.ts';
import { question } from './schema.ts';
import type { JsonObject } from './model.ts';

/** One page of a section. */
export interface Page {
  /** Heading below the section's; null where the section is one page. */
  title: string | null;
  fieldsets: Fieldset[];
}

export type State = 'completed' | 'in_progress' | 'not_started' | 'cannot_start' | 'does_not_apply';

export interface Progress {
  state: State;
  unanswered: Ask[];
  could_change: Ask[];
  answered: number;
  not_known: number;
}

/** An answer counts as given if the case holds it; as dealt with if it is said not to be known, or taken from elsewhere. */
export function open(ask: Ask, notKnown: readonly string[]): boolean {
  return ask.applies === 'yes' && !ask.answered && ask.filled === undefined && !notKnown.includes(ask.path);
}

export function asks(task: Task): Ask[] {
  return task.fieldsets.flatMap((f) => f.questions);
}

/** State and counts of a section. */
export function progress(task: Task, notKnown: readonly string[]): Progress {
  const all = asks(task);
  const applying = all.filter((a) => a.applies === 'yes');
  const unanswered = applying.filter((a) => open(a, notKnown));
  const answered = applying.filter((a) => a.answered).length;
  const not_known = applying.filter((a) => !a.answered && notKnown.includes(a.path)).length;
  let state: State = 'in_progress';
  if (applying.length === 0) state = all.some((a) => a.applies === 'open') ? 'cannot_start' : 'does_not_apply';
  else if (unanswered.length === 0) state = 'completed';
  else if (answered === 0 && not_known === 0) state = 'not_started';
  return { state, unanswered, could_change: applying.filter((a) => a.could_change && a.filled === undefined && !notKnown.includes(a.path)), answered, not_known };
}

/** Sums for several sections. */
export function total(tasks: readonly Task[], notKnown: readonly string[]): { completed: number; applying: number; started: boolean; could_change: number } {
  const all = tasks.map((t) => progress(t, notKnown)).filter((p) => p.state !== 'does_not_apply');
  return {
    completed: all.filter((p) => p.state === 'completed').length,
    applying: all.length,
    started: all.some((p) => p.answered + p.not_known > 0),
    could_change: all.reduce((n, p) => n + p.could_change.length, 0),
  };
}

/**
 * The pages of a section. Members of a list have a page each, and so have questions that lie deep inside
 * a member under a heading of their own (the evidence beside the answers). Pages on which nothing applies are in the
 * list too, so that a page keeps its number.
 */
export function pages(task: Task): Page[] {
  const all: Page[] = [];
  let together: Page | undefined;
  for (const fieldset of task.fieldsets) {
    if (!fieldset.at) {
      if (!together) all.push((together = { title: null, fieldsets: [] }));
      together.fieldsets.push(fieldset);
      continue;
    }
    together = undefined;
    const base = question(fieldset.at)?.segments.length ?? 0;
    const deep = (a: Ask) => (question(a.path)?.segments.length ?? 0) - base > 3;
    all.push({ title: fieldset.title, fieldsets: [{ ...fieldset, title: null, questions: fieldset.questions.filter((a) => !deep(a)) }] });
    const apart = new Map<string, Ask[]>();
    for (const a of fieldset.questions.filter(deep)) {
      const parent = write(question(a.path)!.segments.slice(0, -1));
      apart.set(parent, [...(apart.get(parent) ?? []), a]);
    }
    if (apart.size > 0) {
      const above = write(question([...apart.keys()][0]!)!.segments.slice(0, -1));
      all.push({
        title: [fieldset.title, question(above)?.title].filter(Boolean).join(': '),
        fieldsets: [...apart].map(([parent, questions]) => ({ ...fieldset, title: question(parent)?.title ?? null, questions })),
      });
    }
  }
  return all;
}

export function applies(page: Page): boolean {
  return page.fieldsets.some((f) => f.questions.some((a) => a.applies === 'yes'));
}

export interface Place {
  group: Group;
  task: Task;
  /** Number of the page, from 1. */
  page: number;
  title: string | null;
  ask: Ask;
}

/** Where every question is asked. */
export function places(journey: Journey): Place[] {
  return journey.groups.flatMap((group) =>
    group.tasks.flatMap((task) =>
      pages(task).flatMap((page, i) =>
        page.fieldsets.flatMap((f) =>
          f.questions.map((ask) => ({ group, task, page: i + 1, title: [page.title, f.title].filter(Boolean).join(': ') || null, ask })),
        ),
      ),
    ),
  );
}

/** The question that asks for a place, or for what the place lies in. */
export function placeOf(path: string, theCase: JsonObject): Place | undefined {
  return places(steps(theCase)).find((p) => inside(path, p.ask.path));
}

/** The next section of the same group in which anything applies. */
export function next(journey: Journey, id: string): Task | undefined {
  const group = journey.groups.find((g) => g.tasks.some((t) => t.id === id));
  const at = group?.tasks.findIndex((t) => t.id === id) ?? -1;
  return group?.tasks.slice(at + 1).find((t) => asks(t).some((a) => a.applies === 'yes'));
}

/** Instruments that the engine does not expect for this person, and that nobody has begun. */
export function folded(group: Group, notKnown: readonly string[]): boolean {
  return (group.choice === 'suitable' || group.choice === 'not_suitable') && !total(group.tasks, notKnown).started;
}
