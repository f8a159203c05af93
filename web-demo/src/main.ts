/** Starts the engine and the form; says so where either cannot start. */
import './styles/main.scss';
import { html, render } from 'lit-html';
import { start as startEngine } from './engine.ts';
import { check } from './pages/check.ts';
import { clearPage, file } from './pages/file.ts';
import { help } from './pages/help.ts';
import { results } from './pages/results.ts';
import { forget, section } from './pages/section.ts';
import { start as startPage } from './pages/start.ts';
import { openQuestions, tasks } from './pages/tasks.ts';
import { flash, start } from './shell.ts';
import { forget as forgetJudgement } from './results/index.ts';
import { onReplaced, resume } from './store.ts';

const app = document.getElementById('app')!;

function failed(problem: unknown): void {
  console.error(problem);
  document.title = 'The tool cannot start - Assize';
  render(html`<main class="govuk-width-container"><div class="govuk-main-wrapper">
    <h1 class="govuk-heading-l">The tool cannot start</h1>
    <p class="govuk-body">It scores on your own machine and needs WebAssembly, which this browser does not have, does not allow, or could not load.</p>
    <p class="govuk-body">Load the page again, or use a current version of Edge, Chrome, Firefox or Safari. Nothing that you entered was sent.</p>
  </div></main>`, app);
}

try {
  await startEngine();
  onReplaced(forgetJudgement);
  const notes = resume();
  if (notes.length > 0) flash({ kind: 'notice', title: 'The kept copy', body: html`<ul class="govuk-list govuk-list--bullet">${notes.map((n) => html`<li>${n}</li>`)}</ul>` });
  start({ '': startPage, tasks, 'open-questions': openQuestions, section, check, results, file, clear: clearPage, help }, forget);
  if (import.meta.env.PROD && 'serviceWorker' in navigator) navigator.serviceWorker.register('./sw.js').catch(() => {
    // without the worker everything works but opening offline
  });
} catch (problem) {
  failed(problem);
}
