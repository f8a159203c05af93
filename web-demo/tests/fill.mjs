// Fills a whole case into the form as a person would: section by section from the task list, by mouse or by keyboard alone.
import { journey, schema } from 'assize';
import { load } from './modules.mjs';

const [paths, schemas] = await load('paths', 'schema');
const root = schema('assessment');
const { question, member, fields, same } = schemas;
const idOf = paths.id;

/** A person with a mouse. */
export function mouse(page) {
  const at = (id) => page.locator(`[id="${id}"]`);
  return {
    async choose(id) { await page.locator(`label[for="${id}"]`).click(); },
    async press(id) { await at(id).click(); },
    async type(id, text) { await at(id).click(); await at(id).fill(text); },
    async select(id, label) { await at(id).selectOption({ label }); },
    async follow(href) {
      const link = page.locator(`a[href^="${href}"]`).first();
      if (!(await link.isVisible())) await page.locator('details', { has: link }).locator('summary').first().click();
      await link.click();
    },
  };
}

/** A person who uses no mouse: Tab to get there, Space, arrows and Enter to act. */
export function keyboard(page) {
  const key = (k) => page.keyboard.press(k);
  const here = (test, arg) => page.evaluate(([t, a]) => Function('e', 'a', `return ${t}`)(document.activeElement, a), [test, arg]).catch(() => false);
  async function tabTo(test, arg) {
    for (let i = 0; i < 700; i += 1) {
      if (await page.evaluate(({ how, a }) => {
        const e = document.activeElement;
        if (how === 'id') return e.id === a;
        if (how === 'name') return e.type === 'radio' && e.name === a;
        return e.tagName === 'A' && (e.getAttribute('href') ?? '').startsWith(a);
      }, { how: test, a: arg })) return;
      await key('Tab');
    }
    throw new Error(`no way by keyboard to ${test} ${arg}`);
  }
  return {
    async choose(id) {
      const { type, name } = await page.$eval(`[id="${id}"]`, (e) => ({ type: e.type, name: e.name }));
      if (type === 'checkbox') { await tabTo('id', id); return key('Space'); }
      await tabTo('name', name);
      await key('Space');
      for (let i = 0; i < 30 && (await page.evaluate(() => document.activeElement.id)) !== id; i += 1) await key('ArrowDown');
    },
    async press(id) { await tabTo('id', id); await key('Enter'); },
    async type(id, text) { await tabTo('id', id); await key('Control+A'); await page.keyboard.type(text); },
    async select(id, label) { await tabTo('id', id); await page.keyboard.type(label); },
    async follow(href) { await tabTo('href', href); await key('Enter'); },
    here,
  };
}

/** Gives one answer with the control that the page shows for it. */
async function answer(page, hand, path, value) {
  const q = question(path);
  const id = idOf(path);
  const options = (await page.$(`[id="${id}"][type=radio]`)) ? await page.$$eval(`input[name="${id}"]`, (all) => all.map((i) => ({ id: i.id, label: document.querySelector(`label[for="${i.id}"]`).textContent.trim() }))) : null;
  const label = schemas.spoken(path, value) ?? String(value);
  if (options) {
    const option = options.find((o) => o.label === label) ?? options.find((o) => o.label === String(value));
    if (!option) throw new Error(`${path}: no option ${label} among ${options.map((o) => o.label).join(', ')}`);
    return hand.choose(option.id);
  }
  if (q.kind === 'choices') {
    if (value.length === 0) return hand.choose((await labelled(page, id, 'None of these')));
    for (const v of value) await hand.choose(await labelled(page, id, q.options.find((o) => same(v, o.value)).label));
    return undefined;
  }
  if (q.kind === 'list') {
    for (let i = 0; i < value.length; i += 1) {
      await hand.press(`${id}-add`);
      await page.waitForSelector(`[id="${idOf(member(path, i))}-member"]`);
      if (value[i] === null || typeof value[i] !== 'object') await answer(page, hand, member(path, i), value[i]);
      else for (const f of fields(paths.items(q.node))) if (value[i][f] !== undefined) await answer(page, hand, member(member(path, i), f), value[i][f]);
    }
    return undefined;
  }
  if (q.kind === 'group') {
    for (const f of fields(q.node)) if (value[f] !== undefined) await answer(page, hand, member(path, f), value[f]);
    return undefined;
  }
  if (q.kind === 'date') {
    const [y, m, d] = value.split('-');
    await hand.type(id, String(Number(d)));
    await hand.type(`${id}-month`, String(Number(m)));
    return hand.type(`${id}-year`, y);
  }
  if (q.kind === 'choice') return hand.select(id, label);
  return hand.type(id, String(value));
}

const labelled = (page, id, label) =>
  page.$eval(`[id="${id}-question"]`, (box, text) => [...box.querySelectorAll('label')].find((l) => l.textContent.trim() === text).getAttribute('for'), label);

/** Enters every answer of `target` that the form asks for. */
export async function fill(page, hand, target) {
  const get = (path) => paths.get(target, question(path)?.segments ?? ['?']);
  const tasks = journey(target).groups.flatMap((g) => g.tasks).filter((t) => t.fieldsets.some((f) => f.questions.some((q) => q.answered)));
  for (const task of tasks) {
    const href = `#/section/${encodeURIComponent(task.id)}/`;
    if (!page.url().includes(href)) {
      await hand.follow('#/tasks');
      await page.waitForSelector('h1:text-is("Task list")');
      await hand.follow(href);
    }
    for (let n = 0; n < 20; n += 1) {
      await page.waitForSelector('#save');
      if (!page.url().includes(href)) break;
      for (const box of await page.$$eval('.app-question', (all) => all.map((b) => b.id))) {
        const path = (await pathsOf(box))[0];
        const value = path === undefined ? undefined : get(path);
        if (value !== undefined && value !== null) await answer(page, hand, path, value);
      }
      const before = page.url();
      await hand.press('save');
      await page.waitForFunction((b) => location.href !== b, before, { timeout: 5000 }).catch(async () => {
        throw new Error(`${before} was not left: ${await page.$eval('#error-summary', (e) => e.textContent).catch(() => 'no error shown')}`);
      });
      await page.waitForTimeout(30);
      if ((await page.$('#save')) === null) break;
    }
  }
  // every id of a question on the page is the id of exactly one place
  async function pathsOf(box) {
    known ??= new Map(everywhere(target).map((p) => [`${idOf(p)}-question`, p]));
    return [known.get(box)].filter(Boolean);
  }
}

let known;
/** All places that the engine may ask about, with the numbers that list members have in the target. */
function everywhere(target) {
  const all = [target, {}].flatMap((c) => journey(c).groups.flatMap((g) => g.tasks).flatMap((t) => t.fieldsets).flatMap((f) => f.questions).map((q) => q.path));
  return [...new Set(all)];
}
export const reset = () => { known = undefined; };
export { root };
