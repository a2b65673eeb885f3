import type { PageGraph } from '@/lib/structured-data/graph';

/** What a page says of itself to programs, in the words of schema.org. */
export function StructuredData({ graph }: { graph: PageGraph }) {
  // "<" would end the script early; JSON may write it as a number.
  const json = JSON.stringify(graph).replaceAll('<', '\\u003c');
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}
