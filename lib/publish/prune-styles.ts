import { transform } from 'lightningcss';
import { type ExtractorResultDetailed, PurgeCSS } from 'purgecss';
import type { PageSurvey } from './survey-pages';

/** Keeps of a stylesheet what the surveyed pages and these scripts can use, and makes it small. */
export async function pruneStyles(
  css: string,
  survey: PageSurvey,
  scripts: readonly string[] = [],
): Promise<string> {
  const names = listNames(survey, scripts);
  const [purged] = await new PurgeCSS().purge({
    content: [{ raw: 'read already', extension: 'names' }],
    extractors: [{ extensions: ['names'], extractor: () => names }],
    css: [{ raw: dropRegistrations(css) }],
    variables: true,
    keyframes: true,
    // A state that stands alone, such as `:focus-visible`, may be that of anything; nothing here is a shadow host.
    safelist: { standard: ['html', 'body', '*', /^:(?!host)/] },
  });
  return minify(purged?.css ?? '');
}

/** Every name a selector may use: those of the pages' own elements, and any word of a script. */
function listNames(survey: PageSurvey, scripts: readonly string[]): ExtractorResultDetailed {
  return {
    tags: [...survey.tags],
    classes: [...survey.classes.keys()],
    ids: [...survey.ids],
    attributes: {
      names: [...survey.attributes.keys()],
      values: unique([...survey.attributes.values()].flatMap((values) => [...values])),
    },
    undetermined: unique(scripts.flatMap(listWords)),
  };
}

/** Plain words, and Tailwind's class names with their signs. */
function listWords(script: string): string[] {
  return [...(script.match(/[\w-]+/g) ?? []), ...(script.match(/[^<>"'`\s]+/g) ?? [])];
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)];
}

/** Drops `@property` and its fallback layer, which HTML checkers do not know; no style here rests on them. */
function dropRegistrations(css: string): string {
  const { code } = transform({
    filename: 'site.css',
    code: new TextEncoder().encode(css),
    visitor: {
      Rule: {
        property: () => [],
        'layer-block': (rule) => (rule.value.name?.includes('properties') ? [] : undefined),
      },
    },
  });
  return new TextDecoder().decode(code);
}

function minify(css: string): string {
  const { code } = transform({ filename: 'page.css', code: new TextEncoder().encode(css), minify: true });
  return new TextDecoder().decode(code);
}
