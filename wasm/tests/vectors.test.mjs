// Every vector in Node and in Chromium, bit for bit what the native command line answers.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { score } from '../npm/node/index.js';
import { browser, options, packed, serve, vectors } from './shared.mjs';

const all = vectors();

test(`${all.length} vectors in Node as on the native command line`, () => {
  let differ = 0;
  for (const v of all) {
    if (v.facts === null || typeof v.facts !== 'object' || Array.isArray(v.facts)) continue; // the command line answers a line, not a value
    const ours = score(v.instrument, v.facts, options(v));
    // compared as values: every number the same double, minus zero apart from zero
    try {
      assert.deepStrictEqual(ours, JSON.parse(v.native));
    } catch (error) {
      differ += 1;
      if (differ === 1) console.log(v.instrument, v.id, error.message);
    }
  }
  assert.equal(differ, 0);
  assert.ok(all.length > 5000);
});

test('the same vectors in Chromium', async () => {
  const page = `<!doctype html><title>vectors</title><script type="module" src="/run.js"></script>`;
  const script = `import { init, score } from '/web/index.js';
    const same = (a, b) => Object.is(a, b) || (a && b && typeof a === 'object' && typeof b === 'object' && Array.isArray(a) === Array.isArray(b)
      && Object.keys(a).length === Object.keys(b).length && Object.keys(a).every((k) => Object.hasOwn(b, k) && same(a[k], b[k])));
    await init();
    const all = (await (await fetch('/vectors.jsonl')).text()).split('\\n').map((line) => JSON.parse(line));
    const differ = all.filter((v) => !same(score(v.instrument, v.facts, { policy: v.policies, strict: v.strict }), JSON.parse(v.native))).map((v) => v.instrument + ' ' + v.id);
    window.result = { ran: all.length, differ };`;
  const objects = all.filter((v) => v.facts !== null && typeof v.facts === 'object' && !Array.isArray(v.facts));
  const server = await serve(packed, { '/': page, '/index.html': page, '/run.js': script, '/vectors.jsonl': objects.map((v) => JSON.stringify(v)).join('\n') });
  const context = await browser();
  after(async () => {
    await context.close();
    server.close();
  });
  const tab = await context.newPage();
  const faults = [];
  tab.on('pageerror', (error) => faults.push(error.message));
  tab.on('console', (message) => message.type() === 'error' && !message.text().includes('favicon') && faults.push(message.text()));
  await tab.goto(`${server.url}/index.html`);
  const result = await tab.waitForFunction(() => window.result, null, { timeout: 300_000 }).then((handle) => handle.jsonValue());
  assert.deepEqual(result, { ran: objects.length, differ: [] });
  assert.deepEqual(faults.filter((f) => !f.includes('404')), []);
});
