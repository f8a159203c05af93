/** The task list: every section, how far it is, and what could still change the result. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { folded, places, progress, total, type State } from '../progress.ts';
import { id, inside } from '../paths.ts';
import { inQuestions, question } from '../schema.ts';
import { link, type Route } from '../router.ts';
import { journey, now } from '../store.ts';
import { firstPage } from './section.ts';
import type { Group, Task } from '../engine.ts';
import type { View } from '../view.ts';

const plural = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;
const could = (n: number): string => `${plural(n, 'question')} could change the result`;

const STATES: Record<State, { words: string; style: string | null }> = {
  completed: { words: 'Completed', style: null },
  in_progress: { words: 'In progress', style: 'govuk-tag--yellow' },
  not_started: { words: 'Not started', style: '' },
  cannot_start: { words: 'Cannot start yet', style: 'govuk-tag--grey' },
  does_not_apply: { words: 'Does not apply', style: 'govuk-tag--grey' },
};

/** Questions without an answer that could change a result. */
const undecided = () => places(journey()).filter((p) => p.ask.applies === 'yes' && p.ask.could_change && p.ask.filled === undefined && !now().not_known.includes(p.ask.path));

export function tasks(route: Route): View {
  const { groups } = journey();
  const shown = groups.filter((g) => !folded(g, now().not_known));
  const aside = groups.filter((g) => folded(g, now().not_known));
  const all = total(shown.flatMap((g) => g.tasks), now().not_known);
  const n = undecided().length;
  // what the case itself asks, the instrument that is expected, then what has been begun
  const resume = shown.flatMap((g) => g.tasks.map((t) => ({ t, state: progress(t, now().not_known).state, first: g === shown[0] || g.choice === 'expected' })));
  const waits = (r: (typeof resume)[number]) => r.state === 'in_progress' || r.state === 'not_started';
  const following = resume.find((r) => r.first && waits(r)) ?? resume.find((r) => r.state === 'in_progress') ?? resume.find((r) => r.state === 'not_started');
  const headings: (string | null)[] = [];
  return {
    title: 'Task list',
    panel: true,
    ...(route.rest[0] ? { focus: `group-${id(route.rest[0])}` } : {}),
    main: html`
      <h1 class="govuk-heading-l" id="page-title" tabindex="-1">Task list</h1>
      <p class="govuk-body">${all.completed} of ${plural(all.applying, 'section')} completed. You need not complete all of them: a result says what it lacks.</p>
      <p class="govuk-body app-could">${n === 0 ? 'No unanswered question is known to change the result.' : html`<a class="govuk-link" href=${link('open-questions')}>${could(n)}</a>`}</p>
      ${refused(groups)}
      ${following ? html`<a role="button" draggable="false" class="govuk-button" href=${link('section', following.t.id, firstPage(following.t))}>${all.started ? 'Continue with' : 'Begin with'} "${following.t.title}"</a>` : nothing}
      <nav aria-labelledby="contents" class="app-contents">
        <h2 class="govuk-heading-s" id="contents">Contents</h2>
        <ul class="govuk-list">${shown.map((g) => {
          const sum = total(g.tasks, now().not_known);
          return html`<li><a class="govuk-link" href=${link('tasks', g.id)}>${g.within ? `${g.within}: ` : ''}${g.title}</a> <span class="app-contents__state">${sum.completed} of ${sum.applying}</span></li>`;
        })}</ul>
      </nav>
      ${shown.map((g) => {
        const heading = g.within && headings.at(-1) !== g.within ? html`<h2 class="govuk-heading-l app-within">${g.within}</h2>` : nothing;
        headings.push(g.within);
        return html`${heading}${group(g, g === shown[0])}`;
      })}
      ${aside.length === 0 ? nothing : html`<h2 class="govuk-heading-m">Instruments not expected for this person</h2>
        ${aside.map((g) => html`<details class="govuk-details app-group" id=${`group-${id(g.id)}`} ?open=${route.rest[0] === g.id}>
          <summary class="govuk-details__summary"><span class="govuk-details__summary-text">${g.title}</span></summary>
          <div class="govuk-details__text"><p class="govuk-body">${g.why}</p>${list(g)}</div>
        </details>`)}`}`,
  };
}

/** What stops a result, with the way to the page where it can be put right. */
function refused(groups: readonly Group[]): TemplateResult | typeof nothing {
  const all = journey().refused;
  if (all.length === 0) return nothing;
  const place = (r: (typeof all)[number]) => {
    const group = groups.find((g) => g.id === r.group);
    const at = places(journey()).find((p) => r.fields.some((f) => inside(f, p.ask.path)));
    return at ? html`<a class="govuk-link" href=${link('section', at.task.id, at.page, at.ask.path)}>${group?.title ?? at.task.title}</a>` : group?.title ?? '';
  };
  return html`<div class="govuk-inset-text" id="refused">
    <p class="govuk-body"><strong>Answers that do not fit together, or that stop a result:</strong></p>
    <ul class="govuk-list govuk-list--bullet">${all.map((r) => html`<li>${place(r)}: ${inQuestions(r.text, r.group)}</li>`)}</ul>
  </div>`;
}

function group(g: Group, first: boolean): TemplateResult {
  const sum = total(g.tasks, now().not_known);
  const name = `group-${id(g.id)}`;
  const heading = g.within ? html`<h3 class="govuk-heading-m" id=${name} tabindex="-1">${g.title}</h3>` : html`<h2 class="govuk-heading-m" id=${name} tabindex="-1">${g.title}</h2>`;
  // a short page: what nobody has begun, and is not known to matter, is folded
  const open = first || sum.started || sum.could_change > 0 || g.choice === 'expected' || sum.applying === 1;
  return html`<section class="app-group" aria-labelledby=${name}>${heading}
    ${g.choice ? html`<p class="govuk-hint">${g.choice === 'expected' ? 'Expected for this person' : g.choice === 'undetermined' ? 'Whether it is the instrument for this person is not settled yet' : 'Not expected for this person'}${g.why ? `: ${g.why}` : ''}</p>` : nothing}
    ${open ? list(g) : html`<details class="govuk-details">
      <summary class="govuk-details__summary"><span class="govuk-details__summary-text">${sum.applying === 0 ? 'Nothing applies' : `${plural(sum.applying, 'section')}, not started`}<span class="govuk-visually-hidden">: ${g.title}</span></span></summary>
      <div class="govuk-details__text">${list(g)}</div></details>`}
  </section>`;
}

function list(g: Group): TemplateResult {
  return html`<ul class="govuk-task-list">${g.tasks.map(row)}</ul>`;
}

function row(task: Task): TemplateResult {
  const p = progress(task, now().not_known);
  const { words, style } = STATES[p.state];
  const closed = p.state === 'cannot_start' || p.state === 'does_not_apply';
  const name = id(task.id);
  const hint = closed
    ? p.state === 'cannot_start' ? 'An answer in another section decides whether it applies' : null
    : [
        p.unanswered.length > 0 ? `${p.unanswered.length} unanswered` : null,
        p.could_change.length > 0 ? `${p.could_change.length} could change the result` : null,
        p.not_known > 0 ? `${p.not_known} not known` : null,
      ].filter(Boolean).join(', ') || null;
  return html`<li class="govuk-task-list__item ${closed ? '' : 'govuk-task-list__item--with-link'}">
    <div class="govuk-task-list__name-and-hint">
      ${closed ? html`<div>${task.title}</div>` : html`<a class="govuk-link govuk-task-list__link" href=${link('section', task.id, firstPage(task))} aria-describedby="${name}-status${hint ? ` ${name}-hint` : ''}">${task.title}</a>`}
      ${hint ? html`<div class="govuk-task-list__hint" id="${name}-hint">${hint}</div>` : nothing}
    </div>
    <div class="govuk-task-list__status ${closed ? 'govuk-task-list__status--cannot-start-yet' : ''}" id="${name}-status">
      ${style === null || closed ? words : html`<strong class="govuk-tag ${style}">${words}</strong>`}
    </div>
  </li>`;
}

/** Exactly the questions that could change the result. */
export function openQuestions(): View {
  const found = undecided();
  const sections = [...new Set(found.map((p) => p.task.id))].map((t) => found.filter((p) => p.task.id === t));
  return {
    title: could(found.length),
    panel: true,
    main: html`
      <a class="govuk-back-link" href=${link('tasks')}>Back to the task list</a>
      <h1 class="govuk-heading-l" id="page-title" tabindex="-1">${could(found.length)}</h1>
      ${found.length === 0 ? html`<p class="govuk-body">No unanswered question is known to change the result.</p>` : nothing}
      ${sections.map((all) => html`
        <h2 class="govuk-heading-s">${[...new Set([all[0]!.group.within, all[0]!.group.title, all[0]!.task.title])].filter(Boolean).join(': ')}</h2>
        <ul class="govuk-list govuk-list--spaced app-open">${all.map((p) => html`<li>
          <a class="govuk-link" href=${link('section', p.task.id, p.page, p.ask.path)}>${question(p.ask.path)?.title ?? p.ask.path}</a>${p.title ? html` <span class="app-open__in">(${p.title})</span>` : nothing}</li>`)}</ul>`)}`,
  };
}

