// The form's own modules for Node: built once, beside the dependencies, so that `assize` is the Node build of the engine.
import { build } from 'vite';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { rmSync } from 'node:fs';

const root = fileURLToPath(new URL('../', import.meta.url));
const out = join(root, 'node_modules/.form-tests', String(process.pid));

process.on('exit', () => rmSync(out, { recursive: true, force: true }));

/** Builds `src/NAME.ts` and what it imports; gives the module. */
export async function load(...names) {
  await build({
    root, configFile: false, logLevel: 'silent',
    build: { ssr: true, outDir: out, emptyOutDir: true, target: 'node20', rollupOptions: { external: ['assize'], input: Object.fromEntries(names.map((n) => [n, join(root, 'src', `${n}.ts`)])), output: { entryFileNames: '[name].mjs', chunkFileNames: 'part-[hash].mjs' } } },
  });
  return Promise.all(names.map((n) => import(pathToFileURL(join(out, `${n}.mjs`)).href)));
}
