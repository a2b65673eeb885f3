import type { ElementScript } from '@/lib/elements/bundle';

/** Stands in for the bundle in tests of components: each script is at its own name. */
export async function findElementScript(name: string): Promise<ElementScript> {
  return { url: `/elements/${name}.js`, integrity: 'sha256-signed', chunks: [], laterChunks: [] };
}
