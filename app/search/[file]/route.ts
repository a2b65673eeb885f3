import { buildAnswersIndex } from '@/lib/content/search-index';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams(): { file: string }[] {
  return [{ file: buildAnswersIndex().file }];
}

/** Publishes the index that search loads once a reader begins to type. */
export function GET(): Response {
  return new Response(buildAnswersIndex().json, { headers: { 'content-type': 'application/json' } });
}
