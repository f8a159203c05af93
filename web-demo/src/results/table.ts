/** Headings, tables and lists that every page uses. */
import { html, nothing } from 'lit-html';
import { ref } from 'lit-html/directives/ref.js';
import type { TemplateResult } from 'lit-html';
import { day, items, label, sentence, statusInFull } from './words.ts';
import { weak } from './level.ts';
import type { Data } from './words.ts';
import type { ResultContext } from './types.ts';

export type Part = TemplateResult | typeof nothing | string;

/** A heading of a level: the same part stands under an h1 on its page and under an h2 in the whole report. */
export function heading(rank: number, text: Part, size?: 's' | 'm' | 'l'): TemplateResult {
  const of = size ?? (rank <= 2 ? 'm' : 's');
  switch (rank) {
    case 1:
      return html`<h1 class="govuk-heading-l">${text}</h1>`;
    case 2:
      return html`<h2 class="govuk-heading-${of}">${text}</h2>`;
    case 3:
      return html`<h3 class="govuk-heading-${of}">${text}</h3>`;
    case 4:
      return html`<h4 class="govuk-heading-${of}">${text}</h4>`;
    default:
      return html`<h5 class="govuk-heading-s">${text}</h5>`;
  }
}

const watched = new WeakMap<Element, ResizeObserver>();

/** Only a pane that does scroll takes the focus: a table that fits is no stop on the way of the tab key. */
function watch(element: Element | undefined): void {
  if (!element || watched.has(element)) return;
  const look = () => {
    if (element.scrollWidth > element.clientWidth + 1) element.setAttribute('tabindex', '0');
    else element.removeAttribute('tabindex');
  };
  const observer = new ResizeObserver(look);
  observer.observe(element);
  if (element.firstElementChild) observer.observe(element.firstElementChild);
  watched.set(element, observer);
}

/** A pane that scrolls sideways on a narrow screen; the arrow keys move it. */
export const pane = (name: string, inner: Part): TemplateResult => html`<div class="moj-scrollable-pane res-pane" role="group" aria-label=${name} ${ref(watch)}>${inner}</div>`;

export interface Column {
  head: string;
  numeric?: boolean;
}

/**
 * A table: caption, column scopes, and the first cell of each row as its header. On a phone a table of three columns or more stands
 * row by row, each cell under the name of its column; the roles are said, as a table that is laid out as blocks would lose them.
 */
export function table(caption: string, columns: Column[], rows: { cells: Part[]; marked?: boolean }[], stacks = columns.length > 2): TemplateResult {
  const name = (i: number) => (stacks && i > 0 ? html`<span class="res-cell-label" aria-hidden="true">${columns[i]?.head}</span>` : nothing);
  return pane(
    caption,
    html`<table class="govuk-table res-table ${stacks ? 'res-table--stacks' : ''}" role="table">
      <caption class="govuk-table__caption govuk-table__caption--s">${caption}</caption>
      <thead class="govuk-table__head" role="rowgroup">
        <tr class="govuk-table__row" role="row">
          ${columns.map((c) => html`<th scope="col" role="columnheader" class="govuk-table__header ${c.numeric ? 'govuk-table__header--numeric' : ''}">${c.head}</th>`)}
        </tr>
      </thead>
      <tbody class="govuk-table__body" role="rowgroup">
        ${rows.map(
          (row) => html`<tr role="row" class="govuk-table__row ${row.marked ? 'res-row--fired' : ''}">
            ${row.cells.map((cell, i) =>
              i === 0
                ? html`<th scope="row" role="rowheader" class="govuk-table__header res-table__first">${cell}</th>`
                : html`<td role="cell" class="govuk-table__cell ${columns[i]?.numeric ? 'govuk-table__cell--numeric' : ''}">${name(i)}${cell}</td>`,
            )}
          </tr>`,
        )}
      </tbody>
    </table>`,
  );
}

/** Said in words in the row that a case fell into: the tint only repeats it. */
export const applies = (): TemplateResult => html`<strong class="govuk-tag res-applies">Applies here</strong>`;

/** One table of an instrument's guide, whole, with the rows marked that decided this case. */
export function guideTable(guide: Data, fired: Set<string>, title: string = guide.title): TemplateResult {
  const rows = items(guide.rows);
  const weakRows = rows.some((r) => r.status !== 'confirmed');
  const columns: Column[] = [{ head: guide.unit ? sentence(guide.unit) : 'Row' }, { head: 'Value' }];
  if (weakRows) columns.push({ head: 'Source' });
  columns.push({ head: 'This case' });
  return html`<div class="res-guide">
    ${table(
      title,
      columns,
      rows.map((row) => {
        const here = fired.has(row.id);
        const cells: Part[] = [row.label || row.id, row.value];
        if (weakRows) cells.push(statusInFull(row.status));
        cells.push(here ? applies() : html`<span class="govuk-visually-hidden">does not apply</span>`);
        return { cells, marked: here };
      }),
      false,
    )}
    <p class="govuk-hint res-source">Source: ${guide.source}</p>
  </div>`;
}

/** Reasons in the order the engine gave them: points, source, and the status where it is weak. */
export function reasonList(reasons: Data[]): TemplateResult {
  return html`<ol class="govuk-list govuk-list--number res-reasons">
    ${reasons.map(
      (r) => html`<li>
        ${sentence(r.text)}${r.points === undefined || r.points === null ? nothing : html` <strong class="res-points">${r.points} ${r.points === 1 ? 'point' : 'points'}</strong>`}
        <span class="govuk-hint res-source">Rule ${r.rule}. ${r.source ? html`Source: ${r.source}.` : nothing} ${weak(r.status)}</span>
      </li>`,
    )}
  </ol>`;
}

export function notices(list: Data[]): Part {
  if (!list.length) return nothing;
  return html`<ul class="govuk-list govuk-list--bullet">${list.map((n) => html`<li>${sentence(n.text)}</li>`)}</ul>`;
}

export interface Row {
  key: Part;
  value: Part;
}

/** Keys on the left, values on the right; rows without a value are left out. */
export function summary(rows: (Row | null)[], className = ''): TemplateResult {
  return html`<dl class="govuk-summary-list ${className}">
    ${rows
      .filter((r): r is Row => r !== null && r.value !== nothing && r.value !== '')
      .map((r) => html`<div class="govuk-summary-list__row"><dt class="govuk-summary-list__key">${r.key}</dt><dd class="govuk-summary-list__value">${r.value}</dd></div>`)}
  </dl>`;
}

export const bullets = (parts: Part[]): TemplateResult => html`<ul class="govuk-list govuk-list--bullet">${parts.map((p) => html`<li>${p}</li>`)}</ul>`;

export const inset = (inner: Part): TemplateResult => html`<div class="govuk-inset-text">${inner}</div>`;

export function details(name: string, inner: Part, open = false): TemplateResult {
  return html`<details class="govuk-details res-details" ?open=${open}>
    <summary class="govuk-details__summary"><span class="govuk-details__summary-text">${name}</span></summary>
    <div class="govuk-details__text">${inner}</div>
  </details>`;
}

/** What ran, on what, and with which tables. */
export function receipt(r: Data): Part {
  if (!r) return nothing;
  const rows: Row[] = [];
  const add = (key: string, value: Data) => {
    if (value !== undefined && value !== null && value !== '') rows.push({ key, value: String(value) });
  };
  add('Engine', r.engine);
  add('Instrument', r.instrument && `${r.instrument} ${r.edition ?? ''}`.trim());
  add('Policy', r.policy ?? items(r.policies).join(', '));
  for (const other of items(r.other_policies)) add('Further policy', other.policy);
  add('Arithmetic', r.arithmetic);
  for (const m of items(r.maps)) add(`Map ${m.map}`, m.hash);
  add('Facts', r.facts);
  add('Tables', r.tables);
  add('Attested', r.attestation);
  add('Strict', r.strict === undefined ? undefined : r.strict ? 'yes: constants that no text confirms are withheld' : 'no');
  return html`<dl class="res-receipt">${rows.map((row) => html`<div><dt>${row.key}</dt><dd>${row.value}</dd></div>`)}</dl>`;
}

/** Professional judgements that were recorded about a value, beside the value itself. Both stay visible. */
export function judgementsAbout(ctx: ResultContext, ...about: string[]): Part {
  const found = items(ctx.report?.judgements).filter((j) => about.includes(j.about));
  if (!found.length) return nothing;
  return html`<div class="res-judgement">
    ${found.map(
      (j) => html`<p class="govuk-body-s res-judgement__text">
        <strong>Recorded judgement: ${j.judgement}</strong><br />
        ${j.by_role ? label(j.by_role) : 'Role not given'}${j.on ? `, ${day(j.on)}` : ', undated'}. ${j.reason ? html`Reason: ${j.reason}.` : 'No reason recorded.'} It changes no computed value.
      </p>`,
    )}
  </div>`;
}
