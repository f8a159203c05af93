/** What the guidance asks people to do, by what it stands on and by its force. */
import { html, nothing } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import type { ResultContext, ResultPage } from './types.ts';
import * as w from './words.ts';
import type { Data } from './words.ts';
import { weak } from './level.ts';
import * as t from './table.ts';
import { rejectedCase } from './state.ts';

const STANDINGS: [string, string][] = [
  ['law', 'The law'],
  ['policy', 'The policy in force'],
  ['assessment', 'The assessment itself'],
  ['other_guidance', 'Other guidance'],
];
const FORCES = ['must', 'should', 'consider'];

export const force = (f: Data): TemplateResult => html`<strong class="govuk-tag res-force res-force--${f}">${w.sentence(String(f ?? 'note'))}</strong>`;

/** The question behind a field of the report; list positions are not said. */
export function because(ctx: ResultContext, fields: Data[]): string {
  return [...new Set(fields.map((f) => w.question(ctx.engine, String(f))))].join('; ');
}

function action(ctx: ResultContext, a: Data, needs?: Data[]): TemplateResult {
  const withheld = a.withheld ? html`Withheld: ${a.rule} rests on a source that is ${w.plainAnswer(a.withheld)}.` : nothing;
  return html`<li class="res-action">
    ${force(a.force)}
    <div>
      <p class="govuk-body res-action__text">${withheld === nothing ? `${w.sentence(a.text)}.` : withheld}</p>
      <dl class="res-pairs res-pairs--small">
        <div><dt>Rule</dt><dd>${a.rule}</dd></div>
        <div><dt>Source</dt><dd>${a.title ? html`${a.title}; ` : nothing}${a.section} ${weak(a.status)}</dd></div>
        ${w.items(a.because).length ? html`<div><dt>Because of</dt><dd>${because(ctx, a.because)}</dd></div>` : nothing}
        ${needs?.length ? html`<div><dt>Needs an answer</dt><dd>${because(ctx, needs)}</dd></div>` : nothing}
      </dl>
    </div>
  </li>`;
}

const byForce = (a: Data, b: Data): number => FORCES.indexOf(a.force) - FORCES.indexOf(b.force);

function askedFor(ctx: ResultContext, rank: number): TemplateResult {
  const all = w.items(ctx.report.actions);
  if (!all.length) return html`<p class="govuk-body">The guidance asks for nothing on these answers.</p>`;
  const known = STANDINGS.map(([s]) => s);
  const groups = [...STANDINGS, ...[...new Set(all.map((a) => a.standing))].filter((s) => !known.includes(s)).map((s): [string, string] => [s, w.label(String(s ?? 'other'))])];
  return html`${groups.map(([standing, name]) => {
    const found = all.filter((a) => a.standing === standing).sort(byForce);
    return found.length ? html`${t.heading(rank, name)}<ul class="govuk-list res-actions">${found.map((a) => action(ctx, a))}</ul>` : nothing;
  })}`;
}

function openOnes(ctx: ResultContext, rank: number): TemplateResult | typeof nothing {
  const open = w.items(ctx.report.open_actions);
  if (!open.length) return nothing;
  return html`${t.heading(rank, 'Open: an unanswered question decides')}
    <ul class="govuk-list res-actions">${[...open].sort(byForce).map((a) => action(ctx, a, w.items(a.needs)))}</ul>`;
}

function differences(ctx: ResultContext, rank: number): TemplateResult | typeof nothing {
  const list = w.items(ctx.report.differences);
  if (!list.length) return nothing;
  return html`${t.heading(rank, 'Where documents differ')}
    ${list.map((d) => t.table(w.sentence(`on ${d.topic}`), [{ head: 'Document' }, { head: 'What it says' }], w.items(d.documents).map((s) => ({ cells: [s.section, w.sentence(s.words)] }))))}`;
}

/** Lists to go through: details to be notified, preconditions of orders, tests. */
function checklists(ctx: ResultContext, rank: number): TemplateResult | typeof nothing {
  const parts = ctx.report.safeguarding ?? {};
  const details = w.items(parts.notification_duties?.checklist);
  const orders = w.items(parts.civil_orders?.orders);
  const tests = w.members(parts.disclosure).filter(([, v]) => v && typeof v === 'object' && ('met' in v || 'unmet' in v));
  if (!details.length && !orders.length && !tests.length) return nothing;
  const test = (x: string) => w.question(ctx.engine, `safeguarding.disclosure.${x}`);
  const yes = (v: Data) => (v === true ? 'Yes' : v === false ? 'No' : 'Not answered');
  return html`${t.heading(rank, 'Checklists')}
    ${details.length
      ? t.table('Details to give on notification', [{ head: 'Detail' }, { head: 'Given' }, { head: 'Source' }], details.map((d) => ({ cells: [d.text ?? w.label(d.item), yes(d.given), html`${d.source} ${weak(d.status)}`] })))
      : nothing}
    ${orders.map((o) =>
      t.table(
        `Preconditions: ${orderName(o.order)}`,
        [{ head: 'Precondition' }, { head: 'Met' }, { head: 'Source' }],
        w.items(o.conditions).map((c) => ({ cells: [w.sentence(c.text), yes(c.met), html`${c.source} ${weak(c.status)}`] })),
      ),
    )}
    ${tests.map(([name, v]) =>
      t.table(`Disclosure: ${w.words(name)}`, [{ head: 'Test' }, { head: 'Met' }], [
        ...w.items(v.met).map((x) => ({ cells: [test(x), 'Yes'] })),
        ...w.items(v.unmet).map((x) => ({ cells: [test(x), 'No'] })),
        ...w.items(v.unknown).map((x) => ({ cells: [test(x), 'Not answered'] })),
      ]),
    )}`;
}

export const orderName = (order: string): string => {
  const name = w.words(order);
  return name.length <= 4 ? name.toUpperCase() : name;
};

export function content(ctx: ResultContext, rank: number): TemplateResult {
  return html`${askedFor(ctx, rank)} ${openOnes(ctx, rank)} ${differences(ctx, rank)} ${checklists(ctx, rank)}`;
}

export const actions: ResultPage = {
  id: 'actions',
  title: 'Actions',
  render(ctx) {
    return html`${t.heading(1, 'Actions the guidance asks for')} ${rejectedCase(ctx) ?? content(ctx, 2)}`;
  },
};
