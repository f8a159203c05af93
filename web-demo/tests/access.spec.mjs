// Accessibility of every page and state: axe finds nothing, nothing scrolls sideways at 320 px (which is 400 % zoom), nothing
// moves for those who do not want it, and colours may be forced.
import { test, before, after, beforeEach, afterEach } from 'node:test';
import assert from 'node:assert/strict';
import { choose, accessible, begin, visit, go, open, example } from './page.mjs';

let b, page, notes;
before(async () => { b = await begin(); });
after(async () => { await b.close(); });
beforeEach(async () => { ({ page, notes } = await visit(b.context, b.address)); });
afterEach(async () => {
  assert.deepEqual(notes.problems, []);
  await page.close();
});

/** axe, and what axe does not see. */
async function state(name) {
  await accessible(page, name);
  const found = await page.evaluate(() => ({
    sideways: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    tabindex: document.querySelectorAll('[tabindex]:not([tabindex="0"]):not([tabindex="-1"])').length,
    h1: document.querySelectorAll('main h1').length,
    doubled: [...document.querySelectorAll('[id]')].map((e) => e.id).filter((id, i, all) => all.indexOf(id) !== i),
    dangling: [...document.querySelectorAll('[aria-describedby]')].flatMap((e) => e.getAttribute('aria-describedby').split(' ')).filter((id) => !document.getElementById(id)),
    inline: document.querySelectorAll('[onclick], script:not([src])').length,
  }));
  assert.deepEqual(found, { sideways: 0, tabindex: 0, h1: 1, doubled: [], dangling: [], inline: 0 }, name);
}

/** One page of each kind of question. */
const KINDS = ['about.1/1', 'oasys.4/1', 'oasys.14/1', 'oasys.15/1', 'oasys.16/1', 'rm2000.2/1', 'predictors.1/1', 'predictors.2/1', 'asset.2/1', 'asset.3/1', 'asset.6/1', 'asset.8/1', 'asset.9/1', 'rosh.2/1', 'rosh.3/1', 'rosh.3/2', 'mappa.category.3/1', 'mappa.level.1/1', 'safeguarding.dash.1/1', 'safeguarding.dash.2/1', 'protective_factors.1/1'];
const PAGES = ['#/', '#/tasks', '#/open-questions', '#/check', '#/file', '#/clear', '#/help', '#/nowhere'];

test('every page, empty', async () => {
  await state('start');
  await page.click('text=Begin an assessment');
  for (const hash of PAGES) {
    await go(page, hash);
    await state(`${hash}, empty`);
  }
});

test('a page of each kind of question, and lists with members', async () => {
  await page.click('text=Begin an assessment');
  for (const at of KINDS) {
    await go(page, `#/section/${at}`);
    await state(at);
    const add = await page.$('.moj-add-another__add-button');
    if (add) {
      await add.click();
      await state(`${at}, with a member`);
      await page.click('main .govuk-back-link');
      await choose(page, 'Leave without saving');
    }
  }
});

test('errors, a notification, a dialog', async () => {
  await page.click('text=Begin an assessment');
  await go(page, '#/section/oasys.16/1');
  await page.fill('[id="q-oasys-recorded-total"]', 'x');
  await page.click('#save');
  await page.waitForSelector('#error-summary');
  await state('errors');
  await page.click('nav >> text=Help');
  await page.waitForSelector('dialog[open]');
  await accessible(page, 'dialog');
  assert.equal(await page.evaluate(() => document.activeElement.closest('dialog') !== null), true, 'the focus is in the dialog');
  await page.keyboard.press('Escape');
  assert.match(page.url(), /oasys\.16/);
  await page.click('nav >> text=Help');
  await choose(page, 'Leave without saving');
  await open(page, '{');
  await page.waitForSelector('#open-file-error');
  await state('a file that cannot be used');
  await open(page, { case: { reference: 'A', colour: 1 } });
  await state('opened, with changes');
});

test('a complete case and one with unknowns: task list, answers, results', async () => {
  for (const name of ['registered-sex-offender', 'many-unknowns', 'young-person']) {
    await open(page, example(name));
    await page.waitForSelector('h1:text-is("Task list")');
    await state(`tasks, ${name}`);
    await go(page, '#/check');
    await state(`check, ${name}`);
  }
  await go(page, '#/results');
  for (const href of await page.$$eval('.moj-sub-navigation__link', (all) => all.map((a) => a.getAttribute('href')))) {
    await go(page, href);
    await state(href);
  }
});

test('320 px: no page scrolls sideways, and axe still finds nothing', async () => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page, example('registered-sex-offender'));
  await page.waitForSelector('h1:text-is("Task list")');
  for (const hash of [...PAGES, '#/section/about.1/1', '#/section/predictors.1/1', '#/section/rosh.3/1', '#/section/mappa.category.3/1', '#/section/asset.2/1']) {
    await go(page, hash);
    await state(`${hash} at 320 px`);
  }
  await go(page, '#/results');
  for (const href of await page.$$eval('.moj-sub-navigation__link', (all) => all.map((a) => a.getAttribute('href')))) {
    await go(page, href);
    await state(`${href} at 320 px`);
  }
});

test('reduced motion and forced colours', async () => {
  await page.emulateMedia({ reducedMotion: 'reduce', forcedColors: 'active' });
  await open(page, example('community'));
  for (const hash of ['#/tasks', '#/section/rosh.3/1', '#/results']) {
    await go(page, hash);
    const moving = await page.evaluate(() => [...document.querySelectorAll('*')].filter((e) => {
      const s = getComputedStyle(e);
      return s.animationName !== 'none' || s.transitionDuration.split(', ').some((d) => parseFloat(d) > 0);
    }).map((e) => `${e.tagName}.${e.className}`));
    assert.deepEqual(moving, [], hash);
    await accessible(page, `${hash}, forced colours`);
  }
});
