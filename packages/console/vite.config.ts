import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { baseMap } from './build/base-map.ts';
import { bundleBudget } from './build/bundle-budget.ts';
import { preload } from './build/preload.ts';

const nodeUrl = process.env.MUSUBI_NODE ?? 'http://127.0.0.1:8401';

// milsymbol's package entry registers every symbol set of every standard. Its parts are in a file
// beside it that its `exports` does not name, hence the path.
const milsymbolParts = fileURLToPath(new URL('./index.mjs', import.meta.resolve('milsymbol')));

export default defineConfig({
  plugins: [react(), baseMap(), preload('/src/main.tsx'), bundleBudget()],
  resolve: { alias: { 'milsymbol-parts': milsymbolParts } },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    // Inlined assets would be data: URLs, which the node's content security policy forbids for fonts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2023',
    chunkSizeWarningLimit: 1400,
  },
  worker: { format: 'es' },
  server: {
    proxy: { '/api': { target: nodeUrl, ws: true } },
  },
});
