// Times in Node: one instrument object to object, a whole case, and many rows beside the native command line. Every answer is asserted.
// Printed, and held only with --hold.
import assert from 'node:assert/strict';
import { cpus } from 'node:os';
import { readFileSync } from 'node:fs';
import { assess, describe, score, scoreColumns } from '../npm/node/index.js';
import { native, root } from './shared.mjs';

const MOST = 25; // microseconds, one instrument, object to object

/** Microseconds of processor time, the best of several rounds: on a shared machine the clock on the wall says little. */
function time(call, rounds = 15, calls = 400) {
  for (let i = 0; i < calls; i += 1) call();
  let best = Infinity;
  for (let round = 0; round < rounds; round += 1) {
    const start = process.cpuUsage();
    for (let i = 0; i < calls; i += 1) call();
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, (user + system) / calls);
  }
  return best;
}

console.log(`processor: ${cpus()[0].model}; Node ${process.version}`);
let slow = 0;
for (const id of ['rosh-cell', 'rm2000', 'arp', 'csrp', 'ogrs3', 'mappa-level', 'mappa-category']) {
  const { facts, outcome } = describe(id).example;
  assert.deepEqual(score(id, facts), outcome);
  const taken = time(() => score(id, facts));
  slow += taken > MOST;
  console.log(`${id}: ${taken.toFixed(1)} microseconds object to object, ${outcome.reasons?.length ?? 0} reasons (at most ${MOST})`);
}
const theCase = JSON.parse(readFileSync(`${root}examples/predictors.json`, 'utf8'));
assert.equal(assess(theCase).reconviction.effective.level, 'medium');
console.log(`whole case (predictors.json): ${time(() => assess(theCase), 5, 20).toFixed(0)} microseconds`);

const rows = 20_000;
const { facts, outcome } = describe('arp').example;
const columns = Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, typeof value === 'number' ? new Float64Array(rows).fill(value) : Array(rows).fill(value)]));
const start = performance.now();
const out = scoreColumns('arp', columns, ['score']);
const bulk = performance.now() - start;
assert.ok(out.outputs.score.every((s) => s === outcome.result.score));
const lines = `${JSON.stringify(facts)}\n`.repeat(rows);
const before = performance.now();
const answered = native(['score', 'arp'], lines);
const cli = performance.now() - before;
assert.equal(answered.split('\n').length, rows + 1);
console.log(`arp, ${rows} rows: ${Math.round(rows / bulk)} rows/ms in columns here, ${Math.round(rows / cli)} rows/ms JSON to JSON by the native command line; ratio of the times ${(bulk / cli).toFixed(2)}`);
if (process.argv.includes('--hold') && slow > 0) {
  console.error(`${slow} instruments take more than ${MOST} microseconds`);
  process.exit(1);
}
