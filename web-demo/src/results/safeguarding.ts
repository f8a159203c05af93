/** The safeguarding parts that were captured: notification, orders, domestic abuse, children, disclosure, persons, and the rest. */
import { html, nothing } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import type { ResultContext, ResultPage } from './types.ts';
import * as w from './words.ts';
import type { Data } from './words.ts';
import { level } from './level.ts';
import * as t from './table.ts';
import { orderName } from './actions.ts';
import { rejectedCase } from './state.ts';

const yesNo = (v: Data): string => (v === true ? 'Yes' : v === false ? 'No' : 'Open');
const list = (of: Data, key: string): string => w.items(of?.[key]).map(w.plainAnswer).join(', ');
const days = (v: Data): string => (Array.isArray(v) ? v.map((d) => (d === null ? 'indefinite' : w.day(d))).join(' or ') : v === null || v === undefined ? '' : w.day(v));

function period(p: Data): TemplateResult {
  const last = p.last_day
    ? `Last day ${w.day(p.last_day)}`
    : p.indefinite === true
      ? 'For an indefinite period'
      : p.possible
        ? `Open: ${days(p.possible)}`
        : p.subject === false
          ? 'Not subject to notification'
          : p.withheld
            ? `Withheld: its constants are ${w.plainAnswer(p.withheld)}`
            : 'Not determined';
  return html`<p class="govuk-body"><strong>${last}</strong>${p.subject_now === undefined ? nothing : html`; subject on the day of the assessment: <strong>${yesNo(p.subject_now).toLowerCase()}</strong>`}.</p>
    ${w.items(p.periods).length
      ? t.table('Each outcome and its period', [{ head: 'Outcome' }, { head: 'Row' }, { head: 'Last day' }], w.items(p.periods).map((x) => ({
          cells: [
            String((x.outcome ?? 0) + 1),
            `${w.plainAnswer(x.row)}${x.under_18 ? ', under 18' : ''}${x.treated_as ? `, as ${x.treated_as}` : ''}`,
            x.last_day ? w.day(x.last_day) : x.indefinite ? 'Indefinite' : 'Open',
          ],
        })))
      : nothing}`;
}

function duties(d: Data): TemplateResult {
  return html`${w.items(d.deadlines).length
    ? t.table('Duties and their last days', [{ head: 'Duty' }, { head: 'Last day' }, { head: 'Rule' }], w.items(d.deadlines).map((x) => ({
        cells: [w.sentence(x.what), html`${x.earliest ? 'at the earliest ' : ''}${days(x.last_day ?? x.possible)}${x.passed ? html` <strong>(passed)</strong>` : nothing}`, x.rule],
      })))
    : nothing}
  ${d.review ? html`<p class="govuk-body">Review of an indefinite period may be sought from ${days(d.review.may_be_sought_from ?? d.review.possible)} (SON-30).</p>` : nothing}`;
}

function orders(o: Data): TemplateResult {
  return t.table('Civil orders: the statutory preconditions', [{ head: 'Order' }, { head: 'Available' }, { head: 'Why' }], w.items(o.orders).map((x) => {
    const failed = w.items(x.conditions).filter((c) => c.met === false).map((c) => `\u201c${c.text}\u201d`);
    const why =
      x.eligible === 'yes'
        ? 'The statutory preconditions are met; whether it is needed is for the court'
        : x.eligible === 'no'
          ? `Fails ${failed.length ? failed.join(', ') : list(x, 'failed')}`
          : list(x, 'needs')
            ? `Needs ${list(x, 'needs')}`
            : 'Not determinable from any text read';
    return { cells: [w.sentence(orderName(x.order)), x.eligible === 'yes' ? 'Yes' : x.eligible === 'no' ? 'No' : 'Open', why] };
  }));
}

function dash(ctx: ResultContext, d: Data): TemplateResult {
  const n = (k: string) => (typeof d[k] === 'number' ? d[k] : '?');
  const referral = d.referral === true ? `Refer (${list(d, 'routes')})` : d.referral === false ? 'No route to a referral is established' : 'Open';
  const differ = w.items(d.other_profiles).filter((p) => p.referral !== d.referral);
  return t.summary([
    { key: 'Domestic abuse', value: html`${level(d.band ?? d.possible_band ?? null)}<br />DASH: ${n('yes')} yes, ${n('no')} no, ${n('unanswered')} unanswered` },
    { key: 'MARAC', value: html`${referral}${list(d, 'referral_could_change_with') ? html`; not answered and able to change it: ${w.items(d.referral_could_change_with).map((f: string) => w.question(ctx.engine, `safeguarding.dash.${f}`)).join('; ')}` : nothing}` },
    d.precedence ? { key: 'MAPPA and MARAC', value: `${d.precedence.leads ? `${w.sentence(w.words(d.precedence.leads).replace('mapp ', 'MAPP ').replace('marac', 'MARAC'))} leads` : 'Who leads is open'}: ${d.precedence.text} (${d.precedence.rule})` } : null,
    differ.length ? { key: 'Other profiles', value: `Another result under ${differ.map((p) => p.title ?? p.profile).join(', ')}` } : null,
  ]);
}

function disclosure(ctx: ResultContext, d: Data): TemplateResult {
  const test = (name: string, of: Data): t.Row | null => {
    if (!of) return null;
    const said = (key: string) => w.items(of[key]).map((x: string) => w.question(ctx.engine, `safeguarding.disclosure.${x}`)).join('; ');
    const all = of.all_met ?? of.any_met;
    return {
      key: name,
      value: html`<strong>${yesNo(all)}</strong>${said('unmet') ? html`<br />Not met: ${said('unmet')}` : nothing}${said('unknown') ? html`<br />Not answered: ${said('unknown')}` : nothing}`,
    };
  };
  return t.summary([
    { key: 'Managed at level 2 or 3', value: yesNo(d.dis_2_precondition) },
    test('An exception is met', d.exceptions),
    test('All tests are met', d.tests),
    test('Right to life is considered', d.right_to_life),
    { key: 'Presumption to disclose', value: yesNo(d.presumption) },
    test('Sharing between agencies is in order', d.sharing),
  ]);
}

/** A part without a form of its own: its plain members, in words. */
function general(p: Data): TemplateResult {
  const rows: t.Row[] = [];
  const walk = (of: Data, prefix: string, depth: number) => {
    for (const [key, value] of w.members(of)) {
      if (['actions', 'open', 'advisories', 'differences'].includes(key)) continue;
      const name = prefix ? `${prefix}: ${w.label(key)}` : w.label(key);
      if (value === null || typeof value !== 'object') rows.push({ key: name, value: value === null ? 'Open' : /^\d{4}-\d\d-\d\d$/.test(String(value)) ? w.day(value) : w.sentence(w.plainAnswer(value)) });
      else if (Array.isArray(value)) {
        if (value.length && value.every((v) => v === null || typeof v !== 'object')) rows.push({ key: name, value: w.sentence(value.map(w.plainAnswer).join('; ')) });
      } else if (depth < 2) walk(value, name, depth + 1);
    }
  };
  walk(p, '', 0);
  return rows.length ? t.summary(rows) : html`<p class="govuk-body">Nothing to show.</p>`;
}

export function content(ctx: ResultContext, rank: number): TemplateResult {
  const parts = w.members(ctx.report.safeguarding).filter(([, p]) => p);
  if (!parts.length) return html`<p class="govuk-body">Nothing was captured. What these parts would ask for was neither raised nor ruled out.</p>`;
  const body = (name: string, p: Data): TemplateResult => {
    switch (name) {
      case 'notification_period':
        return period(p);
      case 'notification_duties':
        return duties(p);
      case 'civil_orders':
        return orders(p);
      case 'dash':
        return dash(ctx, p);
      case 'disclosure':
        return disclosure(ctx, p);
      default:
        return general(p);
    }
  };
  return html`${parts.map(([name, p]) => html`<section class="res-section">${t.heading(rank, w.question(ctx.engine, `safeguarding.${name}`))} ${body(name, p)}</section>`)}
    <p class="govuk-body">What they ask of people stands under <a class="govuk-link" href=${ctx.link('/results/actions')}>actions</a>.</p>`;
}

export const safeguarding: ResultPage = {
  id: 'safeguarding',
  title: 'Safeguarding',
  render(ctx) {
    return html`${t.heading(1, this.title)} ${rejectedCase(ctx) ?? content(ctx, 2)}`;
  },
};
