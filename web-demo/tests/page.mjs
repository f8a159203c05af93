// What the browser tests share: Chromium, a page that notes every request, error and policy violation, and axe.
import { chromium } from 'playwright-core';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createRequire } from 'node:module';
import assert from 'node:assert/strict';
import { serve } from './serve.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
export const dist = fileURLToPath(new URL('../dist/', import.meta.url));
export const example = (name) => JSON.parse(readFileSync(new URL(`../../examples/${name}.json`, import.meta.url), 'utf8'));

/** Starts the server and the browser. `close` ends both. */
export async function begin({ under = '/', ...options } = {}) {
  const { server, address } = await serve(dist, 0, under);
  const profile = mkdtempSync(join(tmpdir(), 'assize-form-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', headless: true, acceptDownloads: true,
    viewport: { width: 1280, height: 900 },
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
    ...options,
  });
  const close = async () => {
    await context.close();
    server.closeAllConnections?.();
    server.close();
    rmSync(profile, { recursive: true, force: true });
  };
  return { context, address, server, close };
}

/** A page at the form's address, with notes of what went on in it. */
export async function visit(context, address, hash = '') {
  const page = await context.newPage();
  const notes = { requests: [], problems: [] };
  page.on('request', (r) => notes.requests.push(r.url()));
  page.on('console', (m) => { if (['error', 'warning'].includes(m.type())) notes.problems.push(m.text()); });
  page.on('pageerror', (e) => notes.problems.push(String(e)));
  await page.goto(address + hash);
  await page.waitForSelector('h1');
  return { page, notes };
}

/** Goes to a place in the form. */
export async function go(page, hash) {
  await page.evaluate((h) => { location.hash = h; }, hash);
  await page.waitForTimeout(60);
}

/** Answers the question that leaving a page asks. It is gone, and the page that was asked for is drawn, a moment after the button. */
export async function choose(page, answer) {
  await page.click(`dialog >> text=${answer}`);
  await page.waitForSelector('dialog', { state: 'detached' });
  await page.waitForTimeout(60);
}

/** Puts a case into the form through the control that opens files. */
export async function open(page, content, name = 'case.json') {
  await go(page, '#/file');
  await page.setInputFiles('#open-file', { name, mimeType: 'application/json', buffer: Buffer.from(typeof content === 'string' ? content : JSON.stringify(content)) });
  await page.waitForTimeout(120);
}

/** axe finds nothing on the page as it is. Rules: WCAG 2.2 A and AA, and best practice. */
export async function accessible(page, where) {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe);
  const found = await page.evaluate(() => window.axe.run(document, { resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } }));
  assert.deepEqual(found.violations.map((v) => `${v.id}: ${v.nodes.slice(0, 3).map((n) => n.target.join(' ')).join(' | ')}`), [], `axe on ${where}`);
}

/** The levels in the panel, by title. */
export const panel = (page) =>
  page.$$eval('.app-panel__item', (all) => Object.fromEntries(all.map((i) => [i.querySelector('dt').textContent.trim(), i.querySelector('strong').textContent.trim()])));
