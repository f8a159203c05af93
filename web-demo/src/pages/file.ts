/** Saving, opening, keeping, copying and clearing. */
import { html, nothing, type TemplateResult } from 'lit-html';
import * as engine from '../engine.ts';
import { FileError, fileName } from '../file.ts';
import { go, link } from '../router.ts';
import { announce, flash, flashNow, redraw } from '../shell.ts';
import { clear, fileText, keep, now, openFile, saved } from '../store.ts';
import { forget } from './section.ts';
import { mayReplace } from './start.ts';
import { entries } from './check.ts';
import type { View } from '../view.ts';

let error: string | null = null;
/** The text for the record, shown where the clipboard is refused. */
let byHand: string | null = null;

/** The control that opens a file. */
export function chooser(): TemplateResult {
  const opened = async (e: Event) => {
    const input = e.target as HTMLInputElement;
    const chosen = input.files?.[0];
    if (!chosen) return;
    const text = await chosen.text();
    input.value = '';
    if (!(await mayReplace())) return;
    try {
      const notes = openFile(text);
      error = null;
      forget();
      flash(notes.length === 0
        ? { kind: 'success', title: 'Opened', body: `${chosen.name} is open.` }
        : { kind: 'notice', title: 'Opened, with changes', body: html`<p class="govuk-notification-banner__heading">${chosen.name} is open. What to know:</p><ul class="govuk-list govuk-list--bullet">${notes.map((n) => html`<li>${n}</li>`)}</ul>` });
      go('tasks');
    } catch (problem) {
      error = problem instanceof FileError ? problem.message : 'The file cannot be used. Nothing was changed.';
      redraw('open-file');
      announce(`Error: ${error}`);
    }
  };
  return html`<div class="govuk-form-group ${error ? 'govuk-form-group--error' : ''}">
    <label class="govuk-label" for="open-file">Choose a file that this tool saved, or a case in JSON</label>
    ${error ? html`<p class="govuk-error-message" id="open-file-error"><span class="govuk-visually-hidden">Error: </span>${error}</p>` : nothing}
    <input class="govuk-file-upload ${error ? 'govuk-file-upload--error' : ''}" type="file" id="open-file" accept=".json,application/json" aria-describedby=${error ? 'open-file-error' : nothing} @change=${opened}>
  </div>`;
}

/** Hands the assessment over as a file. */
export function download(): void {
  const { text, entry } = fileText(new Date().toISOString());
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const a = document.createElement('a');
  a.href = url;
  a.download = fileName(now().case);
  a.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
  saved(entry);
  flashNow({ kind: 'success', title: 'Saved', body: `The file ${a.download} was handed to your browser, which puts it where its downloads go.` });
}

/** The plain report, with every answer it rests on: never a level without its context. */
export function record(): string {
  const inputs = entries().map((g) => [g.title, ...g.lines.map((l) => `  ${l.title}: ${l.words}`)].join('\n'));
  return `${engine.assessText(now().case, now().options).trimEnd()}\n\nANSWERS\n${inputs.join('\n')}\n`;
}

/** Puts the report for the case record on the clipboard; where that is refused, shows it to be copied by hand. */
export async function copy(): Promise<void> {
  const text = record();
  try {
    await navigator.clipboard.writeText(text);
    byHand = null;
    flashNow({ kind: 'success', title: 'Copied', body: 'The report for the case record is on the clipboard: results with their editions, the answers, the date and the receipt.' });
  } catch {
    byHand = text;
    if (!location.hash.startsWith('#/file')) {
      flash({ kind: 'notice', title: 'Copy by hand', body: 'The browser does not let this page use the clipboard. The text is below, selected.' });
      go('file');
    } else flashNow({ kind: 'notice', title: 'Copy by hand', body: 'The browser does not let this page use the clipboard. The text is below, selected.' });
    requestAnimationFrame(() => {
      const area = document.getElementById('record') as HTMLTextAreaElement | null;
      area?.focus();
      area?.select();
    });
  }
}

export function file(): View {
  const s = now();
  return {
    title: 'Save and open',
    main: html`
      <h1 class="govuk-heading-l" id="page-title" tabindex="-1">Save and open</h1>
      <h2 class="govuk-heading-m">Save to a file</h2>
      <p class="govuk-body">The file holds the answers, what is not known, and the history of results. Its name holds the reference of the case. Keep it where your organisation keeps such records.</p>
      <button type="button" class="govuk-button" id="save-file" @click=${download} ?disabled=${!s.begun}>Save a file</button>
      <h2 class="govuk-heading-m">Copy for the case record</h2>
      <p class="govuk-body">Puts the results as plain text on the clipboard, with the edition of each instrument, the answers, the date and the receipt.</p>
      <button type="button" class="govuk-button govuk-button--secondary" id="copy-record" @click=${copy} ?disabled=${!s.begun}>Copy for the case record</button>
      ${byHand === null ? nothing : html`<div class="govuk-form-group"><label class="govuk-label" for="record">Report for the case record</label>
        <textarea class="govuk-textarea" id="record" rows="12" readonly .value=${byHand}></textarea></div>`}
      <h2 class="govuk-heading-m">Open a file</h2>
      ${chooser()}
      <h2 class="govuk-heading-m">Keep a copy in this browser</h2>
      <p class="govuk-body">A copy lets you go on after the browser was closed. It is kept in this browser's local storage on this machine, not encrypted: anybody who uses this browser account can read it. Do not use it on a shared machine.</p>
      <div class="govuk-form-group"><div class="govuk-checkboxes">
        <div class="govuk-checkboxes__item">
          <input class="govuk-checkboxes__input" type="checkbox" id="keep" .checked=${s.keeping} @change=${(e: Event) => { keep((e.target as HTMLInputElement).checked); announce(now().keeping ? 'A copy is kept in this browser.' : 'No copy is kept.'); redraw(); }}>
          <label class="govuk-label govuk-checkboxes__label" for="keep">Keep a copy in this browser until I remove it</label>
        </div>
      </div></div>
      <p class="govuk-body">${s.keeping ? html`<strong>A copy is kept.</strong> Untick to remove it.` : 'No copy is kept.'}</p>
      <h2 class="govuk-heading-m">Clear everything</h2>
      <p class="govuk-body">When you are done on a machine that others use. <a class="govuk-link" href=${link('clear')}>Clear everything</a></p>`,
  };
}

export function clearPage(): View {
  return {
    title: 'Clear everything',
    main: html`
      <a class="govuk-back-link" href=${link('file')}>Back</a>
      <h1 class="govuk-heading-l" id="page-title" tabindex="-1">Clear everything</h1>
      <p class="govuk-body">This removes all answers and results from this page, and the copy in this browser if there is one. Files that you saved are not touched.</p>
      ${now().unsaved ? html`<div class="govuk-warning-text"><span class="govuk-warning-text__icon" aria-hidden="true">!</span>
        <strong class="govuk-warning-text__text"><span class="govuk-visually-hidden">Warning</span>There are answers that are not saved to a file. They will be lost.</strong></div>` : nothing}
      <div class="govuk-button-group">
        <button type="button" class="govuk-button govuk-button--warning" id="clear" @click=${() => {
          clear();
          forget();
          error = byHand = null;
          flash({ kind: 'success', title: 'Cleared', body: 'Nothing of the assessment is left in this page or in this browser.' });
          // the address of the page may hold a place in the case, and so may the pages before it
          history.replaceState(null, '', '#/');
          go('');
        }}>Clear everything</button>
        <a class="govuk-link" href=${link('tasks')}>Cancel</a>
      </div>`,
  };
}
