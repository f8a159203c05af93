/** The copy for the person assessed: the engine's plain words, and nothing else. */
import { html, nothing } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import type { ResultContext, ResultPage } from './types.ts';
import * as w from './words.ts';
import * as t from './table.ts';
import type { Data } from './words.ts';

const copy = (ctx: ResultContext): Data => ctx.engine.plainLanguage(ctx.case, ctx.options);

const dated = (text: string): string => String(text).replace(/\d{4}-\d\d-\d\d/g, w.day);

export function content(ctx: ResultContext, rank: number): TemplateResult | null {
  const c = copy(ctx);
  if (!w.items(c?.sections).length) return null;
  return html`<div class="res-plain">
    ${w.items(c.sections).map(
      (s) => html`${t.heading(rank, s.heading)}
        ${w.items(s.paragraphs).map((p) => html`<p class="govuk-body">${dated(p)}</p>`)}
        ${w.items(s.list).length ? t.bullets(w.items(s.list).map(dated)) : nothing}`,
    )}
  </div>`;
}

export const plain: ResultPage = {
  id: 'plain',
  title: 'Copy for the person',
  render(ctx) {
    const c = copy(ctx);
    return html`${t.heading(1, c?.title ?? this.title)} ${content(ctx, 2) ?? html`<p class="govuk-body">There is no copy for this case.</p>`}`;
  },
};
