/// <reference types="node" />
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { defineConfig, type Plugin } from 'vite';

/** Writes the service worker with the names of all built files, and a version made from what is in them. */
function serviceWorker(): Plugin {
  return {
    name: 'service-worker',
    apply: 'build',
    enforce: 'post',
    generateBundle(_, bundle) {
      const hash = createHash('sha256');
      const files = Object.keys(bundle).filter((f) => !f.endsWith('.map')).sort();
      for (const file of files) {
        const output = bundle[file]!;
        hash.update(file).update(output.type === 'asset' ? output.source : output.code);
      }
      const source = readFileSync(new URL('worker/sw.js', import.meta.url), 'utf8')
        .replace('__VERSION__', hash.digest('hex').slice(0, 16))
        .replace('__FILES__', JSON.stringify(['./', ...files.map((f) => './' + f)]));
      this.emitFile({ type: 'asset', fileName: 'sw.js', source });
    },
  };
}

export default defineConfig({
  base: './',
  plugins: [serviceWorker()],
  css: { preprocessorOptions: { scss: { style: 'compressed', quietDeps: true, loadPaths: [import.meta.dirname, import.meta.dirname + '/node_modules'] } as object } },
  // the minifier for CSS stops at a media query of govuk-frontend; sass compresses already
  build: { cssMinify: false, assetsInlineLimit: 0, modulePreload: { polyfill: false }, target: 'es2022' },
  server: { fs: { allow: ['..'] } },
});
