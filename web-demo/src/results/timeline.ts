/** Assessments saved before, newest first, with a marker wherever an edition or the engine changes. */
import { html, nothing } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import type { ResultContext, ResultPage, SavedAssessment } from './types.ts';
import * as w from './words.ts';
import type { Data } from './words.ts';
import { levelWords } from './level.ts';
import * as t from './table.ts';

type Entry = SavedAssessment;

function newestFirst(saved: SavedAssessment[]): Entry[] {
  return [...saved].sort((a, b) => String(b.saved_at).localeCompare(String(a.saved_at)));
}

/** What changed between two saved assessments that no answer changed: a comparison across it has to be read with care. */
export function markers(ctx: ResultContext, older: Entry, newer: Entry): string[] {
  const out: string[] = [];
  const before = older.receipt?.engine;
  const after = newer.receipt?.engine;
  if (before && after && before !== after) out.push(`Engine: ${before} before, ${after} after`);
  for (const [id, edition] of Object.entries(newer.editions ?? {})) {
    const old = older.editions?.[id];
    if (old && old !== edition) out.push(`${w.instrumentTitle(ctx.engine, id)}: edition ${old} before, ${edition} after`);
  }
  for (const id of Object.keys(older.editions ?? {})) if (!(id in (newer.editions ?? {}))) out.push(`${w.instrumentTitle(ctx.engine, id)}: used before, not after`);
  for (const id of Object.keys(newer.editions ?? {})) if (!(id in (older.editions ?? {}))) out.push(`${w.instrumentTitle(ctx.engine, id)}: not used before, used after`);
  if (older.receipt?.tables && newer.receipt?.tables && older.receipt.tables !== newer.receipt.tables && !out.length) out.push('The tables differ');
  return out;
}

function levelName(ctx: ResultContext, key: string): string {
  if (key === 'rosh') return 'Risk of serious harm, overall';
  if (key === 'reconviction') return 'Likelihood of reconviction';
  if (key === 'mappa_category') return 'MAPPA category';
  if (key === 'mappa_level') return 'MAPPA level, recommended';
  if (key === 'asset') return 'Asset: likelihood of reoffending';
  if (key === 'intervention') return 'Asset: intervention level';
  const title = w.instrumentTitle(ctx.engine, key);
  return title === key ? w.whatMoves(ctx.engine, key) : title;
}

const show = (v: Data): string => (v === undefined ? 'not in this assessment' : v === null ? 'no level' : typeof v === 'object' && !Array.isArray(v) ? w.plainAnswer(JSON.stringify(v)) : levelWords(v));

const madeFor = (e: Entry): string => (e.assessed_on ? `Assessed on ${w.day(e.assessed_on)}` : 'Assessment');

export function content(ctx: ResultContext, rank: number): TemplateResult {
  const list = newestFirst(ctx.saved);
  if (!list.length) return html`<p class="govuk-body">No assessment is saved. Saved ones are listed here, newest first, so that levels can be compared over time.</p>`;
  const keys = [...new Set(list.flatMap((e) => Object.keys(e.levels ?? {})))];
  return html`
    <div class="moj-timeline res-timeline">
      ${list.map((e, i) => {
        const older = list[i + 1];
        const changed = older ? markers(ctx, older, e) : [];
        return html`<div class="moj-timeline__item">
            <div class="moj-timeline__header">${t.heading(rank, html`<span class="moj-timeline__title">${madeFor(e)}</span>`, 's')}</div>
            <p class="moj-timeline__date"><time datetime=${e.saved_at}>Saved ${w.moment(e.saved_at)}</time></p>
            <div class="moj-timeline__description">
              <dl class="res-pairs">
                ${Object.entries(e.levels ?? {}).map(([key, v]) => {
                  const before = older?.levels?.[key];
                  const moved = older && before !== undefined && JSON.stringify(before) !== JSON.stringify(v);
                  return html`<div><dt>${levelName(ctx, key)}</dt><dd><strong>${show(v)}</strong>${moved ? html` (was ${show(before)})` : nothing}</dd></div>`;
                })}
              </dl>
            </div>
          </div>
          ${changed.length
            ? html`<div class="res-edition-marker">
                ${t.heading(rank, 'Above this line: another edition', 's')}
                <p class="govuk-body-s">A difference between the assessments above and below may come from this, and not from the person.</p>
                ${t.bullets(changed)}
              </div>`
            : nothing}`;
      })}
    </div>
    ${list.length > 1 && keys.length
      ? html`${t.heading(rank, 'Levels compared')}
          ${t.table(
            'Levels of each saved assessment, newest first',
            [{ head: 'Level' }, ...list.map((e) => ({ head: e.assessed_on && list.filter((o) => o.assessed_on === e.assessed_on).length === 1 ? w.day(e.assessed_on) : `Saved ${w.moment(e.saved_at)}` }))],
            [
              ...keys.map((k) => ({ cells: [levelName(ctx, k), ...list.map((e) => show(e.levels?.[k]))] })),
              {
                cells: [
                  'Edition or engine changed',
                  ...list.map((e, i) => (list[i + 1] ? (markers(ctx, list[i + 1]!, e).length ? html`<strong>Yes</strong>, since the one to the right` : 'No') : 'First saved')),
                ],
              },
            ],
          )}`
      : nothing}
  `;
}

export const timeline: ResultPage = {
  id: 'timeline',
  title: 'Saved assessments',
  render(ctx) {
    return html`${t.heading(1, this.title)} ${content(ctx, 2)}`;
  },
};
