/** What stands around every page: header, banner, messages, the panel; and the drawing of the page that the address asks for. */
import { html, nothing, render, type TemplateResult } from 'lit-html';
import { keyed } from 'lit-html/directives/keyed.js';
import { ask } from './dialog.ts';
import { panel } from './panel.ts';
import { link, route, type Route } from './router.ts';
import type { JsonObject } from './model.ts';
import { now } from './store.ts';
import type { Flash, View } from './view.ts';

type Pages = Record<string, (route: Route) => View | undefined>;

const APP = 'Assize';
const RECOMMENDS = 'This tool recommends. People decide.';
let pages: Pages = {};
let view: View | undefined;
let hash = location.hash;
let visits = 0;
/** Waiting for the next page, and on show. */
let waiting: Flash | null = null;
let shown: Flash | null = null;
let entering = false;

/** Says something once, at the top of the next page. */
export function flash(message: Flash): void {
  waiting = message;
}

/** Says something at the top of this page, now. */
export function flashNow(message: Flash): void {
  shown = message;
  draw();
  document.getElementById('flash')?.focus();
}

/** The one place that speaks by itself: short, polite, when a page is left or something was done. */
export function announce(text: string): void {
  const status = document.getElementById('status')!;
  status.textContent = '';
  setTimeout(() => (status.textContent = text), 50);
}

/** Draws the page again as it is now; the focus stays, or goes to an element. */
export function redraw(focus?: string): void {
  draw();
  if (focus) document.getElementById(focus)?.focus();
}

function draw(): void {
  const here = route();
  view = (pages[here.page] ?? (() => undefined))(here) ?? missing();
  const reference = now().case['reference'];
  document.title = [(view.prefix ?? '') + view.title, typeof reference === 'string' && reference !== '' ? reference : null, APP].filter(Boolean).join(' - ');
  render(layout(view, here), document.getElementById('app')!);
}

function missing(): View {
  return {
    title: 'Page not found',
    main: html`<h1 class="govuk-heading-l" id="page-title" tabindex="-1">Page not found</h1>
      <p class="govuk-body">There is no page at this address. <a class="govuk-link" href=${link('tasks')}>Go to the task list</a></p>`,
  };
}

/** Opens the page of the address. */
function enter(first = false): void {
  hash = location.hash;
  visits += 1;
  shown = waiting;
  waiting = null;
  entering = true;
  panelCase = undefined;
  draw();
  entering = false;
  if (first) return;
  const target = (view?.focus && document.getElementById(view.focus)) || document.querySelector<HTMLElement>('main h1');
  window.scrollTo(0, 0);
  if (target?.tagName === 'H1') target.tabIndex = -1;
  if (view?.focus) target?.closest('.app-question, .app-group')?.scrollIntoView();
  target?.focus({ preventScroll: true });
}

/** Another address: answers that are not saved are asked about first. */
async function moved(): Promise<void> {
  const pending = view?.pending;
  if (!pending?.changed() || location.hash === hash) return enter();
  const wanted = location.hash;
  history.replaceState(null, '', hash);
  const choice = await ask('Save the answers on this page?', 'You have changed answers on this page that are not saved.', [
    { id: 'save', label: 'Save and leave' },
    { id: 'drop', label: 'Leave without saving' },
    { id: 'stay', label: 'Stay on this page' },
  ]);
  if (choice === 'save' ? pending.save() : choice === 'drop') {
    forgetPage();
    // whatever was drawn while the question stood: nothing is pending any more
    view = undefined;
    location.hash = wanted;
  }
}

let forgetPage = (): void => {};

/** Starts drawing. `forget` throws away what is being filled in. */
export function start(all: Pages, forget: () => void): void {
  pages = all;
  forgetPage = forget;
  addEventListener('hashchange', () => void moved());
  addEventListener('beforeunload', (e) => {
    if (!now().unsaved && !view?.pending?.changed()) return;
    e.preventDefault();
    e.returnValue = '';
  });
  enter(true);
}

const navigation: [string, string][] = [
  ['tasks', 'Task list'],
  ['check', 'Check answers'],
  ['results', 'Results'],
  ['file', 'Save and open'],
  ['help', 'Help'],
];

function layout(v: View, here: Route): TemplateResult {
  return html`
    <a href="#main" class="govuk-skip-link" @click=${(e: Event) => { e.preventDefault(); document.getElementById('main')!.focus(); }}>Skip to main content</a>
    <header class="app-header">
      <div class="govuk-service-navigation">
        <div class="govuk-width-container"><div class="govuk-service-navigation__container">
          <span class="govuk-service-navigation__service-name"><a class="govuk-service-navigation__link" href=${link('')}>${APP}</a></span>
          <nav aria-label="Menu" class="govuk-service-navigation__wrapper">
            <ul class="govuk-service-navigation__list">
              ${navigation.map(([page, title]) => {
                const active = here.page === page || (page === 'tasks' && (here.page === 'section' || here.page === 'open-questions'));
                return html`<li class="govuk-service-navigation__item ${active ? 'govuk-service-navigation__item--active' : ''}">
                  <a class="govuk-service-navigation__link" href=${link(page)} aria-current=${active ? (here.page === page && here.rest.length === 0 ? 'page' : 'true') : nothing}>${active ? html`<strong class="govuk-service-navigation__active-fallback">${title}</strong>` : title}</a></li>`;
              })}
            </ul>
          </nav>
        </div></div>
      </div>
      <div class="app-banner"><div class="govuk-width-container"><p class="govuk-body-s">
        <strong>${RECOMMENDS}</strong> Everything stays on this machine.
        <span class="app-banner__state">${state()}</span>
      </p></div></div>
    </header>
    <div class="govuk-width-container">
      <div class="govuk-main-wrapper app-main ${v.panel ? 'app-main--panel' : ''} ${v.wide ? 'app-main--wide' : ''}">
        <main id="main" tabindex="-1" class="app-main__main">
          ${shown ? message(shown) : nothing}
          ${keyed(`${visits}`, html`<div>${v.main}</div>`)}
        </main>
        ${v.panel ? panel(previewed(v)) : nothing}
      </div>
    </div>
    <footer class="app-footer"><div class="govuk-width-container">
      <p class="govuk-body-s">Nothing that you enter is sent anywhere. <a class="govuk-link" href=${link('help', 'privacy')}>Privacy</a> · <a class="govuk-link" href=${link('clear')}>Clear everything</a></p>
    </div></footer>`;
}

let panelCase: JsonObject | undefined;
let panelTimer: ReturnType<typeof setTimeout> | undefined;

/** The case that the panel shows: it follows the answers a moment later, so that choosing one is never slow. */
function previewed(v: View): JsonObject {
  const wanted = v.preview?.() ?? now().case;
  if (panelCase === undefined || entering || !v.preview) panelCase = wanted;
  clearTimeout(panelTimer);
  if (panelCase !== wanted) {
    panelTimer = setTimeout(() => {
      panelCase = wanted;
      draw();
    }, 150);
  }
  return panelCase;
}

function state(): string {
  const s = now();
  if (!s.begun) return '';
  const reference = typeof s.case['reference'] === 'string' ? `Case ${s.case['reference']}. ` : '';
  return reference + (s.unsaved ? 'There are answers that are not saved to a file.' : '');
}

function message(f: Flash): TemplateResult {
  const success = f.kind === 'success';
  return html`<div class="govuk-notification-banner ${success ? 'govuk-notification-banner--success' : ''}" id="flash" tabindex="-1" role="region" aria-labelledby="flash-title">
    <div class="govuk-notification-banner__header"><h2 class="govuk-notification-banner__title" id="flash-title">${f.title}</h2></div>
    <div class="govuk-notification-banner__content">${typeof f.body === 'string' ? html`<p class="govuk-notification-banner__heading">${f.body}</p>` : f.body}</div>
  </div>`;
}
