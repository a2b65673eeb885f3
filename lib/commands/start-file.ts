import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Kind, kindNames, kinds } from '../content/kinds';
import { renderNewFile } from '../content/new-file/render-new-file';
import { showPath } from '../content/read/read-content';
import { slug as slugSchema } from '../content/schema/basic-fields';
import { listForms } from '../content/schema-options';
import { describeUnknown } from '../content/suggest';
import { pagePaths } from '../permalinks';
import { requireContent } from './require-content';

/** Starts a content file from the words after `npm run new --`. Returns its path; throws one plain line when it cannot. */
export function startFile(words: readonly string[], directory: string, today: string): string {
  const { kind, slug, form } = readWords(words);
  const { folder, extension } = kinds[kind];
  const absolutePath = join(requireContent(directory), folder, `${slug}.${extension}`);
  const path = showPath(absolutePath);
  if (existsSync(absolutePath)) throw new Error(`${path} exists already: edit it, or choose another slug`);
  mkdirSync(dirname(absolutePath), { recursive: true });
  writeFileSync(absolutePath, renderNewFile(kind, today, form), { flag: 'wx' });
  return path;
}

function readWords(words: readonly string[]): { kind: Kind; slug: string; form: string | undefined } {
  const [kind, slug, form, ...more] = words;
  const forms = kind !== undefined && isKind(kind) ? listForms(kinds[kind].schema) : [];
  if (
    kind === undefined ||
    slug === undefined ||
    more.length > 0 ||
    (form !== undefined && forms.length === 0)
  )
    throw new Error(
      `give a kind and a slug, as in "npm run new -- faq driving-after"; kinds are ${kindNames.join(', ')}`,
    );
  if (!isKind(kind)) throw refuseUnknown('kind', kind, kindNames);
  const judged = slugSchema.safeParse(slug);
  if (!judged.success) throw new Error(`the slug "${slug}" ${judged.error.issues[0]?.message}`);
  const pages = Object.keys(pagePaths);
  if (kind === 'page' && !pages.includes(slug)) throw refuseUnknown('page', slug, pages);
  if (form !== undefined && !forms.includes(form)) throw refuseUnknown('form', form, forms);
  return { kind, slug, form };
}

function isKind(name: string): name is Kind {
  return (kindNames as string[]).includes(name);
}

function refuseUnknown(what: string, name: string, known: readonly string[]): Error {
  const said = describeUnknown(what, name, known);
  return new Error(`${said}${said.endsWith('?') ? '' : '.'} Known ${what}s: ${known.join(', ')}`);
}
