/** Every call to the engine. `start` first; after that all of it is synchronous. The form's own calls remember their last answer. */
import { assess, init, journey, list, schema, type Journey, type Options } from 'assize';

export { list, describe, schema, score, assess, assessText, plainLanguage, whatWouldChange, journey } from 'assize';
export type { Journey, Problem, Question as Ask } from 'assize';
export const start = init;

/** A case as the pages hold it: what was typed stands in it as it is, for the engine to judge. */
type Case = Parameters<typeof assess>[0];

const memories: unknown[][] = [];

/** Lets go of every case that was remembered. */
export function forget(): void {
  memories.forEach((m) => (m.length = 0));
}

/** Remembers the answer for the last few cases: a page asks for the same one several times. */
function remembered<A extends readonly unknown[], R>(f: (...args: A) => R): (...args: A) => R {
  const last: { args: A; answer: R }[] = [];
  memories.push(last);
  return (...args) => {
    const hit = last.find((l) => l.args.length === args.length && l.args.every((a, i) => a === args[i]));
    if (hit) return hit.answer;
    const answer = f(...args);
    last.unshift({ args, answer });
    last.length = Math.min(last.length, 4);
    return answer;
  };
}

/** The schema of a whole case, with what a form needs to know of each question. */
export const caseSchema: () => any = remembered(() => schema('assessment'));
/** Every instrument and policy. */
export const catalogue: () => any = remembered(() => list());
/** The report of a case. The same object in, the same object out. */
export const report: (theCase: Case, options: Options) => any = remembered((c: Case, o: Options) => assess(c, o));
/** What a form has to ask for a case. The same object in, the same object out. */
export const steps: (theCase: Case, options?: Options) => Journey = remembered((c: Case, o?: Options) => journey(c, o));

/** The parts of a journey. */
export type Group = Journey['groups'][number];
export type Task = Group['tasks'][number];
export type Fieldset = Task['fieldsets'][number];
export type Refusal = Journey['refused'][number];
