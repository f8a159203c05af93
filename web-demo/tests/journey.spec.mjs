// Whole assessments, an adult by mouse and a young person by keyboard alone: what the page shows is what the command line
// says of the saved file.
import { test, before, after } from 'node:test';
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { begin, visit, go, panel, example } from './page.mjs';
import { fill, keyboard, mouse, reset } from './fill.mjs';

let b;
let folder;
before(async () => { b = await begin(); folder = mkdtempSync(join(tmpdir(), 'assize-case-')); });
after(async () => { await b.close(); rmSync(folder, { recursive: true, force: true }); });

/** Report of the native command line. */
function native(theCase) {
  const file = join(folder, 'case.json');
  writeFileSync(file, JSON.stringify(theCase));
  return JSON.parse(execFileSync(process.env.ASSIZE ?? 'assize', ['assess', file, '--format', 'json'], { encoding: 'utf8', maxBuffer: 1 << 26 }));
}

const levels = (r) => ({
  rosh: r.rosh.overall.level, rosh_possible: r.rosh.overall.possible, reconviction: r.reconviction.effective.level,
  category: r.mappa.mappa_category, categories: r.mappa.possible_categories, level: r.mappa.management_level_recommendation, levels: r.mappa.possible_levels,
  asset: r.asset?.likelihood, intervention: r.asset?.intervention_level, total: r.asset?.total,
});
const upper = (v) => v.toUpperCase().replaceAll('_', ' ');

async function saved(page, press) {
  await go(page, '#/file');
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  return { name: download.suggestedFilename(), file: JSON.parse(readFileSync(await download.path(), 'utf8')) };
}

test('an adult, by mouse: OASys, Risk Matrix 2000, cells, MAPPA', async () => {
  reset();
  const target = example('registered-sex-offender');
  const { page, notes } = await visit(b.context, b.address);
  await page.click('text=Begin an assessment');
  await fill(page, mouse(page), target);
  await go(page, '#/tasks');
  const shown = await panel(page);
  const { name, file } = await saved(page, () => page.click('#save-file'));
  assert.equal(name, 'assessment_R-0419_2026-04-14.json');
  assert.match(await page.textContent('#flash'), /assessment_R-0419/);
  const report = native(file.case);
  assert.equal(shown['Risk of serious harm'], upper(report.rosh.overall.level));
  assert.equal(shown['Likelihood of reconviction'], upper(report.reconviction.effective.level));
  assert.equal(shown['MAPPA category'], `CATEGORY ${report.mappa.mappa_category}`);
  assert.equal(shown['MAPPA level, recommended'], `LEVEL ${report.mappa.management_level_recommendation}`);
  assert.deepEqual(levels(report), levels(native(target)), 'all that the example holds came through the form');
  assert.deepEqual(file.saved[0].levels.rosh, upper(report.rosh.overall.level));
  assert.equal(file.saved[0].receipt.facts, report.receipt.facts, 'the page scored exactly the saved case');
  assert.match(await page.title(), /R-0419/);
  assert.deepEqual(notes.problems, []);
  await page.close();
});

test('a young person, by keyboard alone: Asset', async () => {
  reset();
  const target = example('young-person');
  const { page, notes } = await visit(b.context, b.address);
  const hand = keyboard(page);
  for (let i = 0; i < 30 && (await page.evaluate(() => document.activeElement.textContent)) !== 'Begin an assessment'; i += 1) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.waitForSelector('h1:text-is("Task list")');
  await fill(page, hand, target);
  await hand.follow('#/tasks');
  await page.waitForSelector('h1:text-is("Task list")');
  const shown = await panel(page);
  await hand.follow('#/file');
  const { file } = await saved(page, () => hand.press('save-file'));
  const report = native(file.case);
  assert.equal(shown['Likelihood of reoffending (Asset)'], upper(report.asset.likelihood));
  assert.equal(shown['Intervention level (Asset)'], upper(report.asset.intervention_level));
  assert.equal(shown['Risk of serious harm'], upper(report.rosh.overall.level));
  const same = native(target);
  assert.deepEqual([levels(report).asset, levels(report).intervention, levels(report).total, levels(report).rosh], [levels(same).asset, levels(same).intervention, levels(same).total, levels(same).rosh]);
  const possible = (all, of) => { const some = all.filter((c) => c !== null); const words = all.includes(null) ? [...some, 'NONE'] : some; return `${of} ${words.slice(0, -1).join(', ')} OR ${words.at(-1)}`; };
  assert.equal(shown['MAPPA category'], possible(report.mappa.possible_categories, 'CATEGORY'));
  assert.equal(shown['MAPPA level, recommended'], possible(report.mappa.possible_levels, 'LEVEL'));
  assert.deepEqual(notes.problems, []);
  await page.close();
});
