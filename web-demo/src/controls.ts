/** The controls of a question: what the engine's schema says of it becomes fieldsets, hints and inputs of the design system. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { live } from 'lit-html/directives/live.js';
import { repeat } from 'lit-html/directives/repeat.js';
import type { Ask } from './engine.ts';
import type { Draft, PageError } from './draft.ts';
import { alternatives, id, items, write } from './paths.ts';
import { fields, member, question, same, spoken, titled, unit, words, type Option, type Question } from './schema.ts';
import type { Json } from './model.ts';

/** What the controls need of the page they are on. */
export interface Sheet {
  draft: Draft;
  errors: PageError[];
  /** Draws the page again; then puts the focus on the element of this id. */
  redraw(focus?: string): void;
  /** An answer was given or taken back. What was typed is shown in a moment: a click that ends the typing must find its button where it was. */
  answered(when?: 'soon'): void;
}

type Part = TemplateResult | typeof nothing;

const NOT_KNOWN = 'Not known';
/** Up to here the options stand under each other as radios; beyond, a list to choose from is shorter than the screen. */
const MOST_RADIOS = 10;
/** A whole number with no more values than this is chosen, not typed. */
const MOST_STEPS = 6;

/** A question of the page, with its marks. `block` is the heading that it stands under: heard with the title, as titles repeat. */
export function line(sheet: Sheet, ask: Ask, path: string, block: string | null): TemplateResult {
  const q = question(path)!;
  return html`<div class="app-question" id="${id(path)}-question">
    ${field(sheet, q, q.title, ask, block)}
  </div>`;
}

/** The controls for a place: a question, or a field inside the answer to one. */
function field(sheet: Sheet, q: Question, title: string, ask?: Ask, block: string | null = null): TemplateResult {
  const error = sheet.errors.find((e) => e.path === q.path);
  const hint = hints(q, ask);
  const under = block ? html`<span class="govuk-visually-hidden">, ${block}</span>` : nothing;
  const describedBy = [hint && `${id(q.path)}-hint`, error && `${id(q.path)}-error`].filter(Boolean).join(' ') || nothing;
  const around = (inner: TemplateResult) => html`<div class="govuk-form-group ${error ? 'govuk-form-group--error' : ''}">${inner}</div>`;
  const head = html`${hint ? html`<div id="${id(q.path)}-hint" class="govuk-hint app-hint">${hint}</div>` : nothing}
    ${error ? html`<p id="${id(q.path)}-error" class="govuk-error-message"><span class="govuk-visually-hidden">Error: </span>${error.text}</p>` : nothing}`;
  const inFieldset = (inner: TemplateResult, role?: string) => around(html`
    <fieldset class="govuk-fieldset" aria-describedby=${describedBy} role=${role ?? nothing}>
      <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">${title}${under}${marks(q, ask)}</legend>
      ${head}${inner}
    </fieldset>`);
  const labelled = (inner: TemplateResult) => around(html`
    <label class="govuk-label govuk-label--s" for=${id(q.path)}>${title}${under}${marks(q, ask)}</label>
    ${head}${inner}`);
  const aside = beside(sheet, q, block ? `${title}, ${block}` : title);

  const stepped = steps(q);
  switch (stepped ? 'choice' : q.kind) {
    case 'yes_no':
      return inFieldset(radios(sheet, q, title, [{ value: true, label: 'Yes' }, { value: false, label: 'No' }]));
    case 'choice': {
      const options = stepped ?? q.options;
      if (q.or_several) return inFieldset(checkboxes(sheet, q, options));
      if (options.length > MOST_RADIOS) return labelled(select(sheet, q, options));
      return inFieldset(radios(sheet, q, title, options));
    }
    case 'choices':
      return inFieldset(checkboxes(sheet, q, q.options));
    case 'number':
    case 'text':
      if (q.node['x-place-in']) return labelled(select(sheet, q, others(sheet, q)));
      return labelled(html`${typed(sheet, q, describedBy, Boolean(error))}${aside}`);
    case 'date':
      return inFieldset(html`${dateParts(sheet, q, Boolean(error))}${aside}`, 'group');
    case 'list':
      return inFieldset(list(sheet, q));
    case 'group':
      return inFieldset(html`${q.instead.length > 0 ? aside : nothing}
        <div class="app-inner app-inner--${fields(q.node).every((name) => question(member(q.path, name))?.kind === 'number') ? 'row' : 'stack'}">${fields(q.node).map((name) => field(sheet, question(member(q.path, name))!, question(member(q.path, name))!.title))}</div>
        ${q.instead.length > 0 ? nothing : aside}`);
  }
}

/** A whole number with few values, as options. */
function steps(q: Question): Option[] | null {
  const plain = alternatives(q.node)[0];
  const { minimum, maximum } = plain;
  if (q.kind !== 'number' || q.instead.length > 0 || ![plain.type].flat().includes('integer') || minimum === undefined || maximum === undefined) return null;
  if (maximum - minimum >= MOST_STEPS) return null;
  return Array.from({ length: maximum - minimum + 1 }, (_, i) => ({ value: minimum + i, label: String(minimum + i) }));
}

/** The other members of the list that a question names one of. */
function others(sheet: Sheet, q: Question): Option[] {
  const at = q.segments.lastIndexOf(q.node['x-place-in']);
  const list = write(q.segments.slice(0, at + 1));
  const members = sheet.draft.value(list);
  return (Array.isArray(members) ? members : []).map((_, i) => ({ value: i, label: titled(member(list, i), list) })).filter((o) => o.value !== q.segments[at + 1]);
}

/** Help, what counts, and the source. */
function hints(q: Question, ask?: Ask): TemplateResult | null {
  const n = q.node;
  const plain = alternatives(n)[0];
  const range = ask && q.kind === 'number' && plain.minimum !== undefined && plain.maximum !== undefined && !steps(q) ? `A ${[plain.type].flat().includes('integer') ? 'whole number' : 'number'} from ${plain.minimum} to ${plain.maximum}${n['x-decimals'] ? `, with up to ${n['x-decimals']} decimals` : ''}` : null;
  const when = !ask && n['x-applies-when'] ? condition(q) : null;
  const code = (text: string) => labels(q, text.replaceAll('`', ''));
  const parts = [
    n.description && !n['x-place-in'] && html`<span class="app-hint__line">${code(n.description)}</span>`,
    when && html`<span class="app-hint__line">${when}</span>`,
    n['x-counts'] && html`<span class="app-hint__line"><strong>Counts:</strong> ${code(n['x-counts'])}</span>`,
    n['x-does-not-count'] && html`<span class="app-hint__line"><strong>Does not count:</strong> ${code(n['x-does-not-count'])}</span>`,
    range && html`<span class="app-hint__line">${range}</span>`,
    q.or_several && html`<span class="app-hint__line">Select every one that remains possible</span>`,
    q.options.some((o) => /don.t know/i.test(o.label)) && html`<span class="app-hint__line">"Don't know" is an answer of the form itself; "Not known" leaves the question open</span>`,
    ask?.filled !== undefined && html`<span class="app-hint__line app-filled">Taken from elsewhere in the case: <strong>${spoken(q.path, ask.filled) ?? String(ask.filled)}</strong>. Answer only if it differs here.</span>`,
  ].filter(Boolean);
  return parts.length > 0 ? html`${parts}` : null;
}

/** Help that names an option by its value names it by its label. */
function labels(q: Question, text: string): string {
  return q.options.filter((o) => String(o.value).includes('_')).reduce((now, o) => now.replaceAll(String(o.value), `"${o.label}"`), text);
}

/** "Only where Trigger is Other", from the schema's words. */
function condition(q: Question): string | null {
  const { field: name, is } = q.node['x-applies-when'];
  const other = question(q.path.slice(0, q.path.length - String(q.segments.at(-1)).length) + name);
  if (!other) return null;
  return `Only where "${other.title}" is "${other.options.find((o) => same(is, o.value))?.label ?? words(is)}"`;
}

/** Small words after the title: whether the answer can change over time, whether it is sensitive, whether it could change the result. */
function marks(q: Question, ask: Ask | undefined): Part {
  if (!ask) return nothing;
  const factor = q.node['x-factor'];
  const all: [string, string][] = [];
  if (ask.could_change) all.push(['app-mark--could', 'Could change the result']);
  if (factor) all.push(['', words(factor)]);
  if (q.node['x-sensitive']) all.push(['', 'Sensitive']);
  return all.length === 0 ? nothing : html`<span class="app-marks">${all.map(([style, text]) => html`<span class="app-mark ${style}"><span class="govuk-visually-hidden">, </span>${text}</span>`)}</span>`;
}

const clearButton = (sheet: Sheet, q: Question, title: string): Part =>
  sheet.draft.value(q.path) === undefined && !sheet.draft.notKnown.has(q.path)
    ? nothing
    : html`<button type="button" class="app-link-button" @click=${() => { sheet.draft.put(q.path, undefined); sheet.draft.putNotKnown(q.path, false); sheet.answered(); sheet.redraw(id(q.path)); }}>Clear answer<span class="govuk-visually-hidden">: ${title}</span></button>`;

function radios(sheet: Sheet, q: Question, title: string, options: Option[]): TemplateResult {
  const value = sheet.draft.value(q.path);
  const unknown = sheet.draft.notKnown.has(q.path);
  // an answer outside the options, as other systems write it, stays as it is until another is chosen
  const other = value !== undefined && !options.some((o) => same(value, o)) ? [{ value, label: spoken(q.path, value) ?? String(value) }] : [];
  const inline = options.length + other.length <= 6 && options.every((o) => o.label.length <= 18) && other.length === 0;
  const one = (label: string, index: number, checked: boolean, choose: () => void) => html`
    <div class="govuk-radios__item">
      <input class="govuk-radios__input" type="radio" id=${index === 0 ? id(q.path) : `${id(q.path)}-${index}`} name=${id(q.path)} .checked=${live(checked)}
        @change=${() => { choose(); sheet.answered(); }}>
      <label class="govuk-label govuk-radios__label" for=${index === 0 ? id(q.path) : `${id(q.path)}-${index}`}>${label}</label>
    </div>`;
  const all = [...options, ...other];
  const short = inline && options.every((o) => o.label.length <= 6);
  return html`<div class="govuk-radios govuk-radios--small ${inline ? 'govuk-radios--inline' : ''} ${short ? 'app-radios--short' : ''}">
    ${all.map((o, i) => one(o.label, i, !unknown && same(value, o), () => sheet.draft.put(q.path, o.value)))}
    ${inline ? nothing : html`<div class="govuk-radios__divider">or</div>`}
    ${one(NOT_KNOWN, all.length, unknown, () => sheet.draft.putNotKnown(q.path, true))}
  </div>${clearButton(sheet, q, title)}`;
}

function select(sheet: Sheet, q: Question, options: Option[]): TemplateResult {
  const value = sheet.draft.value(q.path);
  const unknown = sheet.draft.notKnown.has(q.path);
  const at = unknown ? 'not-known' : String(options.findIndex((o) => same(value, o)));
  return html`<select class="govuk-select app-select" id=${id(q.path)} name=${id(q.path)}
      @change=${(e: Event) => {
        const chosen = (e.target as HTMLSelectElement).value;
        if (chosen === 'not-known') sheet.draft.putNotKnown(q.path, true);
        else { sheet.draft.putNotKnown(q.path, false); sheet.draft.put(q.path, options[Number(chosen)]?.value); }
        sheet.answered();
      }}>
      <option value="-1" .selected=${live(at === '-1')}>Choose an answer</option>
      ${options.map((o, i) => html`<option value=${i} .selected=${live(at === String(i))}>${o.label}</option>`)}
      <option value="not-known" .selected=${live(unknown)}>${NOT_KNOWN}</option>
    </select>`;
}

const none = (o: Option): boolean => o.label.toLowerCase() === 'none';

function checkboxes(sheet: Sheet, q: Question, options: Option[]): TemplateResult {
  const value = sheet.draft.value(q.path);
  const unknown = sheet.draft.notKnown.has(q.path);
  const chosen: Json[] = Array.isArray(value) ? value : value === undefined ? [] : [value];
  const toggle = (o: Option, on: boolean) => {
    // "None" and any other option take each other back
    const rest = chosen.filter((c) => !same(c, o) && (!on || none(o) === options.some((p) => none(p) && same(c, p))));
    const now = on ? options.filter((p) => same(o.value, p.value) || rest.some((c) => same(c, p))).map((p) => p.value) : rest;
    sheet.draft.put(q.path, now.length === 0 ? undefined : q.or_several && now.length === 1 ? now[0] : now);
    sheet.answered();
  };
  const one = (label: string, index: number, checked: boolean, change: (on: boolean) => void, exclusive = false) => html`
    <div class="govuk-checkboxes__item">
      <input class="govuk-checkboxes__input" type="checkbox" id=${index === 0 ? id(q.path) : `${id(q.path)}-${index}`} .checked=${live(checked)}
        data-behaviour=${exclusive ? 'exclusive' : nothing} @change=${(e: Event) => change((e.target as HTMLInputElement).checked)}>
      <label class="govuk-label govuk-checkboxes__label" for=${index === 0 ? id(q.path) : `${id(q.path)}-${index}`}>${label}</label>
    </div>`;
  const offersNone = q.kind === 'choices' && !options.some(none);
  return html`<div class="govuk-checkboxes govuk-checkboxes--small">
    ${options.map((o, i) => one(o.label, i, chosen.some((c) => same(c, o)), (on) => toggle(o, on), none(o)))}
    <div class="govuk-checkboxes__divider">or</div>
    ${offersNone ? one('None of these', options.length, Array.isArray(value) && value.length === 0, (on) => { sheet.draft.put(q.path, on ? [] : undefined); sheet.answered(); }, true) : nothing}
    ${one(NOT_KNOWN, options.length + 1, unknown, (on) => { sheet.draft.putNotKnown(q.path, on); sheet.answered(); }, true)}
  </div>`;
}

/** What can be said instead of typing: not known, or a value that stands for the whole answer. */
function beside(sheet: Sheet, q: Question, title: string): TemplateResult {
  const value = sheet.draft.value(q.path);
  const one = (label: string, suffix: string, checked: boolean, change: (on: boolean) => void) => html`
    <div class="govuk-checkboxes__item">
      <input class="govuk-checkboxes__input" type="checkbox" id="${id(q.path)}-${suffix}" .checked=${live(checked)}
        @change=${(e: Event) => { change((e.target as HTMLInputElement).checked); sheet.answered(); }}>
      <label class="govuk-label govuk-checkboxes__label" for="${id(q.path)}-${suffix}">${label}<span class="govuk-visually-hidden">: ${title}</span></label>
    </div>`;
  return html`<div class="govuk-checkboxes govuk-checkboxes--small app-beside">
    ${q.instead.map((o, i) => one(o.label, `instead-${i}`, same(value, o), (on) => sheet.draft.put(q.path, on ? o.value : undefined)))}
    ${one(q.kind === 'group' ? 'All of it not known' : NOT_KNOWN, 'not-known', sheet.draft.notKnown.has(q.path), (on) => sheet.draft.putNotKnown(q.path, on))}
  </div>`;
}

/** Text that is a number becomes one; anything else is left for the engine to judge. */
export function numberOf(text: string): Json | undefined {
  const t = text.trim();
  if (t === '') return undefined;
  return /^-?\d+(\.\d+)?$/.test(t) ? Number(t) : t;
}

function typed(sheet: Sheet, q: Question, describedBy: string | typeof nothing, wrong: boolean): TemplateResult {
  const value = sheet.draft.value(q.path);
  const text = value === undefined || q.instead.some((o) => same(value, o)) || typeof value === 'object' ? '' : String(value);
  const put = (e: Event) => {
    const now = (e.target as HTMLInputElement).value;
    sheet.draft.putNotKnown(q.path, false);
    sheet.draft.put(q.path, q.kind === 'number' ? numberOf(now) : now.trim() === '' ? undefined : now);
  };
  if (q.kind === 'number') {
    const name = q.node['x-unit'] ?? alternatives(q.node)[0]['x-unit'];
    const input = html`<input class="govuk-input govuk-input--width-5 ${wrong ? 'govuk-input--error' : ''}" id=${id(q.path)} type="text" inputmode="decimal" autocomplete="off" spellcheck="false"
      aria-describedby=${describedBy} .value=${live(text)} @input=${put} @change=${() => sheet.answered('soon')}>`;
    return name ? html`<div class="govuk-input__wrapper">${input}<div class="govuk-input__suffix" aria-hidden="true">${unit(name, value ?? null)}</div></div>` : input;
  }
  if (long(q)) {
    return html`<textarea class="govuk-textarea app-textarea ${wrong ? 'govuk-textarea--error' : ''}" id=${id(q.path)} rows="3" autocomplete="off"
      aria-describedby=${describedBy} .value=${live(text)} @input=${put} @change=${() => sheet.answered('soon')}></textarea>`;
  }
  return html`<input class="govuk-input govuk-input--width-20 ${wrong ? 'govuk-input--error' : ''}" id=${id(q.path)} type="text" autocomplete="off"
    aria-describedby=${describedBy} .value=${live(text)} @input=${put} @change=${() => sheet.answered('soon')}>`;
}

/** Whether words in sentences are expected. */
function long(q: Question): boolean {
  return /^(text|note|notes|reason|why|evidence|rationale|r5_2a|form_not_completed_because|judgement)$/.test(String(q.segments.at(-1)));
}

function dateParts(sheet: Sheet, q: Question, wrong: boolean): TemplateResult {
  const value = sheet.draft.value(q.path);
  const given = typeof value === 'string' ? value.split('-') : [];
  const [year, month, day] = [given[0] ?? '', plainPart(given[1]), plainPart(given[2])];
  const put = () => {
    const part = (name: string) => (document.getElementById(name === 'day' ? id(q.path) : `${id(q.path)}-${name}`) as HTMLInputElement).value.trim().replaceAll('-', '');
    const [d, m, y] = [part('day'), part('month'), part('year')];
    sheet.draft.putNotKnown(q.path, false);
    sheet.draft.put(q.path, d === '' && m === '' && y === '' ? undefined : `${y}-${pad(m)}-${pad(d)}`);
  };
  const one = (name: string, label: string, text: string, width: number) => html`
    <div class="govuk-date-input__item"><div class="govuk-form-group">
      <label class="govuk-label govuk-date-input__label" for=${name === 'day' ? id(q.path) : `${id(q.path)}-${name}`}>${label}</label>
      <input class="govuk-input govuk-date-input__input govuk-input--width-${width} ${wrong ? 'govuk-input--error' : ''}" type="text" inputmode="numeric" autocomplete="off"
        id=${name === 'day' ? id(q.path) : `${id(q.path)}-${name}`} .value=${live(text)} @input=${put} @change=${() => sheet.answered('soon')}>
    </div></div>`;
  return html`<div class="govuk-date-input">${one('day', 'Day', day, 2)}${one('month', 'Month', month, 2)}${one('year', 'Year', year, 4)}</div>`;
}

const pad = (part: string): string => (/^\d$/.test(part) ? `0${part}` : part);
const plainPart = (part: string | undefined): string => (part ?? '').replace(/^0(?=\d$)/, '');

function list(sheet: Sheet, q: Question): TemplateResult {
  const value = sheet.draft.value(q.path);
  const members: Json[] = Array.isArray(value) ? value : [];
  const node = alternatives(items(q.node))[0];
  const whole = Boolean(node.properties);
  const name: string = node.title ?? q.title;
  const inner = (i: number) => {
    const path = member(q.path, i);
    if (!whole) return field(sheet, question(path)!, `${q.title} ${i + 1}`);
    return html`${fields(items(q.node)).map((f) => {
      const p = member(path, f);
      return field(sheet, question(p)!, question(p)!.title);
    })}`;
  };
  const add = () => { const path = sheet.draft.add(q.path, whole ? {} : ''); sheet.answered(); sheet.redraw(id(whole ? member(path, fields(items(q.node))[0]!) : path)); };
  const one = (label: string, suffix: string, checked: boolean, change: (on: boolean) => void) => html`
    <div class="govuk-checkboxes__item">
      <input class="govuk-checkboxes__input" type="checkbox" id="${id(q.path)}-${suffix}" .checked=${live(checked)}
        @change=${(e: Event) => { change((e.target as HTMLInputElement).checked); sheet.answered(); }}>
      <label class="govuk-label govuk-checkboxes__label" for="${id(q.path)}-${suffix}">${label}<span class="govuk-visually-hidden">: ${q.title}</span></label>
    </div>`;
  return html`<div class="moj-add-another">
    ${repeat(members, (_, i) => i, (_, i) => html`
      <fieldset class="govuk-fieldset moj-add-another__item app-member" id="${id(member(q.path, i))}-member">
        <legend class="govuk-fieldset__legend govuk-fieldset__legend--s app-member__title" tabindex="-1">${whole ? titled(member(q.path, i), q.path) : `${name} ${i + 1}`}</legend>
        <div class="app-inner">${inner(i)}</div>
        <button type="button" class="govuk-button govuk-button--secondary" @click=${() => { sheet.draft.drop(q.path, i); sheet.answered(); sheet.redraw(`${id(q.path)}-add`); }}>Remove<span class="govuk-visually-hidden"> ${name} ${i + 1}</span></button>
      </fieldset>`)}
    <button type="button" class="govuk-button govuk-button--secondary moj-add-another__add-button" id="${id(q.path)}-add" @click=${add}>${members.length === 0 ? 'Add' : 'Add another'}<span class="govuk-visually-hidden">: ${q.title}</span></button>
    ${members.length > 0 ? nothing : html`<div class="govuk-checkboxes govuk-checkboxes--small app-beside">
      ${one('There are none', 'none', Array.isArray(value), (on) => sheet.draft.put(q.path, on ? [] : undefined))}
      ${one(NOT_KNOWN, 'not-known', sheet.draft.notKnown.has(q.path), (on) => sheet.draft.putNotKnown(q.path, on))}
    </div>`}
  </div>`;
}

/** Where the questions of a page come from, together at its end: each source once. */
export function sources(lines: { path: string }[]): Part {
  const by = new Map<string, string[]>();
  for (const { path } of lines) {
    const q = question(path)!;
    const source: string | undefined = q.node['x-source'];
    if (source) by.set(source, [...(by.get(source) ?? []), q.title]);
  }
  if (by.size === 0) return nothing;
  return html`<details class="govuk-details">
    <summary class="govuk-details__summary"><span class="govuk-details__summary-text">Where these questions come from</span></summary>
    <div class="govuk-details__text"><dl class="app-sources">${[...by].map(([source, titles]) => html`<dt>${source}</dt><dd>${by.size === 1 ? 'All questions on this page' : titles.join('; ')}</dd>`)}</dl></div>
  </details>`;
}
