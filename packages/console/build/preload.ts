/** Has the page fetch what it will run after its first paint: the scripts and styles of one module, at low priority. */
import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite';

function tag(attrs: Record<string, string>): HtmlTagDescriptor {
  return { tag: 'link', attrs: { ...attrs, crossorigin: true, fetchpriority: 'low' }, injectTo: 'head' };
}

/** `module`: the end of its path in the sources. */
export function preload(module: string): Plugin {
  return {
    name: 'musubi-preload',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle }) {
        if (!bundle) return [];
        const chunks = Object.values(bundle).filter((part): part is Rolldown.OutputChunk => part.type === 'chunk');
        const main = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(module));
        if (!main) throw new Error(`no chunk of ${module}`);
        const isEntry = (name: string): boolean => chunks.some((chunk) => chunk.isEntry && chunk.fileName === name);
        const styles = [...(main.viteMetadata?.importedCss ?? [])];
        return [
          ...[main.fileName, ...main.imports.filter((name) => !isEntry(name))].map((name) =>
            tag({ rel: 'modulepreload', href: `/${name}` }),
          ),
          ...styles.map((name) => tag({ rel: 'preload', as: 'style', href: `/${name}` })),
        ];
      },
    },
  };
}
