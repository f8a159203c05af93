/** One page of a section: its questions, saving them, and what follows. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { line, sources, type Sheet } from '../controls.ts';
import { Draft, type PageError } from '../draft.ts';
import { applies, next, pages, placeOf, progress, type Page } from '../progress.ts';
import { id, inside } from '../paths.ts';
import { go, link, type Route } from '../router.ts';
import { answer, journey, now, report, restore } from '../store.ts';
import { announce, flash, redraw } from '../shell.ts';
import { levels, sentence } from '../levels.ts';
import { inQuestions } from '../schema.ts';
import type { Group, Task } from '../engine.ts';
import type { View } from '../view.ts';

/** The page that is being filled in. It lives from its opening until another is opened. */
interface Visit {
  key: string;
  group: Group;
  task: Task;
  number: number;
  page: Page;
  draft: Draft;
  errors: PageError[];
  /** Errors show after a first try to save. */
  tried: boolean;
}

let visit: Visit | undefined;
/** Questions that were on the page of a section before its answers were saved; what applies beyond them is asked on a page that follows. */
const shown = new Map<string, Set<string>>();

/** Forgets the page, as when the case was replaced. */
export function forget(): void {
  visit = undefined;
  shown.clear();
}

function open(route: Route): Visit | undefined {
  const [taskId = '', n = '1', extra = ''] = route.rest;
  const key = `${taskId}/${n}/${extra === 'more' ? 'more' : ''}`;
  if (visit?.key === key) return visit;
  const group = journey().groups.find((g) => g.tasks.some((t) => t.id === taskId));
  const task = group?.tasks.find((t) => t.id === taskId);
  const whole = task && pages(task)[Number(n) - 1];
  if (!group || !task || !whole) return undefined;
  const before = shown.get(`${taskId}/${n}`);
  const asked = (path: string) => extra === 'more' && Boolean(before?.has(path));
  const page: Page = {
    ...whole,
    fieldsets: whole.fieldsets
      .map((f) => ({ ...f, questions: f.questions.filter((a) => a.applies === 'yes' && !asked(a.path)) }))
      .filter((f) => f.questions.length > 0),
  };
  visit = { key, group, task, number: Number(n), page, draft: new Draft(now().case, now().not_known, page), errors: [], tried: false };
  return visit;
}

export function section(route: Route): View | undefined {
  const v = open(route);
  if (!v) return undefined;
  const focusPath = route.rest[2] && route.rest[2] !== 'more' ? v.draft.lines().find((l) => l.ask.path === route.rest[2])?.path : undefined;
  return {
    title: v.page.title ? `${v.task.title}: ${v.page.title}` : v.task.title,
    ...(v.errors.length > 0 ? { prefix: 'Error: ' } : {}),
    main: body(v, route),
    panel: true,
    preview: () => v.draft.case,
    pending: { changed: () => v.draft.touched, save: () => save(v) },
    ...(focusPath ? { focus: id(focusPath) } : {}),
  };
}

function body(v: Visit, route: Route): TemplateResult {
  const sheet: Sheet = {
    draft: v.draft,
    errors: v.errors,
    redraw: (focus) => redraw(focus),
    answered: (when) => {
      const update = () => {
        if (v.tried) v.errors = v.draft.errors();
        redraw();
      };
      if (when === 'soon') setTimeout(update, 200);
      else update();
    },
  };
  const all = pages(v.task).filter(applies);
  const at = all.findIndex((p) => pages(v.task).indexOf(p) === v.number - 1);
  const follow = route.rest[2] === 'more';
  return html`
    <a class="govuk-back-link" href=${follow ? link('section', v.task.id, v.number) : link('tasks', v.group.id)}>Back${follow ? nothing : ' to the task list'}</a>
    ${summary(v.errors)}
    ${refusals(v)}
    <form novalidate @submit=${(e: Event) => { e.preventDefault(); proceed(v); }}>
      <span class="govuk-caption-l">${[v.group.within, v.group.title === v.task.title ? null : v.group.title].filter(Boolean).join(': ')}</span>
      <h1 class="govuk-heading-l" id="page-title" tabindex="-1">${v.task.title}</h1>
      ${v.page.title ? html`<h2 class="govuk-heading-m">${v.page.title}${all.length > 1 && at >= 0 ? html` <span class="app-count">page ${at + 1} of ${all.length}</span>` : nothing}</h2>` : nothing}
      ${follow ? html`<p class="govuk-body">These questions follow from the answers that you gave on the page before.</p>` : nothing}
      ${v.draft.blocks.length === 0 ? html`<p class="govuk-body">Nothing on this page applies with the answers so far.</p>` : nothing}
      ${v.draft.blocks.map((b) => html`
        ${b.title && b.title !== v.task.title ? html`<h2 class="govuk-heading-m app-block-title">${b.title}</h2>` : nothing}
        ${b.lines.map((l) => line(sheet, l.ask, l.path, v.draft.blocks.length > 1 ? b.title : null))}`)}
      ${sources(v.draft.lines())}
      <div class="govuk-button-group app-buttons">
        <button class="govuk-button" type="submit" id="save">Save and continue</button>
        <button class="govuk-button govuk-button--secondary" type="button" @click=${() => { if (save(v)) go('tasks', v.group.id); }}>Save and go to the task list</button>
        <button class="govuk-button govuk-button--secondary" type="button" @click=${() => { v.draft.restNotKnown(); proceed(v); }}>Mark the rest as not known and continue</button>
      </div>
    </form>`;
}

function summary(errors: PageError[]): TemplateResult | typeof nothing {
  if (errors.length === 0) return nothing;
  return html`<div class="govuk-error-summary" id="error-summary" tabindex="-1">
    <div role="alert">
      <h2 class="govuk-error-summary__title">There is a problem</h2>
      <div class="govuk-error-summary__body"><ul class="govuk-list govuk-error-summary__list">
        ${errors.map((e) => html`<li>${e.path === null ? e.text : html`<a href="#${id(e.path)}" @click=${(ev: Event) => { ev.preventDefault(); focusOn(id(e.path!)); }}>${e.text}</a>`}</li>`)}
      </ul></div>
    </div>
  </div>`;
}

/** What stops the result of this part. It bars no saving: an answer on a page that follows may be what is missing. */
function refusals(v: Visit): TemplateResult | typeof nothing {
  const here = journey().refused.filter((r) => r.group === v.group.id);
  if (here.length === 0) return nothing;
  return html`<div class="govuk-inset-text" id="refused">
    <p class="govuk-body"><strong>With the answers so far this part gives no result:</strong></p>
    <ul class="govuk-list govuk-list--bullet">${here.map((r) => html`<li>${r.question ? `${r.question}: ` : ''}${inQuestions(r.text, r.group)}</li>`)}</ul>
  </div>`;
}

function focusOn(target: string): void {
  const element = document.getElementById(target);
  element?.closest('.govuk-form-group')?.scrollIntoView();
  element?.focus({ preventScroll: true });
}

/** Saves the page's answers; on errors shows them and says false. */
function save(v: Visit): boolean {
  v.tried = true;
  v.errors = v.draft.errors();
  if (v.errors.length > 0) {
    redraw('error-summary');
    return false;
  }
  const before = { case: now().case, not_known: now().not_known };
  const seen = shown.get(`${v.task.id}/${v.number}`) ?? new Set<string>();
  v.draft.lines().forEach((l) => { seen.add(l.path); seen.add(l.ask.path); });
  shown.set(`${v.task.id}/${v.number}`, seen);
  const was = levels(report()).map((l) => l.words).join();
  const dropped = answer(v.draft.finished(), [...v.draft.notKnown]);
  v.draft.touched = false;
  visit = undefined;
  if (dropped.length > 0) {
    flash({
      kind: 'notice',
      title: dropped.length === 1 ? 'An answer no longer applies' : `${dropped.length} answers no longer apply`,
      body: html`<p class="govuk-notification-banner__heading">The answers that you saved change what is asked. Removed:</p>
        <ul class="govuk-list govuk-list--bullet">${dropped.map((d) => html`<li>${where(d, before.case)}</li>`)}</ul>
        <button type="button" class="govuk-button govuk-button--secondary" @click=${() => {
          restore(before);
          forget();
          flash({ kind: 'success', title: 'Undone', body: 'The answers are as they were before the page was saved.' });
          go('section', v.task.id, v.number);
        }}>Undo, and keep the answers as they were</button>`,
    });
  }
  announce(`Saved. ${levels(report()).map((l) => l.words).join() === was ? 'The results are unchanged. ' : ''}${sentence(report())}`);
  return true;
}

function where(gone: { path: string; question: string }, before: any): string {
  const place = placeOf(gone.path, before);
  return place ? `${gone.question} (${[place.group.within, place.group.title, place.task.title].filter((t, i, all) => t && all.indexOf(t) === i).join(', ')})` : gone.question;
}

/** Saves, then goes on: to questions that now apply on this page, the section's next page, the next section. */
function proceed(v: Visit): void {
  if (!save(v)) return;
  const task = journey().groups.flatMap((g) => g.tasks).find((t) => t.id === v.task.id)!;
  const all = pages(task);
  const seen = shown.get(`${v.task.id}/${v.number}`)!;
  const more = all[v.number - 1]?.fieldsets.some((f) => f.questions.some((a) => a.applies === 'yes' && !a.answered && !seen.has(a.path) && !now().not_known.some((p) => inside(a.path, p))));
  if (more) return void go('section', v.task.id, v.number, 'more');
  const following = all.findIndex((p, i) => i >= v.number && applies(p));
  if (following >= 0) return void go('section', v.task.id, following + 1);
  const after = next(journey(), v.task.id);
  if (after) return void go('section', after.id, firstPage(after));
  go('tasks', v.group.id);
}

/** The page of a section to open: the first with something unanswered, else the first that applies. */
export function firstPage(task: Task): number {
  const all = pages(task);
  const openPaths = new Set(progress(task, now().not_known).unanswered.map((a) => a.path));
  const started = progress(task, now().not_known).state === 'in_progress';
  const waiting = started ? all.findIndex((p) => p.fieldsets.some((f) => f.questions.some((a) => openPaths.has(a.path)))) : -1;
  return (waiting >= 0 ? waiting : Math.max(0, all.findIndex(applies))) + 1;
}
