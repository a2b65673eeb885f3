import { buildAnswersIndex, buildSiteIndex } from '@/lib/content/search-index';
import { once } from '@/lib/once';

export const dynamic = 'force-static';
export const dynamicParams = false;

type Context = { params: Promise<{ file: string[] }> };

const listFiles = once(
  (): ReadonlyMap<string, string> => new Map([...buildAnswersIndex().files, ...buildSiteIndex().files]),
);

export function generateStaticParams(): { file: string[] }[] {
  return [...listFiles().keys()].map((file) => ({ file: file.split('/') }));
}

/** Gives the indexes that search loads once a reader begins to type, while authors write; a build writes them by itself (`lib/search/keep-index.ts`). */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const json = listFiles().get((await params).file.join('/'));
  if (json === undefined) return new Response('Not found', { status: 404 });
  return new Response(json, { headers: { 'content-type': 'application/json' } });
}
