import { preloadModule } from 'react-dom';
import { findElementScript } from '@/lib/elements/bundle';

/** Loads one custom element after the page has been read; its address carries its hash, its bytes are signed. */
export async function ElementScript({ name }: { name: string }) {
  const { url, integrity, chunks } = await findElementScript(name);
  for (const chunk of chunks) preloadModule(chunk, { as: 'script' });
  return <script type="module" src={url} integrity={integrity} />;
}
