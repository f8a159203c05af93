/** Builds the result pages into a temporary folder, serves them, and opens a browser on them. */
import { createServer } from 'node:http';
import { mkdtempSync, readFileSync, existsSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { chromium } from 'playwright-core';

const here = dirname(fileURLToPath(import.meta.url));
const web = join(here, '../..');
const TYPES = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.wasm': 'application/wasm', '.svg': 'image/svg+xml' };

export const example = (name) => JSON.parse(readFileSync(join(web, '../examples', `${name}.json`), 'utf8'));

export async function start() {
  const out = mkdtempSync(join(tmpdir(), 'results-'));
  await build({ configFile: join(web, 'vite.config.ts'), root: here, logLevel: 'error', plugins: [], build: { outDir: out, emptyOutDir: true, cssMinify: false, assetsInlineLimit: 0, target: 'es2022' }, css: { preprocessorOptions: { scss: { style: 'compressed', quietDeps: true, loadPaths: [web, join(web, 'node_modules'), join(web, 'src/styles')] } } } });
  const server = createServer((request, answer) => {
    const path = new URL(request.url, 'http://x').pathname;
    const file = join(out, path === '/' ? 'index.html' : path);
    if (!file.startsWith(out) || !existsSync(file)) return answer.writeHead(404).end();
    answer.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' }).end(readFileSync(file));
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const profile = mkdtempSync(join(tmpdir(), 'chr-'));
  const browser = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    headless: true,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  });
  const url = `http://127.0.0.1:${server.address().port}/`;
  return {
    url,
    /** A page with a case in it, on one of the result pages. `alter` is code for a function of the report. */
    async open(theCase, id, { width = 1280, height = 900, saved = [], options = {}, alter } = {}) {
      const page = await browser.newPage();
      const messages = [];
      page.on('console', (m) => ['error', 'warning'].includes(m.type()) && messages.push(m.text()));
      page.on('pageerror', (e) => messages.push(String(e)));
      await page.setViewportSize({ width, height });
      await page.addInitScript(
        ([c, s, o]) => {
          globalThis.theCase = c;
          globalThis.saved = s;
          globalThis.options = o;
        },
        [theCase, saved, options],
      );
      if (alter) await page.addInitScript(alter);
      await page.goto(`${url}#/results/${id}`);
      await page.waitForFunction(() => globalThis.shown);
      page.messages = messages;
      return page;
    },
    async stop() {
      await browser.close();
      server.close();
      rmSync(out, { recursive: true, force: true });
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
