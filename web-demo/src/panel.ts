/** The results so far, beside the form. It is no live region: it changes silently, and leaving a page says the result once. */
import { html, nothing, type TemplateResult } from 'lit-html';
import * as engine from './engine.ts';
import { levels } from './levels.ts';
import { link } from './router.ts';
import { now } from './store.ts';
import type { JsonObject } from './model.ts';

export function panel(theCase: JsonObject): TemplateResult {
  const report = engine.report(theCase, now().options);
  const found = levels(report);
  return html`<aside class="app-panel" aria-labelledby="panel-title">
    <h2 class="govuk-heading-m" id="panel-title">Results so far</h2>
    ${found.length === 0
      ? html`<p class="govuk-body">An answer on this page cannot be read yet, so the results wait.</p>`
      : html`<dl class="app-panel__list">
          ${found.map((l) => html`<div class="app-panel__item app-level--${l.level === null ? 'none' : String(l.level).replaceAll('_', '-')}">
            <dt>${l.title}</dt>
            <dd><strong>${l.words}</strong>${l.note ? html`<span class="app-panel__note">${l.note}</span>` : nothing}${l.recorded ? html`<span class="app-panel__note">${l.recorded}</span>` : nothing}</dd>
          </div>`)}
        </dl>`}
    <p class="govuk-body-s app-panel__foot">Recommended by the tool, decided by people. <a class="govuk-link" href=${link('results')}>See all results and reasons</a></p>
  </aside>`;
}
