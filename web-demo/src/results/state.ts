/** What a page says before anything else: a case that cannot be used, a restriction, what is expected, what is missing. */
import { html, nothing } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import type { ResultContext } from './types.ts';
import * as w from './words.ts';
import type { Data } from './words.ts';
import * as t from './table.ts';

/** A predictor that only lacks answers is not wrong. */
export function missing(outcome: Data): boolean {
  return outcome.type === 'rejected' && w.items(outcome.problems).length > 0 && w.items(outcome.problems).every((p) => w.items(p.fields).length > 0 && /missing|not_enough/.test(String(p.code)));
}

/** Which instruments go with the person, and whether anything was captured for them. */
export function expected(ctx: ResultContext): TemplateResult | typeof nothing {
  const list = w.items(ctx.report.instrument_choice?.expected);
  if (!list.length) return nothing;
  const used = (id: string) => w.items(ctx.report.instruments).some((o) => o.instrument === id);
  return html`<p class="govuk-body">Instruments expected for this person: ${w.series(list.map((e) => `${w.instrumentTitle(ctx.engine, e.instrument)}${used(e.instrument) ? '' : ' (nothing captured)'}`))}.</p>`;
}

export function restricted(ctx: ResultContext): TemplateResult | typeof nothing {
  const said = w.items(ctx.report.instruments).flatMap((o) => (o.result ? w.items(o.notices) : [])).find((n) => n.code === 'restricted');
  return said ? html`<div class="govuk-warning-text res-restricted"><span class="govuk-warning-text__icon" aria-hidden="true">!</span><strong class="govuk-warning-text__text"><span class="govuk-visually-hidden">Warning</span>${said.text}</strong></div>` : nothing;
}

export function rejectedCase(ctx: ResultContext): TemplateResult | null {
  if (ctx.report?.type !== 'rejected') return null;
  return html`<p class="govuk-body">This case cannot be used:</p>
    ${t.bullets(w.items(ctx.report.problems).map((p) => w.sentence(p.text)))}`;
}
