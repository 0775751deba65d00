// Compiles the WebAssembly kernels: npm run kernels [-- PACKAGE …]
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { asCommand, prepare, ROOT } from './prepare.mjs';

/** How every kernel is compiled. Simple 128-bit vectors are in every engine since Node 16. */
const OPTIONS = [
  ['-O3', '--runtime', 'stub', '--noAssert', '--converge'],
  ['--enable', 'simd', '--importMemory', '--use', 'abort='],
].flat();

const folderOf = (name) => join(ROOT, 'packages', name);
const sourceOf = (name) => join(folderOf(name), 'kernel', 'index.ts');
const outputOf = (name) => join(folderOf(name), 'src', 'gen', 'kernel.ts');

/** The packages that have a kernel. */
export function kernelPackages() {
  return readdirSync(join(ROOT, 'packages')).filter((name) => existsSync(sourceOf(name)));
}

/** The text of `src/gen/kernel.ts` of a package: what its kernel compiles to. Throws with what the compiler says. */
export async function compileKernel(name) {
  const { default: asc } = await import('assemblyscript/asc');
  let binary = null;
  const { error, stderr } = await asc.main([sourceOf(name), ...OPTIONS, '--outFile', 'kernel.wasm'], {
    readFile: (path, base) =>
      existsSync(join(base, path)) ? readFileSync(join(base, path), 'utf8') : readOrNull(path),
    writeFile: (_, content) => {
      binary = content;
    },
    listFiles: () => [],
  });
  if (error || binary === null) throw new Error(`${sourceOf(name)}: ${stderr.toString() || error}`);
  return moduleText(binary);
}

const readOrNull = (path) => (existsSync(path) ? readFileSync(path, 'utf8') : null);

function moduleText(binary) {
  const lines = Buffer.from(binary)
    .toString('base64')
    .match(/.{1,112}/g);
  return [
    '// Written by npm run kernels from kernel/: do not edit.',
    '',
    `/** A WebAssembly module of ${binary.length} bytes, in base64. */`,
    'export const KERNEL =',
    `${lines.map((line) => `  '${line}'`).join(' +\n')};`,
    '',
  ].join('\n');
}

/** Names each kernel that is not what its source compiles to. */
export async function checkKernels() {
  const problems = [];
  for (const name of kernelPackages()) {
    if (readOrNull(outputOf(name)) !== (await compileKernel(name)))
      problems.push(`packages/${name}/src/gen/kernel.ts is not what npm run kernels writes`);
  }
  return problems;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await asCommand(async () => {
    await prepare({ build: false });
    const wanted = process.argv.slice(2);
    for (const name of wanted.length > 0 ? wanted : kernelPackages()) {
      const text = await compileKernel(name);
      writeFileSync(outputOf(name), text);
      console.log(`packages/${name}/src/gen/kernel.ts: ${text.length} characters`);
    }
    return 0;
  });
}
