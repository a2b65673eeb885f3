import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build, type Metafile, type Plugin } from 'esbuild';
import { findContentDirectory } from '../content/check-content';
import { once } from '../once';
import { packRules } from '../search/pack-rules';
import { loadSearchRules } from '../search/rules-file';

/** A script of the site as it is published, with the addresses of the chunks it cannot begin without, and of those that what it imports later cannot. */
export type ElementScript = { url: string; integrity: string; chunks: string[]; laterChunks: string[] };

/** Every script under its file name, with its bytes. */
type Bundle = { files: Map<string, Uint8Array>; scripts: Map<string, ElementScript> };

/** Where scripts are published. */
const folder = '/elements/';

/** Elements that nearly every page to read has: one script, since each costs the page its address and its signature. */
const together = { name: 'reading', elements: ['contents-list', 'dated-words', 'share-bar', 'term-notes'] };

/**
 * What a script waits for before it begins: that the page has been read whole. In `npm run dev` it waits until React has hydrated too,
 * because a change made before that is an error to React; the published site has no React.
 */
const waitForPage = `
  if (document.readyState === 'loading') await new Promise((done) => addEventListener('DOMContentLoaded', done));
  ${process.env.NODE_ENV === 'development' ? 'await new Promise((done) => setTimeout(done, 1500));' : ''}
`;

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
  const alone = [...elements.keys()].filter((name) => !together.elements.includes(name));
  const entries = [together, ...alone.map((name) => ({ name, elements: [name] }))];
  const bundles = await Promise.all(entries.map((entry) => bundleEntry(entry, elements)));
  return {
    files: new Map(bundles.flatMap(({ files }) => [...files])),
    scripts: new Map(bundles.flatMap(({ scripts }) => [...scripts])),
  };
});

/** A script, and the elements in it. */
type Entry = typeof together;

async function bundleEntry(entry: Entry, elements: ReadonlyMap<string, string>): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    entryPoints: [{ in: 'entry:', out: entry.name }],
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
    plugins: [provideSearchRules, provideEntry(entry.elements.map((name) => elements.get(name) ?? name))],
  });
  const files = new Map(outputFiles.map(({ path, contents }) => [basename(path), contents]));
  const output =
    Object.keys(metafile.outputs).find((path) => basename(path).startsWith(`${entry.name}.`)) ?? '';
  const file = basename(output);
  const digest = createHash('sha256')
    .update(files.get(file) ?? '')
    .digest('base64');
  const script = {
    url: folder + file,
    integrity: `sha256-${digest}`,
    ...listAllChunks(metafile, output),
  };
  return { files, scripts: new Map(entry.elements.map((name) => [name, script])) };
}

/** The addresses of the chunks that a script needs, now and for what it imports later. */
function listAllChunks(metafile: Metafile, output: string): Pick<ElementScript, 'chunks' | 'laterChunks'> {
  const toUrl = (path: string): string => folder + basename(path);
  const chunks = listChunks(metafile, output);
  const imports = metafile.outputs[output]?.imports ?? [];
  const later = imports.flatMap(({ path, kind }) =>
    kind === 'dynamic-import' ? listChunks(metafile, path) : [],
  );
  const laterOnly = [...new Set(later)].filter((path) => !chunks.includes(path));
  return { chunks: chunks.map(toUrl), laterChunks: laterOnly.map(toUrl) };
}

/** What a file of the bundle imports before it runs, and what that imports. */
function listChunks({ outputs }: Metafile, file: string): string[] {
  const found = new Set([file]);
  for (const each of found)
    for (const { path, kind } of outputs[each]?.imports ?? [])
      if (kind === 'import-statement') found.add(path);
  return [...found].slice(1);
}

/** A script waits, and then begins with its elements. */
const provideEntry = (paths: readonly string[]): Plugin => ({
  name: 'entry',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(?:entry|wait):$/ }, ({ path }) => ({ path, namespace: 'entry' }));
    onLoad({ filter: /^wait:$/, namespace: 'entry' }, () => ({ contents: waitForPage }));
    onLoad({ filter: /^entry:$/, namespace: 'entry' }, () => ({
      contents: ['wait:', ...paths].map((path) => `import ${JSON.stringify(path)};`).join('\n'),
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
