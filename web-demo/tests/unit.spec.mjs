// Parts without a browser: places in a case, the saved file, pages and drafts, levels in words.
import { test, describe } from 'node:test';
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { assess, journey, schema } from 'assize';
import { load } from './modules.mjs';
import { example } from './page.mjs';

const [paths, file, progress, drafts, levels, schemas] = await load('paths', 'file', 'progress', 'draft', 'levels', 'schema');
const root = schema('assessment');
const checks = { schema: root, errors: (c) => journey(c).errors };
const segments = (path) => paths.read(path, root)?.segments;

describe('paths', () => {
  test('a name with dots is one segment', () => {
    assert.deepEqual(segments('oasys.items.4.2'), ['oasys', 'items', '4.2']);
    assert.deepEqual(segments('oasys.items.1.10.1'), ['oasys', 'items', '1.10.1']);
    assert.deepEqual(segments('rosh.cells[12].facts.serious'), ['rosh', 'cells', 12, 'facts', 'serious']);
    assert.equal(segments('oasys.items.99.9'), undefined);
  });
  test('every place that the engine asks about can be read and written back', () => {
    const all = journey({}).groups.flatMap((g) => g.tasks).flatMap((t) => t.fieldsets).flatMap((f) => f.questions);
    assert.ok(all.length > 800, `${all.length} questions`);
    for (const { path } of all) assert.equal(paths.write(segments(path) ?? ['?']), path);
  });
  test('set makes what is missing, and changes no other object', () => {
    const before = { rosh: { cells: [] } };
    const after = paths.set(before, segments('rosh.cells[0].facts.serious'), false);
    assert.deepEqual(after, { rosh: { cells: [{ facts: { serious: false } }] } });
    assert.deepEqual(before, { rosh: { cells: [] } });
    assert.equal(paths.get(after, segments('rosh.cells[0].facts.serious')), false);
    assert.equal(paths.get(after, segments('rosh.cells[3].facts.serious')), undefined);
  });
  test('remove takes empty objects along, and leaves lists: an empty one is an answer', () => {
    assert.deepEqual(paths.remove({ rm2000: { age: 30 } }, ['rm2000', 'age']), {});
    assert.deepEqual(paths.remove({ a: { list: [{ x: 1 }] } }, ['a', 'list', 0, 'x']), { a: { list: [{}] } });
    assert.deepEqual(paths.remove({ a: { list: [1, 2] } }, ['a', 'list', 0]), { a: { list: [2] } });
    assert.deepEqual(paths.remove({ a: { list: [], x: 0 } }, ['a', 'x']), { a: { list: [] } });
  });
  test('paths move up behind a member that was taken out', () => {
    assert.deepEqual(paths.shift(['l[0].a', 'l[1].a', 'l[2].b[0]', 'k[2]'], 'l', 1), ['l[0].a', 'l[1].b[0]', 'k[2]']);
  });
});

describe('the saved file', () => {
  const adult = example('registered-sex-offender');
  test('comes back as it was written', () => {
    const assessment = { case: adult, not_known: ['oasys.items.4.2', 'rm2000.age'], judgements_seen: [], saved: [{ saved_at: '2026-01-01T10:00:00Z', receipt: {}, editions: {}, levels: { rosh: 'HIGH' } }] };
    const text = file.write(assessment, { engine: 'assize 0.1.0', tables: 'sha256:1' });
    const opened = file.open(text, checks);
    assert.deepEqual(opened.assessment, assessment);
    assert.deepEqual(opened.notes, []);
    assert.deepEqual(opened.engine, { engine: 'assize 0.1.0', tables: 'sha256:1' });
  });
  test('version 0, a bare case or {case}, opens and says so', () => {
    for (const old of [adult, { case: adult }]) {
      const opened = file.open(JSON.stringify(old), checks);
      assert.deepEqual(opened.assessment.case, adult);
      assert.match(opened.notes[0], /version 0/);
    }
  });
  test('every example opens with nothing left out', () => {
    for (const name of ['category-3-dorset', 'community', 'conflicting-facts', 'custody', 'domestic-abuse', 'many-unknowns', 'notification', 'predictors', 'registered-sex-offender', 'young-person']) {
      const opened = file.open(JSON.stringify(example(name)), checks);
      assert.deepEqual(opened.notes.slice(1), [], name);
      assert.deepEqual(opened.assessment.case, example(name), name);
    }
  });
  test('a newer version and damaged files are refused in words', () => {
    const refused = (content, words) => assert.throws(() => file.open(typeof content === 'string' ? content : JSON.stringify(content), checks), (e) => e instanceof file.FileError && words.test(e.message), String(words));
    refused({ format: file.FORMAT, version: 2, case: {} }, /version 2.*newer copy/);
    refused({ format: 'something-else', version: 1 }, /another kind/);
    refused({ format: file.FORMAT, version: 1 }, /answers are missing/);
    refused({ format: file.FORMAT, version: 'x', case: {} }, /version cannot be read/);
    refused({ format: file.FORMAT, version: 1, case: {}, not_known: 'all' }, /"not_known"/);
    refused('{"case": {', /damaged/);
    refused('[1, 2]', /no assessment/);
  });
  test('unknown keys are reported and kept out; so are answers that cannot be read', () => {
    const opened = file.open(JSON.stringify({ format: file.FORMAT, version: 1, extra: 1, case: { reference: 'A-1', name: 'x', rosh: { cells: [{ subject: 'public', setting: 'community', facts: { serious: true, colour: 2 } }] }, rm2000: { age: 'old' }, oasys: { age: 40 } }, not_known: ['no.such.place', 'sex'], saved: [] }), checks);
    assert.deepEqual(opened.assessment.case, { reference: 'A-1', rosh: { cells: [{ subject: 'public', setting: 'community', facts: { serious: true } }] }, oasys: { age: 40 } });
    assert.deepEqual(opened.assessment.not_known, ['sex']);
    for (const words of [/"extra"/, /"name"/, /"rosh.cells\[0\].facts.colour"/, /Age at the start of the time at risk.*left out/, /not known.*left out/]) assert.ok(opened.notes.some((n) => words.test(n)), String(words));
  });
  test('the name of the file holds the reference, and nothing else of a person', () => {
    assert.equal(file.fileName({ reference: 'R-0419', assessed_on: '2026-04-14', date_of_birth: '1995-08-30' }), 'assessment_R-0419_2026-04-14.json');
    assert.equal(file.fileName({ reference: '../a b' }), 'assessment_a-b.json');
    assert.equal(file.fileName({}), 'assessment.json');
  });
});

const taskOf = (c, id) => journey(c).groups.flatMap((g) => g.tasks).find((t) => t.id === id);

describe('pages and drafts', () => {
  test('members of a list have pages of their own, and so has the evidence beside their answers', () => {
    const titles = progress.pages(taskOf({}, 'rosh.3')).map((p) => p.title);
    assert.deepEqual(titles, ['Community', 'Community: Evidence beside the answers', 'Custody', 'Custody: Evidence beside the answers', null]);
  });
  test('no two questions under one heading are asked in the same words', () => {
    for (const c of [{}, ...readdirSync(new URL('../../examples/', import.meta.url)).filter((f) => f.endsWith('.json')).map((f) => example(f.replace('.json', '')))]) {
      for (const task of journey(c).groups.flatMap((g) => g.tasks)) {
        for (const [n, page] of progress.pages(task).entries()) {
          for (const fieldset of page.fieldsets) {
            const titles = fieldset.questions.map((q) => schemas.question(q.path).title);
            assert.equal(new Set(titles).size, titles.length, `${task.id} page ${n + 1}, ${fieldset.title}: ${titles}`);
          }
        }
      }
    }
  });
  test('a member that does not exist yet is put at the end of its list when its first question is answered', () => {
    const before = { rosh: { cells: [{ subject: 'public', setting: 'community', recorded: 'low' }] } };
    const page = progress.pages(taskOf(before, 'rosh.6'))[0];
    const draft = new drafts.Draft(before, [], page);
    const serious = draft.lines().find((l) => l.path.endsWith('.serious')).path;
    assert.equal(serious, 'rosh.cells[1].facts.serious');
    draft.put(serious, true);
    assert.deepEqual(draft.finished().rosh.cells, [before.rosh.cells[0], { subject: 'staff', setting: 'community', facts: { serious: true } }]);
    draft.put(serious, undefined);
    assert.deepEqual(draft.finished(), before, 'taken back, the member goes too');
    const empty = new drafts.Draft({}, [], progress.pages(taskOf({}, 'rosh.6'))[0]);
    const first = empty.lines().find((l) => l.path.endsWith('.serious')).path;
    empty.put(first, true);
    empty.put(first, undefined);
    assert.deepEqual(empty.finished(), {}, 'and leaves no empty list, which would say that there are none');
    draft.putNotKnown(serious, true);
    assert.deepEqual(draft.finished().rosh.cells[1], { subject: 'staff', setting: 'community' });
    assert.deepEqual([...draft.notKnown], [serious]);
  });
  test('what names another member of a list names the same one when a member goes', () => {
    const list = 'safeguarding.notification_period.outcomes';
    const outcomes = [{ disposal: 'fine' }, { disposal: 'fine' }, { disposal: 'fine' }, { combined_with: [{ outcome: 1, how: 'consecutive' }, { outcome: 0, how: 'consecutive' }] }];
    const c = { safeguarding: { notification_period: { outcomes } } };
    const task = journey(c).groups.flatMap((g) => g.tasks).find((t) => t.fieldsets.some((f) => f.questions.some((q) => q.path === list)));
    const draft = new drafts.Draft(c, [], progress.pages(task)[0]);
    draft.drop(list, 0);
    assert.deepEqual(draft.value(list)[2], { combined_with: [{ outcome: 0, how: 'consecutive' }, { how: 'consecutive' }] });
    assert.equal(schemas.spoken(`${list}[2].combined_with[0].outcome`, 0), 'Conviction, finding or caution 1');
  });
  test('states: unanswered, not known and answered are counted apart', () => {
    const at = (c, notKnown) => progress.progress(taskOf(c, 'rm2000.2'), notKnown);
    assert.equal(at({}, []).state, 'not_started');
    assert.equal(at({ rm2000: { violent_appearances: 0 } }, []).state, 'in_progress');
    assert.equal(at({}, ['rm2000.violent_appearances']).not_known, 1);
    const all = progress.asks(taskOf({}, 'rm2000.2')).map((a) => a.path);
    assert.equal(at({}, all).state, 'completed');
    assert.equal(progress.progress(taskOf(example('registered-sex-offender'), 'rosh.7'), []).state, 'does_not_apply');
  });
  test('errors name the question, not the place', () => {
    const draft = new drafts.Draft({}, [], progress.pages(taskOf({}, 'mappa.category.3'))[0]);
    const list = draft.add('mappa.category.convictions', {});
    draft.put(`${list}.term.days`, 'many');
    assert.deepEqual(draft.errors(), [{ path: 'mappa.category.convictions[0].term.days', text: 'Conviction, finding or caution 1: Days must be a whole number from 0 to 9999' }]);
  });
});

describe('levels in words', () => {
  const words = (c, options) => Object.fromEntries(levels.levels(assess(c, options)).map((l) => [l.id, l.words]));
  test('never blank: unknown, several that remain, and one', () => {
    assert.deepEqual(words({}), { rosh: 'UNKNOWN', reconviction: 'UNKNOWN', mappa_category: 'CATEGORY 1, 2, 3, 4 OR NONE', mappa_level: 'LEVEL 1, 2, 3 OR NONE' });
    assert.equal(words(example('custody')).rosh, 'HIGH OR VERY HIGH');
    assert.deepEqual(words(example('registered-sex-offender')), { rosh: 'HIGH', reconviction: 'VERY HIGH', mappa_category: 'CATEGORY 1', mappa_level: 'LEVEL 2' });
  });
  test('where eligibility is open, the level without Risk Matrix 2000 remains too', () => {
    assert.equal(words(example('conflicting-facts')).reconviction, 'MEDIUM OR VERY HIGH');
  });
  test('a level that is ruled out is ruled out also where there may be none', () => {
    const { oasys, ...c } = example('registered-sex-offender');
    for (const name of ['convicted_of_sexual_offence', 'male_victim', 'stranger_victim', 'single', 'non_contact_offence', 'criminal_appearances']) delete c.rm2000[name];
    const { either } = assess(c).reconviction.effective;
    assert.ok(either.includes(null) && either.length < 5, String(either));
    assert.match(words(c).reconviction, /OR NONE$/);
  });
  test('all policies side by side are named', () => {
    const titles = levels.levels(assess(example('community'), { policy: 'all' })).map((l) => l.title);
    assert.ok(titles.includes('MAPPA category (dorset-2016)'));
  });
  test('an answer in words, whoever wrote it', () => {
    assert.equal(schemas.spoken('oasys.items.8.6', '0'), 'Never');
    assert.equal(schemas.spoken('rosh.screening.r1_2_current', [3]), 'Any sexual offence against a child');
    assert.equal(schemas.spoken('date_of_birth', '1995-08-30'), '30 August 1995');
    assert.equal(schemas.spoken('rm2000.any_burglary', false), 'No');
    assert.equal(schemas.spoken('oasys.items.3.4', 'not_answered'), 'Recorded as "not answered"');
    assert.equal(schemas.spoken('rm2000.age', 0), '0 years');
    assert.equal(schemas.spoken('mappa.category.convictions', []), 'None');
  });
});
