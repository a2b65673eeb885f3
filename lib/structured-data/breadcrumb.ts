import type { BreadcrumbList } from 'schema-dts';
import type { PageLink } from '../content/schema/records';
import { toAbsoluteUrl } from '../site';

/** Where a page stands, step by step as its breadcrumb shows it. */
export function toBreadcrumb(trail: readonly PageLink[]): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [{ path: '/', title: 'Home' }, ...trail].map(({ path, title }, place) => ({
      '@type': 'ListItem',
      position: place + 1,
      name: title,
      item: toAbsoluteUrl(path),
    })),
  };
}
