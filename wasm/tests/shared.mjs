// What the tests of the package share: the package, the native command line, a server of files, a browser.
import { execFileSync } from 'node:child_process';
import { createReadStream, mkdtempSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));
export const packed = join(root, 'wasm/npm');
/** The native command line. */
export const assize = process.env.ASSIZE ?? join(root, 'target/release/assize');

/** Every vector, with the line that the native command line answers it with. */
export function vectors() {
  const list = readFileSync(process.env.VECTORS ?? join(root, 'target/vectors.jsonl'), 'utf8').trimEnd().split('\n').map(JSON.parse);
  const runs = Map.groupBy ? Map.groupBy(list, key) : group(list);
  for (const members of runs.values()) {
    const [first] = members;
    const options = first.policies.flatMap((policy) => ['--policy', policy]).concat(first.strict ? ['--strict'] : []);
    const input = members.map((v) => JSON.stringify(v.facts)).join('\n') + '\n';
    const lines = native(['score', first.instrument, '-', ...options], input).trimEnd().split('\n');
    if (lines.length !== members.length) throw new Error(`${first.instrument}: ${lines.length} lines for ${members.length} vectors`);
    members.forEach((v, i) => (v.native = lines[i]));
  }
  return list;
}

const key = (v) => JSON.stringify([v.instrument, v.policies, v.strict]);

function group(list) {
  const runs = new Map();
  for (const v of list) runs.set(key(v), [...(runs.get(key(v)) ?? []), v]);
  return runs;
}

/** What the native command line prints. A line that is no object is answered too, with status 1. */
export function native(args, input) {
  try {
    return execFileSync(assize, args, { input, encoding: 'utf8', maxBuffer: 1 << 30, stdio: ['pipe', 'pipe', 'inherit'] });
  } catch (error) {
    if (error.status === 1) return error.stdout;
    throw error;
  }
}

/** How the package is asked for a vector. */
export const options = (v) => ({ policy: v.policies, strict: v.strict });

const types = { '.html': 'text/html', '.js': 'text/javascript', '.mjs': 'text/javascript', '.wasm': 'application/wasm', '.css': 'text/css', '.json': 'application/json' };
/** What a page needs to be allowed, and no more. */
const policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; style-src 'self'; img-src data:";

/** Serves the files of a folder on this machine, and further answers by path. */
export async function serve(folder, answers = {}) {
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url, 'http://x').pathname));
    const send = (type) => response.writeHead(200, { 'content-type': type, 'content-security-policy': policy });
    if (path in answers) return send(types[extname(path)] ?? 'text/plain').end(answers[path]);
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    try {
      if (!file.startsWith(folder) || !statSync(file).isFile()) throw new Error('no file');
    } catch {
      return response.writeHead(404).end();
    }
    send(types[extname(file)] ?? 'application/octet-stream');
    return createReadStream(file).pipe(response);
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  return { url: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}

/** Debian's Chromium, with a fresh profile and no errands of its own. */
export async function browser() {
  const { chromium } = await import('playwright-core');
  const args = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
  return chromium.launchPersistentContext(mkdtempSync(join(tmpdir(), 'chromium-')), { executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', headless: true, args });
}
