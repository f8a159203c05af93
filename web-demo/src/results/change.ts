/** What is unknown and matters, and what a single other answer would change. */
import { html, nothing } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import type { ResultContext, ResultPage } from './types.ts';
import * as w from './words.ts';
import type { Data } from './words.ts';
import { levelWords } from './level.ts';
import * as t from './table.ts';
import { rejectedCase } from './state.ts';
import { bandOnly, entries } from './predictors.ts';

const ofNeed = (field: string): boolean => field.startsWith('oasys.items.') || field.startsWith('oasys.links.');

/** The cell that a question of the risk matrix is about: the question alone does not say. */
function about(ctx: ResultContext, field: string): string {
  const index = /^rosh\.cells\[(\d+)\]/.exec(field)?.[1];
  const cell = index === undefined ? null : ctx.case?.rosh?.cells?.[Number(index)];
  return cell ? w.cellName(ctx.engine, cell.subject, cell.setting) : '';
}

function decides(ctx: ResultContext, ids: Data[]): string {
  return w.series(w.items(ids).map((id) => (String(id).includes('.') ? w.question(ctx.engine, id) : w.shortName(ctx.engine, { instrument: id }))));
}

function unknown(ctx: ResultContext, rank: number): TemplateResult {
  const all = w.items(ctx.report.unknown);
  const first = all.filter((u) => !ofNeed(u.field));
  const needs = all.filter((u) => ofNeed(u.field));
  const row = (u: Data) => ({ cells: [html`${w.question(ctx.engine, u.field, u.question)}${about(ctx, u.field) ? html`<span class="govuk-hint res-source">${about(ctx, u.field)}</span>` : nothing}`, decides(ctx, u.decides) || '\u2013'] });
  const columns = [{ head: 'Question' }, { head: 'Could change' }];
  return html`${t.heading(rank, 'Unknown, and it matters')}
    ${all.length
      ? html`<p class="govuk-body">On <strong>${all.length}</strong> unanswered ${all.length === 1 ? 'question' : 'questions'} a result depends, in the parts that were begun.</p>`
      : html`<p class="govuk-body">Nothing in the parts that were begun: no unanswered question there could change a level.</p>`}
    <p class="govuk-body"><a class="govuk-link" href=${ctx.link('/open-questions')}>Every question that could change the result</a>, in parts that nobody has begun and in each setting of each group too.</p>
    ${first.length ? t.table('Unanswered questions that could change a level', columns, first.map(row)) : nothing}
    ${needs.length ? t.table('Unanswered OASys questions, for the needs without enough information', columns, needs.map(row)) : nothing}`;
}

const lower = (v: Data): string => (v === undefined ? '' : levelWords(v).toLowerCase());

function move(ctx: ResultContext, m: Data): string {
  const what = w.whatMoves(ctx.engine, m.what);
  if (typeof m.from === 'number' || typeof m.to === 'number') {
    const entry = entries(ctx).find((e) => `${e.instrument}.score` === m.what);
    const hidden = entry ? bandOnly(entry) : false;
    const band = m.from_level === m.to_level ? ` (stays ${lower(m.from_level)})` : ` (${lower(m.from_level)} to ${lower(m.to_level)})`;
    return hidden ? `${what}${band}` : `${what}: ${m.from}% to ${m.to}%${band}`;
  }
  return `${what}: ${lower(m.from)} to ${lower(m.to)}`;
}

const directions: Record<string, string> = { up: 'Up', down: 'Down' };

function wouldChange(ctx: ResultContext, rank: number): TemplateResult {
  const all = w.items(ctx.report.would_change);
  const isScore = (c: Data) => String(c.field).startsWith('predictors.');
  const isNeed = (c: Data) => String(c.field).startsWith('oasys.');
  const keeps = (c: Data) => w.items(c.changes).every((m) => m.from_level === m.to_level);
  // what moves an overall level or a management level goes first
  const weight = (c: Data) => (w.items(c.changes).some((m) => m.what === 'rosh.overall' || String(m.what).startsWith('mappa')) ? 0 : 1);
  const levels = all.filter((c) => !isScore(c) && !isNeed(c)).sort((a, b) => weight(a) - weight(b));
  const scores = all.filter(isScore).sort((a, b) => Number(keeps(a)) - Number(keeps(b)));
  const needs = all.filter(isNeed);
  const columns = [{ head: 'Question' }, { head: 'Answer' }, { head: 'If it were' }, { head: 'Then' }];
  const row = (c: Data) => {
    const ways = [...new Set(w.items(c.changes).map((m) => directions[m.direction]).filter(Boolean))].join(' and ');
    return {
      cells: [
        html`${w.question(ctx.engine, c.field, c.question)}${about(ctx, c.field) ? html`<span class="govuk-hint res-source">${about(ctx, c.field)}</span>` : nothing}`,
        w.sentence(w.answer(ctx.engine, c.field, c.from)),
        w.sentence(w.answer(ctx.engine, c.field, c.to)),
        html`<strong>${ways}</strong><ul class="govuk-list res-plain-list">${w.items(c.changes).map((m) => html`<li>${move(ctx, m)}</li>`)}</ul>`,
      ] as t.Part[],
    };
  };
  return html`${t.heading(rank, 'What a single dynamic answer would change')}
    ${levels.length || scores.some((c) => !keeps(c)) ? nothing : html`<p class="govuk-body">No single dynamic answer would change a level or a band.</p>`}
    ${levels.length ? t.table('Answers that would change a level', columns, levels.map(row)) : nothing}
    ${scores.length ? t.table('Answers that would move a predictor', columns, scores.map(row)) : nothing}
    ${needs.length ? t.table('Answers with which a need would be identified or fall away', columns, needs.map(row)) : nothing}
    ${w.items(ctx.report.instruments).some((o) => o.instrument === 'rm2000')
      ? html`<p class="govuk-body">Risk Matrix 2000 is all static: nothing in present circumstances changes it.</p>`
      : nothing}`;
}

function ranges(ctx: ResultContext, rank: number): TemplateResult | typeof nothing {
  const open = entries(ctx).filter((e) => e.dynamic);
  if (!open.length) return nothing;
  return html`${t.heading(rank, 'What the missing dynamic answers leave open')}
    ${t.table(
      'Static scores, and what the dynamic ones could be',
      [{ head: 'Predictor' }, { head: 'Static score' }, { head: 'Dynamic score could be' }, { head: 'Band could be' }],
      open.map((e) => ({
        cells: [
          w.shortName(ctx.engine, e),
          bandOnly(e) ? lower(e.level) : `${e.percent}%${e.level ? `, ${lower(e.level)}` : ''}`,
          bandOnly(e) ? '\u2013' : `${e.dynamic.lowest}% to ${e.dynamic.highest}%`,
          w.either(w.items(e.dynamic.possible).map(lower)) || 'no bands are published',
        ],
      })),
    )}`;
}

export function content(ctx: ResultContext, rank: number): TemplateResult {
  return html`${unknown(ctx, rank)} ${wouldChange(ctx, rank)} ${ranges(ctx, rank)}`;
}

export const change: ResultPage = {
  id: 'change',
  title: 'What would change it',
  render(ctx) {
    return html`${t.heading(1, this.title)} ${rejectedCase(ctx) ?? content(ctx, 2)}`;
  },
};
