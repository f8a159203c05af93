/** Around the result pages: their navigation, and how the run is asked for. */
import { html, nothing, type TemplateResult } from 'lit-html';
import * as engine from '../engine.ts';
import { resultPages } from '../results/index.ts';
import { go, link, type Route } from '../router.ts';
import { announce, redraw } from '../shell.ts';
import { sentence } from '../levels.ts';
import { judge, now, report, setOptions } from '../store.ts';
import { copy, download } from './file.ts';
import type { View } from '../view.ts';

export function results(route: Route): View | undefined {
  const page = route.rest[0] === undefined ? resultPages[0] : resultPages.find((p) => p.id === route.rest[0]);
  if (!page) return undefined;
  const s = now();
  const r = report();
  const at = resultPages.indexOf(page);
  return {
    title: page.title,
    wide: true,
    main: html`
      <div class="app-no-print">
        <nav class="moj-sub-navigation" aria-label="Results">
          <ul class="moj-sub-navigation__list">${resultPages.map((p) => html`
            <li class="moj-sub-navigation__item"><a class="moj-sub-navigation__link" href=${link('results', p.id)} aria-current=${p === page ? 'page' : nothing}>${p.title}</a></li>`)}
          </ul>
        </nav>
        ${run()}
      </div>
      <div class="app-result" id="result">
        ${r.type === 'rejected'
          ? html`<h1 class="govuk-heading-l" id="page-title" tabindex="-1">${page.title}</h1><p class="govuk-body">The answers cannot be scored: ${(r.problems ?? []).map((p: any) => p.text.replaceAll('`', '"')).join('; ')}.</p>`
          : page.render({
              report: r, case: s.case, options: s.options, saved: s.saved, engine,
              link: (to) => link(to),
              onJudgement: (j) => { judge(j); announce('The judgement is recorded.'); redraw(); },
            })}
      </div>
      <nav class="app-no-print app-next" aria-label="Next result page">
        ${resultPages[at + 1] ? html`<a class="govuk-link" href=${link('results', resultPages[at + 1]!.id)}>Next: ${resultPages[at + 1]!.title}</a>` : nothing}
      </nav>`,
  };
}

/** Policies by family and whether unconfirmed constants are withheld; saving, printing and copying beside it. */
function run(): TemplateResult {
  const s = now();
  const policies: any[] = engine.catalogue().policies;
  const families = [...new Set(policies.map((p) => p.family as string))];
  const chosen = [s.options.policy ?? s.case['policies'] ?? []].flat();
  const update = (e: Event) => {
    e.preventDefault();
    const form = e.target as HTMLFormElement;
    const picked = families.map((f) => (form.elements.namedItem(`policy-${f}`) as HTMLSelectElement).value).filter((v) => v !== '');
    const strict = (form.elements.namedItem('strict') as HTMLInputElement).checked;
    setOptions({ ...(picked.length > 0 ? { policy: picked.length === 1 ? picked[0]! : picked } : {}), ...(strict ? { strict } : {}) });
    announce(`Updated. ${sentence(report())}`);
    go('results', ...(location.hash.split('/')[2] ? [location.hash.split('/')[2]!] : []));
  };
  return html`
    <div class="govuk-button-group app-actions">
      <button type="button" class="govuk-button govuk-button--secondary" @click=${() => print()}>Print or save as PDF</button>
      <button type="button" class="govuk-button govuk-button--secondary" @click=${copy}>Copy for the case record</button>
      <button type="button" class="govuk-button govuk-button--secondary" @click=${download}>Save a file</button>
    </div>
    <details class="govuk-details">
      <summary class="govuk-details__summary"><span class="govuk-details__summary-text">Policies and unconfirmed values</span></summary>
      <div class="govuk-details__text">
        <form novalidate @submit=${update}>
          ${families.map((family) => {
            const all = policies.filter((p) => p.family === family);
            const standard = all.find((p) => p.default);
            return html`<div class="govuk-form-group">
              <label class="govuk-label" for="policy-${family}">${FAMILIES[family] ?? family}</label>
              <select class="govuk-select app-select" id="policy-${family}" name="policy-${family}">
                <option value="" .selected=${!all.some((p) => chosen.includes(p.id))}>${standard ? `As usual: ${standard.title}` : 'None'}</option>
                ${all.map((p) => html`<option value=${p.id} .selected=${chosen.includes(p.id)}>${p.title}</option>`)}
              </select></div>`;
          })}
          <div class="govuk-form-group"><div class="govuk-checkboxes govuk-checkboxes--small"><div class="govuk-checkboxes__item">
            <input class="govuk-checkboxes__input" type="checkbox" id="strict" name="strict" .checked=${s.options.strict ?? false}>
            <label class="govuk-label govuk-checkboxes__label" for="strict">Withhold results that rest on unconfirmed values</label>
          </div></div></div>
          <button class="govuk-button govuk-button--secondary" type="submit">Update the results</button>
        </form>
      </div>
    </details>`;
}

const FAMILIES: Record<string, string> = {
  mappa: 'MAPPA guidance',
  'scaled-approach': 'Bands of the Scaled Approach',
  marac: 'MARAC referral criteria',
  contacts: 'Contact minimums for young people',
};
