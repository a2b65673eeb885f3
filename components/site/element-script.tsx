import { findElementScript } from '@/lib/elements/bundle';

/** Loads one custom element after the page has been read; its address carries its hash, its bytes are signed. */
export async function ElementScript({ name }: { name: string }) {
  const { url, integrity } = await findElementScript(name);
  return <script type="module" src={url} integrity={integrity} />;
}
