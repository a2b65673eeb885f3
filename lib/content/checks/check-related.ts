import type { ContentFile, Library } from '../library';
import type { Problem } from '../problem';

/** Finds pages that name themselves in `related`, or one page twice. */
export function checkRelated({ files }: Library): Problem[] {
  return [...files.article, ...files.faq].flatMap(checkFile);
}

function checkFile({ fields, slug, path, lineOf }: ContentFile<'article'> | ContentFile<'faq'>): Problem[] {
  const related = fields.related ?? [];
  return related.flatMap((name, place) => {
    const message = describeFault(name, slug, related.indexOf(name) < place);
    return message === undefined ? [] : [{ path, line: lineOf(['related', place]), message }];
  });
}

function describeFault(name: string, own: string, isTwice: boolean): string | undefined {
  if (name === own) return `"related" names the page itself, "${name}": take it away or name another`;
  return isTwice ? `"related" names "${name}" twice: take one away or name another` : undefined;
}
