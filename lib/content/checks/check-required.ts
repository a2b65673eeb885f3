import { pagePaths } from '../../permalinks';
import type { Library } from '../library';
import type { Problem } from '../problem';
import { requiredHelplines } from '../schema/helpline';

/** Finds pages that every part of the site leads to and that have no file, and pages with a file but no address. */
export function checkRequired(library: Library): Problem[] {
  const names = Object.keys(pagePaths);
  const missing = names
    .filter((slug) => !library.slugs.page.has(slug))
    .map((slug) => ({
      path: library.toPath(`pages/${slug}.md`),
      message: 'missing: the site links to this page from everywhere',
    }));
  const homeless = library.files.page
    .filter(({ slug }) => !names.includes(slug))
    .map(({ path }) => ({
      path,
      message: `no address is set aside for this page: pages are ${names.join(', ')}`,
    }));
  return [...missing, ...homeless, ...checkLists(library), ...checkHelplines(library)];
}

/** A site without a single published article or answer cannot be built: its lists would be empty. */
function checkLists({ files, slugs, toPath }: Library): Problem[] {
  const lists = [
    { path: toPath('articles'), found: files.article, seen: slugs.article.size },
    { path: toPath('faq'), found: files.faq, seen: slugs.faq.size },
  ];
  return lists
    .filter(({ found, seen }) => seen === found.length && found.every(({ fields }) => fields.draft))
    .map(({ path }) => ({
      path,
      message: 'holds nothing to publish: the site needs at least one file without "draft: true"',
    }));
}

/** Finds helplines that search shows and the file lacks; a file that could not be read has been reported already. */
function checkHelplines({ helplines, toPath }: Library): Problem[] {
  if (helplines.length === 0) return [];
  return requiredHelplines
    .filter((id) => !helplines.some((helpline) => helpline.id === id))
    .map((id) => ({
      path: toPath('helplines.yml'),
      message: `no helpline "${id}": the care cards of search show it`,
    }));
}
