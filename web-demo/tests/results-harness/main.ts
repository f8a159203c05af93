/** The result pages alone, for their tests: a case and the assessments saved before are put on the window. */
import '../../src/styles/main.scss';
import { html, render } from 'lit-html';
import * as engine from '../../src/engine.ts';
import { resultPages } from '../../src/results/index.ts';

const given = globalThis as any;

function show(): void {
  const id = location.hash.split('/')[2] ?? 'risk';
  const page = resultPages.find((p) => p.id === id);
  const theCase = given.theCase;
  if (!page || !theCase) return;
  const report = given.alter ? given.alter(engine.assess(theCase, given.options ?? {})) : engine.assess(theCase, given.options ?? {});
  const ctx: any = {
    report,
    case: theCase,
    options: given.options ?? {},
    saved: given.saved ?? [],
    engine,
    link: (route: string) => '#' + route,
    onJudgement: (j: any) => {
      given.theCase = { ...given.theCase, judgements: [...(given.theCase.judgements ?? []), j] };
      given.lastJudgement = j;
      show();
    },
  };
  document.title = page.title;
  render(html`<div class="govuk-width-container"><main class="govuk-main-wrapper" id="main">${page.render(ctx)}</main></div>`, document.getElementById('app')!);
  given.shown = id;
}

await engine.start();
given.show = show;
addEventListener('hashchange', show);
given.ready = true;
show();
