/** Every call to the engine. `start` first; after that all of it is synchronous. The form's own calls remember their last answer. */
import { assess, init, journey, list, schema } from 'assize';

export { list, describe, schema, score, assess, assessText, plainLanguage, whatWouldChange, journey } from 'assize';
export const start = init;

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
export const report: (theCase: unknown, options: unknown) => any = remembered((c: unknown, o: unknown) => assess(c, o));
/** What a form has to ask for a case. The same object in, the same object out. */
export const steps: (theCase: unknown, options?: unknown) => Journey = remembered((c: unknown, o?: unknown) => journey(c, o));

export interface Journey {
  groups: Group[];
  errors: Problem[];
  /** What an instrument refuses answers for: it stops that result and nothing else. */
  refused: (Problem & { group: string })[];
  no_longer_apply: { path: string; question: string }[];
}
export interface Group {
  id: string;
  title: string;
  within: string | null;
  choice?: 'expected' | 'suitable' | 'not_suitable' | 'undetermined';
  why?: string;
  tasks: Task[];
}
export interface Task {
  id: string;
  title: string;
  fieldsets: Fieldset[];
}
export interface Fieldset {
  title: string | null;
  questions: Ask[];
  /** The member of a list that these questions are about. */
  at?: string;
  /** The member does not exist yet: the list, and what it starts as. */
  new?: { list: string; value: any };
}
export interface Ask {
  path: string;
  applies: 'yes' | 'no' | 'open';
  answered: boolean;
  could_change: boolean;
  /** The value that the case gives elsewhere. */
  filled?: any;
}
export interface Problem {
  code: string;
  fields: string[];
  text: string;
  question: string;
}
