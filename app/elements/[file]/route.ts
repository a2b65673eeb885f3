import { bundleElements } from '@/lib/elements/bundle';

export const dynamic = 'force-static';
export const dynamicParams = false;

type Context = { params: Promise<{ file: string }> };

export async function generateStaticParams(): Promise<{ file: string }[]> {
  return [...(await bundleElements()).files.keys()].map((file) => ({ file }));
}

/** Publishes the site's own scripts. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const script = (await bundleElements()).files.get((await params).file);
  if (script === undefined) return new Response('Not found', { status: 404 });
  return new Response(new Uint8Array(script), {
    headers: { 'content-type': 'text/javascript; charset=utf-8' },
  });
}
