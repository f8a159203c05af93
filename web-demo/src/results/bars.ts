/** Bars: points of a need one cell each, and what each answer contributed to a score. */
import { html, nothing, svg } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import { described, items, sentence, shortName, words } from './words.ts';
import { pane } from './table.ts';
import type { Data } from './words.ts';
import type { ResultContext } from './types.ts';

/** Numbers of a set: "2" or "2 to 8". */
export function span(points: Data[]): string {
  const n = points.filter((p) => typeof p === 'number') as number[];
  if (!n.length) return '';
  const low = Math.min(...n);
  const high = Math.max(...n);
  return low === high ? `${low}` : `${low} to ${high}`;
}

/**
 * One cell for each point; a thick line where a need begins. `threshold` is the first score that is a need.
 * A score that is open is drawn as its lowest, with the cells up to the highest hatched.
 */
export function pointsBar(name: string, need: Data): TemplateResult | typeof nothing {
  const most = need.most;
  if (typeof most !== 'number' || most < 1) return nothing;
  const possible = items(need.possible_points).filter((p) => typeof p === 'number') as number[];
  const low: number | null = typeof need.score === 'number' ? need.score : possible.length ? Math.min(...possible) : null;
  const high: number | null = typeof need.score === 'number' ? need.score : possible.length ? Math.max(...possible) : null;
  const threshold: number | null = typeof need.threshold === 'number' ? need.threshold : null;
  const over = threshold !== null && low !== null && low >= threshold;
  const saying = low === null ? 'no score' : low === high ? `${low} out of ${most}` : `${low} to ${high} out of ${most}`;
  return html`<div class="res-points-bar" role="img" aria-label="${name}: ${saying}${threshold === null ? '' : `; a need from ${threshold}`}">
    ${Array.from({ length: most }, (_, i) => {
      const point = i + 1;
      const state = low !== null && point <= low ? (over ? 'over' : 'under') : high !== null && point <= high ? 'open' : 'empty';
      const line = threshold !== null && point === threshold ? ' res-points-bar__cell--threshold' : '';
      return html`<span class="res-points-bar__cell res-points-bar__cell--${state}${line}"></span>`;
    })}
  </div>`;
}

/** "6 out of 8. (Scores above 3 are high-scoring.)" in our words; zero is a score. */
export function pointsText(need: Data): string {
  const most = typeof need.most === 'number' ? ` out of ${need.most}` : '';
  const open = span(items(need.possible_points));
  const score = typeof need.score === 'number' ? need.score : need.recorded_score;
  const first = typeof score === 'number' ? `Score ${score}${most}.` : open ? `Score between ${open.replace(' to ', ' and ')}${most}, as answers are missing.` : 'No score.';
  return typeof need.threshold === 'number' ? `${first} A need is identified from ${need.threshold}.` : first;
}

interface Contribution {
  name: string;
  value: number;
  answer: string;
}

/** `suitableAccommodationWeight` as "suitable accommodation". */
const camel = (text: string): string =>
  text
    .replace(/Weight$/, '')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase();

function nameOf(ctx: ResultContext, outcome: Data, terms: Data[]): string {
  const instrument: string = outcome.instrument;
  const titled = terms.find((t) => t.title);
  if (titled) return titled.title;
  const first = terms[0];
  // a part that is a predictor of its own
  const part = String(first.term).replaceAll('_', '-');
  const named = shortName(ctx.engine, { instrument: part });
  if (named !== part) return named;
  // the reason that goes with the term, and with no other
  const alone = terms.length === 1 && items(outcome.result?.terms).filter((t) => t.rule === first.rule).length === 1;
  const reason = alone ? items(outcome.reasons).find((r) => r.rule === first.rule && /in the log-odds/.test(r.text)) : undefined;
  if (reason) return String(reason.text).replace(/: [^:]*in the log-odds$/, '');
  if (terms.length === 1) {
    const rows = items(described(ctx.engine, instrument)?.sheet?.tables).flatMap((t) => items(t.rows));
    const row = rows.find((r) => r.id === first.rule && /: /.test(String(r.label))) ?? rows.find((r) => r.id === first.rule);
    if (row?.label) {
      return String(row.label)
        .replace(/^[A-Za-z0-9]+: /, '')
        .replace(/ \([A-Za-z0-9_]+\)$/, '');
    }
  }
  return camel(words(first.feature || first.term));
}

/** Terms of one predictor, those of one feature together. */
function grouped(ctx: ResultContext, outcome: Data, terms: Data[]): Contribution[] {
  const groups = new Map<string, Data[]>();
  for (const t of terms) {
    const key = t.group ?? t.feature ?? t.term;
    const id = key || t.term;
    groups.set(id, [...(groups.get(id) ?? []), t]);
  }
  return [...groups.values()].map((of) => ({
    name: sentence(nameOf(ctx, outcome, of)),
    value: of.reduce((sum, t) => sum + t.contribution, 0),
    answer: of.length === 1 && of[0].answer !== undefined ? String(of[0].answer) : '',
  }));
}

const signed = (n: number): string => (n > 0 ? '+' : n < 0 ? '\u2212' : '') + Math.abs(n).toFixed(3).replace(/\.?0+$/, '');

/** What a result is made of: a table whose last column is the chart. The longest bar is the largest effect. */
export function contributions(ctx: ResultContext, outcome: Data, name: string, scale?: string): TemplateResult | typeof nothing {
  const terms = items(outcome?.result?.terms).filter((term) => typeof term.contribution === 'number');
  let all: Contribution[];
  let unit: string;
  if (terms.length) {
    all = grouped(ctx, outcome, terms);
    unit = terms.some((t) => t.coefficient !== undefined) ? 'Log-odds' : 'Per cent';
  } else {
    // a sum of the rows above it is no row of a scale: its table has no unit
    const scaled = new Set(items(described(ctx.engine, outcome.instrument)?.sheet?.tables).filter((g) => g.unit).flatMap((g) => items(g.rows).map((r) => r.id)));
    all = items(outcome?.reasons)
      .filter((r) => typeof r.points === 'number' && scaled.has(r.rule) && (!scale || String(r.rule).startsWith(`${outcome.instrument}.${scale}.`)))
      .map((r) => ({ name: sentence(r.text), value: r.points as number, answer: '' }));
    unit = 'Points';
  }
  if (!all.some((c) => c.value !== 0)) return nothing;
  const counted = all.filter((c) => c.value !== 0).sort((a, b) => Math.abs(b.value) - Math.abs(a.value));
  const zero = all.filter((c) => c.value === 0);
  const most = Math.max(...counted.map((c) => Math.abs(c.value)), 1e-9);
  const both = counted.some((c) => c.value < 0);
  const caption = `What ${name} is made of, the largest effect first`;
  return html`${pane(
      caption,
      html`<table class="govuk-table res-table res-contributions">
        <caption class="govuk-table__caption govuk-table__caption--s">${caption}</caption>
        <thead class="govuk-table__head">
          <tr class="govuk-table__row">
            <th scope="col" class="govuk-table__header">What counted</th>
            <th scope="col" class="govuk-table__header govuk-table__header--numeric">${unit}</th>
            <th scope="col" class="govuk-table__header">Effect</th>
            <th scope="col" class="govuk-table__header">Size</th>
          </tr>
        </thead>
        <tbody class="govuk-table__body">
          ${counted.map((c) => {
            const length = (Math.abs(c.value) / most) * (both ? 50 : 100);
            const from = both ? (c.value < 0 ? 50 - length : 50) : 0;
            return html`<tr class="govuk-table__row">
              <th scope="row" class="govuk-table__header res-table__first">${c.name}</th>
              <td class="govuk-table__cell govuk-table__cell--numeric">${signed(c.value)}</td>
              <td class="govuk-table__cell">${c.value < 0 ? 'lowers' : 'raises'}</td>
              <td class="govuk-table__cell res-contributions__size">
                <svg width="100%" height="14" aria-hidden="true" focusable="false">
                  ${both ? svg`<line class="res-contributions__axis" x1="50%" y1="0" x2="50%" y2="14"></line>` : nothing}
                  <rect class="res-contributions__bar res-contributions__bar--${c.value < 0 ? 'down' : 'up'}" x="${from}%" y="1" width="${length}%" height="12"></rect>
                </svg>
              </td>
            </tr>`;
          })}
        </tbody>
      </table>`,
    )}
    ${zero.length ? html`<p class="govuk-body-s">Counted, with no effect here: ${zero.map((c) => c.name).join('; ')}.</p>` : nothing}`;
}
