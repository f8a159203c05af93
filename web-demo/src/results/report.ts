/** The whole report as one document, to print or to save as PDF. */
import { html, nothing } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import type { ResultContext, ResultPage } from './types.ts';
import * as w from './words.ts';
import * as t from './table.ts';
import { patterns } from './scale.ts';
import { expected, rejectedCase, restricted } from './state.ts';
import * as risk from './risk.ts';
import * as predictors from './predictors.ts';
import * as mappa from './mappa.ts';
import * as safeguarding from './safeguarding.ts';
import * as actions from './actions.ts';
import * as change from './change.ts';
import * as judgement from './judgement.ts';
import * as timeline from './timeline.ts';
import * as rules from './rules.ts';

export function whole(ctx: ResultContext): TemplateResult {
  const part = (title: string, inner: t.Part, page = false) => html`<section class="res-part ${page ? 'res-part--page' : ''}">${t.heading(2, title, 'l')} ${inner}</section>`;
  const r = ctx.report;
  return html`
    <p class="govuk-body-l res-report__case">Case ${r.reference || 'without reference'}, assessed on ${w.assessedOn(r)}</p>
    <p class="govuk-body">It recommends; people decide. Every level below is shown with the rule it came from.</p>
    ${restricted(ctx)} ${expected(ctx)} ${part('Risk summary', risk.content(ctx, 3))}
    ${w.members(r.reconviction?.by_type).some(([, l]) => w.items(l).length) ? part('Predictors', predictors.content(ctx, 3, true), true) : nothing}
    ${part('MAPPA: a recommendation', mappa.content(ctx, 3), true)} ${w.members(r.safeguarding).length ? part('Safeguarding', safeguarding.content(ctx, 3)) : nothing}
    ${part('Actions the guidance asks for', actions.content(ctx, 3), true)} ${part('What would change it', change.content(ctx, 3))} ${part('Professional judgement', judgement.content(ctx, 3))}
    ${ctx.saved.length ? part('Saved assessments', timeline.content(ctx, 3)) : nothing} ${part('Rules and tables', rules.content(ctx, 3, true), true)} ${part('Receipt', t.receipt(r.receipt))}
  `;
}

export const report: ResultPage = {
  id: 'report',
  title: 'Whole report',
  render(ctx) {
    return html`${patterns()}
      <div class="res-report">
        ${t.heading(1, 'Public-protection assessment')}
        <p class="res-no-print"><button type="button" class="govuk-button govuk-button--secondary" data-module="govuk-button" @click=${() => print()}>Print or save as PDF</button></p>
        ${rejectedCase(ctx) ?? whole(ctx)}
      </div>`;
  },
};
