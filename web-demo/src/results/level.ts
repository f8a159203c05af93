/** Levels of risk: their words, and the class that gives their colour. The words carry the meaning, the colour repeats it. */
import { html, nothing } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import { items, sentence, statusWords, words } from './words.ts';
import type { Data } from './words.ts';

/** `very_high` as "VERY HIGH", a set as "MEDIUM OR HIGH"; nothing as "NONE". */
export function levelWords(value: Data): string {
  if (Array.isArray(value)) return value.map(levelWords).join(' OR ');
  if (value === null || value === undefined) return 'NONE';
  return words(String(value)).toUpperCase();
}

/** "Very high". */
export const levelLabel = (value: Data): string => sentence(levelWords(value).toLowerCase());

export type Shade = 'low' | 'medium' | 'high' | 'very-high' | 'open' | 'none';

export function shade(value: Data): Shade {
  if (Array.isArray(value) && value.length === 1) return shade(value[0]);
  switch (value) {
    case 'low':
    case 'medium':
    case 'high':
      return value;
    case 'very_high':
      return 'very-high';
    case 'not_applicable':
    case null:
    case undefined:
      return 'none';
    default:
      return 'open';
  }
}

export const level = (value: Data): TemplateResult => html`<strong class="res-level res-level--${shade(value)}">${levelWords(value)}</strong>`;

/** The note beside a value that rests on a weak source. */
export function weak(status: Data): TemplateResult | typeof nothing {
  const said = statusWords(status);
  return said ? html`<span class="res-weak">${sentence(said)}</span>` : nothing;
}

/** Every level of the scale is possible: nothing is known. */
const NOTHING_KNOWN = 4;

/** How one cell of the risk matrix prints. */
export function cellText(cell: Data): { text: string; level: Data; note: string } {
  if (!cell || cell.state === 'not_applicable') return { text: 'N/A', level: null, note: '' };
  const notes: Record<string, string> = { proposed: 'proposed', conflict: 'conflict', facts_inconsistent: 'facts inconsistent', review_required: 'review' };
  const note = notes[cell.state] ?? '';
  if (cell.level) return { text: levelWords(cell.level), level: cell.level, note };
  const possible = items(cell.possible);
  if (!possible.length || possible.length >= NOTHING_KNOWN) return { text: 'NOT ASSESSED', level: null, note };
  return { text: levelWords(possible), level: null, note };
}

/** What a likelihood entry shows: its state is one of the six, and no two print alike. */
export interface Shown {
  state: 'level' | 'bounded' | 'unknown' | 'not_applicable' | 'no_band' | 'withheld';
  text: string;
  level: Data;
  /** "62.24%"; empty where none is to be shown. */
  percent: string;
}

export function shown(entry: Data, bandOnly: boolean): Shown {
  const number = entry.percent;
  const percent = typeof number === 'number' && !bandOnly ? `${number}%` : '';
  if (entry.withheld) return { state: 'withheld', text: 'WITHHELD', level: null, percent: '' };
  if (entry.level === 'not_applicable') return { state: 'not_applicable', text: 'NOT APPLICABLE', level: null, percent: '' };
  if (entry.level) return { state: 'level', text: levelWords(entry.level), level: entry.level, percent };
  const possible = items(entry.possible);
  if (possible.length && possible.length < NOTHING_KNOWN) return { state: 'bounded', text: levelWords(possible), level: possible.length === 1 ? possible[0] : null, percent };
  if (typeof number === 'number') return { state: 'no_band', text: 'NO BAND', level: null, percent };
  return { state: 'unknown', text: 'UNKNOWN', level: null, percent };
}
