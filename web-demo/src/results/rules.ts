/** The rule pages: for each instrument its result on the left, and on the right the guide's own tables with the rows that decided marked. */
import { html, nothing } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import type { ResultContext, ResultPage } from './types.ts';
import * as w from './words.ts';
import type { Data } from './words.ts';
import { level, weak } from './level.ts';
import * as t from './table.ts';
import { categoryWords, recommendedWords, ruleTable } from './mappa.ts';
import { bandOnly, entries, screenWords } from './predictors.ts';
import { missing, rejectedCase } from './state.ts';

/** The outcomes of the report; one for each policy where several were asked. */
const outcomes = (ctx: ResultContext): Data[] => w.items(ctx.report.instruments);

/** The last part of an address: the instrument, with its policy or edition where there is more than one outcome of it. */
function keyOf(ctx: ResultContext, o: Data): string {
  const same = outcomes(ctx).filter((x) => x.instrument === o.instrument);
  return same.length > 1 ? `${o.instrument}@${o.policy ?? o.edition}` : o.instrument;
}

export function typeWords(o: Data): string {
  switch (o.type) {
    case 'scored':
      return 'Answered';
    case 'bounded':
      return 'Answered in part: unanswered questions leave more than one result open';
    default:
      return missing(o) ? 'Lacks answers' : 'Refused';
  }
}

/** The result in a line. */
export function headline(ctx: ResultContext, o: Data): t.Part {
  const r = o.result;
  if (!r) return html`<strong>${missing(o) ? 'ANSWERS MISSING' : 'REFUSED'}</strong>`;
  switch (o.instrument) {
    case 'rm2000':
      return html`${['s', 'v', 'c'].filter((k) => r[k]).map((k) => html`<span class="res-rule-result">Scale ${k.toUpperCase()} ${level(r[k].category ?? r[k].possible ?? null)}</span> `)}`;
    case 'rosh':
      return r.overall?.level ? html`${level(r.overall.level)} overall` : html`${level(w.items(r.overall?.possible).length && w.items(r.overall.possible).length < 4 ? r.overall.possible : 'unknown')} overall`;
    case 'mappa-category':
      return html`<strong>Category ${categoryWords({ possible_categories: r.possible, also: r.also })}</strong>`;
    case 'mappa-level': {
      const words = recommendedWords({ possible_levels: r.possible });
      return html`<strong>${/^\d/.test(words) ? `Level ${words}` : w.sentence(words)}</strong>`;
    }
    case 'mappa-lifecycle':
      return html`<strong>${r.status ? w.label(r.status) : w.either(w.items(r.possible).map(w.label))}</strong>`;
    case 'asset':
      return html`${level(r.likelihood ?? r.possible_likelihood ?? null)} likelihood, ${level(r.intervention_level ?? r.possible ?? null)} intervention`;
    case 'oasys': {
      const needs = w.members(r.needs).filter(([, n]) => n.status === 'need_identified').length;
      return html`<strong>${needs}</strong> of ${w.members(r.needs).length} needs identified`;
    }
    case 'tier':
      return html`<strong>${r.tier_score ?? r.tier ?? 'Unknown'}</strong>${r.provisional ? `, provisional: could be ${w.either(w.items(r.possible_tiers))}` : ''}`;
    case 'instrument-choice':
      return html`Expected: ${w.series(w.items(r.expected).map((e) => w.instrumentTitle(ctx.engine, e.instrument))) || 'none'}`;
    default:
      break;
  }
  if (r.band !== undefined || r.possible_bands !== undefined) {
    const band = r.band ?? r.possible_bands ?? null;
    const score = typeof r.score === 'number' && !entries(ctx).some((e) => e.instrument === o.instrument && bandOnly(e)) ? ` ${r.score}%` : '';
    return band === null ? html`<strong>${score ? `NO BAND ${score}` : 'UNKNOWN'}</strong>` : html`${level(band)}${score}`;
  }
  if (['mst', 'lds', 'pni', 'opd'].includes(o.instrument)) return screenWords(o);
  const scalars = w.members(r).filter(([, v]) => ['string', 'number', 'boolean'].includes(typeof v)).slice(0, 4);
  return scalars.length ? html`${scalars.map(([k, v], i) => html`${i ? '; ' : ''}${w.words(k)}: <strong>${/^\d{4}-\d\d-\d\d$/.test(String(v)) ? w.day(v) : w.plainAnswer(v)}</strong>`)}` : html`<span>See the reasons</span>`;
}

/** The ids of the rows and rules that decided. */
export function firedRules(o: Data): Set<string> {
  const ids = new Set<string>();
  for (const r of w.items(o.reasons)) ids.add(r.rule);
  for (const term of w.items(o.result?.terms)) if (term.contribution !== 0) ids.add(term.rule);
  for (const f of w.items(o.result?.fired)) ids.add(f.rule);
  return ids;
}

/** A cut-off row that a reason names is not "the row that applies" of a band: it is all the same what decided. */
function guideTables(ctx: ResultContext, o: Data): { used: Data[]; unused: Data[] } {
  const tables = w.items(w.described(ctx.engine, o.instrument)?.sheet?.tables).filter((g) => o.instrument !== 'mappa-level' || g.id === o.policy);
  const fired = firedRules(o);
  const used = tables.filter((g) => w.items(g.rows).some((r) => fired.has(r.id)));
  return { used, unused: tables.filter((g) => !used.includes(g)) };
}

/** Two tables of one instrument may have one title: the scale or the id tells them apart. */
function titleOf(guide: Data, all: Data[]): string {
  const scale = /^rm2000\.([svc])\./.exec(guide.id)?.[1];
  if (scale) return `Scale ${scale.toUpperCase()}: ${String(guide.title).toLowerCase()}`;
  return all.filter((g) => g.title === guide.title).length > 1 ? `${guide.title} (${guide.id})` : guide.title;
}

/** On paper: the short tables that give points and bands. Coefficients and prompts stay on the screen. */
const printed = (guide: Data, o: Data): boolean => w.items(guide.rows).length <= 16 && guide.unit !== 'when' && o.instrument !== 'instrument-choice' && !String(o.instrument).startsWith('mappa-');

/** The answers that an instrument lacks or that could change its result. */
function open(ctx: ResultContext, o: Data): t.Part {
  const decisive = w.items(o.decisive);
  if (!decisive.length) return nothing;
  return html`<p class="govuk-body">Not answered, and able to change the result:</p>
    ${t.bullets(decisive.map((f) => w.instrumentQuestion(ctx.engine, o.instrument, f)))}`;
}

export function ruleBody(ctx: ResultContext, o: Data, rank: number, print: boolean): TemplateResult {
  const d = w.described(ctx.engine, o.instrument);
  const sheet = d?.sheet ?? {};
  const fired = firedRules(o);
  const { used, unused } = guideTables(ctx, o);
  const rules = w.items(sheet.rules);
  const all = [...used, ...unused];
  const draw = (g: Data) => t.guideTable(g, fired, titleOf(g, all));
  const level = o.instrument === 'mappa-level' ? w.policies(ctx.report).find((m) => m.policy === o.policy) : null;
  const drawn = used.filter((g) => !level && (!print || printed(g, o)));
  const rulesTable = rules.length
    ? t.table('Rules', [{ head: 'Rule' }, { head: 'What it says' }, { head: 'This case' }], rules.map((r) => ({
        cells: [r.id, html`${w.sentence(r.text)} <span class="govuk-hint res-source">${r.source} ${weak(r.status)}</span>`, fired.has(r.id) ? t.applies() : html`<span class="govuk-visually-hidden">not named in the reasons</span>`],
        marked: fired.has(r.id),
      })))
    : nothing;
  const left = html`
    <p class="govuk-body">${w.sentence(w.instrumentSummary(ctx.engine, o.instrument) || d?.summary || '')}${d?.summary ? '.' : nothing}</p>
    <p class="govuk-body res-rule-headline">${headline(ctx, o)}</p>
    <p class="govuk-body-s">${typeWords(o)}. Edition ${o.edition}${o.policy ? html`, under ${w.policyTitle(ctx.engine, o.policy)}` : nothing}. ${weak(o.status)}</p>
    ${w.items(o.problems).length ? html`${t.heading(rank, missing(o) ? 'What is missing' : 'Why it was refused', 's')}${t.bullets(w.items(o.problems).map((p) => (missing(o) ? html`${w.items(p.fields).map((f) => w.instrumentQuestion(ctx.engine, o.instrument, f)).join('; ')}` : html`${w.sentence(p.text)} <span class="res-rule">[${p.code}]</span>`)))}` : nothing}
    ${open(ctx, o)}
    ${w.items(o.reasons).length ? html`${t.heading(rank, 'Reasons, in order', 's')}${t.reasonList(w.items(o.reasons))}` : nothing}
    ${w.items(o.notices).length ? html`${t.heading(rank, 'Notices', 's')}${t.notices(w.items(o.notices))}` : nothing}
    ${w.items(sheet.notes).length && !print ? html`${t.heading(rank, 'Notes of the guide', 's')}${t.bullets(w.items(sheet.notes).map((n) => w.sentence(n)))}` : nothing}
    ${o.receipt && !print ? html`${t.heading(rank, 'Receipt', 's')}${t.receipt(o.receipt)}` : nothing}
  `;
  const right = html`
    ${drawn.length || (rules.length && !print) || (level && !print) ? t.heading(rank, 'The guide\u2019s tables', 's') : nothing} ${level && !print ? ruleTable(ctx, level) : nothing} ${drawn.map(draw)}
    ${print ? nothing : rulesTable}
    ${!print && !level && unused.length ? t.details(`${unused.length === 1 ? 'One table' : `${unused.length} tables`} in which no row applies here`, html`${unused.map(draw)}`) : nothing}
  `;
  return print ? html`${left} ${right}` : html`<div class="res-columns res-columns--rules"><div class="res-columns__side">${left}</div><div class="res-columns__main">${right}</div></div>`;
}

function index(ctx: ResultContext): TemplateResult {
  return html`<p class="govuk-body">Every result below stands on the tables of its guide. Each page shows them whole, with the rows marked that apply to this case.</p>
    ${t.table(
      'Instruments that were asked',
      [{ head: 'Instrument' }, { head: 'Result' }, { head: 'State' }, { head: 'Source' }],
      outcomes(ctx).map((o) => ({
        cells: [
          html`<a class="govuk-link" href=${ctx.link(`/results/rules/${keyOf(ctx, o)}`)}>${w.instrumentTitle(ctx.engine, o.instrument)}</a><span class="govuk-hint res-source">edition ${o.edition}</span>`,
          headline(ctx, o),
          typeWords(o).split(':')[0]!,
          o.status ? (weak(o.status) === nothing ? 'Read in the published source' : weak(o.status)) : '\u2013',
        ],
      })),
    )}`;
}

/** The instrument that the address names after the page's own id. */
function asked(ctx: ResultContext): Data {
  const key = decodeURIComponent(location.hash.split('/')[3] ?? '');
  if (!key) return null;
  return outcomes(ctx).find((o) => keyOf(ctx, o) === key) ?? outcomes(ctx).find((o) => o.instrument === key.split('@')[0]) ?? null;
}

export function content(ctx: ResultContext, rank: number, print = false): TemplateResult {
  if (!print) return index(ctx);
  return html`${outcomes(ctx).filter((o) => o.result || !missing(o)).map((o) => html`<section class="res-rule-print">${t.heading(rank, w.instrumentTitle(ctx.engine, o.instrument), 'm')} ${ruleBody(ctx, o, rank + 1, true)}</section>`)}`;
}

export const rules: ResultPage = {
  id: 'rules',
  title: 'Rules and tables',
  render(ctx) {
    const refused = rejectedCase(ctx);
    if (refused) return html`${t.heading(1, this.title)} ${refused}`;
    const o = asked(ctx);
    if (!o) return html`${t.heading(1, this.title)} ${index(ctx)}`;
    return html`<a class="govuk-back-link res-no-print" href=${ctx.link('/results/rules')}>All instruments</a> ${t.heading(1, w.instrumentTitle(ctx.engine, o.instrument))} ${ruleBody(ctx, o, 2, false)}`;
  },
};
