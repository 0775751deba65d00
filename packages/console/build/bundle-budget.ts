/** What the page may weigh, compressed: a build that is heavier fails, and says which part is. */
import { gzipSync } from 'node:zlib';
import type { Plugin, Rolldown } from 'vite';

/** A module, with all that it brings beyond the parts before it, in kB (gzip -9). */
interface Part {
  readonly what: string;
  /** The end of its path in the sources. */
  readonly module: string;
  readonly kbMax: number;
}

const PARTS: readonly Part[] = [
  { what: 'first paint', module: '/src/start.ts', kbMax: 8 },
  { what: 'page', module: '/src/main.tsx', kbMax: 215 },
  { what: 'map', module: '/src/map/map-view.tsx', kbMax: 350 },
];

/** A chunk and those that it imports from the start. */
function chunksOf(bundle: Rolldown.OutputBundle, chunk: Rolldown.OutputChunk): Rolldown.OutputChunk[] {
  const imported = chunk.imports.map((name) => bundle[name]);
  return [chunk, ...imported.flatMap((part) => (part?.type === 'chunk' ? chunksOf(bundle, part) : []))];
}

function weight(content: string | Uint8Array): number {
  return gzipSync(content, { level: 9 }).length / 1000;
}

export function bundleBudget(): Plugin {
  return {
    name: 'musubi-bundle-budget',
    writeBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((part) => part.type === 'chunk');
      const counted = new Set<string>();
      const take = (name: string): number => {
        const part = bundle[name];
        if (!part || counted.has(name)) return 0;
        counted.add(name);
        return weight(part.type === 'chunk' ? part.code : part.source);
      };
      for (const { what, module, kbMax } of PARTS) {
        const root = chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(module)));
        if (!root) this.error(`no chunk holds ${module}`);
        const files = chunksOf(bundle, root).flatMap((chunk) => [
          chunk.fileName,
          ...(chunk.viteMetadata?.importedCss ?? []),
        ]);
        const kb = files.reduce((sum, name) => sum + take(name), 0);
        if (kb > kbMax)
          this.error(`${what}: ${kb.toFixed(1)} kB compressed, more than the ${kbMax} kB that it may weigh`);
        this.info(`${what}: ${kb.toFixed(1)} of ${kbMax} kB compressed`);
      }
    },
  };
}
