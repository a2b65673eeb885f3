import type { ReactNode } from 'react';
import { prerender } from 'react-dom/static';
import type { HtmlNode } from '@/lib/publish/html-document';
import { readFragment } from '../read-fragment';

/** What the build would write for a component, as text. */
export async function renderMarkup(component: ReactNode): Promise<string> {
  const { prelude } = await prerender(component);
  return await new Response(prelude).text();
}

/** What the build would write for a component, read as a browser would. */
export async function renderComponent(component: ReactNode): Promise<HtmlNode> {
  return readFragment(await renderMarkup(component));
}
