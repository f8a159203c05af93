// What callers meet: every export, options, errors with code and fields, and nothing that stops the module.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import * as engine from '../npm/node/index.js';
import { native, root } from './shared.mjs';

const { assess, assessText, describe, init, journey, list, plainLanguage, schema, score, scoreColumns, whatWouldChange } = engine;
const example = (name) => JSON.parse(readFileSync(`${root}examples/${name}.json`, 'utf8'));
const cell = { indicators: true, serious: true, imminent: false };

/** The error of a call. */
function thrown(call) {
  try {
    call();
  } catch (error) {
    assert.ok(error instanceof Error, String(error));
    return error;
  }
  throw new Error('nothing was thrown');
}

test('one instrument: the outcome with reasons and receipt, as on the command line', () => {
  const ours = score('rosh-cell', cell);
  assert.equal(ours.type, 'bounded');
  assert.ok(ours.reasons.length > 0 && ours.receipt.facts.startsWith('sha256:'));
  assert.deepEqual(ours, JSON.parse(native(['score', 'rosh-cell'], JSON.stringify(cell))));
});

test('whole cases: report and text are those of the command line, under one policy and under all', () => {
  for (const name of ['community', 'custody', 'predictors', 'young-person', 'many-unknowns', 'registered-sex-offender']) {
    const theCase = example(name);
    for (const policy of [undefined, 'rotherham-2024', 'all']) {
      const flags = policy ? ['--policy', policy] : [];
      assert.deepEqual(assess(theCase, { policy }), JSON.parse(native(['assess', '-', '--format', 'json', ...flags], JSON.stringify(theCase))), `${name} ${policy}`);
      assert.equal(assessText(theCase, { policy }).trimEnd(), native(['assess', '-', ...flags], JSON.stringify(theCase)).trimEnd(), `${name} ${policy}`);
    }
  }
});

test('list, describe, schema as on the command line', () => {
  assert.deepEqual(list(), JSON.parse(native(['list', '--format', 'json'])));
  for (const id of ['rm2000', 'ogrs3@arns-2025', 'rotherham-2024', 'hcr-20']) assert.deepEqual(describe(id), JSON.parse(native(['describe', id, '--format', 'json'])), id);
  for (const id of ['arp', 'assessment']) assert.deepEqual(schema(id), JSON.parse(native(['schema', id])), id);
});

test('what would change, the journey, the copy for the person', () => {
  const theCase = example('registered-sex-offender');
  assert.deepEqual(whatWouldChange(theCase), assess(theCase).would_change);
  assert.ok(whatWouldChange(theCase).length > 0);
  assert.ok(journey(theCase).groups.some((group) => group.id === 'rm2000' && group.tasks.length === 4));
  assert.ok(plainLanguage(theCase).sections.some((s) => s.heading === 'Who decides'));
  assert.ok(!JSON.stringify(plainLanguage(theCase)).includes('stranger'));
});

test('strict, policies by id and as a file, attestation', () => {
  const facts = JSON.parse(JSON.stringify(describe('rm2000').example.facts));
  assert.equal(score('rm2000', facts, { strict: true }).result.s.withheld, 'unconfirmed');
  const attest = { constants: [{ id: 'rm2000.s.step1', page: 's.13, p.21', checked_on: '2026-03-01', checked_by: 'principal psychologist' }] };
  assert.notDeepEqual(score('rm2000', facts, { strict: true, attest }), score('rm2000', facts, { strict: true }));
  const file = { ...describe('london-2010'), id: 'our-board' };
  assert.equal(score('mappa-level', {}, { policy: file }).edition, 'our-board');
  assert.equal(score('mappa-level@dorset-2016', {}).edition, 'dorset-2016');
  assert.equal(assess({}, { policy: ['rotherham-2024', 'scaled-approach-2009-02'] }).mappa.policy, 'rotherham-2024');
});

test('what cannot be answered at all is an Error with code and fields', () => {
  const faults = [
    [() => score('arpp', {}), 'unknown_instrument', ['instrument']],
    [() => describe('nothing'), 'unknown_instrument', ['instrument']],
    [() => schema('nothing'), 'unknown_instrument', ['instrument']],
    ...[undefined, null, 7, {}, [], Symbol('x'), () => 'arp'].flatMap((id) => [describe, schema, (x) => score(x, {}), (x) => scoreColumns(x, {}, [])].map((call) => [() => call(id), 'wrong_type', ['instrument']])),
    [() => score('rm2000', { age: () => 1 }), 'not_json', ['facts']],
    [() => score('rm2000', { age: Symbol('x') }), 'not_json', ['facts']],
    [() => assess({}, { policy: 'atlantis' }), 'unknown_policy', ['options.policy']],
    [() => assess({}, { policy: ['rotherham-2024', 'dorset-2016'] }), 'given_twice', ['options.policy']],
    [() => score('mappa-level@dorset-2016', {}, { policy: 'rotherham-2024' }), 'given_twice', ['options.policy']],
    [() => score('mappa-level', {}, { policy: 'all' }), 'given_twice', ['options.policy']],
    [() => assess({}, { stric: true }), 'unknown_field', ['options']],
    [() => assess({}, { strict: 'yes' }), 'wrong_type', ['options.strict']],
    [() => assess({}, 7), 'wrong_type', ['options']],
    [() => assess({}, { attest: { constants: [{ id: 'nope' }] } }), undefined, undefined],
  ];
  for (const [call, code, fields] of faults) {
    const error = thrown(call);
    assert.ok(error.message.length > 10 && typeof error.code === 'string' && Array.isArray(error.fields), String(call));
    if (code) assert.deepEqual([error.code, error.fields], [code, fields], String(call));
  }
  assert.match(thrown(() => score('arpp', {})).message, /nearest is `arp`/);
});

test('a value that holds itself, or is nested without end, is refused and stops nothing', () => {
  const round = {};
  round.round = round;
  assert.equal(thrown(() => score('rm2000', round)).code, 'not_json');
  let deep = [];
  for (let i = 0; i < 100_000; i += 1) deep = [deep];
  assert.equal(thrown(() => assess(deep)).code, 'not_json');
  assert.equal(score('rosh-cell', cell).type, 'bounded', 'and the module goes on');
});

test('odd values are answers, not accidents', () => {
  for (const facts of [undefined, null, 3, 'x', [], new Date(), new Map([['serious', true]]), { age: NaN }, { age: Infinity }, { age: 10n }, { age: 2n ** 80n }, { age: -0 }, { [`x${'y'.repeat(5000)}`]: 1 }, { serious: undefined }, Object.create(null)]) {
    const outcome = (() => {
      try {
        return score('rm2000', facts);
      } catch (error) {
        return error;
      }
    })();
    assert.ok(['scored', 'bounded', 'rejected'].includes(outcome.type) || outcome.code === 'not_json', String(outcome));
  }
  assert.equal(score('rosh-cell', { serious: undefined }).type, 'bounded', 'undefined is absent, and absent is unknown');
  assert.equal(score('rm2000', { age: NaN }).type, 'rejected', 'NaN is no number of years');
});

test('columns: typed arrays and lists in, typed arrays and lists out', () => {
  const facts = describe('arp').example.facts;
  const rows = 50;
  const columns = Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, typeof value === 'number' ? Float64Array.from({ length: rows }, (_, i) => value + (name === 'total_number_of_sanctions_for_all_offences' ? i : 0)) : Array(rows).fill(value)]));
  const out = scoreColumns('arp', columns, ['score', 'band', 'nothing']);
  assert.ok(out.type instanceof Uint8Array && out.type.every((t) => t === 0));
  assert.ok(out.outputs.score instanceof Float64Array && Array.isArray(out.outputs.band) && out.outputs.nothing.every((x) => x === null));
  assert.deepEqual(out.absent, ['nothing'], 'a slip of the hand is named');
  for (let row = 0; row < rows; row += 1) {
    const alone = score('arp', { ...facts, total_number_of_sanctions_for_all_offences: facts.total_number_of_sanctions_for_all_offences + row });
    assert.deepEqual([out.outputs.score[row], out.outputs.band[row]], [alone.result.score, alone.result.band]);
  }
  const unknown = scoreColumns('rosh-cell', { indicators: Uint8Array.of(1, 1), serious: Float32Array.of(NaN, 1), imminent: [true, null] }, ['level', 'possible']);
  assert.deepEqual([...unknown.type], [1, 1]);
  assert.equal(thrown(() => scoreColumns('rosh-cell', { serius: [true] }, [])).code, 'unknown_field');
  assert.equal(thrown(() => scoreColumns('rosh-cell', { serious: [true], imminent: [] }, [])).code, 'different_lengths');
  assert.equal(thrown(() => scoreColumns('rosh-cell', { serious: BigInt64Array.of(1n) }, [])).code, 'wrong_type');
  const own = Object.assign(Object.create(null), { indicators: [true], serious: [true], imminent: [null] });
  assert.deepEqual(scoreColumns('rosh-cell', own, ['level']).outputs.level, [null], 'a word, also where there is none');
  assert.deepEqual(scoreColumns('rosh-cell', new Map(Object.entries(own)), ['level']), scoreColumns('rosh-cell', own, ['level']));
  assert.ok(Object.hasOwn(scoreColumns('rosh-cell', own, ['__proto__']).outputs, '__proto__'));
  const clamped = { ...own, serious: Uint8ClampedArray.of(1) };
  assert.deepEqual([...scoreColumns('rosh-cell', clamped, []).type], [1]);
  const many = new Uint8Array(9_000_000);
  assert.equal(thrown(() => scoreColumns('rosh-cell', { serious: many, imminent: many }, [])).code, 'too_large');
  for (const odd of [null, 3, [], 'x', Promise.resolve({}), new Date(), () => ({})]) assert.equal(thrown(() => scoreColumns('rosh-cell', odd, [])).code, 'wrong_type');
  for (const odd of [null, 'score', [3]]) assert.equal(thrown(() => scoreColumns('rosh-cell', {}, odd)).code, 'wrong_type');
});

test('a number in a column means what it means in the facts of a row', () => {
  const facts = describe('mappa-level').example.facts;
  for (const category of [1, 2, 3, 4]) {
    const row = { ...facts, rosh: 'low', needs_active_multi_agency: false, category };
    const columns = Object.fromEntries(Object.entries(row).map(([name, value]) => [name, [value]]));
    const { level } = score('mappa-level', row).result;
    const typed = scoreColumns('mappa-level', { ...columns, category: Int32Array.of(category) }, ['level']).outputs.level[0];
    assert.ok(Object.is(typed, level ?? NaN), `${category}: ${typed} and ${level}`);
  }
});

test('what a caller\'s object throws comes out as an Error, and a thousand of them wear nothing out', () => {
  const throwing = { get serious() { throw new Error('from outside'); } };
  const proxy = new Proxy({}, { ownKeys() { throw 'no error at all'; } });
  const { proxy: revoked, revoke } = Proxy.revocable({}, {});
  revoke();
  const detached = new Float64Array(2);
  structuredClone(detached.buffer, { transfer: [detached.buffer] });
  const calls = [
    () => score('rosh-cell', throwing), () => score('rosh-cell', proxy), () => score('rosh-cell', revoked), () => assess({ rosh: throwing }), () => score('rosh-cell', {}, proxy),
    () => scoreColumns('rosh-cell', throwing, []), () => scoreColumns('rosh-cell', { serious: proxy }, []), () => scoreColumns('rosh-cell', { indicators: [true], serious: detached }, []),
  ];
  for (let round = 0; round < 1000; round += 1) {
    for (const call of calls) assert.equal(typeof thrown(call).code, 'string');
  }
  const error = thrown(() => score('rosh-cell', throwing));
  assert.deepEqual([error.code, error.fields, error.cause.message], ['not_json', ['facts'], 'from outside']);
  assert.equal(score('rosh-cell', cell).type, 'bounded', 'and the module goes on');
});

test('texts come back as they were given, whatever they begin with, and the receipt is whole', () => {
  for (const reference of ['\ufeffabc', '\u{1F600} é', '', ' a\u2028b', 'x'.repeat(200)]) {
    const report = assess({ reference });
    assert.equal(report.reference, reference);
    assert.match(report.receipt.facts, /^sha256:[0-9a-f]{60,}/);
  }
  const inner = { get indicators() { return score('rosh-cell', {}, { policy: () => 1 }); } };
  const error = thrown(() => score('rosh-cell', inner));
  assert.deepEqual([error.fields, error.cause.fields], [['facts'], ['options']]);
});

test('what is no plain object is refused, as its facts could not be seen', async () => {
  class Facts {
    get serious() {
      return true;
    }
  }
  const refused = [new Facts(), Promise.resolve(cell), new Date(), /x/, new Error('x'), new Set([1]), { serious: new Date() }, { a: '\ud800' }, { '\udfff': 1 }, new Array(2e8)];
  for (const facts of refused) assert.match(thrown(() => score('rosh-cell', facts)).code, /^(not_json|too_large)$/, Object.prototype.toString.call(facts));
  assert.equal(thrown(() => score('rosh-cell', cell, Promise.resolve({ strict: true }))).code, 'not_json', 'a forgotten await withholds nothing');
  const elsewhere = (await import('node:vm')).runInNewContext('({ indicators: true, serious: true, imminent: true })');
  for (const plain of [elsewhere, Object.assign(Object.create(null), elsewhere), new Map(Object.entries(elsewhere)), Object.freeze({ ...elsewhere })]) assert.equal(score('rosh-cell', plain).result.level, 'very_high');
});

test('a case that cannot be used is refused by every call', () => {
  for (const odd of [3, [], { oasys: {}, extra: 1 }]) {
    assert.equal(assess(odd).type, 'rejected');
    assert.equal(whatWouldChange(odd).type, 'rejected', 'not the same as "nothing would change"');
  }
  assert.equal(describe('mappa-level@dorset-2016').example.outcome.edition, 'dorset-2016');
  assert.deepEqual(describe('mappa-level@dorset-2016').example.outcome, score('mappa-level@dorset-2016', describe('mappa-level').example.facts));
  assert.deepEqual(thrown(() => score('rosh-cell', {}, { policy: 7 })).fields, ['options.policy']);
  assert.deepEqual(journey(3).errors[0].question, null);
});

test('init does nothing in Node, and every export is there', async () => {
  await init();
  assert.deepEqual(Object.keys(engine).filter((k) => k !== 'default').sort(), ['assess', 'assessText', 'describe', 'init', 'journey', 'list', 'plainLanguage', 'schema', 'score', 'scoreColumns', 'whatWouldChange']);
});
