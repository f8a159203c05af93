/** The risk page: what a practitioner looks at first. */
import { html, nothing } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import type { ResultContext, ResultPage } from './types.ts';
import * as w from './words.ts';
import type { Data } from './words.ts';
import { cellText, level, levelWords, shade, weak } from './level.ts';
import * as t from './table.ts';
import { patterns } from './scale.ts';
import { pointsBar, pointsText } from './bars.ts';
import { badge, entries } from './predictors.ts';
import { LEVELS_IN_ALL } from '../levels.ts';
import { mappaBox } from './mappa.ts';
import { expected, missing, rejectedCase, restricted } from './state.ts';

/** The order that these users know. */
const SUBJECTS = ['children', 'public', 'known_adult', 'staff', 'prisoners'];
const SETTINGS = ['community', 'custody'];

/** How the box is headed: the level, or that there is none, or that it is not known. Never blank. */
export function roshHead(rosh: Data): { shade: string; bold: string; rest: string; note: string } {
  const overall = rosh?.overall;
  if (!rosh || !overall || !w.items(rosh.cells).length) {
    return rosh
      ? { shade: 'unknown', bold: 'UNKNOWN LEVEL', rest: 'ROSH', note: 'The answers were refused: see what needs correction.' }
      : { shade: 'unknown', bold: 'UNKNOWN LEVEL', rest: 'ROSH', note: 'Nothing was captured. This does not mean that the risk is low.' };
  }
  if (overall.state === 'screened_out') return { shade: 'open', bold: 'NO LEVEL', rest: 'ROSH', note: 'Screened out: no level, which is not low.' };
  if (overall.level) {
    const proposed = overall.state === 'proposed';
    return { shade: shade(overall.level), bold: levelWords(overall.level), rest: 'ROSH', note: proposed ? 'Proposed from the facts; nobody recorded this level.' : '' };
  }
  const possible = w.items(overall.possible);
  if (possible.length > 0 && possible.length < LEVELS_IN_ALL) {
    const at = overall.highest_assessed ? ` The highest level assessed is ${levelWords(overall.highest_assessed).toLowerCase()}.` : '';
    return { shade: 'unknown', bold: levelWords(possible), rest: 'ROSH', note: `Not completed: at least ${levelWords(possible[0]).toLowerCase()}.${at}` };
  }
  return { shade: 'unknown', bold: 'UNKNOWN LEVEL', rest: 'ROSH', note: 'Not completed. This does not mean that the risk is low.' };
}

function matrix(ctx: ResultContext, rosh: Data): TemplateResult | typeof nothing {
  const cells = w.items(rosh?.cells);
  if (!cells.length) return nothing;
  const find = (subject: string, setting: string) => cells.find((c) => c.subject === subject && c.setting === setting);
  const columns = SETTINGS.filter((s) => SUBJECTS.some((subject) => (find(subject, s)?.state ?? 'not_applicable') !== 'not_applicable'));
  const overall = rosh.overall?.level ?? null;
  const drivers = overall ? cells.filter((c) => c.level === overall) : [];
  const caption = `Level of risk to each group ${w.series(columns.map((s) => (s === 'community' ? 'in the community' : 'in custody')))}`;
  return html`${t.pane(
      caption,
      html`<table class="govuk-table res-matrix">
        <caption class="govuk-table__caption govuk-visually-hidden">${caption}</caption>
        <thead class="govuk-table__head">
          <tr class="govuk-table__row">
            <th scope="col" class="govuk-table__header">Risk to</th>
            ${columns.map((s) => html`<th scope="col" class="govuk-table__header">${w.cellPart(ctx.engine, 'setting', s)}</th>`)}
          </tr>
        </thead>
        <tbody class="govuk-table__body">
          ${SUBJECTS.map(
            (subject) => html`<tr class="govuk-table__row" data-subject=${subject}>
              <th scope="row" class="govuk-table__header res-matrix__subject">${w.cellPart(ctx.engine, 'subject', subject)}</th>
              ${columns.map((s) => {
                const cell = cellText(find(subject, s));
                const drives = overall !== null && cell.level === overall;
                return html`<td class="govuk-table__cell" data-setting=${s}>
                  <strong class=${drives ? `res-text-${shade(cell.level)}` : ''}>${cell.text}</strong>${drives ? html`<span class="govuk-visually-hidden"> (equals the overall level)</span>` : nothing}
                  ${cell.note ? html`<span class="res-matrix__note">${cell.note}</span>` : nothing}
                </td>`;
              })}
            </tr>`,
          )}
        </tbody>
      </table>`,
    )}
    ${drivers.length
      ? html`<p class="govuk-body-s res-box__small">The overall level is that of the highest: ${w.series(drivers.map((c) => w.cellName(ctx.engine, c.subject, c.setting).toLowerCase()))}.</p>`
      : nothing}`;
}

function roshBox(ctx: ResultContext, rank: number): TemplateResult {
  const rosh = ctx.report.rosh;
  const head = roshHead(rosh);
  const overall = rosh?.overall;
  const conflicts = w.items(rosh?.cells).filter((c) => c.state === 'conflict' || c.state === 'facts_inconsistent');
  return html`<section class="res-box res-box--${head.shade}" data-box="rosh">
    ${t.heading(rank, html`<span class="res-box__level">${head.bold}</span> <span class="res-box__name">${head.rest}</span>`, 'm')}
    <p class="govuk-body res-box__what">Risk of serious harm</p>
    <p class="govuk-hint res-box__date">Last updated: ${w.assessedOn(ctx.report)}</p>
    ${head.note ? html`<p class="govuk-body-s"><strong>${head.note}</strong></p>` : nothing} ${overall?.meaning ? html`<p class="govuk-body-s">What it means: ${overall.meaning}.</p>` : nothing}
    ${matrix(ctx, rosh)}
    ${conflicts.map(
      (c) => html`<p class="govuk-body-s res-box__small">
        <strong>${c.state === 'conflict' ? 'Conflict' : 'Facts that do not fit together'}: ${w.cellName(ctx.engine, c.subject, c.setting).toLowerCase()}.</strong>
        Recorded: ${levelWords(c.recorded).toLowerCase()}.
        ${w.items(c.facts_allow).length ? html`The facts allow ${levelWords(c.facts_allow).toLowerCase()}.` : 'The facts allow no level.'}
        Both are kept${c.rationale ? html`. Rationale: ${c.rationale}.` : '; a rationale is required.'}
      </p>`,
    )}
    ${w.items(rosh?.cells)
      .filter((c) => c.state === 'review_required')
      .map((c) => html`<p class="govuk-body-s res-box__small"><strong>Review required: ${w.cellName(ctx.engine, c.subject, c.setting).toLowerCase()}.</strong>
        Recorded: ${levelWords(c.recorded).toLowerCase()}. A change that is present since then has to be weighed: until it is, the level could be any that the box shows.</p>`)}
    ${weak(w.outcomeOf(ctx.report, 'rosh')?.status)} ${t.judgementsAbout(ctx, 'rosh')}
  </section>`;
}

/** Concerns for the person: no level, and no part of the overall one. */
function selfBox(ctx: ResultContext, rank: number): TemplateResult {
  const given = ctx.report.rosh?.self_concerns ?? {};
  const answered = w.members(given).length > 0;
  const refused = !answered && w.members(ctx.case?.rosh?.self_concerns).length > 0;
  // a level for self is asked under one wording only: it stands here where it was given
  const isConcern = (key: string) => w.memberNames(ctx.engine, `rosh.self_concerns.${key}`).length > 0;
  const concerns = w.memberNames(ctx.engine, 'rosh.self_concerns').filter((key) => isConcern(key) || given[key] !== undefined).map((key): [string, Data] => [key, given[key]]);
  const say = (key: string, value: Data): t.Part => {
    if (value === undefined || value === null) return html`<strong>Not answered</strong>`;
    if (typeof value !== 'object') return w.sentence(w.answer(ctx.engine, `rosh.self_concerns.${key}`, value));
    const at = (part: string) => w.answer(ctx.engine, `rosh.self_concerns.${key}.${part}`, value[part] ?? null);
    return html`<strong>${w.sentence(at('current'))}</strong> now, ${at('previous').toLowerCase()} before`;
  };
  return html`<section class="res-box res-box--plain" data-box="self">
    ${t.heading(rank, 'Concerns for the person', 's')}
    ${answered
      ? html`<dl class="res-pairs">${concerns.map(([key, value]) => html`<div><dt>${w.question(ctx.engine, `rosh.self_concerns.${key}`)}</dt><dd>${say(key, value)}</dd></div>`)}</dl>`
      : refused
      ? html`<p class="govuk-body-s"><strong>Answered, and not shown:</strong> the answers on risk of serious harm were refused. See what needs correction.</p>`
      : html`<p class="govuk-body-s"><strong>Not answered.</strong> Suicide, self-harm, coping in custody or hostel, and vulnerability are not known: that is not the same as no concern.</p>`}
    <p class="govuk-hint res-box__date">They carry no level and are never part of the overall level.</p>
  </section>`;
}

function reconviction(ctx: ResultContext, rank: number): TemplateResult | typeof nothing {
  const r = ctx.report.reconviction;
  if (!r) return nothing;
  const e = r.effective ?? {};
  const open = e.either !== undefined;
  const value = e.level ?? e.either ?? e.possible ?? null;
  const rm = r.rm2000?.level ?? r.rm2000?.possible ?? null;
  const oasys = r.oasys?.level ?? null;
  const over = e.from === 'rm2000' && oasys !== null && !open;
  const decided = e.from !== null && e.from !== undefined;
  const rmStatus = w.outcomeOf(ctx.report, 'rm2000')?.status;
  const rmRefused = w.items(ctx.report.instruments).find((o) => o.instrument === 'rm2000' && o.type === 'rejected');
  return html`<section class="res-section" data-section="reconviction">
    ${t.heading(rank, 'Likelihood of reconviction')}
    ${decided
      ? html`<p class="govuk-body res-effective">${level(value)} <span>effective likelihood${e.without ? ', without Risk Matrix 2000, which is withheld' : over ? ', Risk Matrix 2000 over OASys' : ''}</span></p>
          ${t.table('The two sources and the one that applies', [{ head: 'Source' }, { head: 'Level' }, { head: 'Which applies' }], [
            {
              cells: ['OASys', oasys === null ? html`<strong>NOT GIVEN</strong>` : html`${level(oasys)}`, e.from === 'oasys' ? t.applies() : over ? 'overridden; it stays visible' : oasys === null ? 'no level' : 'applies if the person is not eligible for Risk Matrix 2000'],
              marked: e.from === 'oasys',
            },
            {
              cells: [
                html`Risk Matrix 2000${r.rm2000?.scale ? ` scale ${String(r.rm2000.scale).toUpperCase()}` : ''}`,
                r.rm2000?.withheld ? html`<strong>WITHHELD</strong>: its constants are ${w.plainAnswer(r.rm2000.withheld)}` : rmRefused ? html`<strong>REFUSED</strong>: ${w.items(rmRefused.problems).map((p) => String(p.text).replaceAll('`', '')).join('; ')}` : rm === null ? html`<strong>NO LEVEL</strong>` : html`${level(rm)} ${weak(rmStatus)}`,
                open ? 'would apply if the person is eligible' : e.from === 'rm2000' ? t.applies() : e.without ? html`<strong>withheld</strong>: it could be another level, and would apply if the person is eligible` : 'no level, so it overrides nothing',
              ],
              marked: e.from === 'rm2000' && !open,
            },
          ])}
          <p class="govuk-body">${w.sentence(e.reason ?? '')}${e.rule ? html` <span class="res-rule">(rule ${e.rule})</span>` : nothing}.</p>
          ${r.oasys?.basis && r.oasys.basis !== 'recorded' ? html`<p class="govuk-body-s">OASys here is the band of OGRS3, which stands in for a recorded level. ${weak(r.oasys.status)}</p>` : nothing}
          ${e.if_not_eligible !== undefined ? html`<p class="govuk-body-s">If the person is not eligible for Risk Matrix 2000: ${e.if_not_eligible === null ? 'no level' : levelWords(e.if_not_eligible).toLowerCase()}.</p>` : nothing}
          ${e.notice ? html`<p class="govuk-body-s">Note: ${e.notice}.</p>` : nothing}`
      : html`<p class="govuk-body"><strong>NOT ASSESSED.</strong> ${w.sentence(e.reason ?? 'neither OASys nor Risk Matrix 2000 gave a level')}.</p>`}
    ${t.judgementsAbout(ctx, 'reconviction')}
  </section>`;
}

function scores(ctx: ResultContext, rank: number): TemplateResult {
  const all = entries(ctx);
  return html`<section class="res-section" data-section="scores">
    ${t.heading(rank, 'Predictor scores')}
    ${all.length
      ? html`<p class="govuk-hint">Last updated: ${w.assessedOn(ctx.report)}</p>
          <ul class="res-badges">${all.map((e) => html`<li>${badge(ctx, e)}</li>`)}</ul>
          <p class="govuk-body"><a class="govuk-link" href=${ctx.link('/results/predictors')}>What each score says, and how it was worked out</a></p>`
      : html`<p class="govuk-body">No predictor was answered.</p>`}
  </section>`;
}

const NEED_ROWS: [string, string][] = [
  ['need_identified', 'Need identified'],
  ['no_need_identified', 'No need identified'],
  ['insufficient_data', 'Not enough information provided'],
  ['not_determinable', 'Not on this form'],
];

function factorsAgainst(ctx: ResultContext, section: string): Data[] {
  return w.items(ctx.report.protective_factors).filter((f) => w.items(f.bears_on).some((b) => String(b.id) === section || String(b.id).startsWith(`${section}.`)));
}

function needs(ctx: ResultContext, rank: number): TemplateResult | typeof nothing {
  const outcome = w.outcomeOf(ctx.report, 'oasys');
  // what the bars are drawn from stands in the report; severity and a recorded score in the outcome
  const judged = outcome?.result?.needs ?? {};
  const all: [string, Data][] = w.items(ctx.report.needs).map((n) => [n.need, { ...judged[n.need], ...n, possible_points: n.possible_scores }]);
  if (!all.length) return nothing;
  const rows = NEED_ROWS.map(([status, name]) => ({ name, status, found: all.filter(([, n]) => n.status === status) })).filter((r) => r.found.length || r.status !== 'not_determinable');
  const links = ctx.case?.oasys?.links ?? {};
  const yesNo = (v: Data) => (v === true ? 'Yes' : v === false ? 'No' : 'Not answered');
  return html`<section class="res-section" data-section="needs">
    ${t.heading(rank, 'Criminogenic needs')}
    ${t.summary(rows.map((r) => ({ key: r.name, value: r.found.length ? html`<ul class="govuk-list res-plain-list">${r.found.map(([id, n]) => html`<li>${w.needTitle(ctx.engine, id, n)}</li>`)}</ul>` : 'None' })), 'res-needs')}
    ${weak(outcome.status)}
    <div class="res-need-list">
      ${all.map(([id, need]) => {
        const title = w.needTitle(ctx.engine, id, need);
        const number = String(need.section);
        const link = links[number] ?? {};
        const protective = number ? factorsAgainst(ctx, number) : [];
        const bar = pointsBar(title, need);
        const severity = need.severity ?? need.possible_severity;
        return html`<div class="res-need">
          ${t.heading(rank + 1, title, 's')}
          <p class="govuk-body-s res-need__status"><strong>${NEED_ROWS.find(([s]) => s === need.status)?.[1] ?? w.label(need.status ?? 'unknown')}</strong>${severity && need.status === 'need_identified' ? html` (${levelWords(severity).toLowerCase()})` : nothing}. ${pointsText(need)}</p>
          ${bar}
          ${number && w.members(link).length
            ? html`<p class="govuk-body-s res-need__links">Linked to risk of serious harm: <strong>${yesNo(link.harm)}</strong>. Linked to reoffending: <strong>${yesNo(link.reoffending)}</strong>.</p>`
            : nothing}
          ${protective.length ? html`<p class="govuk-body-s res-need__protective">Protective: ${protective.map((f) => f.factor).join('; ')}.</p>` : nothing}
        </div>`;
      })}
    </div>
    ${selfView(ctx, outcome)}
  </section>`;
}

/** Where the person's own view parts from the assessment. */
function selfView(ctx: ResultContext, outcome: Data): TemplateResult | typeof nothing {
  const said = w.items(outcome?.result?.self_assessment).filter((p) => p.prompt === 'person_sees_no_problem' || p.prompt === 'only_person_sees_a_problem');
  if (!said.length) return nothing;
  return t.inset(html`<p class="govuk-body"><strong>Own view differs</strong></p>
    ${t.bullets(said.map((p) => `${w.needTitle(ctx.engine, p.need)}: ${p.prompt === 'person_sees_no_problem' ? 'assessed as a need, the person sees no problem' : 'the person sees a problem, no need identified'}`))}`);
}

function protective(ctx: ResultContext, rank: number): TemplateResult {
  const factors = w.items(ctx.report.protective_factors);
  return html`<section class="res-section" data-section="protective">
    ${t.heading(rank, 'Protective factors beside the risk factors')}
    ${factors.length
      ? t.table('What protects, and which risk factor it bears on', [{ head: 'Protective factor' }, { head: 'Evidence' }, { head: 'Risk factor, as assessed' }], factors.map((f) => ({
          cells: [
            w.sentence(f.factor),
            f.evidence ? w.sentence(f.evidence) : 'No evidence recorded',
            w.items(f.bears_on).length
              ? html`<ul class="govuk-list res-plain-list">${w.items(f.bears_on).map((b) => html`<li>${b.id} ${b.risk_factor}${b.assessed ? html`: <strong>${b.assessed.toLowerCase()}</strong>` : nothing}</li>`)}</ul>`
              : 'No risk factor named',
          ],
        })))
      : html`<p class="govuk-body">None captured.</p>`}
    <p class="govuk-hint">They change no score.</p>
  </section>`;
}

function tierBox(ctx: ResultContext, rank: number): TemplateResult | typeof nothing {
  const editions = w.members(ctx.report.tier);
  if (!editions.length) return nothing;
  return html`<section class="res-box res-box--plain" data-box="tier">
    ${editions.map(([edition, r]) => {
      const value = r.tier_score ?? r.tier;
      return html`${t.heading(rank, html`${r.provisional ? 'PROVISIONAL TIER' : 'TIER'} <span class="res-box__level">${value ?? 'UNKNOWN'}</span>`, 'm')}
        <p class="govuk-body-s">How much supervision. Tier ${String(edition).split('-')[0]}${r.provisional ? html`, <strong>provisional: with the missing answers it could be ${w.either(w.items(r.possible_tiers))}</strong>` : nothing}.</p>
        ${w.members(r.steps).length
          ? t.details('How the tier was found', html`${t.table('The steps, the highest of which decides', [{ head: 'Step' }, { head: 'Tier' }], w.members(r.steps).map(([step, tier]) => ({ cells: [w.label(step), tier ?? 'Does not apply'], marked: tier !== null && tier === r.tier })))}`)
          : nothing}`;
    })}
  </section>`;
}

function number(of: Data, key: string): string {
  if (typeof of?.[key] === 'number') return String(of[key]);
  const range = of?.[`possible_${key}`];
  return range ? `${range.lowest} to ${range.highest}` : 'withheld';
}

/** A young person: Asset and what goes with it. */
function young(ctx: ResultContext, rank: number): TemplateResult | typeof nothing {
  const a = ctx.report.asset;
  if (!a) return nothing;
  const outcome = w.outcomeOf(ctx.report, 'asset');
  const ratings = w.members(ctx.case?.asset?.ratings);
  const section = (key: string) => w.question(ctx.engine, `asset.ratings.${key}`);
  const intervention = a.intervention ?? {};
  const drivers = w.items(intervention.drivers).map((d: string) => (d === 'rosh' ? 'risk of serious harm' : w.words(d)));
  const moved = (m: Data) => `${m.from} to ${m.to} (${m.direction})`;
  const scaleTop = ratingMost(ctx);
  const positive = w.items(a.positive_factors);
  return html`<section class="res-section" data-section="young">
    ${t.heading(rank, 'Young person (Asset)')}
    ${t.summary([
      {
        key: 'Likelihood of reoffending',
        value: html`${a.withheld && !a.likelihood ? html`<strong>WITHHELD</strong>: its constants are ${w.plainAnswer(a.withheld)}` : level(a.likelihood ?? a.possible_likelihood ?? null)}
          <br />Total ${number(a, 'total')}${a.most ? ` of ${a.most}` : ''}: dynamic ${number(a, 'dynamic_score')}, static ${number(a, 'static_score')}. ${weak(outcome?.status)}`,
      },
      {
        key: 'Intervention level',
        value: html`${level(a.intervention_level ?? a.possible ?? null)}<br />Indicative${drivers.length ? html`; driven by ${w.series(drivers)}` : nothing}.`,
      },
      intervention.override
        ? { key: 'Adopted', value: html`${level(intervention.override.to)}<br />${w.sentence(w.plainAnswer(intervention.override.reason))}; approved by ${intervention.override.approver_role}. The score, the band and the risk of serious harm stay as they are.` }
        : null,
      ...w.items(a.contact_minimums?.at).map((m) => ({
        key: 'Contacts at least',
        value: html`<strong>${m.first_12_weeks_per_month}</strong> a month in the first 12 weeks, <strong>${m.afterwards_per_month}</strong> a month afterwards
          <span class="govuk-hint res-source">${w.sentence(w.words(m.level))}, ${w.policyTitle(ctx.engine, a.contact_minimums.policy)} ${weak(a.contact_minimums.status)}</span>`,
      })),
      {
        key: 'Serious harm form',
        value: html`${a.rosh_form?.expected === true ? html`Called for (${w.items(a.rosh_form.because).join(', ')})` : a.rosh_form?.expected === false ? 'Not called for' : 'Whether it is called for is open'}`,
      },
      a.vulnerability
        ? { key: 'Vulnerability', value: html`${level(a.vulnerability.level ?? a.vulnerability.possible)}<br />${w.sentence(a.vulnerability.meaning ?? '')}. Harm to the young person; part of no other level.` }
        : null,
      a.onset ? { key: 'Onset', value: `Route: ${w.plainAnswer(a.onset.route ?? a.onset.possible ?? 'refused')}. Ratings are held, no band is published.` } : null,
      a.basis === 'existing_information' ? { key: 'Basis', value: 'Existing information: the child or parents did not take part.' } : null,
    ])}
    ${ratings.length
      ? html`${t.heading(rank + 1, 'Ratings', 's')}
          <dl class="res-ratings">
            ${ratings.map(
              ([key, value]) => html`<div class="res-ratings__row">
                <dt>${section(key)}${positive.includes(key) ? html` <span class="govuk-tag govuk-tag--teal">Positive factor</span>` : nothing}</dt>
                <dd>
                  ${typeof value === 'number' ? html`${scaleTop ? pointsBar(section(key), { score: value, most: scaleTop }) : nothing}<span><strong>${value}</strong>${scaleTop ? ` out of ${scaleTop}` : ''}</span>` : html`<strong>Not rated</strong>`}
                </dd>
              </div>`,
            )}
          </dl>`
      : nothing}
    ${w.items(a.change).map(
      (c) => html`${t.heading(rank + 1, `Since the ${w.words(c.since)} assessment, ${w.day(c.on)}`, 's')}
        ${t.bullets([
          ...w.members(c.sections).map(([key, m]) => `${section(key)}: ${moved(m)}`),
          ...['dynamic_score', 'total'].filter((k) => c[k]).map((k) => `${w.label(k)}: ${moved(c[k])}`),
        ])}`,
    )}
    ${a.what_do_you_think && typeof a.what_do_you_think === 'object'
      ? html`${t.heading(rank + 1, 'What do YOU think?', 's')}
          ${w.items(a.what_do_you_think.differences).length
            ? t.bullets(w.items(a.what_do_you_think.differences).map((d) => `${section(d.section)}: ${d.text}`))
            : html`<p class="govuk-body">Agrees with the ratings as far as both are given.</p>`}`
      : nothing}
  </section>`;
}

/** The highest rating, as the guide's own table of ratings has it. */
function ratingMost(ctx: ResultContext): number {
  const guide = w.items(w.described(ctx.engine, 'asset')?.sheet?.tables).find((g) => g.id === 'asset.scale');
  return Math.max(0, ...w.items(guide?.rows).map((r) => Number(r.value)).filter((n) => Number.isFinite(n)));
}

/** What could not be used, was given twice, or is said in other words. */
export function problems(ctx: ResultContext, rank: number): TemplateResult | typeof nothing {
  const r = ctx.report;
  const refused = w.items(r.instruments).filter((o) => o.type === 'rejected' && !missing(o));
  const own = w.items(r.problems);
  const differs = w.items(r.given_differs);
  if (!refused.length && !own.length && !differs.length && !w.items(r.notices).length) return nothing;
  return html`<section class="res-section" data-section="problems">
    ${refused.length || own.length
      ? html`${t.heading(rank, 'Refused or in need of correction')}
          ${t.bullets([
            ...own.map((p) => html`${w.sentence(p.text)} <span class="res-rule">[${p.code}]</span>`),
            ...refused.flatMap((o) => w.items(o.problems).map((p) => html`${w.instrumentTitle(ctx.engine, o.instrument)}: ${p.text} <span class="res-rule">[${p.code}]</span>`)),
          ])}`
      : nothing}
    ${differs.length
      ? html`${t.heading(rank, 'Given twice, and different')}
          ${t.table('Answers given in two places', [{ head: 'Question' }, { head: 'Used' }, { head: 'Elsewhere' }], differs.map((d) => ({ cells: [w.question(ctx.engine, d.field), w.answer(ctx.engine, d.field, d.used), w.answer(ctx.engine, d.field, d.other)] })))}`
      : nothing}
    ${w.items(r.notices).length ? html`${t.heading(rank, 'Words')}${t.notices(w.items(r.notices))}` : nothing}
  </section>`;
}

export function notDecided(ctx: ResultContext, rank: number): TemplateResult | typeof nothing {
  const list = w.items(ctx.report.not_decided);
  if (!list.length) return nothing;
  return html`<section class="res-section" data-section="not-decided">${t.heading(rank, 'Not decided here')}${t.bullets(list.map((n) => w.sentence(n)))}</section>`;
}

export function content(ctx: ResultContext, rank: number): TemplateResult {
  return html`<div class="res-columns">
    <div class="res-columns__side">${roshBox(ctx, rank)} ${mappaBox(ctx, rank)} ${tierBox(ctx, rank)} ${selfBox(ctx, rank)}</div>
    <div class="res-columns__main">${ctx.report.asset ? html`${young(ctx, rank)} ${reconviction(ctx, rank)}` : reconviction(ctx, rank)} ${scores(ctx, rank)} ${needs(ctx, rank)} ${protective(ctx, rank)} ${problems(ctx, rank)} ${notDecided(ctx, rank)}</div>
  </div>`;
}

export const risk: ResultPage = {
  id: 'risk',
  title: 'Risk summary',
  render(ctx) {
    const refused = rejectedCase(ctx);
    return html`${patterns()} ${t.heading(1, this.title)} ${refused ?? html`${restricted(ctx)} ${expected(ctx)} ${content(ctx, 2)}`}`;
  },
};
