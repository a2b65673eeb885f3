import { listDrawnFiles } from '@/app/drawn-files';

export const dynamic = 'force-static';
export const dynamicParams = false;

type Context = { params: Promise<{ drawn: string[] }> };

export function generateStaticParams(): { drawn: string[] }[] {
  return [...listDrawnFiles().keys()].map((path) => ({ drawn: path.slice(1).split('/') }));
}

/** Publishes every drawn file: the preview pictures, each beside its page, and the icons. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const file = listDrawnFiles().get(`/${(await params).drawn.join('/')}`);
  if (file === undefined) return new Response('Not found', { status: 404 });
  return new Response(new Uint8Array(await file.draw()), { headers: { 'content-type': file.type } });
}
