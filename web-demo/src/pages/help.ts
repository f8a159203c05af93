/** What the tool does, what it is not for, its limits, the keyboard, and privacy. */
import { html } from 'lit-html';
import { link, type Route } from '../router.ts';
import { now, report } from '../store.ts';
import type { View } from '../view.ts';

export function help(route: Route): View {
  const receipt = report().receipt;
  return {
    title: 'Help',
    ...(route.rest[0] ? { focus: `help-${route.rest[0]}` } : {}),
    main: html`
      <h1 class="govuk-heading-l" id="page-title" tabindex="-1">Help</h1>
      <h2 class="govuk-heading-m">What it does</h2>
      <p class="govuk-body">You answer the questions of the instruments that apply to a person. The tool works out levels, categories and actions, and shows for each the rule, the published source and the answers it rests on.</p>
      <p class="govuk-body">You can stop at any point. A result that lacks answers shows every level that remains possible, and the <a class="govuk-link" href=${link('tasks')}>task list</a> says which questions could still change it.</p>
      <h2 class="govuk-heading-m">Not known, not answered, no and 0</h2>
      <ul class="govuk-list govuk-list--bullet">
        <li><strong>Not answered</strong>: nobody has dealt with the question yet.</li>
        <li><strong>Not known</strong>: somebody asked, and the answer could not be found out. It never counts as no or as nothing.</li>
        <li><strong>No</strong>, <strong>None</strong> and <strong>0</strong> are answers.</li>
      </ul>
      <h2 class="govuk-heading-m">What it is not for</h2>
      <ul class="govuk-list govuk-list--bullet">
        <li>It does not decide. An assessor, a meeting or a court does.</li>
        <li>It does not find anyone dangerous, and it does not say whether an order is needed.</li>
        <li>A likelihood of reconviction is not a risk of serious harm, and neither is a management level.</li>
      </ul>
      <h2 class="govuk-heading-m">Limits</h2>
      <p class="govuk-body">Some values, among them the category cut points of Risk Matrix 2000 and the static factors of Asset, are confirmed by no text that could be read. Results that rest on them say so. Under "Policies and unconfirmed values" on the <a class="govuk-link" href=${link('results')}>results</a> you can have them withheld.</p>
      <h2 class="govuk-heading-m">Keyboard</h2>
      <dl class="govuk-summary-list">
        ${[['Tab, Shift and Tab', 'Next and previous control'], ['Arrow keys', 'Move between the answers to one question'], ['Space', 'Tick a box, press a button, open "Instruments not expected"'], ['Enter', 'Follow a link; in a field that you type in, save and continue'], ['Escape', 'Close a question that opened over the page, and stay']].map(
          ([key, does]) => html`<div class="govuk-summary-list__row"><dt class="govuk-summary-list__key">${key}</dt><dd class="govuk-summary-list__value">${does}</dd></div>`)}
      </dl>
      <h2 class="govuk-heading-m" id="help-privacy" tabindex="-1">Privacy</h2>
      <p class="govuk-body">Nothing that you enter is sent anywhere: the scoring runs in this page. After it has loaded, the page makes no request, and it works without a network. It uses no cookies.</p>
      <p class="govuk-body">Your browser keeps the files of the tool itself, so that it opens offline. It keeps none of your answers unless you ask for that under <a class="govuk-link" href=${link('file')}>Save and open</a>; <a class="govuk-link" href=${link('clear')}>Clear everything</a> removes them.</p>
      <p class="govuk-body">Use a case reference, never a name: the reference is in the name of a saved file and in the title of the window.</p>
      ${receipt ? html`<h2 class="govuk-heading-m">Version</h2>
        <p class="govuk-body app-break">Engine ${receipt.engine}. Tables ${receipt.tables}.${now().options.strict ? ' Unconfirmed values are withheld.' : ''}</p>` : ''}`,
  };
}
