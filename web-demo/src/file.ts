/**
 * The saved file: what is written, and how files of this version and of older ones are read. No page, no storage.
 * Opening never changes what is open already: it gives a new assessment with notes, or an error.
 */
import { alternatives, items, properties, read, remove, type Schema } from './paths.ts';
import type { Json, JsonObject, SavedAssessment } from './model.ts';

export const FORMAT = 'assize-assessment-file';
export const VERSION = 1;

/** Everything of an assessment that is kept. */
export interface Assessment {
  case: JsonObject;
  /** Questions that a person said are not known: shown apart from those that nobody answered. */
  not_known: string[];
  /** What people who recorded a judgement saw of the engine's result, beside the judgements in the case. */
  judgements_seen: JsonObject[];
  saved: SavedAssessment[];
}

export interface Opened {
  assessment: Assessment;
  /** What changed on opening, in sentences for a person. */
  notes: string[];
  /** Engine and tables that the file was saved with. */
  engine: { engine?: string; tables?: string } | null;
}

export class FileError extends Error {}

/** What opening needs of the engine. */
export interface Checks {
  schema: Schema;
  /** `journey(case).errors` */
  errors(theCase: JsonObject): readonly { readonly fields: readonly string[]; readonly text: string; readonly question: string | null }[];
}

/** One step per older version: what it does to the file, and the sentence that says so. */
const migrations: Record<number, { says: string; step(file: any): any }> = {
  0: {
    says: 'The file is of version 0, which held the answers alone. It has no history, and no list of what is not known: questions without an answer show as unanswered.',
    step: (file) => ({ format: FORMAT, version: 1, engine: null, case: 'case' in file && isObject(file.case) ? file.case : file, not_known: [], saved: [] }),
  },
};

const isObject = (value: unknown): value is JsonObject => value !== null && typeof value === 'object' && !Array.isArray(value);

/** The file's text. */
export function write(assessment: Assessment, engine: { engine?: string; tables?: string } | null): string {
  const { judgements_seen, ...rest } = assessment;
  const file = {
    format: FORMAT, version: VERSION, engine,
    case: rest.case, not_known: [...rest.not_known].sort(),
    ...(judgements_seen.length > 0 ? { judgements_seen } : {}),
    saved: rest.saved,
  };
  return JSON.stringify(file, null, 2) + '\n';
}

/** Reads a file's text. Throws a `FileError` with a sentence for the person where it cannot be used. */
export function open(text: string, checks: Checks): Opened {
  let file: any;
  try {
    file = JSON.parse(text);
  } catch {
    throw new FileError('The file is damaged or is not an assessment: it is no JSON that can be read. Nothing was changed.');
  }
  if (!isObject(file)) throw new FileError('The file holds no assessment. Nothing was changed.');
  const notes: string[] = [];
  let version: unknown = 0;
  if (file['format'] !== undefined) {
    if (file['format'] !== FORMAT) throw new FileError('The file is of another kind: it says that it is no assessment of this tool. Nothing was changed.');
    version = file['version'];
  }
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 0) throw new FileError('The file is damaged: its version cannot be read. Nothing was changed.');
  if (version > VERSION) {
    throw new FileError(`The file is of version ${version}; this tool reads versions up to ${VERSION}. Open it with a newer copy of the tool. Nothing was changed.`);
  }
  for (let v = version; v < VERSION; v += 1) {
    const migration = migrations[v];
    if (!migration) throw new FileError(`Files of version ${v} cannot be read. Nothing was changed.`);
    notes.push(migration.says);
    file = migration.step(file);
  }
  if (!isObject(file.case)) throw new FileError('The file is damaged: the answers are missing. Nothing was changed.');
  for (const [name, must] of [['not_known', 'a list'], ['saved', 'a list'], ['judgements_seen', 'a list']] as const) {
    if (file[name] !== undefined && !Array.isArray(file[name])) throw new FileError(`The file is damaged: "${name}" is not ${must}. Nothing was changed.`);
  }
  const expected = ['format', 'version', 'engine', 'case', 'not_known', 'judgements_seen', 'saved'];
  for (const name of Object.keys(file).filter((k) => !expected.includes(k))) notes.push(`"${name}" is not known to this tool and was left out.`);

  const unknown: string[] = [];
  let theCase = known(file.case, checks.schema, '', unknown) as JsonObject;
  for (const name of unknown) notes.push(`"${name}" is not known to this tool and was left out.`);
  // values of the wrong kind would make the engine refuse the whole case
  for (let round = 0; round < 50; round += 1) {
    const errors = checks.errors(theCase);
    if (errors.length === 0) break;
    const before = theCase;
    // the last members of a list first, so that the others keep their places
    for (const error of [...errors].reverse()) {
      for (const field of error.fields) {
        const at = read(field, checks.schema);
        if (!at) continue;
        theCase = remove(theCase, at.segments);
        notes.push(`${error.question || field}: ${error.text.replace(/`/g, '"')}. The answer was left out.`);
      }
    }
    if (theCase === before) throw new FileError(`The answers in the file cannot be used: ${errors[0]!.text.replace(/`/g, '"')}. Nothing was changed.`);
  }
  const strings = (file.not_known ?? []).filter((p: unknown): p is string => typeof p === 'string');
  const not_known = strings.filter((path: string) => read(path, checks.schema));
  if (not_known.length < (file.not_known ?? []).length) notes.push('Some questions that were marked as not known are asked no longer; the marks were left out.');
  // an entry of the history has to say what the pages compare
  const entry = (e: unknown) => isObject(e) && typeof e['saved_at'] === 'string' && isObject(e['levels']) && isObject(e['editions']) && (e['receipt'] === null || isObject(e['receipt']));
  const history = (file.saved ?? []).filter(entry);
  if (history.length < (file.saved ?? []).length) notes.push('Some entries of the history cannot be read and were left out.');
  return {
    assessment: { case: theCase, not_known, judgements_seen: (file.judgements_seen ?? []).filter(isObject), saved: history as any },
    notes,
    engine: isObject(file.engine) ? (file.engine as any) : null,
  };
}

/** A copy of a value with the keys that the schema knows; the others' paths are added to `unknown`. */
function known(value: Json, node: Schema, path: string, unknown: string[]): Json {
  if (Array.isArray(value)) {
    const inner = items(node);
    return inner ? value.map((v, i) => known(v, inner, `${path}[${i}]`, unknown)) : value;
  }
  if (!isObject(value)) return value;
  const names = properties(node);
  // an object without declared members, such as a policy file, is the engine's to judge
  if (Object.keys(names).length === 0 && alternatives(node).some((a) => a.type === undefined || a.additionalProperties !== false)) return value;
  const kept: JsonObject = {};
  for (const [name, v] of Object.entries(value)) {
    const at = path === '' ? name : `${path}.${name}`;
    if (Object.hasOwn(names, name)) kept[name] = known(v, names[name], at, unknown);
    else unknown.push(at);
  }
  return kept;
}

/** The name of a saved file: it holds the reference of the case and never a name. */
export function fileName(theCase: JsonObject, extension = 'json'): string {
  const safe = (v: unknown) => (typeof v === 'string' ? v.replace(/[^A-Za-z0-9-]+/g, '-').replace(/^-+|-+$/g, '').slice(0, 40) : '');
  const parts = ['assessment', safe(theCase['reference']), safe(theCase['assessed_on'])].filter((p) => p !== '');
  return `${parts.join('_')}.${extension}`;
}
