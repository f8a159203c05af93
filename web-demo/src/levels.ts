/** The levels of a report in words: single, several that remain, or unknown. Never blank. */
import type { Json } from './model.ts';

export interface Level {
  /** Name in saved files and on the command line. */
  id: 'rosh' | 'reconviction' | 'mappa_category' | 'mappa_level' | 'asset' | 'intervention';
  title: string;
  /** "HIGH", "MEDIUM OR HIGH", "UNKNOWN". */
  words: string;
  /** The level where there is exactly one. */
  level: Json;
  /** What the words mean or rest on. */
  note: string | null;
  /** A recommendation or a conclusion of the engine, beside what a person recorded. */
  recorded?: string;
}

const upper = (value: Json): string => (value === null ? 'NONE' : String(value).replaceAll('_', ' ').toUpperCase());
const capital = (text: string | null): string | null => text && text.charAt(0).toUpperCase() + text.slice(1);

/** How many levels there are: where all of them remain possible, nothing is known. */
export const LEVELS_IN_ALL = 4;

/** "MEDIUM OR HIGH", of every level or of nothing at all "UNKNOWN". */
const oneOf = (levels: Json[]): string => (levels.filter((l) => l !== null).length === LEVELS_IN_ALL ? 'UNKNOWN' : several(levels));

/** "MEDIUM OR HIGH", "CATEGORY 1, 2 OR NONE"; of nothing at all "UNKNOWN". */
function several(possible: Json[], of = ''): string {
  const some = possible.filter((p) => p !== null).map(upper);
  const all = possible.includes(null) ? [...some, 'NONE'] : some;
  if (all.length < 2) return all[0] ?? 'UNKNOWN';
  return `${of}${all.slice(0, -1).join(', ')} OR ${all.at(-1)}`;
}

/** The levels to show for a report, in the order of the result pages. */
export function levels(report: any): Level[] {
  if (!report || report.type === 'rejected') return [];
  const found: Level[] = [];
  // the engine's word on the weakest constant that a result rests on
  const weak = (instrument: string) => [report.instruments ?? []].flat().some((i: any) => i.instrument === instrument && i.status === 'unconfirmed');
  const joined = (...parts: (string | null | false)[]) => parts.filter(Boolean).join('. ') || null;
  const UNCONFIRMED = 'Rests on values that are not confirmed';
  const overall = report.rosh?.overall;
  if (overall) {
    found.push({
      id: 'rosh', title: 'Risk of serious harm', level: overall.level ?? null,
      words: overall.level ? upper(overall.level) : overall.state === 'not_assessed' ? 'UNKNOWN' : oneOf(overall.possible ?? []),
      note: overall.level ? null : overall.state === 'not_assessed' ? 'Not assessed yet' : 'What remains possible with the answers so far',
    });
  }
  const asset = report.asset;
  const youth = asset !== null && asset !== undefined;
  const effective = report.reconviction?.effective;
  if (effective && (!youth || effective.level || effective.possible)) {
    // where eligibility is open, the level without Risk Matrix 2000 remains possible too
    const possible: Json[] = effective.either ?? effective.possible ?? [];
    found.push({
      id: 'reconviction', title: 'Likelihood of reconviction', level: effective.level ?? null,
      words: effective.level ? upper(effective.level) : oneOf(possible),
      note: joined(capital(effective.reason ?? null), effective.from && weak(effective.from) && UNCONFIRMED),
    });
  }
  if (youth) {
    const one = (id: 'asset' | 'intervention', title: string, value: Json, possible: Json[] | undefined) => {
      found.push({ id, title, level: value ?? null, words: value ? upper(value) : possible ? several(possible) : 'UNKNOWN', note: joined(!value && 'What remains possible with the answers so far', weak('asset') && UNCONFIRMED) });
    };
    one('asset', 'Likelihood of reoffending (Asset)', asset.likelihood, asset.possible_likelihood);
    one('intervention', 'Intervention level (Asset)', asset.intervention_level, asset.possible);
  }
  for (const mappa of [report.mappa].flat()) {
    if (!mappa) continue;
    const which = Array.isArray(report.mappa) ? ` (${mappa.policy})` : '';
    const categories: Json[] = mappa.possible_categories ?? [];
    const settled = categories.length === 1;
    found.push({
      id: 'mappa_category', title: `MAPPA category${which}`, level: mappa.mappa_category ?? null,
      words: settled ? (categories[0] === null ? 'NO CATEGORY' : `CATEGORY ${categories[0]}`) : categories.length === 0 ? 'UNKNOWN' : several(categories, 'CATEGORY '),
      note: settled ? (mappa.also?.length ? `Also ${mappa.also.join(', ')}` : null) : 'Not settled: answers that decide it are missing',
    });
    const possible: Json[] = mappa.possible_levels ?? [];
    found.push({
      id: 'mappa_level', title: `MAPPA level, recommended${which}`, level: possible.length === 1 ? mappa.management_level_recommendation : null,
      words: possible.length === 1 ? (possible[0] === null ? 'NO LEVEL' : `LEVEL ${possible[0]}`) : possible.length === 0 ? 'UNKNOWN' : several(possible, 'LEVEL '),
      note: possible.length === 1 ? (mappa.provisional ? 'Provisional' : null) : 'Not settled: answers that decide it are missing',
      ...(mappa.recorded_management_level === null || mappa.recorded_management_level === undefined ? {} : { recorded: `Recorded: level ${mappa.recorded_management_level}` }),
    });
  }
  return found;
}

/** The levels as one sentence, for the message when a page is left. */
export function sentence(report: any): string {
  return levels(report).map((l) => `${l.title}: ${l.words.toLowerCase()}.`).join(' ');
}
