import { transform } from 'lightningcss';
import { PurgeCSS } from 'purgecss';

/** Names that may stand in a selector: plain words, and Tailwind's class names with their signs. */
const listNames = (content: string): string[] => [
  ...(content.match(/[A-Za-z0-9_-]+/g) ?? []),
  ...(content.match(/[^<>"'`\s]*[^<>"'`\s:]/g) ?? []),
];

/** Keeps of a stylesheet what the given pages and scripts can use, and makes it small. */
export async function pruneStyles(css: string, contents: readonly string[]): Promise<string> {
  const [purged] = await new PurgeCSS().purge({
    content: contents.map((raw) => ({ raw, extension: 'html' })),
    css: [{ raw: dropRegistrations(css) }],
    extractors: [{ extensions: ['html'], extractor: listNames }],
    variables: true,
    keyframes: true,
    safelist: { standard: [':root', 'html', 'body', '*', '::before', '::after'] },
  });
  return minify(purged?.css ?? '');
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
