/** All answers in one place, each with a way to change it. Not known, unanswered, 0 and no are told apart. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { folded, open, pages, places, progress } from '../progress.ts';
import { get, inside } from '../paths.ts';
import { question, spoken, titled } from '../schema.ts';
import { link } from '../router.ts';
import { journey, now } from '../store.ts';
import { firstPage } from './section.ts';
import type { View } from '../view.ts';

/** The answers as titles and words, by section: for the text of the case record. */
export function entries(): { title: string; lines: { title: string; words: string }[] }[] {
  const sections = new Map<string, { title: string; lines: { title: string; words: string }[] }>();
  for (const p of places(journey())) {
    const words = p.ask.answered ? spoken(p.ask.path, value(p.ask.path)) : now().not_known.includes(p.ask.path) ? 'NOT KNOWN' : undefined;
    if (words === undefined) continue;
    const title = [...new Set([p.group.within, p.group.title, p.task.title, p.title])].filter(Boolean).join(', ');
    const section = sections.get(title) ?? { title, lines: [] };
    section.lines.push({ title: question(p.ask.path)?.title ?? p.ask.path, words });
    sections.set(title, section);
  }
  return [...sections.values()];
}

const value = (path: string) => get(now().case, question(path)?.segments ?? []);

export function check(): View {
  const groups = journey().groups.filter((g) => !folded(g, now().not_known));
  return {
    title: 'Check your answers',
    panel: true,
    main: html`
      <h1 class="govuk-heading-l" id="page-title" tabindex="-1">Check your answers</h1>
      <p class="govuk-body">Sections that nobody has begun are on the <a class="govuk-link" href=${link('tasks')}>task list</a>.</p>
      ${groups.every((g) => g.tasks.every((t) => { const p = progress(t, now().not_known); return p.answered + p.not_known === 0; })) ? html`<p class="govuk-body">There is no answer yet.</p>` : nothing}
      ${groups.map((g) => {
        const begun = g.tasks.filter((t) => { const p = progress(t, now().not_known); return p.answered + p.not_known > 0; });
        if (begun.length === 0) return nothing;
        return html`<h2 class="govuk-heading-m">${g.within ? `${g.within}: ` : ''}${g.title}</h2>
          ${begun.map((t) => html`
            ${t.title === g.title ? nothing : html`<h3 class="govuk-heading-s app-check__section">${t.title}</h3>`}
            ${pages(t).map((page, i) => html`${page.fieldsets.map((f) => {
              const rows = f.questions.filter((a) => a.applies === 'yes' && (a.answered || now().not_known.includes(a.path)));
              const title = [page.title, f.title].filter((x) => x && x !== t.title).join(': ');
              if (rows.length === 0) return nothing;
              return html`${title ? html`<h4 class="govuk-heading-s app-check__part">${title}</h4>` : nothing}
                <dl class="govuk-summary-list app-check">${rows.map((a) => row(a.path, a.answered, link('section', t.id, i + 1, a.path), title || t.title))}</dl>`;
            })}`)}
            ${left(t)}`)}`;
      })}
      <div class="govuk-button-group"><a role="button" draggable="false" class="govuk-button" href=${link('results')}>See the results</a>
        <a class="govuk-link" href=${link('file')}>Save or copy</a></div>`,
  };

  function left(t: import('../engine.ts').Task): TemplateResult | typeof nothing {
    const n = t.fieldsets.flatMap((f) => f.questions).filter((a) => open(a, now().not_known)).length;
    return n === 0 ? nothing : html`<p class="govuk-body app-unanswered">Not answered: <a class="govuk-link" href=${link('section', t.id, firstPage(t))}>${n === 1 ? '1 question' : `${n} questions`}<span class="govuk-visually-hidden"> in ${t.title}</span></a></p>`;
  }
}

function row(path: string, answered: boolean, href: string, section: string): TemplateResult {
  const q = question(path);
  const inner = now().not_known.filter((p) => p !== path && inside(p, path));
  return html`<div class="govuk-summary-list__row">
    <dt class="govuk-summary-list__key">${q?.title ?? path}</dt>
    <dd class="govuk-summary-list__value">${answered ? spoken(path, value(path)) : html`<span class="app-not-known">Not known</span>`}
      ${inner.map((p) => html`<div>${titled(p, path)}: <span class="app-not-known">Not known</span></div>`)}</dd>
    <dd class="govuk-summary-list__actions"><a class="govuk-link" href=${href}>Change<span class="govuk-visually-hidden"> ${q?.title ?? path}, ${section}</span></a></dd>
  </div>`;
}
