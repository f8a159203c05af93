/** MAPPA: the category and the level that the policy recommends, beside what is recorded. */
import { html, nothing } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import type { ResultContext, ResultPage } from './types.ts';
import * as w from './words.ts';
import type { Data } from './words.ts';
import { weak } from './level.ts';
import * as t from './table.ts';
import { rejectedCase } from './state.ts';

/** The id of a rule, on one line where it fits. */
const code = (id: string): TemplateResult => html`<span class="res-code">${id}</span>`;
const number = (v: Data): string => (v === null || v === undefined ? 'none' : String(v));
const oneOf = (list: Data[]): string => w.either(list.map(number));

export function categoryWords(m: Data): string {
  const possible = w.items(m?.possible_categories);
  if (!possible.length) return 'withheld or refused';
  const also = w.items(m.also);
  return `${oneOf(possible)}${possible.length === 1 && also.length ? ` (also ${also.map(number).join(', ')})` : ''}`;
}

/** "2", "1 or 2", "none": never one level where several are possible. */
export function recommendedWords(m: Data): string {
  const possible = w.items(m?.possible_levels);
  return possible.length ? oneOf(possible) : 'withheld or refused';
}

export const recordedWords = (m: Data): string => (m?.recorded_management_level === null || m?.recorded_management_level === undefined ? 'not given' : String(m.recorded_management_level));

/** How the box is headed. No MAPPA and unknown MAPPA are two states. */
export function mappaHead(m: Data): { state: 'known' | 'none' | 'unknown'; bold: string } {
  const categories = w.items(m?.possible_categories);
  if (categories.length === 1 && categories[0] === null) return { state: 'none', bold: 'NO' };
  if (categories.length !== 1) return { state: 'unknown', bold: 'UNKNOWN' };
  const levels = w.items(m.possible_levels);
  const levelPart = levels.length ? levels.map((l) => (l === null ? 'NO LEVEL' : `LEVEL ${l}`)).join(' OR ') : 'UNKNOWN LEVEL';
  return { state: 'known', bold: `CAT ${categories[0]}/${levelPart}` };
}

export function mappaBox(ctx: ResultContext, rank: number): TemplateResult | typeof nothing {
  const m = w.policyInForce(ctx);
  const head = m ? mappaHead(m) : { state: 'unknown', bold: 'UNKNOWN' };
  const recorded = recordedWords(m);
  const recommended = m ? recommendedWords(m) : '';
  // a recorded level that is still among the possible ones does not differ from the recommendation
  const differs = m && recorded !== 'not given' && !w.items(m.possible_levels).some((l) => number(l) === recorded);
  return html`<section class="res-box res-box--mappa res-box--mappa-${head.state}" data-box="mappa">
    ${t.heading(rank, html`<span class="res-box__level">${head.bold}</span> <span class="res-box__name">MAPPA</span>`, 'm')}
    <p class="govuk-body res-box__what">Multi-agency public protection arrangements</p>
    <p class="govuk-hint res-box__date">Last updated: ${w.assessedOn(ctx.report)}</p>
    ${m
      ? html`<dl class="res-pairs">
            <div><dt>Category</dt><dd>${head.state === 'unknown' ? html`<strong>could be ${categoryWords(m)}</strong>` : html`<strong>${categoryWords(m)}</strong>`}</dd></div>
            <div><dt>Recommended</dt><dd><strong>${/^\d/.test(recommended) ? `level ${recommended}` : recommended === 'none' ? 'no level' : recommended}</strong></dd></div>
            <div><dt>Recorded</dt><dd><strong>${recorded === 'not given' ? recorded : `level ${recorded}`}</strong></dd></div>
          </dl>
          ${differs ? html`<p class="govuk-body-s res-box__small"><strong>The recommendation and the recorded level differ.</strong> The recorded level stands until people change it.</p>` : nothing}
          <p class="govuk-body-s res-box__small">A recommendation under ${m.title}. <a class="govuk-link" href=${ctx.link('/results/mappa')}>The rule and its table</a></p>`
      : html`<p class="govuk-body-s">Nothing was captured. This does not mean that the person is not managed under MAPPA.</p>`}
    ${t.judgementsAbout(ctx, 'mappa_category', 'management_level')}
  </section>`;
}

/** Where a rule stands in this case. */
function standing(m: Data, outcome: Data, rule: Data): { words: t.Part; marked: boolean } {
  const fired = w.items(m.fired).find((f) => f.rule === rule.id);
  if (fired?.otherwise) return { words: html`<strong>Applies if no rule above does</strong>`, marked: false };
  if (fired) {
    const certain = m.provisional === true;
    return { words: html`${t.applies()}${certain ? html`<span class="res-matrix__note">certain so far</span>` : nothing}`, marked: true };
  }
  const open = w.items(m.undetermined).find((u) => u.rule === rule.id);
  if (open) return { words: html`<strong>Open</strong>`, marked: false };
  if (m.forbidden_by === rule.id) return { words: html`<strong class="govuk-tag res-applies">Forbids it here</strong>`, marked: true };
  if (w.items(m.advisories).some((a) => a.rule === rule.id)) return { words: t.applies(), marked: true };
  if (w.items(outcome?.result?.failed).includes(rule.id)) return { words: 'Does not apply', marked: false };
  return { words: rule.mode === 'criterion' ? 'Not reached' : 'Not raised', marked: false };
}

const effect = (rule: Data): string => {
  switch (rule.mode) {
    case 'criterion':
      return rule.level === null || rule.level === undefined ? 'no level' : `level ${rule.level}`;
    case 'guard':
      return `never level ${rule.level}`;
    default:
      return rule.force ? w.words(rule.force) : 'prompt';
  }
};

/** The policy's whole table of rules, in the order in which they are tried. */
export function ruleTable(ctx: ResultContext, m: Data): TemplateResult | typeof nothing {
  const policy = w.described(ctx.engine, m.policy);
  const outcome = w.outcomeOf(ctx.report, 'mappa-level', m.policy);
  const rules = w.items(policy?.rules);
  if (rules.length) {
    return t.table(
      `The rules of ${m.title}, in the order in which they are tried`,
      [{ head: 'Rule' }, { head: 'Gives' }, { head: 'What it says' }, { head: 'This case' }],
      rules.map((rule) => {
        const at = standing(m, outcome, rule);
        return {
          cells: [code(rule.id), effect(rule), html`${w.sentence(rule.text)} <span class="govuk-hint res-source">${rule.source ? sectionWords(policy, rule.source) : nothing} ${weak(rule.status)}</span>`, at.words],
          marked: at.marked,
        };
      }),
    );
  }
  const guide = w.items(w.described(ctx.engine, 'mappa-level')?.sheet?.tables).find((g) => g.id === m.policy);
  return guide ? t.guideTable(guide, new Set(w.items(m.fired).filter((f) => !f.otherwise).map((f) => f.rule))) : nothing;
}

const sectionWords = (policy: Data, source: string): string => `${policy.title}, ${source}`;

function limbs(m: Data): TemplateResult | typeof nothing {
  const all = w.items(m.limbs);
  if (!all.length) return nothing;
  return t.table(
    'The ways into a category, each tried',
    [{ head: 'Rule' }, { head: 'Category' }, { head: 'What it asks' }, { head: 'This case' }],
    all.map((l) => ({
      cells: [code(l.rule), number(l.category), w.sentence(l.text), l.holds === true ? t.applies() : l.holds === false ? 'Does not apply' : html`<strong>Open</strong>: not answered`],
      marked: l.holds === true,
    })),
  );
}

const levelQuestion = (ctx: ResultContext, name: string): string => w.question(ctx.engine, `mappa.level.${name}`);

function one(ctx: ResultContext, m: Data, rank: number): TemplateResult {
  const outcome = w.outcomeOf(ctx.report, 'mappa-level', m.policy);
  const reasons = w.items(outcome?.reasons);
  const byCompletion = w.items(m.fired).some((f) => f.by_completion !== undefined);
  const source = (id: string) => reasons.find((r) => r.rule === id);
  const route: Record<string, string> = { pdp: 'Potentially dangerous person: outside the arrangements', arm: 'Assessment of risk meeting' };
  return html`
    ${t.summary([
      { key: 'Policy', value: m.title },
      { key: 'Category', value: html`<strong>${categoryWords(m)}</strong>` },
      m.route ? { key: 'Route', value: route[m.route] ?? 'May be referred' } : null,
      ...w.items(m.not_determinable).map((why) => ({ key: 'Not determinable', value: w.sentence(why) })),
      { key: 'Recommended level', value: html`<strong>${w.sentence(recommendedWords(m))}</strong>${m.provisional ? html` (provisional: unanswered questions decide)` : nothing}` },
      { key: 'Recorded level', value: html`<strong>${w.sentence(recordedWords(m))}</strong>` },
      m.no_level_because ? { key: 'Because', value: w.sentence(m.no_level_because) } : null,
      ...w.items(m.fired).map((f) => ({
        key: f.otherwise ? 'If no other rule applies' : m.provisional ? 'Certain so far' : 'Rule that applies',
        value: html`<strong>${f.rule}</strong>: ${f.text}${byCompletion ? ' (in some completion of the unknown answers; all give this level)' : ''}.
          ${source(f.rule) ? html`<span class="govuk-hint res-source">${source(f.rule).source} ${weak(source(f.rule).status)}</span>` : nothing}`,
      })),
      m.forbidden_by ? { key: 'Guard', value: html`<strong>${m.forbidden_by}</strong>: ${guardText(ctx, m)}` } : null,
      ...w.items(m.undetermined).map((u) => ({ key: 'Open', value: html`<strong>${u.rule}</strong> needs an answer to ${w.items(u.needs).map((n) => `\u201c${levelQuestion(ctx, n)}\u201d`).join(', ')}` })),
      ...w.items(m.advisories).map((a) => ({ key: w.sentence(a.force ?? 'Note'), value: html`${w.sentence(a.text)} <span class="govuk-hint res-source">${a.rule}${a.section ? html`: ${a.section}` : nothing}</span>` })),
    ])}
    ${t.judgementsAbout(ctx, 'mappa_category', 'management_level')} ${t.heading(rank, 'The rules for the level')} ${ruleTable(ctx, m)} ${t.heading(rank, 'The ways into a category')} ${limbs(m)}
    ${lifecycle(m, rank)}
  `;
}

function guardText(ctx: ResultContext, m: Data): string {
  return w.items(w.described(ctx.engine, m.policy)?.rules).find((r) => r.id === m.forbidden_by)?.text ?? w.items(w.described(ctx.engine, 'mappa-level')?.sheet?.rules).find((r) => r.id === 'CAT3-L1')?.text ?? '';
}

function lifecycle(m: Data, rank: number): TemplateResult | typeof nothing {
  const l = m.lifecycle;
  if (!l) return nothing;
  const visor = l.visor?.required === true ? 'Required (VIS-1)' : l.visor?.required === false ? (l.visor.archived !== undefined ? 'Archived (VIS-2)' : 'Not required (VIS-1)') : 'Open: not answered';
  const status = l.status ? w.label(l.status) : w.items(l.possible).length ? `Could be: ${w.either(l.possible.map(w.words))}` : '';
  return html`${t.heading(rank, 'How long it lasts')}
    ${t.summary([
      status ? { key: 'Status', value: status } : null,
      ...w.items(l.ends).map((e) => {
        const last = e.last_day ?? e.earliest_last_day;
        const left = typeof e.days_left === 'number' ? `, ${e.days_left} days left` : '';
        return {
          key: `Category ${number(e.category)} ends`,
          value: html`${last ? html`<strong>${e.earliest_last_day && !e.last_day ? 'at the earliest ' : ''}${w.day(last)}</strong>${left}` : e.ended === false ? html`<strong>no last day now</strong>` : html`<strong>not known</strong>`}${e.ended === true ? ' (ended)' : ''}.
            ${w.sentence(e.text)} <span class="res-rule">(${e.rule})</span>`,
        };
      }),
      ...w.items(l.alerts).map((a) => ({ key: 'Alert', value: typeof a === 'string' ? a : w.sentence(a.text ?? '') })),
      l.lead_agency?.agency ? { key: 'Lead agency', value: `${w.label(l.lead_agency.agency)} (${l.lead_agency.rule})` } : null,
      { key: 'ViSOR record', value: html`${visor}${l.visor?.deletion_review_on ? html`; review for deletion on ${w.day(l.visor.deletion_review_on)}` : nothing}` },
      l.review?.next_from ? { key: 'Next review', value: `${w.day(l.review.next_from)} to ${w.day(l.review.next_to)}` } : l.review?.text ? { key: 'Review', value: w.sentence(l.review.text) } : null,
    ])}`;
}

/** Every policy on this case. Uses the report's own list, or asks the engine for all of them. */
function allPolicies(ctx: ResultContext): Data[] {
  const own = w.policies(ctx.report);
  if (own.length > 1) return own;
  try {
    const all = ctx.engine.assess(ctx.case, { ...ctx.options, policy: 'all' });
    return w.policies(all);
  } catch {
    return own;
  }
}

function why(m: Data): string {
  const rules = w.items(m.fired).map((f) => f.rule);
  const open = w.items(m.undetermined).map((u) => u.rule);
  const first = rules.length ? rules.join(', ') : m.forbidden_by ? `${m.forbidden_by} (guard)` : (m.no_level_because ?? '');
  return [first, open.length ? `open: ${open.join(', ')}` : ''].filter(Boolean).join('; ') || 'an unknown answer decides';
}

export function sideBySide(ctx: ResultContext, rank: number): TemplateResult | typeof nothing {
  const all = allPolicies(ctx);
  if (all.length < 2) return nothing;
  const mine = w.policyInForce(ctx);
  const groups = new Map<string, Data[]>();
  for (const m of all) groups.set(recommendedWords(m), [...(groups.get(recommendedWords(m)) ?? []), m]);
  const differ = (m: Data): string => {
    if (mine && m.policy === mine.policy) return 'The policy used above';
    const parts: string[] = [];
    if (mine && categoryWords(m) !== categoryWords(mine)) parts.push(`another category (${categoryWords(m)} for ${categoryWords(mine)})`);
    if (mine && recommendedWords(m) !== recommendedWords(mine)) parts.push(`another level (${recommendedWords(m)} for ${recommendedWords(mine)})`);
    return parts.length ? w.sentence(parts.join('; ')) : 'The same category and level';
  };
  const reasons = (list: Data[]): string[] => [
    ...new Set(
      list.flatMap((m) => [
        ...w.items(m.fired).map((f) => f.text as string),
        ...w.items(m.advisories).filter((a) => /GAP|CAT3-L1/.test(a.rule)).map((a) => `${a.rule}: ${a.text}`),
        ...(m.forbidden_by ? [`${m.forbidden_by}: ${guardText(ctx, m)}`] : []),
      ]),
    ),
  ];
  return html`<section class="res-section" data-section="policies">
    ${t.heading(rank, 'This case under every policy')}
    ${t.table(
      `${all.length} policies side by side`,
      [{ head: 'Policy' }, { head: 'Category' }, { head: 'Level' }, { head: 'Rule' }, { head: 'Difference' }],
      all.map((m) => ({ cells: [html`${m.title}<span class="govuk-hint res-source">${m.policy}</span>`, categoryWords(m), recommendedWords(m), why(m), differ(m)], marked: mine && m.policy === mine.policy })),
    )}
    ${groups.size < 2
      ? html`<p class="govuk-body">All policies agree on the level.</p>`
      : html`${t.heading(rank + 1, 'Where they part, and why', 's')}
          <ul class="govuk-list govuk-list--bullet">
            ${[...groups].map(
              ([level, list]) => html`<li>
                <strong>${/^\d/.test(level) ? `Level ${level}` : w.sentence(level)}</strong>: ${list.map((m) => m.title).join('; ')}.
                ${reasons(list).length ? html`Because ${reasons(list).join('; ')}.` : 'An unknown answer decides.'}
              </li>`,
            )}
          </ul>`}
  </section>`;
}

export function content(ctx: ResultContext, rank: number): TemplateResult {
  const m = w.policyInForce(ctx);
  const others = w.policies(ctx.report).filter((o) => o !== m);
  return html`
    <p class="govuk-body">A recommendation with its reasons. People decide, and levels of management are not levels of risk.</p>
    ${m ? one(ctx, m, rank) : html`<p class="govuk-body"><strong>Unknown.</strong> Nothing was captured for MAPPA. This does not mean that the person is not managed under it.</p>`}
    ${sideBySide(ctx, rank)}
    ${others.map((o) => t.details(o.title, one(ctx, o, rank)))}
  `;
}

export const mappa: ResultPage = {
  id: 'mappa',
  title: 'MAPPA',
  render(ctx) {
    const refused = rejectedCase(ctx);
    return html`${t.heading(1, html`MAPPA: a recommendation`)} ${refused ?? content(ctx, 2)}`;
  },
};
