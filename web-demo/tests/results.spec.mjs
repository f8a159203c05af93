/** The result pages: what they say of every example, in which state, and that everybody can read it. */
import { after, before, describe, test } from 'node:test';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { start, example } from './results-harness/start.mjs';
import { assess } from 'assize';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const EXAMPLES = ['registered-sex-offender', 'predictors', 'young-person', 'many-unknowns', 'category-3-dorset', 'community', 'custody', 'conflicting-facts', 'domestic-abuse', 'notification'];
const PAGES = ['risk', 'predictors', 'mappa', 'safeguarding', 'actions', 'change', 'rules', 'judgement', 'timeline', 'plain', 'report'];
const words = (v) => (Array.isArray(v) ? v.map(words).join(' OR ') : String(v).replaceAll('_', ' ').toUpperCase());
const tidy = (s) => s.replace(/\s+/g, ' ').trim();

const SAVED = [
  { saved_at: '2025-05-14T12:00:00Z', assessed_on: '2025-05-14', receipt: { engine: 'assize 0.1.0', tables: 'a' }, editions: { ogrs3: '2009', rosh: '2009' }, levels: { rosh: 'MEDIUM', ogrs3: 'LOW' } },
  { saved_at: '2025-11-14T12:00:00Z', assessed_on: '2025-11-14', receipt: { engine: 'assize 0.1.0', tables: 'a' }, editions: { ogrs3: '2009', rosh: '2009' }, levels: { rosh: 'HIGH', ogrs3: 'LOW' } },
  { saved_at: '2026-03-01T12:00:00Z', assessed_on: '2026-03-01', receipt: { engine: 'assize 0.1.0', tables: 'b' }, editions: { ogrs3: 'arns-2025', rosh: '2009' }, levels: { rosh: 'HIGH', ogrs3: 'MEDIUM' } },
];

let app;
before(async () => { app = await start(); });
after(async () => { await app?.stop(); });

/** Goes on to another result page of the same case. */
const goOn = async (page, id) => {
  await page.evaluate((to) => { if (location.hash === to) return; globalThis.shown = null; location.hash = to; }, `#/results/${id}`);
  await page.waitForFunction(() => globalThis.shown);
};
const texts = async (page, selector) => (await page.locator(selector).allInnerTexts()).map(tidy);

describe('risk of serious harm', () => {
  for (const name of EXAMPLES) {
    test(`${name}: the box says the level of the report, cell by cell`, async () => {
      const report = assess(example(name), {});
      const page = await app.open(example(name), 'risk');
      const head = tidy(await page.locator('[data-box=rosh] > h2').innerText());
      const overall = report.rosh?.overall;
      if (overall?.state === 'screened_out') assert.equal(head, 'NO LEVEL ROSH');
      else if (overall?.level) assert.equal(head, `${words(overall.level)} ROSH`);
      else if (overall?.possible?.length && overall.possible.length < 4) assert.equal(head, `${words(overall.possible)} ROSH`);
      else assert.equal(head, 'UNKNOWN LEVEL ROSH');
      const cells = report.rosh?.cells ?? [];
      const rows = await page.locator('[data-box=rosh] tbody tr').evaluateAll((all) => all.map((r) => [r.dataset.subject, Object.fromEntries([...r.querySelectorAll('td')].map((c) => [c.dataset.setting, { text: c.querySelector('strong').innerText, coloured: /res-text/.test(c.querySelector('strong').className) }]))]));
      if (cells.length) assert.deepEqual(rows.map((r) => r[0]), ['children', 'public', 'known_adult', 'staff', 'prisoners']);
      for (const [subject, settings] of rows) {
        for (const [setting, shown] of Object.entries(settings)) {
          const cell = cells.find((c) => c.subject === subject && c.setting === setting);
          const expected = !cell || cell.state === 'not_applicable' ? 'N/A' : cell.level ? words(cell.level) : cell.possible && cell.possible.length < 4 ? words(cell.possible) : 'NOT ASSESSED';
          assert.equal(shown.text, expected, `${subject} in ${setting}`);
          assert.equal(shown.coloured, Boolean(overall?.level && cell?.level === overall.level), `only what equals the overall level is coloured: ${subject} in ${setting}`);
        }
      }
      // a column that applies to nobody is not shown; the caption says what is
      const shownSettings = ['community', 'custody'].filter((s) => cells.some((c) => c.setting === s && c.state !== 'not_applicable'));
      const caption = await page.locator('[data-box=rosh] caption').textContent();
      assert.equal(/custody/.test(caption), shownSettings.includes('custody'));
      assert.equal(await page.locator('[data-box=rosh] thead th[scope=col]').count(), 1 + shownSettings.length);
      assert.deepEqual(page.messages, []);
      await page.close();
    });
  }

  test('a bounded level is said in words, in a box of its own state', async () => {
    const page = await app.open(example('many-unknowns'), 'risk');
    assert.equal(tidy(await page.locator('[data-box=rosh] > h2').innerText()), 'MEDIUM OR HIGH OR VERY HIGH ROSH');
    assert.match(await page.locator('[data-box=rosh]').getAttribute('class'), /res-box--unknown/);
    assert.match(tidy(await page.locator('[data-section=reconviction]').innerText()), /MEDIUM OR HIGH effective likelihood/);
    await page.close();
  });

  test('not completed, not captured and screened out are three states, and none of them is low', async () => {
    const heads = [];
    for (const alter of [
      'globalThis.alter = (r) => ({ ...r, rosh: null })',
      'globalThis.alter = (r) => ({ ...r, rosh: { ...r.rosh, overall: { state: "screened_out", level: null } } })',
      'globalThis.alter = (r) => ({ ...r, rosh: { ...r.rosh, overall: { state: "not_assessed", possible: ["low", "medium", "high", "very_high"] } } })',
    ]) {
      const page = await app.open(example('community'), 'risk', { alter });
      heads.push(tidy(await page.locator('[data-box=rosh]').innerText()));
      await page.close();
    }
    assert.match(heads[0], /^UNKNOWN LEVEL ROSH .*Nothing was captured\. This does not mean that the risk is low/);
    assert.match(heads[1], /^NO LEVEL ROSH .*Screened out: no level, which is not low/);
    assert.match(heads[2], /^UNKNOWN LEVEL ROSH .*Not completed\. This does not mean that the risk is low/);
  });

  test('a proposed level is not a recorded one, and a conflict keeps both', async () => {
    const proposed = await app.open(example('community'), 'risk', { alter: 'globalThis.alter = (r) => ({ ...r, rosh: { ...r.rosh, overall: { ...r.rosh.overall, state: "proposed" } } })' });
    assert.match(tidy(await proposed.locator('[data-box=rosh]').innerText()), /Proposed from the facts; nobody recorded this level/);
    await proposed.close();
    const page = await app.open(example('conflicting-facts'), 'risk');
    assert.match(tidy(await page.locator('[data-box=rosh]').innerText()), /Conflict: public in community\. Recorded: high\. The facts allow medium\. Both are kept/);
    await page.close();
  });

  test('concerns for the person stand in a box of their own', async () => {
    const page = await app.open(example('custody'), 'risk');
    const box = tidy(await page.locator('[data-box=self]').innerText());
    assert.match(box, /Yes now, yes before/);
    assert.match(box, /No now, don't know before/);
    assert.match(box, /Suicide Not answered/);
    await page.close();
  });
});

describe('four states of a score', () => {
  const set = (what) => `globalThis.alter = (r) => { r = structuredClone(r); const e = r.reconviction.by_type.general.find((x) => x.instrument === 'arp'); ${what}; return r; }`;
  test('zero, not applicable, missing and unknown print differently', async () => {
    const seen = {};
    for (const [state, what] of [
      ['zero', "e.percent = 0; e.level = 'low'"],
      ['not applicable', "e.percent = null; e.level = 'not_applicable'"],
      ['unknown', 'e.percent = null; e.level = null; delete e.natural_frequency'],
      ['bounded', "e.percent = null; e.level = null; e.possible = ['medium', 'high']"],
    ]) {
      const page = await app.open(example('predictors'), 'predictors', { alter: set(what) });
      seen[state] = tidy(await page.locator('.res-predictor[data-predictor=arp] .res-card__value').innerText());
      await page.close();
      const risk = await app.open(example('predictors'), 'risk', { alter: set(what) });
      seen[`badge ${state}`] = tidy(await risk.locator('[data-predictor=arp] .res-badge').innerText());
      await risk.close();
    }
    const page = await app.open(example('predictors'), 'predictors');
    seen.missing = tidy(await page.locator('[data-section=lacking] [data-predictor=ogp]').innerText());
    await page.close();
    assert.deepEqual(seen, {
      zero: 'LOW 0%', 'badge zero': 'ARP LOW 0%',
      'not applicable': 'NOT APPLICABLE', 'badge not applicable': 'ARP NOT APPLICABLE',
      unknown: 'UNKNOWN', 'badge unknown': 'ARP UNKNOWN',
      bounded: 'MEDIUM OR HIGH', 'badge bounded': 'ARP MEDIUM OR HIGH',
      missing: 'OGP1 ANSWERS MISSING',
    });
  });

  test('a need is drawn as one cell a point, with its threshold, and says both in words', async () => {
    const theCase = example('registered-sex-offender');
    const needs = assess(theCase).needs;
    const page = await app.open(theCase, 'risk');
    for (const need of needs) {
      const shown = page.locator('.res-need').filter({ hasText: need.title }).first();
      const bar = shown.locator('.res-points-bar');
      const over = need.score >= need.threshold;
      assert.match(tidy(await shown.innerText()), new RegExp(`Score ${need.score} out of ${need.most}\\. A need is identified from ${need.threshold}\\.`));
      assert.equal(await bar.getAttribute('aria-label'), `${need.title}: ${need.score} out of ${need.most}; a need from ${need.threshold}`);
      assert.equal(await bar.locator('.res-points-bar__cell').count(), need.most);
      assert.equal(await bar.locator('.res-points-bar__cell--over').count(), over ? need.score : 0);
      assert.equal(await bar.locator('.res-points-bar__cell--under').count(), over ? 0 : need.score);
    }
    assert.ok(needs.some((n) => n.score === 0) && needs.some((n) => n.score >= n.threshold));
    await page.close();
  });

  test('a need with a score of 0 has a score', async () => {
    const page = await app.open(example('registered-sex-offender'), 'risk');
    const needs = await texts(page, '.res-need');
    assert.ok(needs.some((n) => /^Drug misuse No need identified.*Score 0/.test(n)), needs.join('\n'));
    await page.close();
    const unknown = await app.open(example('many-unknowns'), 'risk');
    assert.ok((await texts(unknown, '.res-need')).some((n) => /^Drug misuse Not enough information provided.*Score between 0 and 8/.test(n)));
    await unknown.close();
  });

  test('a reduced band says both bands and why', async () => {
    const alter = `globalThis.alter = (r) => { r = structuredClone(r); const e = r.reconviction.by_type.sexual.find((x) => x.instrument === 'dc-srp'); e.percent = 6.1; e.level = 'high'; e.unreduced_level = 'very_high'; return r; }`;
    const page = await app.open(example('predictors'), 'predictors', { alter });
    assert.match(tidy(await page.locator('[data-predictor=dc-srp] .res-reduced').innerText()), /^High after the reduction for five years free of offences; Very high before it\. The percentage belongs to the band before the reduction/);
    await page.close();
  });

  test('where only the band is shown no percentage is', async () => {
    const alter = `globalThis.alter = (r) => { r = structuredClone(r); for (const e of r.reconviction.by_type.sexual) { e.percent = 12.34; e.level = 'high'; } return r; }`;
    for (const id of ['risk', 'predictors']) {
      const page = await app.open(example('predictors'), id, { alter });
      for (const p of ['iic-srp', 'osp-dc', 'osp-iic']) assert.doesNotMatch(await page.locator(`[data-predictor=${p}]`).innerText(), /12\.34/, p);
      assert.match(await page.locator('[data-predictor=dc-srp]').innerText(), /12\.34%/);
      await page.close();
    }
  });
});

describe('scales', () => {
  test('the marker lies in its segment, in proportion; the range is drawn as a span; the whole is one image with a sentence', async () => {
    const page = await app.open(example('predictors'), 'predictors');
    const report = assess(example('predictors'), {});
    const all = Object.values(report.reconviction.by_type).flat();
    for (const e of all.filter((x) => x.bands?.points && typeof x.percent === 'number')) {
      const svg = page.locator(`.res-predictor[data-predictor=${e.instrument}] svg.res-scale`);
      const label = await svg.getAttribute('aria-label');
      assert.equal(await svg.getAttribute('role'), 'img');
      assert.ok(label.includes(`${e.percent}%`) && label.includes(e.title), label);
      assert.doesNotMatch(label, /\d{4}-\d\d-\d\d/);
      const { points, levels } = e.bands;
      const i = levels.indexOf(e.level);
      const expected = ((i + (e.percent - points[i]) / (points[i + 1] - points[i])) * 100) / levels.length;
      const at = Number.parseFloat(await svg.locator('svg.res-scale__marker').getAttribute('x'));
      assert.ok(Math.abs(at - expected) < 1e-9, `${e.instrument}: ${at}, ${expected}`);
      assert.deepEqual((await svg.locator('.res-scale__label').allTextContents()).map((t) => t.toLowerCase().replace(' ', '_')), levels);
      const joints = await svg.locator('.res-scale__joint').allTextContents();
      assert.deepEqual(joints.slice(0, points.length), points.map((p, k) => `${p}%${k === points.length - 1 && e.bands.open_top ? '+' : ''}`));
      assert.equal(joints.some((t) => t === `Could be ${e.dynamic?.lowest}% to ${e.dynamic?.highest}%`), Boolean(e.dynamic));
    }
    await page.close();
  });

  test('contributions read as a table that has every effect', async () => {
    const page = await app.open(example('predictors'), 'predictors');
    const arp = assess(example('predictors'), {}).instruments.find((o) => o.instrument === 'arp');
    const section = page.locator('.res-predictor[data-predictor=arp]');
    await section.locator('summary').first().click();
    const rows = await section.locator('.res-contributions tbody tr').evaluateAll((all) => all.map((r) => [...r.children].map((c) => c.textContent.trim())));
    const sum = rows.reduce((s, r) => s + Number(r[1].replace('\u2212', '-')), 0);
    assert.ok(Math.abs(sum - arp.result.log_odds) < 0.02, `${sum} against ${arp.result.log_odds}`);
    for (const r of rows) assert.equal(r[2], r[1].startsWith('\u2212') ? 'lowers' : 'raises');
    await page.close();
  });
});

describe('reconviction and MAPPA', () => {
  test('the override is visible with both sources, the rule and the reason', async () => {
    const page = await app.open(example('registered-sex-offender'), 'risk');
    const said = tidy(await page.locator('[data-section=reconviction]').innerText());
    assert.match(said, /VERY HIGH effective likelihood, Risk Matrix 2000 over OASys/);
    assert.match(said, /OASys LOW overridden; it stays visible/);
    assert.match(said, /Risk Matrix 2000 scale S VERY HIGH Not confirmed by any text that could be read Applies here/);
    assert.match(said, /rule RM-X2/);
    await page.close();
  });

  for (const name of EXAMPLES) {
    test(`${name}: the box, the recommendation beside the recorded level, and the fired row`, async () => {
      const report = assess(example(name), {});
      const m = report.mappa;
      const page = await app.open(example(name), 'risk');
      const box = tidy(await page.locator('[data-box=mappa]').innerText());
      const categories = m?.possible_categories ?? [];
      if (categories.length === 1 && categories[0] === null) assert.match(box, /^NO MAPPA/);
      else if (categories.length === 1) assert.match(box, new RegExp(`^CAT ${categories[0]}/`));
      else assert.match(box, /^UNKNOWN MAPPA/);
      if (m) assert.match(box, new RegExp(`Recorded ${m.recorded_management_level === null || m.recorded_management_level === undefined ? 'not given' : `level ${m.recorded_management_level}`}`));
      await page.close();
      if (!m) return;
      const detail = await app.open(example(name), 'mappa');
      const marked = await texts(detail, 'table:has(caption:text("in the order in which they are tried")) tr.res-row--fired');
      for (const f of m.fired) {
        // what holds only if nothing else does is no finding while something else may
        if (f.otherwise) assert.ok(!marked.some((row) => row.startsWith(`${f.rule} `)), `${f.rule} in ${marked}`);
        else assert.ok(marked.some((row) => row.startsWith(`${f.rule} `) && /Applies here/.test(row)), `${f.rule} in ${marked}`);
      }
      const all = assess(example(name), { policy: 'all' }).mappa;
      assert.equal(await detail.locator('[data-section=policies] tbody tr').count(), all.length);
      await detail.close();
    });
  }
});

describe('rule pages', () => {
  for (const [name, id] of [['registered-sex-offender', 'rm2000'], ['young-person', 'asset'], ['predictors', 'ogrs3'], ['community', 'oasys'], ['predictors', 'tier']]) {
    test(`${name}: every row of ${id} that decided is marked in words`, async () => {
      const { describe: describeOf } = await import('assize');
      const outcome = assess(example(name), {}).instruments.find((o) => o.instrument === id);
      const fired = new Set(outcome.reasons.map((r) => r.rule));
      const rows = describeOf(id).sheet.tables.flatMap((g) => g.rows).filter((r) => fired.has(r.id));
      assert.ok(rows.length > 0);
      const page = await app.open(example(name), `rules/${id}`);
      assert.equal(await page.locator('.res-guide tr.res-row--fired').count(), rows.length);
      for (const row of await texts(page, '.res-guide tr.res-row--fired')) assert.match(row, /Applies here$/);
      assert.equal(await page.locator('.res-reasons > li').count(), outcome.reasons.length);
      if (outcome.reasons.some((r) => r.status === 'unconfirmed')) assert.match(await page.locator('.res-reasons').innerText(), /Not confirmed by any text that could be read/);
      await page.close();
    });
  }

  test('the index names every instrument that was asked', async () => {
    const page = await app.open(example('predictors'), 'rules');
    assert.equal(await page.locator('tbody tr').count(), assess(example('predictors'), {}).instruments.length);
    await page.close();
  });
});

describe('actions, change, history, judgements', () => {
  test('every action is there with its rule, by standing and by force', async () => {
    const report = assess(example('domestic-abuse'), {});
    const page = await app.open(example('domestic-abuse'), 'actions');
    assert.equal(await page.locator('.res-action').count(), report.actions.length + report.open_actions.length);
    const said = tidy(await page.locator('main').innerText());
    for (const a of report.actions) assert.ok(said.includes(a.rule), a.rule);
    for (const d of report.differences) for (const doc of d.documents) assert.ok(said.toLowerCase().includes(doc.words.toLowerCase()), doc.words);
    await page.close();
  });

  test('what would change it is said in the questions\u2019 words', async () => {
    const report = assess(example('registered-sex-offender'), {});
    const page = await app.open(example('registered-sex-offender'), 'change');
    assert.equal(await page.locator('tbody tr').count(), report.would_change.length + report.unknown.length);
    const said = tidy(await page.locator('main').innerText());
    assert.match(said, /Permanence of accommodation Some problems No problems Down OASys need: Accommodation: need identified to no need identified/);
    await page.close();
  });

  test('the history is newest first and marks another edition', async () => {
    const page = await app.open(example('community'), 'timeline', { saved: SAVED });
    const all = await texts(page, '.res-timeline > div');
    assert.equal(all.length, 4);
    assert.match(all[0], /^Assessed on 1 March 2026/);
    assert.match(all[1], /another edition.*OGRS3\): edition 2009 before, arns-2025 after/i);
    assert.match(all[2], /^Assessed on 14 November 2025.*HIGH \(was MEDIUM\)/);
    assert.match(all[3], /^Assessed on 14 May 2025/);
    await page.close();
  });

  test('a judgement needs a reason, is kept with what was shown, and changes nothing computed', async () => {
    const page = await app.open(example('community'), 'judgement');
    await page.getByRole('button', { name: 'Record the judgement' }).click();
    assert.equal(await page.locator('.govuk-error-summary li').count(), 6);
    assert.ok(await page.locator('.govuk-error-summary').evaluate((e) => e === document.activeElement));
    await page.getByRole('link', { name: 'Enter the reason' }).click();
    assert.equal(await page.evaluate(() => document.activeElement.id), 'judgement-reason');
    await page.getByLabel('Risk of serious harm', { exact: true }).check();
    assert.match(await page.locator('#judgement-shown').innerText(), /HIGH/);
    await page.getByLabel('The judgement').fill('very high');
    await page.getByLabel('Reason').fill('new information from the police');
    await page.getByLabel('Role of who made it').fill('offender manager');
    await page.getByLabel('Day').fill('31'); await page.getByLabel('Month').fill('2'); await page.getByLabel('Year').fill('2026');
    await page.getByLabel('No, it differs').check();
    await page.getByRole('button', { name: 'Record the judgement' }).click();
    assert.deepEqual(await texts(page, '.govuk-error-summary li'), ['The date on which it was made must be a real date']);
    await page.getByLabel('Day').fill('28');
    await page.getByRole('button', { name: 'Record the judgement' }).click();
    await page.waitForFunction(() => document.activeElement?.classList.contains('govuk-notification-banner'));
    const kept = await page.evaluate(() => globalThis.lastJudgement);
    assert.deepEqual(kept, { about: 'rosh', judgement: 'very high', reason: 'new information from the police', by_role: 'offender manager', on: '2026-02-28', basis: null, shown: 'HIGH (overall risk of serious harm)', agreed: false });
    await page.evaluate(() => { location.hash = '#/results/risk'; });
    await page.waitForFunction(() => globalThis.shown === 'risk');
    const box = tidy(await page.locator('[data-box=rosh]').innerText());
    assert.match(box, /^HIGH ROSH/);
    assert.match(box, /Recorded judgement: very high Offender manager, 28 February 2026\. Reason: new information from the police/);
    await page.close();
  });
});

describe('copy for the person', () => {
  test('holds the engine\u2019s words and nothing of Risk Matrix 2000\u2019s facts', async () => {
    const page = await app.open(example('registered-sex-offender'), 'plain');
    const said = tidy(await page.locator('main').innerText());
    assert.match(said, /People decide/);
    assert.doesNotMatch(said, /male victim|stranger victim|\d{4}-\d\d-\d\d/i);
    await page.close();
  });
});

describe('other runs', () => {
  for (const [run, options] of [['strict', { strict: true }], ['every policy', { policy: 'all' }]]) {
    test(`${run}: every page of every example is drawn`, async () => {
      for (const name of EXAMPLES) {
        const page = await app.open(example(name), 'risk', { options });
        for (const id of [...PAGES, 'rules/rm2000', 'rules/mappa-level@dorset-2016', 'rules/asset']) {
          await goOn(page, id);
          assert.equal(await page.locator('h1').count(), 1, `${name} ${id}`);
          const said = await page.locator('main').innerText();
          assert.doesNotMatch(said, /undefined|\[object|NaN/, `${name} ${id}`);
          assert.deepEqual(page.messages, [], `${name} ${id}`);
        }
        await page.close();
      }
    });
  }

  test('strict: what is withheld says so and shows no level', async () => {
    const page = await app.open(example('registered-sex-offender'), 'risk', { options: { strict: true } });
    assert.match(tidy(await page.locator('[data-section=scores]').innerText()), /Risk Matrix 2000 S WITHHELD/);
    assert.match(tidy(await page.locator('[data-section=reconviction]').innerText()), /Risk Matrix 2000 scale S WITHHELD: its constants are unconfirmed/);
    await page.close();
  });

  test('an empty case and one that cannot be used have their pages too', async () => {
    for (const theCase of [{}, { reference: 'X', assessed_on: 'no date' }, { nonsense: 1 }]) {
      const page = await app.open(theCase, 'risk');
      for (const id of PAGES) {
        await goOn(page, id);
        assert.equal(await page.locator('h1').count(), 1, id);
        assert.doesNotMatch(await page.locator('main').innerText(), /undefined|\[object|NaN/, id);
        assert.deepEqual(page.messages, [], id);
      }
      await page.close();
    }
  });
});

describe('everybody', () => {
  for (const name of ['registered-sex-offender', 'predictors', 'young-person', 'many-unknowns', 'category-3-dorset', 'custody', 'domestic-abuse', 'conflicting-facts']) {
    for (const id of [...PAGES, ...(name === 'registered-sex-offender' ? ['rules/rm2000', 'rules/mappa-level'] : name === 'predictors' ? ['rules/arp'] : [])]) {
      test(`${name}, ${id}: axe finds nothing, headings are in order, nothing is in the way of the policy`, async () => {
        const page = await app.open(example(name), id, { saved: SAVED });
        await page.evaluate(() => { for (const d of document.querySelectorAll('details')) d.open = true; });
        await page.evaluate(axeSource);
        const found = await page.evaluate(async () => (await globalThis.axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })).violations.map((v) => `${v.id}: ${v.nodes.slice(0, 3).map((n) => n.html).join(' | ')}`));
        assert.deepEqual(found, []);
        const ranks = await page.locator('main :is(h1, h2, h3, h4, h5)').evaluateAll((all) => all.map((h) => Number(h.tagName[1])));
        assert.equal(ranks.filter((r) => r === 1).length, 1);
        ranks.forEach((r, i) => assert.ok(i === 0 || r <= ranks[i - 1] + 1, `heading ${i}: ${ranks}`));
        assert.equal(await page.locator('main [style]').count(), 0);
        assert.equal(await page.locator('main table:not(:has(caption))').count(), 0);
        assert.equal(await page.locator('main th:not([scope])').count(), 0);
        assert.equal(await page.locator('main [aria-live]').count(), 0);
        assert.deepEqual(page.messages, []);
        await page.close();
      });
    }
  }

  test('320 pixels wide, no page scrolls sideways; a pane that does takes the focus', async () => {
    let panes = 0;
    for (const name of ['registered-sex-offender', 'predictors', 'young-person', 'many-unknowns', 'domestic-abuse']) {
      const page = await app.open(example(name), 'risk', { width: 320, height: 640, saved: SAVED });
      for (const id of [...PAGES, 'rules/rm2000']) {
        await goOn(page, id);
        await page.evaluate(() => { for (const d of document.querySelectorAll('details')) d.open = true; });
        await page.waitForTimeout(50);
        assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 320, `${name} ${id}`);
        const bad = await page.locator('.res-pane').evaluateAll((all) => all.filter((p) => p.scrollWidth > p.clientWidth + 1 && (p.tabIndex !== 0 || !p.getAttribute('aria-label'))).length);
        assert.equal(bad, 0, `${name} ${id}`);
        panes += await page.locator('.res-pane[tabindex="0"]').count();
      }
      await page.close();
    }
    assert.ok(panes > 0);
  });

  test('with forced colours and with less motion the pages still say it all', async () => {
    const page = await app.open(example('predictors'), 'predictors');
    await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
    const colours = await page.locator('.res-predictor[data-predictor=arp] .res-scale__marker path').evaluate((e) => getComputedStyle(e).fill);
    assert.ok(colours);
    assert.match(tidy(await page.locator('.res-predictor[data-predictor=arp] .res-card__value').innerText()), /MEDIUM 62\.24%/);
    await page.close();
  });
});

describe('print', () => {
  for (const name of ['registered-sex-offender', 'predictors', 'young-person']) {
    test(`${name}: the whole report prints as one document with its receipt at the end`, async () => {
      const report = assess(example(name), {});
      const page = await app.open(example(name), 'report', { saved: SAVED });
      await page.emulateMedia({ media: 'print' });
      const said = tidy(await page.locator('main').innerText());
      const parts = ['Risk summary', 'MAPPA: a recommendation', 'Actions the guidance asks for', 'What would change it', 'Professional judgement', 'Saved assessments', 'Rules and tables', 'Receipt'];
      assert.deepEqual((await texts(page, 'main h2')).filter((h) => parts.includes(h)), parts);
      assert.ok(said.endsWith('no') && said.includes(report.receipt.facts) && said.includes(report.receipt.tables));
      assert.equal(await page.locator('main button:visible').count(), 0);
      assert.equal(await page.locator('main details:not([open])').evaluateAll((all) => all.filter((d) => d.closest('.res-columns') === null).length), 0);
      const pdf = await page.pdf({ format: 'A4' });
      assert.ok(pdf.length > 20_000);
      await page.close();
    });
  }
});
