import { notFound } from 'next/navigation';
import { listAnswers, listArticles, listPages } from '@/lib/content';
import { listPaths, toQrCodePath } from '@/lib/permalinks';
import { renderQrCodeFile } from '@/lib/qr-code';
import { toAbsoluteUrl } from '@/lib/site';

export const dynamic = 'force-static';
export const dynamicParams = false;

type Context = { params: Promise<{ path: string[] }> };

/** The pages that have a code, by the file it is published in. */
const pages = new Map(
  [...listPages(), ...listArticles(), ...listAnswers()]
    .map(({ path }): string => path)
    .concat(Object.values(listPaths))
    .map((path) => [toQrCodePath(path), path]),
);

export function generateStaticParams(): { path: string[] }[] {
  return [...pages.keys()].map((file) => ({ path: file.split('/').slice(2) }));
}

/** The address of a page as a QR code. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const page = pages.get(`/qr/${(await params).path.join('/')}`);
  if (page === undefined) notFound();
  return new Response(renderQrCodeFile(toAbsoluteUrl(page)), {
    headers: { 'content-type': 'image/svg+xml' },
  });
}
