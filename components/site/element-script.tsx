import { preloadModule } from 'react-dom';
import { findElementScript } from '@/lib/elements/bundle';

/**
 * Loads one custom element beside the page; its address carries its hash, its bytes are signed. A script that came in turn would hold
 * the browser back from going to the place that a link names.
 */
export async function ElementScript({ name }: { name: string }) {
  const { url, integrity, chunks } = await findElementScript(name);
  for (const chunk of chunks) preloadModule(chunk, { as: 'script' });
  return <script async type="module" src={url} integrity={integrity} />;
}
