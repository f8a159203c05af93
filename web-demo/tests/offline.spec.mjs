// The network: nothing after loading, nothing to anywhere else, and the form opens with the server gone.
import { test, before, after } from 'node:test';
import assert from 'node:assert/strict';
import { accessible, begin, visit, go, open, panel, example } from './page.mjs';

let b;
before(async () => { b = await begin({ under: '/some/where/' }); });
after(async () => { await b.close(); });

test('where the engine cannot be loaded the page says so', async () => {
  const page = await b.context.newPage();
  await page.route('**/*.wasm', (r) => r.abort());
  await page.goto(b.address);
  await page.waitForSelector('h1:text-is("The tool cannot start")');
  await accessible(page, 'the error page');
  await page.close();
});

test('no request after loading, none to another origin; it opens offline and under another path', async () => {
  const { page, notes } = await visit(b.context, b.address);
  const all = [];
  b.context.on('request', (r) => all.push(r.url()));
  await page.waitForFunction(async () => (await navigator.serviceWorker.ready).active?.state === 'activated');
  await page.waitForTimeout(300);
  const loaded = notes.requests.length;
  all.length = 0;
  await open(page, example('community'));
  for (const hash of ['#/tasks', '#/section/about.1/1', '#/check', '#/results', '#/results/report', '#/help', '#/open-questions', '#/file']) await go(page, hash);
  const [download] = await Promise.all([page.waitForEvent('download'), page.click('#save-file')]);
  await download.path();
  const later = [...notes.requests.slice(loaded), ...all].filter((u) => !u.startsWith('blob:'));
  assert.deepEqual(later, [], 'no request after loading');
  assert.deepEqual(notes.requests.filter((u) => !u.startsWith(b.address) && !u.startsWith('blob:')), [], 'no request to another origin');
  const shown = (await go(page, '#/tasks'), await panel(page));

  b.server.closeAllConnections();
  await new Promise((done) => b.server.close(done));
  await page.goto(`${b.address}?again#/tasks`);
  await page.reload();
  await page.waitForSelector('h1:text-is("Task list")');
  await open(page, example('community'));
  await go(page, '#/tasks');
  assert.deepEqual(await panel(page), shown, 'it scores offline');
  assert.deepEqual(notes.problems, []);
});
