/** The first page: what the tool is, and three ways to begin. */
import { html } from 'lit-html';
import { ask } from '../dialog.ts';
import { link, go } from '../router.ts';
import { begin, load, now } from '../store.ts';
import { forget } from './section.ts';
import { chooser } from './file.ts';
import type { JsonObject } from '../model.ts';
import type { View } from '../view.ts';

const files = import.meta.glob<JsonObject>('../../../examples/*.json', { eager: true, import: 'default' });
/** Example cases by their file's name in words. */
export const examples: { title: string; case: JsonObject }[] = Object.entries(files).map(([path, theCase]) => {
  const words = path.split('/').at(-1)!.replace('.json', '').replaceAll('-', ' ');
  return { title: words.charAt(0).toUpperCase() + words.slice(1), case: theCase };
});

/** Asks before answers are thrown away that are in no file. */
export async function mayReplace(): Promise<boolean> {
  if (!now().unsaved) return true;
  const choice = await ask('Replace the open assessment?', 'It has answers that are not saved to a file. They will be lost.', [
    { id: 'replace', label: 'Replace it', warning: true },
    { id: 'keep', label: 'Keep it open' },
  ]);
  return choice === 'replace';
}

async function replace(by: () => void): Promise<void> {
  if (!(await mayReplace())) return;
  forget();
  by();
  go('tasks');
}

export function start(): View {
  const open = now().begun;
  return {
    title: 'Assess risk and see the reasons',
    main: html`
      <h1 class="govuk-heading-xl" id="page-title" tabindex="-1">Assess risk and see the reasons</h1>
      <p class="govuk-body-l">For people who work in public protection in England and Wales, with adults and with young people.</p>
      <p class="govuk-body">You answer questions from the instruments that apply to a person. The tool shows:</p>
      <ul class="govuk-list govuk-list--bullet">
        <li>the risk of serious harm, to whom, in which setting</li>
        <li>the likelihood of reconviction, and the predictors</li>
        <li>a MAPPA category and a recommended management level</li>
        <li>which rule each result comes from, what is unknown, and what would change it</li>
      </ul>
      <div class="govuk-warning-text"><span class="govuk-warning-text__icon" aria-hidden="true">!</span>
        <strong class="govuk-warning-text__text"><span class="govuk-visually-hidden">Warning</span>The tool recommends. People decide. It replaces no assessor, no meeting and no court.</strong></div>
      <p class="govuk-body">Use a case reference, never a name. Nothing that you enter leaves this machine, and nothing is kept on it unless you choose so.</p>
      <div class="govuk-button-group">
        ${open ? html`<a href=${link('tasks')} role="button" draggable="false" class="govuk-button">Continue the open assessment</a>
          <button type="button" class="govuk-button govuk-button--secondary" @click=${() => replace(begin)}>Begin a new assessment</button>`
        : html`<button type="button" class="govuk-button" @click=${() => replace(begin)}>Begin an assessment</button>`}
      </div>
      <h2 class="govuk-heading-m">Open a saved assessment</h2>
      ${chooser()}
      <h2 class="govuk-heading-m">Try an example</h2>
      <p class="govuk-body">The people in these cases are invented.</p>
      <ul class="govuk-list app-examples">
        ${examples.map((e) => html`<li><button type="button" class="app-link-button" @click=${() => replace(() => load(e.case))}>${e.title}<span class="govuk-visually-hidden">: load this example</span></button></li>`)}
      </ul>`,
  };
}
