import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build, type Metafile, type Plugin } from 'esbuild';
import { findContentDirectory } from '../content/check-content';
import { once } from '../once';
import { packRules } from '../search/pack-rules';
import { loadSearchRules } from '../search/rules-file';

/** A script of the site as it is published, with the addresses of the chunks it cannot begin without. */
export type ElementScript = { url: string; integrity: string; chunks: string[] };

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

/**
 * Bundles every custom element once a process, each by itself: a script that shared a chunk with another page's script
 * would wait for one more answer of the network. Only what is imported later becomes chunks.
 */
export const bundleElements = once(async (): Promise<Bundle> => {
  const components = join(process.cwd(), 'components');
  const elements = new Map(
    readdirSync(components, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.element.ts'))
      .map((path) => [basename(path, '.element.ts'), join(components, path)]),
  );
  const bundles = await Promise.all(listEntries(elements).map((entry) => bundleEntry(entry, elements)));
  return {
    files: new Map(bundles.flatMap(({ files }) => [...files])),
    scripts: new Map(bundles.flatMap(({ scripts }) => [...scripts])),
  };
});

type Entry = { in: string; out: string };

async function bundleEntry(entry: Entry, elements: ReadonlyMap<string, string>): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    entryPoints: [entry],
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
  const output =
    Object.keys(metafile.outputs).find((path) => basename(path).startsWith(`${entry.out}.`)) ?? '';
  const file = basename(output);
  const digest = createHash('sha256')
    .update(files.get(file) ?? '')
    .digest('base64');
  const script = {
    url: folder + file,
    integrity: `sha256-${digest}`,
    chunks: listChunks(metafile, output).map((chunk) => folder + basename(chunk)),
  };
  const names = entry.out === together.name ? together.elements : [entry.out];
  return { files, scripts: new Map(names.map((name) => [name, script])) };
}

/** What a file of the bundle imports before it runs, and what that imports. */
function listChunks({ outputs }: Metafile, file: string): string[] {
  const found = new Set([file]);
  for (const each of found)
    for (const { path, kind } of outputs[each]?.imports ?? [])
      if (kind === 'import-statement') found.add(path);
  return [...found].slice(1);
}

/** One entry an element, but for those that come together. */
function listEntries(elements: ReadonlyMap<string, string>): Entry[] {
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
