import { type Library, listFiles } from '../content/library';
import { formatProblem } from '../content/problem';
import { listTrees } from '../content/trees';
import { eachOf } from '../markdown/each-node';

/** An address of another site, and the places (`path:line`) that lead to it. */
export type ExternalLink = { url: string; places: string[] };

/** Every address of another site that a page leads to, each once, in the order of the files. */
export function listExternalLinks(library: Library): ExternalLink[] {
  const places = new Map<string, string[]>();
  const add = (url: string | undefined, path: string, line: number): void => {
    if (!url?.startsWith('http')) return;
    const [address = ''] = url.split('#');
    const place = formatProblem({ path, line, message: '' }).replace(/: $/, '');
    places.set(address, [...(places.get(address) ?? []), place]);
  };
  for (const { path, fields, lineOf } of library.files.source) {
    add(fields.url, path, lineOf(['url']));
    add(fields.doi && `https://doi.org/${fields.doi}`, path, lineOf(['doi']));
    add(fields.archive, path, lineOf(['archive']));
  }
  for (const [index, { chat }] of library.helplines.entries())
    add(chat, library.toPath('helplines.yml'), library.helplinesLineOf(['helplines', index, 'chat']));
  for (const file of listFiles(library))
    for (const { tree, toLine } of listTrees(file))
      eachOf(tree, ['link', 'definition'], ({ url, position }) =>
        add(url, file.path, toLine(position?.start.line ?? 1)),
      );
  return [...places].map(([url, found]) => ({ url, places: found }));
}
