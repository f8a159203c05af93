/** Recording a professional judgement that differs. It changes no computed value: both stay visible. */
import { html, nothing, render } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import { ref } from 'lit-html/directives/ref.js';
import type { ResultContext, ResultPage } from './types.ts';
import * as w from './words.ts';
import type { Data } from './words.ts';
import { levelWords } from './level.ts';
import * as t from './table.ts';
import { categoryWords, recommendedWords } from './mappa.ts';
import { rejectedCase } from './state.ts';

interface Draft {
  about: string;
  judgement: string;
  reason: string;
  by_role: string;
  day: string;
  month: string;
  year: string;
  basis: string;
  agreed: string;
}

const empty = (): Draft => ({ about: '', judgement: '', reason: '', by_role: '', day: '', month: '', year: '', basis: '', agreed: '' });

// the form keeps what was typed while the page is drawn again
let draft: Draft = empty();
let errors: [keyof Draft, string][] = [];
let recorded = false;
/** The case that the draft belongs to, by its reference. */
let belongs = '';

/** Throws away what was typed: for a machine that others use, and when another case is opened. */
export function forget(): void {
  draft = empty();
  errors = [];
  recorded = false;
}

/** The message takes the focus once it is drawn: it stands above the form that was sent. */
function arrive(banner: Element | undefined): void {
  if (banner) setTimeout(() => (banner as HTMLElement).focus());
}

const field = (ctx: ResultContext, name: string): Data => w.fieldNode(ctx.engine, `judgements.${name}`);
const choices = (ctx: ResultContext, name: string): Data[] => w.items(field(ctx, name)?.['x-options']);
const title = (ctx: ResultContext, name: string, otherwise: string): string => field(ctx, name)?.title ?? otherwise;

/** What the engine says about a subject: the person who judges has it before them. */
export function computed(ctx: ResultContext, about: string): string {
  const r = ctx.report;
  const m = w.policyInForce(ctx);
  switch (about) {
    case 'rosh': {
      const o = r.rosh?.overall;
      const value = o?.level ?? (w.items(o?.possible).length ? o.possible : null);
      return value ? `${levelWords(value)} (overall risk of serious harm${o.state === 'proposed' ? ', proposed' : ''})` : 'unknown';
    }
    case 'reconviction': {
      const e = r.reconviction?.effective;
      const value = e?.level ?? e?.either ?? e?.possible;
      return value ? `${levelWords(value)} (${e.rule})` : 'not assessed';
    }
    case 'mappa_category':
      return m ? `category ${categoryWords(m)} (${m.policy})` : 'unknown';
    case 'management_level':
      return m ? `recommended level ${recommendedWords(m)} (${m.policy})` : 'unknown';
    default:
      return 'the whole report';
  }
}

function check(d: Draft): [keyof Draft, string][] {
  const found: [keyof Draft, string][] = [];
  if (!d.about) found.push(['about', 'Select what the judgement is about']);
  if (!d.judgement.trim()) found.push(['judgement', 'Enter the judgement']);
  if (!d.reason.trim()) found.push(['reason', 'Enter the reason']);
  if (!d.by_role.trim()) found.push(['by_role', 'Enter the role of who made it']);
  const at = date(d);
  if (!d.day && !d.month && !d.year) found.push(['day', 'Enter the date on which it was made']);
  else if (!at) found.push(['day', 'The date on which it was made must be a real date']);
  if (!d.agreed) found.push(['agreed', 'Select yes if the person who judged agrees with what the engine shows']);
  return found;
}

function date(d: Draft): string | null {
  const [y, m, day] = [Number(d.year), Number(d.month), Number(d.day)];
  const at = new Date(Date.UTC(y, m - 1, day));
  const real = /^\d{4}$/.test(d.year.trim()) && at.getUTCFullYear() === y && at.getUTCMonth() === m - 1 && at.getUTCDate() === day;
  return real ? at.toISOString().slice(0, 10) : null;
}

function form(ctx: ResultContext, root: Element): void {
  const again = () => form(ctx, root);
  const wrong = (name: keyof Draft) => errors.find(([n]) => n === name)?.[1];
  const error = (name: keyof Draft) => (wrong(name) ? html`<p id="judgement-${name}-error" class="govuk-error-message"><span class="govuk-visually-hidden">Error:</span> ${wrong(name)}</p>` : nothing);
  const group = (name: keyof Draft) => `govuk-form-group ${wrong(name) ? 'govuk-form-group--error' : ''}`;
  const set = (name: keyof Draft) => (e: Event) => {
    draft[name] = (e.target as HTMLInputElement).value;
  };
  const input = (name: keyof Draft, name2: string, hint: string, area = false) => html`<div class=${group(name)}>
    <label class="govuk-label govuk-label--s" for="judgement-${name}">${name2}</label>
    ${hint ? html`<div id="judgement-${name}-hint" class="govuk-hint">${hint}</div>` : nothing} ${error(name)}
    ${area
      ? html`<textarea class="govuk-textarea ${wrong(name) ? 'govuk-textarea--error' : ''}" id="judgement-${name}" rows="4" aria-describedby=${described(name, hint)} .value=${draft[name]} @input=${set(name)}></textarea>`
      : html`<input class="govuk-input ${wrong(name) ? 'govuk-input--error' : ''}" id="judgement-${name}" type="text" autocomplete="off" aria-describedby=${described(name, hint)} .value=${draft[name]} @input=${set(name)} />`}
  </div>`;
  const described = (name: keyof Draft, hint: string) => [hint ? `judgement-${name}-hint` : '', wrong(name) ? `judgement-${name}-error` : ''].filter(Boolean).join(' ') || nothing;
  const radios = (name: keyof Draft, legend: string, options: Data[], hint = '') => html`<div class=${group(name)}>
    <fieldset class="govuk-fieldset" aria-describedby=${described(name, hint)}>
      <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">${legend}</legend>
      ${hint ? html`<div id="judgement-${name}-hint" class="govuk-hint">${hint}</div>` : nothing} ${error(name)}
      <div class="govuk-radios govuk-radios--small">
        ${options.map(
          (o, i) => html`<div class="govuk-radios__item">
            <input
              class="govuk-radios__input"
              type="radio"
              name="judgement-${name}"
              id=${i === 0 ? `judgement-${name}` : `judgement-${name}-${i}`}
              value=${o.value}
              .checked=${draft[name] === o.value}
              @change=${(e: Event) => {
                set(name)(e);
                again();
              }}
            />
            <label class="govuk-label govuk-radios__label" for=${i === 0 ? `judgement-${name}` : `judgement-${name}-${i}`}>${o.label}</label>
          </div>`,
        )}
      </div>
    </fieldset>
  </div>`;
  const focus = (id: string) => (e: Event) => {
    e.preventDefault();
    root.querySelector<HTMLElement>(`#judgement-${id}`)?.focus();
  };
  const submit = (e: Event) => {
    e.preventDefault();
    recorded = false;
    errors = check(draft);
    if (errors.length) {
      again();
      root.querySelector<HTMLElement>('.govuk-error-summary')?.focus();
      return;
    }
    const entry: Record<string, Data> = {
      about: draft.about,
      judgement: draft.judgement.trim(),
      reason: draft.reason.trim(),
      by_role: draft.by_role.trim(),
      on: date(draft),
      basis: draft.basis || null,
    };
    // the engine's schema says which of the newer members it takes
    if (field(ctx, 'shown')) entry['shown'] = computed(ctx, draft.about);
    if (field(ctx, 'agreed')) entry['agreed'] = draft.agreed === 'yes';
    draft = empty();
    errors = [];
    recorded = true;
    ctx.onJudgement(entry);
  };
  const part = (name: 'day' | 'month' | 'year', width: number) => html`<div class="govuk-date-input__item">
    <div class="govuk-form-group">
      <label class="govuk-label govuk-date-input__label" for="judgement-${name}">${w.sentence(name)}</label>
      <input class="govuk-input govuk-date-input__input govuk-input--width-${width} ${wrong('day') ? 'govuk-input--error' : ''}" id="judgement-${name}" type="text" inputmode="numeric" autocomplete="off" .value=${draft[name]} @input=${set(name)} />
    </div>
  </div>`;
  render(
    html`
      ${errors.length
        ? html`<div class="govuk-error-summary" tabindex="-1" role="group" aria-labelledby="judgement-summary-title">
            <h2 class="govuk-error-summary__title" id="judgement-summary-title">There is a problem</h2>
            <div class="govuk-error-summary__body">
              <ul class="govuk-list govuk-error-summary__list">${errors.map(([name, text]) => html`<li><a href="#judgement-${name}" @click=${focus(name)}>${text}</a></li>`)}</ul>
            </div>
          </div>`
        : nothing}
      <h2 class="govuk-heading-m">Record a judgement</h2>
      <form novalidate autocomplete="off" @submit=${submit}>
        ${radios('about', title(ctx, 'about', 'What it is about'), choices(ctx, 'about'))}
        ${draft.about ? html`<div class="govuk-inset-text" id="judgement-shown">What the engine shows now: <strong>${computed(ctx, draft.about)}</strong>. It is kept with the judgement.</div>` : nothing}
        ${input('judgement', title(ctx, 'judgement', 'The judgement'), 'For example, high, or level 2')} ${input('reason', title(ctx, 'reason', 'Reason'), 'Required. What the assessment does not show.', true)}
        ${input('by_role', title(ctx, 'by_role', 'Role of who made it'), 'A role, never a name.')}
        <div class=${group('day')}>
          <fieldset class="govuk-fieldset" role="group" aria-describedby=${described('day', 'x')}>
            <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">${title(ctx, 'on', 'Made on')}</legend>
            <div id="judgement-day-hint" class="govuk-hint">For example, 14 4 2026</div>
            ${error('day')}
            <div class="govuk-date-input">${part('day', 2)} ${part('month', 2)} ${part('year', 4)}</div>
          </fieldset>
        </div>
        ${choices(ctx, 'basis').length ? radios('basis', title(ctx, 'basis', 'What it rests on'), [...choices(ctx, 'basis'), { value: '', label: 'Not stated' }], field(ctx, 'basis')?.description ?? '') : nothing}
        ${radios('agreed', title(ctx, 'agreed', 'Does who judged agree with what the engine shows?'), [
          { value: 'yes', label: 'Yes' },
          { value: 'no', label: 'No, it differs' },
        ])}
        <button type="submit" class="govuk-button">Record the judgement</button>
      </form>
    `,
    root as HTMLElement,
  );
}

export function judgementList(ctx: ResultContext): TemplateResult {
  const list = w.items(ctx.report.judgements);
  if (!list.length) return html`<p class="govuk-body">None is recorded.</p>`;
  const about = (j: Data) => w.answer(ctx.engine, 'judgements.about', j.about);
  const agreed = (v: Data) => (v === true ? 'Agreed' : v === false ? 'Differs' : 'Agreement not stated');
  return t.table(
    'Recorded judgements, beside what the engine shows',
    [{ head: 'About' }, { head: 'Judgement' }, { head: 'Computed now' }, { head: 'Shown when it was made' }, { head: 'Reason, role and date' }],
    list.map((j) => ({
      cells: [
        w.sentence(about(j)),
        html`<strong>${j.judgement}</strong>${j.raised_to ? html`<br />Evidence of grooming raises it to ${levelWords(j.raised_to).toLowerCase()} (GRM-1)` : nothing}`,
        computed(ctx, j.about),
        html`${j.shown ?? 'Not kept'}<br />${agreed(j.agreed)}`,
        html`${j.reason ? w.sentence(j.reason) : 'No reason recorded'}. ${j.by_role ? w.sentence(j.by_role) : 'Role not given'}, ${j.on ? w.day(j.on) : 'undated'}.${j.basis ? html` Rests on: ${w.answer(ctx.engine, 'judgements.basis', j.basis).toLowerCase()}.` : nothing}`,
      ],
    })),
  );
}

export function content(ctx: ResultContext, rank: number): TemplateResult {
  return html`${t.heading(rank, 'Recorded judgements')} ${judgementList(ctx)}
    <p class="govuk-body">A judgement changes nothing that the engine shows: both stay visible.</p>`;
}

export const judgement: ResultPage = {
  id: 'judgement',
  title: 'Judgements',
  render(ctx) {
    const reference = String(ctx.case?.reference ?? '');
    if (reference !== belongs || !w.members(ctx.case).length) forget();
    belongs = reference;
    const done = recorded;
    recorded = false;
    return html`${t.heading(1, 'Professional judgement')}
      ${done ? html`<div class="govuk-notification-banner govuk-notification-banner--success" role="region" tabindex="-1" aria-labelledby="judgement-done" ${ref(arrive)}><div class="govuk-notification-banner__header"><h2 class="govuk-notification-banner__title" id="judgement-done">Recorded</h2></div><div class="govuk-notification-banner__content"><p class="govuk-notification-banner__heading">The judgement is kept with the case.</p></div></div>` : nothing}
      ${rejectedCase(ctx) ?? content(ctx, 2)}
      <div class="res-judgement-form" ${ref((root) => root && form(ctx, root))}></div>`;
  },
};
