// The package as those who install it meet it: packed, installed into an empty project, used from Node both ways, through a bundler,
// and by a page without one, under the policy that a careful site sets.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import * as engine from '../npm/node/index.js';
import { browser, native, packed, root, serve } from './shared.mjs';

const project = mkdtempSync(join(tmpdir(), 'assize-consumer-'));
const facts = { indicators: true, serious: true, imminent: false };
const expected = () => JSON.parse(native(['score', 'rosh-cell'], JSON.stringify(facts)));
const run = (command, args, cwd = project) => execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
const tool = (name) => join(root, 'wasm/node_modules/.bin', name);
let context;

before(async () => {
  const [{ filename }] = JSON.parse(run('npm', ['pack', '--json', '--pack-destination', project, packed]));
  writeFileSync(join(project, 'package.json'), '{"private": true}');
  run('npm', ['install', '--no-audit', '--no-fund', `./${filename}`]);
  context = await browser();
});
after(() => context?.close());

test('the package holds one module, the glue, its own scripts, the types, the licences, and nothing else', () => {
  const at = join(project, 'node_modules/assize');
  const files = readdirSync(at, { recursive: true }).filter((f) => statSync(join(at, f)).isFile()).sort();
  assert.deepEqual(files, ['LICENSE-APACHE', 'LICENSE-MIT', 'NOTICE', 'README.md', 'assize.wasm', 'index.d.cts', 'index.d.ts', 'node/glue.cjs', 'node/index.cjs', 'node/index.js', 'node/values.cjs', 'package.json', 'web/glue.js', 'web/index.js', 'web/values.js']);
  for (const script of files.filter((f) => /\.c?js$/.test(f))) assert.doesNotMatch(readFileSync(join(at, script), 'utf8'), /\beval\(|new Function\(/, script);
});

test('Node, ES modules: scored from the first line', () => {
  writeFileSync(join(project, 'use.mjs'), `import { score } from 'assize'; console.log(JSON.stringify(score('rosh-cell', ${JSON.stringify(facts)})));`);
  assert.deepEqual(JSON.parse(run('node', ['use.mjs'])), expected());
});

test('Node, CommonJS', () => {
  writeFileSync(join(project, 'use.cjs'), `const { score } = require('assize'); console.log(JSON.stringify(score('rosh-cell', ${JSON.stringify(facts)})));`);
  assert.deepEqual(JSON.parse(run('node', ['use.cjs'])), expected());
});

test('the module itself can be asked for', () => {
  writeFileSync(join(project, 'module.mjs'), `console.log(import.meta.resolve('assize/assize.wasm'));`);
  const module = readFileSync(new URL(run('node', ['module.mjs']).trim()));
  assert.deepEqual([...module.subarray(0, 4)], [0, 0x61, 0x73, 0x6d]);
});

test('types: outcomes by `type`, facts by instrument, under --strict, from both kinds of module', () => {
  const use = `import { assess, init, score, type Outcome } from 'assize';
const outcome: Outcome<'rm2000'> = score('rm2000', { sex: 'male', age: 40 });
switch (outcome.type) {
  case 'scored': outcome.reasons[0]?.rule satisfies string | undefined; break;
  case 'bounded': outcome.decisive satisfies readonly string[]; break;
  case 'rejected': outcome.problems[0]?.code satisfies string | undefined; break;
  default: outcome satisfies never;
}
score('ogrs3@arns-2025', {});
// @ts-expect-error a misspelt fact
score('rm2000', { sexx: 'male' });
// @ts-expect-error a word that is no answer
score('rm2000', { sex: 'neither' });
// @ts-expect-error no such instrument
score('nothing', {});
// @ts-expect-error only after asking for the type
outcome.decisive.length;
const report = assess({ oasys: { items: { '4.2': 'yes' } }, rosh: { cells: [{ subject: 'public', setting: 'community' }] } });
if (report.type === 'rejected') report.problems; else report.rosh;
void init();
`;
  writeFileSync(join(project, 'use.mts'), use);
  writeFileSync(join(project, 'use.cts'), use);
  // every worked example and every case of examples/ has the type of its facts
  const cases = readdirSync(join(root, 'examples')).filter((f) => f.endsWith('.json')).map((f) => `assess(${readFileSync(join(root, 'examples', f), 'utf8')});`);
  const scores = engine.list().instruments.map(({ id }) => `score('${id}', ${JSON.stringify(engine.describe(id).example.facts)});`);
  writeFileSync(join(project, 'examples.mts'), `import { assess, score } from 'assize';\n${[...cases, ...scores].join('\n')}\n`);
  // as in a project for Node, which knows nothing of the web
  const flags = ['--strict', '--noEmit', '--target', 'es2022', '--lib', 'es2022', '--types', ''];
  run(tool('tsc'), [...flags, '--module', 'nodenext', 'use.mts', 'use.cts', 'examples.mts']);
  run(tool('tsc'), [...flags, '--module', 'esnext', '--moduleResolution', 'bundler', 'use.mts']);
  run(tool('tsc'), [...flags, '--exactOptionalPropertyTypes', '--module', 'nodenext', 'use.mts']);
});

const page = (script) => `<!doctype html><html lang="en"><title>assize</title><script type="module" src="${script}"></script>`;
const use = (from) => `import { init, score } from '${from}'; await init(); window.outcome = score('rosh-cell', ${JSON.stringify(facts)});`;

/** The outcome that a page comes to; it must break no rule of its policy and log no error. */
async function outcomeOf(url) {
  const tab = await context.newPage();
  const faults = [];
  tab.on('pageerror', (error) => faults.push(error.message));
  tab.on('console', (message) => message.type() === 'error' && !/favicon|404/.test(message.text()) && faults.push(message.text()));
  await tab.goto(url);
  const outcome = await tab.waitForFunction(() => window.outcome, null, { timeout: 60_000 }).then((h) => h.jsonValue());
  assert.deepEqual(faults, []);
  await tab.close();
  return outcome;
}

test('a page with a plain module script, under script-src self and wasm-unsafe-eval', async () => {
  const server = await serve(join(project, 'node_modules/assize'), { '/index.html': page('/use.js'), '/use.js': use('/web/index.js') });
  assert.deepEqual(await outcomeOf(`${server.url}/index.html`), expected());
  server.close();
});

test('a Vite build ships the module and works under the same policy', async () => {
  const site = join(project, 'site');
  mkdirSync(site);
  writeFileSync(join(site, 'index.html'), page('./main.js'));
  writeFileSync(join(site, 'main.js'), use('assize'));
  run(tool('vite'), ['build', '--logLevel', 'warn', '--outDir', 'out'], site);
  assert.ok(readdirSync(join(site, 'out/assets')).some((f) => f.endsWith('.wasm')));
  const server = await serve(join(site, 'out'));
  assert.deepEqual(await outcomeOf(`${server.url}/index.html`), expected());
  server.close();
});
