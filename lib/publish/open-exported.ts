import { site } from '../site';
import type { HtmlDocument } from './html-document';
import { isLeaflet, makePortable } from './make-portable';
import { openPage } from './publish-page';

/** Reads a page as Next exported it to `file`, and leaves only what a reader needs. */
export function openExported(file: string, html: string): HtmlDocument {
  const document = openPage(html);
  if (isLeaflet(file)) makePortable(document, site.url);
  return document;
}
