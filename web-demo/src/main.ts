/** Starts the engine, then shows the page that the address asks for. */
import './styles/main.scss';
import { html, render } from 'lit-html';
import * as engine from './engine.ts';
import { resultPages } from './results/index.ts';

const examples = import.meta.glob<any>('../../examples/*.json', { eager: true, import: 'default' });
let theCase: any = examples['../../examples/' + (new URLSearchParams(location.search).get('example') ?? 'registered-sex-offender') + '.json'];

function show(): void {
  const id = location.hash.split('/')[2] ?? resultPages[0]?.id;
  const page = resultPages.find((p) => p.id === id);
  const report = engine.assess(theCase, {});
  const ctx = {
    report, case: theCase, options: {}, saved: [], engine,
    link: (route: string) => '#' + route,
    onJudgement: (j: any) => { theCase = { ...theCase, judgements: [...(theCase.judgements ?? []), j] }; show(); },
  };
  render(html`<div class="govuk-width-container"><main class="govuk-main-wrapper" id="main">
    <ul class="govuk-list">${resultPages.map((p) => html`<li><a class="govuk-link" href="#/results/${p.id}">${p.title}</a></li>`)}</ul>
    ${page ? page.render(ctx) : html`<h1 class="govuk-heading-l">Results</h1>`}
  </main></div>`, document.getElementById('app')!);
}

await engine.start();
addEventListener('hashchange', show);
show();
