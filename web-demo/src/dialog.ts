/** A question that has to be answered before anything else goes on. */
import { html, render } from 'lit-html';

/** Shows the question; gives the id of the button that was chosen, or null where the person turned away from it. */
export function ask(title: string, text: string, buttons: { id: string; label: string; warning?: boolean }[]): Promise<string | null> {
  return new Promise((answer) => {
    const dialog = document.createElement('dialog');
    dialog.className = 'app-dialog';
    dialog.setAttribute('aria-labelledby', 'dialog-title');
    dialog.setAttribute('aria-describedby', 'dialog-text');
    render(html`
      <h2 class="govuk-heading-m" id="dialog-title" tabindex="-1" autofocus>${title}</h2>
      <p class="govuk-body" id="dialog-text">${text}</p>
      <div class="govuk-button-group">
        ${buttons.map((b, i) => html`<button type="button" class="govuk-button ${b.warning ? 'govuk-button--warning' : i > 0 ? 'govuk-button--secondary' : ''}" @click=${() => dialog.close(b.id)}>${b.label}</button>`)}
      </div>`, dialog);
    dialog.addEventListener('close', () => {
      dialog.remove();
      answer(dialog.returnValue || null);
    });
    document.body.append(dialog);
    dialog.showModal();
  });
}
