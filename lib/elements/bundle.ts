import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { findContentDirectory } from '../content/check-content';
import { once } from '../once';
import { packRules } from '../search/pack-rules';
import { loadSearchRules } from '../search/rules-file';

/** A script of the site as it is published. */
export type ElementScript = { url: string; integrity: string };

/** Every script under its file name, with its bytes. */
type Bundle = { files: Map<string, Uint8Array>; scripts: Map<string, ElementScript> };

/** Where scripts are published. */
const folder = '/elements/';

/** Elements that nearly every page to read has: one script, since each costs the page its address and its signature. */
const together = { name: 'reading', elements: ['contents-list', 'dated-words', 'share-bar', 'term-notes'] };

/**
 * In `npm run dev` scripts wait until React has hydrated, because a change made before that is an error to React.
 * The published site has no React, and its scripts do not wait.
 */
const waitForHydration =
  process.env.NODE_ENV === 'development' ? 'await new Promise((done) => setTimeout(done, 1500));' : '';

/** Finds the published address and signature of `<name>.element.ts`. Throws when there is none. */
export async function findElementScript(name: string): Promise<ElementScript> {
  const script = (await bundleElements()).scripts.get(name);
  if (script === undefined) throw new Error(`no components/**/${name}.element.ts`);
  return script;
}

/** Bundles every custom element once a process; shared parts become chunks of their own. */
export const bundleElements = once(async (): Promise<Bundle> => {
  const components = join(process.cwd(), 'components');
  const elements = new Map(
    readdirSync(components, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.element.ts'))
      .map((path) => [basename(path, '.element.ts'), join(components, path)]),
  );
  const { outputFiles, metafile } = await build({
    entryPoints: listEntries(elements),
    entryNames: '[name].[hash]',
    chunkNames: '[name].[hash]',
    outdir: 'elements',
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    legalComments: 'none',
    metafile: true,
    write: false,
    banner: { js: waitForHydration },
    plugins: [provideSearchRules, provideTogether(elements)],
  });
  const files = new Map(outputFiles.map(({ path, contents }) => [basename(path), contents]));
  const scripts = new Map<string, ElementScript>();
  for (const [path, { entryPoint }] of Object.entries(metafile.outputs)) {
    if (entryPoint === undefined) continue;
    const file = basename(path);
    const digest = createHash('sha256')
      .update(files.get(file) ?? '')
      .digest('base64');
    const script = { url: folder + file, integrity: `sha256-${digest}` };
    const names =
      entryPoint === `together:${together.name}` ? together.elements : [basename(entryPoint, '.element.ts')];
    for (const name of names) scripts.set(name, script);
  }
  return { files, scripts };
});

/** One entry an element, but for those that come together. */
function listEntries(elements: ReadonlyMap<string, string>): { in: string; out: string }[] {
  const alone = [...elements].filter(([name]) => !together.elements.includes(name));
  return [
    ...alone.map(([out, path]) => ({ in: path, out })),
    { in: `together:${together.name}`, out: together.name },
  ];
}

/** The script of the elements that come together imports each. */
const provideTogether = (elements: ReadonlyMap<string, string>): Plugin => ({
  name: 'together',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^together:/ }, ({ path }) => ({
      path: path.slice('together:'.length),
      namespace: 'together',
    }));
    onLoad({ filter: /.*/, namespace: 'together' }, () => ({
      contents: together.elements.map((name) => `import ${JSON.stringify(elements.get(name))};`).join('\n'),
      resolveDir: process.cwd(),
    }));
  },
});

/** `import rules from 'content:search-rules'` gives the crisis and safety rules that authors keep in `content/search`. */
const provideSearchRules: Plugin = {
  name: 'search-rules',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^content:search-rules$/ }, ({ path }) => ({ path, namespace: 'content' }));
    onLoad({ filter: /.*/, namespace: 'content' }, () => ({
      contents: JSON.stringify(packRules(loadSearchRules(findContentDirectory()))),
      loader: 'json',
    }));
  },
};
