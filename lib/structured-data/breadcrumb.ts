import type { BreadcrumbList } from 'schema-dts';
import { toAbsoluteUrl } from '../site';

/** A page's place as its breadcrumb shows it, ending with the page itself. */
export function toBreadcrumb(trail: readonly { path: string; title: string }[], own: string): BreadcrumbList {
  const steps = [{ path: '/', title: 'Home' }, ...trail];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [
      ...steps.map(({ path, title }, place) => ({
        '@type': 'ListItem' as const,
        position: place + 1,
        name: title,
        item: toAbsoluteUrl(path),
      })),
      { '@type': 'ListItem' as const, position: steps.length + 1, name: own },
    ],
  };
}
