import type { DatedPage } from './dated-pages';
import { findNewest } from './page-dates';
import { site, toAbsoluteUrl } from './site';

/** How many pages the feed names at most: the newest. */
const mostEntries = 200;

/** The site's new and changed pages as an Atom feed, newest first: https://www.rfc-editor.org/rfc/rfc4287. */
export function renderFeed(pages: readonly DatedPage[]): string {
  const newestFirst = [...pages]
    .sort((a, b) => (a.modified === b.modified ? 0 : a.modified < b.modified ? 1 : -1))
    .slice(0, mostEntries);
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${site.language}">`,
    `<title>${escapeXml(site.name)}</title>`,
    `<subtitle>${escapeXml(site.tagline)}</subtitle>`,
    `<id>${toAbsoluteUrl('/')}</id>`,
    `<link href="${toAbsoluteUrl('/')}"/>`,
    `<link rel="self" type="application/atom+xml" href="${toAbsoluteUrl('/feed.xml')}"/>`,
    `<updated>${toInstant(findNewest(pages.map(({ modified }) => modified)))}</updated>`,
    `<author><name>${escapeXml(site.authors)}</name></author>`,
    `<rights>${escapeXml(site.license.name)}</rights>`,
    `<icon>${toAbsoluteUrl('/icon-192.png')}</icon>`,
    ...newestFirst.map(renderEntry),
    '</feed>\n',
  ].join('\n');
}

function renderEntry({
  path,
  title,
  description,
  topic,
  published,
  modified,
  lastChange,
}: DatedPage): string {
  const url = toAbsoluteUrl(path);
  const summary = lastChange === undefined ? description : `${lastChange} ${description}`;
  return [
    `<entry><title>${escapeXml(title)}</title><id>${url}</id><link href="${url}"/>`,
    ...(published === undefined ? [] : [`<published>${toInstant(published)}</published>`]),
    `<updated>${toInstant(modified)}</updated>`,
    ...(topic === undefined ? [] : [`<category term="${escapeXml(topic)}"/>`]),
    `<summary>${escapeXml(summary)}</summary></entry>`,
  ].join('\n');
}

/** A day as the moment that feeds ask for. */
function toInstant(day: string): string {
  return `${day}T00:00:00Z`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeXml(words: string): string {
  return words.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}
