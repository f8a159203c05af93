// How the form behaves: errors, not known, answers that no longer apply, leaving, files, storage, network, clipboard, small screens.
import { test, before, after, beforeEach, afterEach } from 'node:test';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { journey } from 'assize';
import { choose, begin, visit, go, open, panel, example } from './page.mjs';

let b, page, notes;
before(async () => { b = await begin(); });
after(async () => { await b.close(); });
beforeEach(async () => { ({ page, notes } = await visit(b.context, b.address)); });
afterEach(async () => {
  assert.deepEqual(notes.problems, [], 'no error and no policy violation in the console');
  await page.close();
});

const text = (selector) => page.textContent(selector);
const label = (id) => page.locator(`label[for="${id}"]`);
const radio = (id, words) => page.locator(`[id="${id}-question"] .govuk-radios__item`, { hasText: new RegExp(`^\\s*${words}\\s*$`) }).locator('label');
const start = async () => { await page.click('text=Begin an assessment'); await page.waitForSelector('h1:text-is("Task list")'); };
const save = async () => { await page.click('#save'); await page.waitForTimeout(80); };
const savedFile = async () => {
  await go(page, '#/file');
  const [download] = await Promise.all([page.waitForEvent('download'), page.click('#save-file')]);
  return JSON.parse(readFileSync(await download.path(), 'utf8'));
};
const flash = async () => { await page.waitForSelector('#flash'); return text('#flash'); };

test('errors: letters for a number, out of range, impossible date; summary and inline, and gone after correction', async () => {
  await start();
  await go(page, '#/section/oasys.16/1');
  await page.fill('[id="q-oasys-recorded-total"]', 'twelve');
  await page.fill('[id="q-oasys-recorded-ogrs3"]', '140');
  await save();
  assert.match(await page.title(), /^Error: Recorded/);
  assert.equal(await page.evaluate(() => document.activeElement.id), 'error-summary');
  const summary = await text('#error-summary');
  assert.match(summary, /There is a problem/);
  assert.match(summary, /original total must be a whole number from 0 to 168/);
  assert.match(summary, /OGRS3, two years is 140: it must be 0 to 100/);
  assert.doesNotMatch(summary, /`|oasys\./, 'titles, not places in a case');
  assert.match(await text('[id="q-oasys-recorded-total-error"]'), /whole number/);
  const described = await page.getAttribute('[id="q-oasys-recorded-total"]', 'aria-describedby');
  assert.match(described, /q-oasys-recorded-total-error/);
  await page.click('#error-summary a');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'q-oasys-recorded-total');
  await page.fill('[id="q-oasys-recorded-total"]', '12');
  await page.fill('[id="q-oasys-recorded-ogrs3"]', '40');
  await page.press('[id="q-oasys-recorded-ogrs3"]', 'Tab');
  await page.waitForSelector('#error-summary', { state: 'detached' });
  assert.equal(await page.$('.govuk-error-message'), null);
  assert.doesNotMatch(await page.title(), /Error/);
  await save();
  await go(page, '#/section/about.1/1');
  await page.fill('[id="q-assessed_on"]', '31');
  await page.fill('[id="q-assessed_on-month"]', '2');
  await page.fill('[id="q-assessed_on-year"]', '2026');
  await save();
  assert.match(await text('#error-summary'), /Date of the assessment must be a real date/);
  await page.fill('[id="q-assessed_on"]', '');
  await save();
  assert.match(await text('#error-summary'), /Date of the assessment must include a day, a month and a year/);
  await page.fill('[id="q-assessed_on"]', '28');
  await save();
  const file = await savedFile();
  assert.equal(file.case.assessed_on, '2026-02-28');
  assert.deepEqual(file.case.oasys.recorded, { total: 12, ogrs3: 40 });
});

test('not known, not answered, 0 and no are four things', async () => {
  await start();
  await go(page, '#/section/rm2000.2/1');
  await page.fill('[id="q-rm2000-violent_appearances"]', '0');
  await label('q-rm2000-criminal_appearances-not-known').click();
  await radio('q-rm2000-any_burglary', 'No').click();
  await save();
  await go(page, '#/check');
  const rows = await page.$$eval('.govuk-summary-list__row', (all) => Object.fromEntries(all.map((r) => [r.children[0].textContent.trim(), r.children[1].textContent.trim()])));
  const row = (start) => Object.entries(rows).find(([k]) => k.startsWith(start))?.[1];
  assert.match(row('Criminal appearances') ?? row('Sentencing appearances for any') ?? Object.values(rows).find((v) => v === 'Not known'), /^Not known$/);
  assert.ok(Object.values(rows).some((v) => /^0\b/.test(v)), JSON.stringify(rows));
  assert.ok(Object.values(rows).includes('No'));
  assert.equal(Object.keys(rows).length, 3);
  assert.match(await text('.app-unanswered'), /Not answered: *1 question/);
  const file = await savedFile();
  assert.deepEqual(file.case, { rm2000: { violent_appearances: 0, any_burglary: false } });
  assert.deepEqual(file.not_known, ['rm2000.criminal_appearances']);
  // and back again: the file shows the same
  await open(page, file);
  await go(page, '#/section/rm2000.2/1');
  assert.equal(await page.isChecked('[id="q-rm2000-criminal_appearances-not-known"]'), true);
  assert.equal(await page.inputValue('[id="q-rm2000-criminal_appearances"]'), '');
  assert.equal(await page.inputValue('[id="q-rm2000-violent_appearances"]'), '0');
  // an answer ends "not known"
  await page.fill('[id="q-rm2000-criminal_appearances"]', '3');
  await page.press('[id="q-rm2000-criminal_appearances"]', 'Tab');
  await page.waitForTimeout(300);
  assert.equal(await page.isChecked('[id="q-rm2000-criminal_appearances-not-known"]'), false);
  await page.click('text=Mark the rest as not known and continue');
  await go(page, '#/tasks');
  assert.match(await page.textContent('.govuk-task-list__item:has(a[href*="rm2000.2"])'), /1 not known/);
  assert.match(await page.textContent('.govuk-task-list__item:has(a[href*="rm2000.2"])'), /Completed/);
});

test('the task list says what could change the result, and leads to exactly those questions', async () => {
  await open(page, example('many-unknowns'));
  const n = Number((await text('.app-could')).match(/\d+/)[0]);
  await page.click('.app-could a');
  assert.equal(await page.locator('.app-open a').count(), n);
  const engine = journey(example('many-unknowns')).groups.flatMap((g) => g.tasks).flatMap((k) => k.fieldsets).flatMap((f) => f.questions);
  assert.equal(n, engine.filter((q) => q.applies === 'yes' && q.could_change && q.filled === undefined).length);
  await page.locator('.app-open a').first().click();
  await page.waitForSelector('#save');
  assert.ok(await page.evaluate(() => document.activeElement.closest('.app-question')), 'the focus is on the question');
});

test('instruments that are not expected are folded away with the reason; every section says its state in words', async () => {
  await open(page, example('young-person'));
  await page.waitForSelector('h1:text-is("Task list")');
  const folded = page.locator('details', { hasText: 'OASys is for people aged 18 or over' });
  assert.equal(await folded.first().evaluate((d) => d.open), false);
  assert.match(await text('section:has(> h2:text-is("Asset")) .govuk-hint'), /Expected for this person: 10 to 17/);
  const states = await page.$$eval('.govuk-task-list__status', (all) => [...new Set(all.map((s) => s.textContent.trim()))].sort());
  assert.deepEqual(states.filter((s) => !['Cannot start yet', 'Completed', 'Does not apply', 'In progress', 'Not started'].includes(s)), []);
  assert.ok(['Completed', 'Does not apply', 'In progress', 'Not started'].every((s) => states.includes(s)), String(states));
  assert.match(await text('a:has-text("Continue with")'), /Continue with/);
});

test('questions that answers bring up are asked on a page that follows; what no longer applies is dropped in the open, and can be had back', async () => {
  await start();
  await go(page, '#/section/about.1/1');
  await radio('q-setting', 'Custody').click();
  await save();
  assert.match(page.url(), /about\.1\/1\/more$/);
  await page.fill('[id="q-release_date"]', '1');
  await page.fill('[id="q-release_date-month"]', '6');
  await page.fill('[id="q-release_date-year"]', '2027');
  await save();
  await go(page, '#/section/about.1/1');
  await radio('q-setting', 'Community').click();
  await save();
  assert.match(await flash(), /no longer applies/);
  assert.match(await flash(), /Release date/);
  await page.click('text=Undo, and keep the answers as they were');
  assert.match(await flash(), /Undone/);
  assert.equal((await savedFile()).case.release_date, '2027-06-01');
});

test('leaving with answers that are not saved asks first, in the form and on closing', async () => {
  await start();
  await go(page, '#/section/about.1/1');
  await page.fill('[id="q-reference"]', 'A-17');
  await page.click('nav >> text=Results');
  await page.waitForSelector('dialog[open]');
  assert.match(page.url(), /about\.1/);
  await choose(page, 'Stay on this page');
  assert.equal(await page.inputValue('[id="q-reference"]'), 'A-17');
  await page.click('nav >> text=Help');
  await choose(page, 'Leave without saving');
  await page.waitForSelector('h1:text-is("Help")');
  await go(page, '#/section/about.1/1');
  assert.equal(await page.inputValue('[id="q-reference"]'), '');
  await page.fill('[id="q-reference"]', 'A-18');
  await page.click('nav >> text=Help');
  await choose(page, 'Save and leave');
  await page.waitForSelector('h1:text-is("Help")');
  await go(page, '#/section/about.1/1');
  assert.equal(await page.inputValue('[id="q-reference"]'), 'A-18');
  let asked = 0;
  page.on('dialog', (d) => { asked += d.type() === 'beforeunload' ? 1 : 0; d.dismiss().catch(() => {}); });
  await page.evaluate(() => { setTimeout(() => location.reload(), 0); });
  await page.waitForTimeout(300);
  assert.equal(asked, 1, 'closing asks');
  await savedFile();
  await page.reload();
  assert.equal(asked, 1, 'nothing to ask once it is in a file');
});

test('leaving at once after typing is asked about once, and then done', async () => {
  await start();
  for (const delay of [0, 100, 180, 220, 300]) {
    await go(page, '#/section/about.1/1');
    await page.fill('[id="q-reference"]', `A-${delay}`);
    await page.press('[id="q-reference"]', 'Tab');
    await page.waitForTimeout(delay);
    await page.click('nav >> text=Help');
    await choose(page, 'Leave without saving');
    await page.waitForSelector('h1:text-is("Help")', { timeout: 3000 });
    assert.equal(await page.$('dialog[open]'), null);
  }
});

test('old, newer and damaged files: a clear message, and nothing is lost', async () => {
  await open(page, { format: 'assize-assessment-file', version: 1, case: { reference: 'KEEP-1' }, not_known: [], saved: [] });
  assert.match(await flash(), /case\.json is open/);
  for (const [content, words] of [['{"case"', /damaged/], [{ format: 'assize-assessment-file', version: 9, case: {} }, /version 9/], ['42', /no assessment/]]) {
    await open(page, content);
    assert.match(await text('#open-file-error'), words);
    assert.match(await page.title(), /KEEP-1/);
  }
  await open(page, { case: { reference: 'OLD-2', colour: 'red' } });
  assert.match(await flash(), /version 0/);
  assert.match(await flash(), /"colour" is not known/);
  assert.match(await page.title(), /OLD-2/);
});

test('a file of another engine says what changed since', async () => {
  await open(page, example('community'));
  const file = await savedFile();
  file.saved[0].receipt.engine = 'assize 0.0.9';
  file.saved[0].levels.rosh = 'LOW';
  await open(page, file);
  const said = await flash();
  assert.match(said, /saved with assize 0\.0\.9/);
  assert.match(said, /Risk of serious harm: was LOW, is HIGH/);
});

test('nothing is stored unless it is asked for; clearing removes everything', async () => {
  const stored = () => page.evaluate(async () => ({ local: { ...localStorage }, session: { ...sessionStorage }, bases: (await indexedDB.databases()).length, cookie: document.cookie }));
  await open(page, example('community'));
  await go(page, '#/section/about.1/1');
  await page.fill('[id="q-reference"]', 'S-1');
  await save();
  assert.deepEqual(await stored(), { local: {}, session: {}, bases: 0, cookie: '' });
  await go(page, '#/file');
  await label('keep').click();
  const kept = await stored();
  assert.deepEqual(Object.keys(kept.local), ['assize-kept-copy']);
  await go(page, '#/section/about.1/1');
  await page.fill('[id="q-reference"]', 'S-2');
  await save();
  assert.equal(JSON.parse((await stored()).local['assize-kept-copy']).case.reference, 'S-2');
  page.on('dialog', (d) => d.accept());
  await go(page, '#/');
  await page.reload();
  await page.waitForSelector('text=Continue the open assessment');
  assert.match(await page.title(), /S-2/, 'it resumes');
  await page.click('text=Continue the open assessment');
  await page.waitForSelector('a:has-text("Continue with")');
  await page.click('footer >> text=Clear everything');
  await page.click('#clear');
  assert.match(await flash(), /Cleared/);
  assert.deepEqual(await stored(), { local: {}, session: {}, bases: 0, cookie: '' });
  assert.doesNotMatch(await page.title(), /S-2/);
  await go(page, '#/section/about.1/1');
  assert.equal(await page.inputValue('[id="q-reference"]'), '');
  // keeping can also be ended by itself
  await go(page, '#/file');
  await label('keep').click();
  await label('keep').click();
  assert.deepEqual((await stored()).local, {});
});

test('copy for the case record: the report with its context; by hand where the clipboard is refused', async () => {
  await b.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, example('community'));
  await go(page, '#/file');
  await page.click('#copy-record');
  assert.match(await flash(), /on the clipboard/);
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  for (const words of [/RISK OF SERIOUS HARM/, /assessed on/, /sha256|receipt/i, /ANSWERS/, /recommends; people decide/]) assert.match(copied, words);
  await page.evaluate(() => { navigator.clipboard.writeText = () => Promise.reject(new Error('refused')); });
  await page.click('#copy-record');
  await page.waitForSelector('#record');
  assert.match(await flash(), /by hand/i);
  assert.equal(await page.inputValue('#record'), copied);
  assert.equal(await page.evaluate(() => document.activeElement.id), 'record');
});

test('the panel follows the answers, is no live region, and leaving a page says the result once', async () => {
  await start();
  await go(page, '#/section/rosh.4/1');
  assert.equal((await panel(page))['Risk of serious harm'], 'UNKNOWN');
  await page.locator('.app-question', { hasText: 'Level recorded by the assessor' }).locator('label', { hasText: /^High$/ }).click();
  await page.waitForFunction(() => /HIGH/.test(document.querySelector('.app-panel__item strong').textContent));
  assert.equal((await panel(page))['Risk of serious harm'], 'HIGH OR VERY HIGH');
  assert.equal(await page.evaluate(() => document.querySelector('.app-panel').closest('[aria-live],[role=status],[role=alert]')), null);
  assert.equal((await text('#status')).trim(), '');
  await save();
  await page.waitForTimeout(100);
  assert.match(await text('#status'), /Saved\. Risk of serious harm: high or very high\./);
  const file = await savedFile();
  assert.deepEqual(file.case, { rosh: { cells: [{ subject: 'public', setting: 'community', recorded: 'high' }] } });
});

test('lists: add, remove, none, not known; the last member that goes leaves no answer', async () => {
  await start();
  await go(page, '#/section/mappa.category.3/1');
  const id = 'q-mappa-category-convictions';
  await page.click(`#${id}-add`);
  assert.equal(await page.evaluate(() => document.activeElement.id), `${id}-0-court`, 'the focus is in the new member');
  await page.click(`#${id}-add`);
  await page.locator(`[id="${id}-1-member"] label`, { hasText: 'Scotland' }).click();
  await label(`${id}-0-start-not-known`).click();
  await page.locator(`[id="${id}-0-member"] button`, { hasText: 'Remove' }).click();
  await save();
  let file = await savedFile();
  assert.deepEqual(file.case.mappa.category.convictions, [{ court: 'scotland' }]);
  assert.deepEqual(file.not_known, []);
  await go(page, '#/section/mappa.category.3/1');
  await page.locator(`[id="${id}-0-member"] button`, { hasText: 'Remove' }).click();
  await save();
  file = await savedFile();
  assert.equal(file.case.mappa, undefined);
  await go(page, '#/section/mappa.category.3/1');
  await label(`${id}-none`).click();
  await save();
  file = await savedFile();
  assert.deepEqual(file.case.mappa.category.convictions, []);
});

test('results: policies are chosen by family, and every page has its heading and address', async () => {
  await open(page, example('young-person'));
  await go(page, '#/results');
  await page.click('summary:has-text("Policies and unconfirmed values")');
  await page.selectOption('#policy-mappa', 'rotherham-2024');
  await page.locator('label[for="strict"]').click();
  await page.click('text=Update the results');
  await page.waitForTimeout(150);
  await go(page, '#/results/report');
  assert.match(await text('#result'), /Rotherham/);
  const hrefs = await page.$$eval('.moj-sub-navigation__link', (all) => all.map((a) => a.getAttribute('href')));
  assert.ok(hrefs.length > 5);
  for (const href of hrefs) {
    await go(page, href);
    assert.equal(await page.locator('main h1').count(), 1, href);
    assert.equal(await page.evaluate(() => document.activeElement.tagName), 'H1', href);
  }
});

test('a case opens with every answer in its place, and saving each of its pages again changes nothing', async () => {
  await start();
  for (const name of ['many-unknowns', 'registered-sex-offender', 'predictors', 'young-person', 'domestic-abuse', 'notification', 'custody']) {
    const theCase = example(name);
    await open(page, theCase);
    const answered = (task) => task.fieldsets.some((f) => f.questions.some((q) => q.answered));
    for (const task of journey(theCase).groups.flatMap((g) => g.tasks).filter(answered)) {
      for (let n = 1; ; n += 1) {
        await go(page, `#/section/${task.id}/${n}`);
        if ((await text('h1')).trim() === 'Page not found') break;
        await page.click('#save');
      }
    }
    assert.deepEqual((await savedFile()).case, theCase, name);
  }
});

test('the answers of a saved level of harm show, whichever place it has in the list', async () => {
  await start();
  await open(page, example('many-unknowns'));
  await go(page, '#/section/rosh.3/1');
  const chosen = page.locator('[id="q-rosh-cells-1-facts-serious-question"] .govuk-radios__item', { has: page.locator('input:checked') });
  assert.equal((await chosen.innerText()).trim(), 'Yes');
});

test('an answer that an instrument refuses is said on its page, hides nothing, and bars no saving', async () => {
  await start();
  await open(page, { sex: 'male', setting: 'community', rosh: { cells: [{ subject: 'public', setting: 'community', recorded: { level: 'very_high' } }], screening: { r5_2b: true } } });
  await go(page, '#/section/rosh.4/1');
  assert.match(await text('#refused'), /gives no result/);
  await page.click('#save');
  const { cells } = (await savedFile()).case.rosh;
  assert.deepEqual(cells, [{ subject: 'public', setting: 'community', recorded: { level: 'very_high' } }]);
  await go(page, '#/check');
  assert.match(await text('main'), /Very high|as recorded/i);
});

test('a file that cannot be compared with what was saved leaves out that entry and replaces nothing by accident', async () => {
  await start();
  const notes1 = { format: 'assize-assessment-file', version: 1, engine: null, case: { sex: 'male', reference: 'SECOND' }, not_known: [], saved: [{ saved_at: '2026-01-01', levels: 'abc', editions: 'xyz', receipt: 7 }] };
  await open(page, notes1);
  assert.match(await flash(), /entries of the history cannot be read/);
  assert.deepEqual((await savedFile()).case, { sex: 'male', reference: 'SECOND' });
  await open(page, '{"__proto__": {"reference": "EVIL"}, "constructor": 1, "setting": "community"}');
  assert.deepEqual((await savedFile()).case, { setting: 'community' });
  assert.doesNotMatch(await page.title(), /EVIL/);
});

test('what was typed about a judgement for one person does not stand in the case of another', async () => {
  await start();
  await open(page, { sex: 'male' });
  await go(page, '#/results/judgement');
  const reason = page.locator('main textarea').first();
  await reason.fill('about the first person');
  await open(page, { sex: 'female' });
  await go(page, '#/results/judgement');
  assert.equal(await page.locator('main textarea').first().inputValue(), '');
});

test('while eligibility is open the page shows both levels, as the panel does', async () => {
  await start();
  await open(page, example('conflicting-facts'));
  await go(page, '#/results/risk');
  const shown = (await page.locator('[data-section=reconviction]').innerText()).replace(/\s+/g, ' ');
  assert.match(shown, /MEDIUM OR VERY HIGH effective likelihood/);
  assert.match(shown, /would apply if the person is eligible/);
  assert.doesNotMatch(shown, /overridden|Applies here/);
});
