import { defineConfig } from 'vite';

export default defineConfig({
  base: './',
  css: { preprocessorOptions: { scss: { style: 'compressed', quietDeps: true, loadPaths: [import.meta.dirname, import.meta.dirname + '/node_modules'] } as object } },
  // the minifier for CSS stops at a media query of govuk-frontend; sass compresses already
  build: { cssMinify: false, assetsInlineLimit: 0, modulePreload: { polyfill: false }, target: 'es2022' },
  server: { fs: { allow: ['..'] } },
});
