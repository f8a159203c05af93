/** The predictors: badges, scales, what a score says and does not say, and what it is made of. */
import { html, nothing } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import type { ResultContext, ResultPage } from './types.ts';
import * as w from './words.ts';
import type { Data } from './words.ts';
import { levelLabel, levelWords, shade, shown, weak } from './level.ts';
import * as t from './table.ts';
import { bar, patterns } from './scale.ts';
import { contributions } from './bars.ts';
import { missing, rejectedCase } from './state.ts';

/** The order on the summary: the combined serious one first. Others follow as the engine lists them. */
const ORDER = ['csrp', 'arp', 'dc-srp', 'iic-srp', 'vrp', 'svrp'];
/** The scales of one instrument: the sexual one is the one that these users look for. */
const SCALES = ['s', 'v', 'c'];
/** The order on the page of details. */
const DETAIL_ORDER = ['arp', 'vrp', 'csrp', 'svrp', 'dc-srp', 'iic-srp'];
/** The Ministry's displays show the band of some and no percentage: the engine says of which. */
export const bandOnly = (entry: Data): boolean => entry.band_only === true;

/** Every likelihood of the report once, with the kinds of reoffending that it stands under. */
export function entries(ctx: ResultContext, order = ORDER): Data[] {
  const found = new Map<string, Data>();
  for (const [kind, list] of w.members(ctx.report.reconviction?.by_type)) {
    for (const e of w.items(list)) {
      const key = `${e.instrument} ${typeof e.scale === 'string' ? e.scale : ''}`;
      const before = found.get(key);
      if (before) before.kinds.push(kind);
      else found.set(key, { ...e, kinds: [kind] });
    }
  }
  const place = (e: Data) => {
    const i = order.indexOf(e.instrument);
    return i < 0 ? order.length : i;
  };
  const scale = (e: Data) => (typeof e.scale === 'string' ? SCALES.indexOf(e.scale) : 0);
  return [...found.values()].sort((a, b) => place(a) - place(b) || (a.instrument === b.instrument ? scale(a) - scale(b) : 0));
}

const form = (entry: Data): TemplateResult | typeof nothing => (entry.variant && entry.level !== 'not_applicable' ? html`<span class="govuk-tag govuk-tag--grey res-form">${w.label(entry.variant)}</span>` : nothing);

/** What the missing dynamic answers could make of a static score: a band is not shown without it. */
function leftOpen(entry: Data): TemplateResult | typeof nothing {
  const bands = w.items(entry.dynamic?.possible);
  return bands.length > 1 ? html`<span class="res-badge-row__open">could be ${w.either(bands.map((b) => levelWords(b).toLowerCase()))}: answers are missing</span>` : nothing;
}

/** One line: name and band, the percentage on the light fill, and the form. */
export function badge(ctx: ResultContext, entry: Data): TemplateResult {
  const s = shown(entry, bandOnly(entry));
  const colour = s.level ? shade(s.level) : s.state === 'not_applicable' || s.state === 'no_band' ? 'none' : 'open';
  const outcome = w.outcomeOf(ctx.report, entry.instrument);
  return html`<div class="res-badge-row" data-predictor=${entry.instrument}>
    <span class="res-badge res-badge--${colour}" title=${w.instrumentTitle(ctx.engine, entry.instrument)}
      ><span class="res-badge__name">${w.shortName(ctx.engine, entry)} <strong>${s.text}</strong></span>${s.percent ? html`<span class="res-badge__score">${s.percent}</span>` : nothing}</span
    >
    ${form(entry)} ${weak(outcome?.status)} ${leftOpen(entry)}
  </div>`;
}

const kinds = (entry: Data): string => `${w.items(entry.kinds).map((k: string) => w.words(k)).join(' or ')} reoffending`;

/** The conditions of the five-year reduction, each with whether it holds. */
const conditions = (outcome: Data): Data[] => w.items(outcome?.result?.reduction_why ?? outcome?.result?.reduction?.why);
const holds = (c: Data): string => (c.holds === true ? 'yes' : c.holds === false ? 'no' : 'not known');

function reduced(entry: Data, outcome: Data): TemplateResult | typeof nothing {
  const before = entry.unreduced_level;
  if (!before || before === entry.level) return nothing;
  return html`<div class="govuk-inset-text res-reduced">
    <p class="govuk-body"><strong>${levelLabel(entry.level)}</strong> after the reduction for five years free of offences; <strong>${levelLabel(before)}</strong> before it.</p>
    <p class="govuk-body-s">The percentage belongs to the band before the reduction: that is why the two do not match.</p>
    ${conditions(outcome).length ? t.bullets(conditions(outcome).map((c) => `${w.sentence(c.condition)}: ${holds(c)}`)) : nothing}
  </div>`;
}

function chance(entry: Data, outcome: Data): TemplateResult | typeof nothing {
  const s = shown(entry, bandOnly(entry));
  const frequency = entry.natural_frequency ?? outcome?.result?.in_words?.natural_frequency;
  if (!frequency || !s.percent) {
    return bandOnly(entry) && s.state === 'level' ? html`<p class="govuk-body">The band alone is shown: the Ministry's displays give no percentage for this score.</p>` : nothing;
  }
  const about = outcome?.result?.in_words?.predicts;
  return html`<p class="govuk-body res-frequency">
    <strong>${frequency}</strong> with a similar profile: ${about ?? kinds(entry)}. ${s.state === 'level' ? html`That is the band <strong>${levelLabel(s.level).toLowerCase()}</strong>.` : nothing}
  </p>`;
}

function range(ctx: ResultContext, entry: Data, outcome: Data): TemplateResult | typeof nothing {
  const d = entry.dynamic;
  const needs = w.items(outcome?.decisive);
  if (!d && !needs.length) return nothing;
  const bands = w.items(d?.possible);
  const numbers = d && typeof d.lowest === 'number' && !bandOnly(entry) ? `${d.lowest}% to ${d.highest}%` : '';
  return html`<div class="govuk-inset-text res-range">
    ${d
      ? html`<p class="govuk-body">
          Answers are missing, so this is the static score. The dynamic score could be <strong>${numbers || levelWords(bands).toLowerCase()}</strong>${numbers && bands.length
            ? html`: <strong>${w.either(bands.map((b) => levelWords(b).toLowerCase()))}</strong>`
            : nothing}.
        </p>`
      : nothing}
    ${needs.length ? html`<p class="govuk-body-s">Not answered, and able to change it: ${needs.map((f) => w.instrumentQuestion(ctx.engine, entry.instrument, f)).join('; ')}.</p>` : nothing}
  </div>`;
}

/** Why an entry shows no level, in the engine's own words. */
function special(outcome: Data, entry: Data): TemplateResult | typeof nothing {
  if (entry.level !== 'not_applicable') return nothing;
  const reasons = w.items(outcome?.reasons);
  return html`<p class="govuk-body"><strong>Not applicable.</strong> ${reasons.length ? `${w.sentence(reasons.map((r) => r.text).join('; '))}.` : 'The score is not for this person: that is not a score of 0.'}</p>`;
}

/** Why the combined score is that of its violent part: the sexual parts add nothing. */
function equal(ctx: ResultContext, entry: Data, outcome: Data): TemplateResult | typeof nothing {
  const parts = outcome?.result?.parts;
  if (entry.instrument !== 'csrp' || !parts?.svrp || parts.svrp.score !== entry.percent) return nothing;
  return html`<p class="govuk-body">
    ${w.shortName(ctx.engine, { instrument: 'csrp' })} and ${w.shortName(ctx.engine, { instrument: 'svrp' })} are equal here: the parts for sexual reoffending add nothing.
    ${w.items(outcome.reasons).filter((r) => r.rule === 'csrp.sum').map((r) => w.sentence(r.text))}.
  </p>`;
}

function factorsOf(ctx: ResultContext, outcome: Data, factor: 'static' | 'dynamic'): string[] {
  const schema = w.described(ctx.engine, outcome.instrument)?.schema;
  return w
    .members(schema?.properties)
    .filter(([, node]) => node['x-factor'] === factor && node['x-read'] !== false)
    .map(([key, node]) => node.title ?? w.words(key));
}

function about(ctx: ResultContext, entry: Data, outcome: Data, open: boolean): TemplateResult | typeof nothing {
  if (!outcome) return nothing;
  const sheet = w.described(ctx.engine, outcome.instrument)?.sheet ?? {};
  const said = outcome.result?.in_words ?? {};
  const statics = factorsOf(ctx, outcome, 'static');
  const dynamics = factorsOf(ctx, outcome, 'dynamic');
  const name = w.shortName(ctx.engine, entry);
  const inner = html`
    ${t.summary([
      said.predicts ? { key: 'What it predicts', value: `${w.sentence(said.predicts)}.` } : null,
      said.does_not_predict ? { key: 'What it does not', value: `${w.sentence(said.does_not_predict)}.` } : null,
      said.natural_frequency && !bandOnly(entry) ? { key: 'One person', value: 'A percentage is that of people with a similar profile: it does not say whether this person will be one of them.' } : null,
      said.bands ? { key: 'Bands', value: `${w.sentence(said.bands)}.` } : null,
      !open && (w.items(sheet.rules).length || w.items(sheet.notes).length)
        ? { key: 'How it is worked out', value: html`${[...w.items(sheet.rules).map((r) => r.text), ...w.items(sheet.notes)].map((p) => html`<p class="govuk-body-s">${w.sentence(p)}${/[.!?]$/.test(p) ? '' : '.'}</p>`)}` }
        : null,
      conditions(outcome).length && outcome.result?.reduction_applied === false
        ? { key: 'Reduction for five years free of offences', value: html`Not applied. ${t.bullets(conditions(outcome).map((c) => `${w.sentence(c.condition)}: ${holds(c)}`))}` }
        : null,
      !open && statics.length ? { key: 'Static factors', value: statics.join('; ') } : null,
      !open && dynamics.length ? { key: 'Dynamic factors', value: dynamics.join('; ') } : null,
      { key: 'Source', value: html`Assessment of ${w.assessedOn(ctx.report)}; edition ${outcome.edition}. <a class="govuk-link" href=${ctx.link(`/results/rules/${outcome.instrument}`)}>The rules and tables of ${name}</a>` },
    ])}
    ${t.notices(w.items(outcome.notices))}
  `;
  return open ? inner : t.details(`What ${name} says, and how it is worked out`, inner);
}

/** Contributions as a chart that is a table: folded away on the screen, whole on paper. */
function made(ctx: ResultContext, entry: Data, outcome: Data, print: boolean): TemplateResult | typeof nothing {
  const name = w.shortName(ctx.engine, entry);
  const inner = contributions(ctx, outcome, name, typeof entry.scale === 'string' ? entry.scale : undefined);
  return inner === nothing || print ? inner : t.details(`What ${name} is made of`, inner);
}

function detail(ctx: ResultContext, entry: Data, rank: number, print: boolean): TemplateResult {
  const outcome = w.outcomeOf(ctx.report, entry.instrument);
  const title = entry.title ?? (typeof entry.scale === 'string' ? w.shortName(ctx.engine, entry) : w.instrumentTitle(ctx.engine, entry.instrument));
  const s = shown(entry, bandOnly(entry));
  const drawn = s.state === 'level' || s.state === 'bounded' ? bar(w.shortName(ctx.engine, entry), entry, s.percent !== '') : nothing;
  const recorded = entry.edition === 'recorded';
  const own = Boolean(outcome);
  // the three scales of one instrument have one description: it stands under the first
  const first = entries(ctx, DETAIL_ORDER).find((e) => e.instrument === entry.instrument);
  const describes = own && (typeof entry.scale !== 'string' || first?.scale === entry.scale);
  return html`<section class="res-predictor" data-predictor=${entry.instrument}>
    <div class="res-predictor__head">${t.heading(rank, title)} ${form(entry)}</div>
    <p class="govuk-hint res-box__date">Last updated: ${w.assessedOn(ctx.report)}. ${w.sentence(kinds(entry))}${recorded ? '; a recorded score, not worked out here' : ''}.</p>
    <div class="res-card res-card--${s.level ? shade(s.level) : 'open'}">
      <p class="govuk-body res-card__value"><strong class="res-text-${shade(s.level)}">${s.text}</strong>${s.percent ? html` <span>${s.percent}</span>` : nothing}${weak(outcome?.status)}</p>
      ${drawn}
      ${drawn !== nothing && !entry.bands?.points && entry.bands?.in_words ? html`<p class="govuk-body-s res-card__bands">${w.sentence(entry.bands.in_words)}.</p>` : nothing}
    </div>
    ${s.state === 'withheld' ? html`<p class="govuk-body">Withheld: its constants are ${w.plainAnswer(entry.withheld)}.</p>` : nothing}
    ${s.state === 'no_band' ? html`<p class="govuk-body">No bands are published for this score.</p>` : nothing} ${special(outcome, entry)} ${equal(ctx, entry, outcome)} ${chance(entry, outcome)} ${reduced(entry, outcome)} ${range(ctx, entry, outcome)}
    ${s.state === 'not_applicable' || !own || !outcome.result ? nothing : made(ctx, entry, outcome, print)}
    ${recorded || !describes || (print && s.state === 'not_applicable') ? nothing : about(ctx, entry, outcome, print)}
  </section>`;
}

/** Predictors that were asked for and cannot be worked out: not zero, not low, and not "not applicable". */
export function lacking(ctx: ResultContext, rank: number): TemplateResult | typeof nothing {
  const list = w.items(ctx.report.instruments).filter(missing);
  if (!list.length) return nothing;
  return html`<section class="res-section" data-section="lacking">
    ${t.heading(rank, 'Predictors that lack answers')}
    <p class="govuk-body">These cannot be worked out yet. That is not a score of 0, and not "not applicable".</p>
    ${list.map(
      (o) => html`<div class="res-badge-row" data-predictor=${o.instrument}>
          <span class="res-badge res-badge--open"><span class="res-badge__name">${w.shortName(ctx.engine, o)} <strong>ANSWERS MISSING</strong></span></span>
        </div>
        <p class="govuk-body-s">Needs an answer to: ${[...new Set(w.items(o.problems).flatMap((p) => w.items(p.fields)))].map((f) => w.instrumentQuestion(ctx.engine, o.instrument, f as string)).join('; ')}.</p>`,
    )}
  </section>`;
}

/** Screens that belong to the predictors and have no likelihood: their rule pages say the rest. */
function screens(ctx: ResultContext, rank: number): TemplateResult | typeof nothing {
  const shownAlready = new Set(entries(ctx).map((e) => e.instrument));
  const found = w.items(ctx.report.instruments).filter((o) => ['mst', 'lds', 'pni', 'opd'].includes(o.instrument) && !shownAlready.has(o.instrument) && o.result);
  if (!found.length) return nothing;
  return html`<section class="res-section">
    ${t.heading(rank, 'Screens')}
    ${t.table('Screens beside the predictors', [{ head: 'Screen' }, { head: 'Result' }], found.map((o) => ({
      cells: [html`<a class="govuk-link" href=${ctx.link(`/results/rules/${o.instrument}`)}>${w.instrumentTitle(ctx.engine, o.instrument)}</a>`, screenWords(o)],
    })))}
  </section>`;
}

export function screenWords(o: Data): string {
  const r = o.result ?? {};
  if (r.applicable === false) return 'Not applicable';
  if (r.pathway !== undefined) return `Pathway: ${w.plainAnswer(r.pathway)}`;
  const parts = ['score', 'result', 'eligible', 'flag'].filter((k) => r[k] !== undefined && r[k] !== null).map((k) => `${w.words(k)}: ${w.plainAnswer(r[k])}`);
  return parts.length ? w.sentence(parts.join('; ')) : 'Unknown';
}

export function content(ctx: ResultContext, rank: number, print = false): TemplateResult {
  const all = entries(ctx, DETAIL_ORDER);
  return html`
    ${all.length
      ? html`${all.some((e) => shown(e, bandOnly(e)).percent) ? html`<p class="govuk-body">A percentage is that of people with a similar profile. It does not say whether this person will be one of them.</p>` : nothing}
          ${all.map((e) => detail(ctx, e, rank, print))}`
      : html`<p class="govuk-body">No predictor was answered.</p>`}
    ${lacking(ctx, rank)} ${screens(ctx, rank)}
  `;
}

export const predictors: ResultPage = {
  id: 'predictors',
  title: 'Predictors',
  render(ctx) {
    const refused = rejectedCase(ctx);
    return html`${patterns()} ${t.heading(1, this.title)} ${refused ?? content(ctx, 2)}`;
  },
};
