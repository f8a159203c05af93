// A static file server for the built form, on this machine only: `node tests/serve.mjs FOLDER PORT`, or `serve(folder)`.
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const TYPES = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8',
  '.wasm': 'application/wasm', '.json': 'application/json', '.svg': 'image/svg+xml', '.webmanifest': 'application/manifest+json',
};

/** Serves a folder, under a path if one is given; port 0 takes any that is free. Gives the server and its address. */
export async function serve(folder, port = 0, under = '/') {
  const server = createServer(async (request, response) => {
    const asked = normalize(decodeURIComponent(new URL(request.url, 'http://127.0.0.1').pathname));
    const path = asked.startsWith(under) ? '/' + asked.slice(under.length) : '/nothing';
    const file = join(folder, path.endsWith('/') ? join(path, 'index.html') : path);
    try {
      const body = await readFile(file);
      response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream', 'x-content-type-options': 'nosniff' });
      response.end(body);
    } catch {
      response.writeHead(404, { 'content-type': 'text/plain' });
      response.end('not found');
    }
  });
  await new Promise((done) => server.listen(port, '127.0.0.1', done));
  return { server, address: `http://127.0.0.1:${server.address().port}${under}` };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { address } = await serve(process.argv[2] ?? 'dist', Number(process.argv[3] ?? 4173));
  console.log(address);
}
