import { once } from '../../once';
import type { PageRenderer } from '../render-text';
import type { Helpline, RequiredHelpline } from '../schema/helpline';
import type { CitedHelpline } from '../schema/records';
import { helplines } from '../store';

/** Every helpline, in the order of their file. */
export const listHelplines = once((): Helpline[] => helplines);

/** A helpline that the checks require to exist. Throws if it does not. */
export function findHelpline(id: RequiredHelpline): Helpline {
  const helpline = listHelplines().find((candidate) => candidate.id === id);
  if (helpline === undefined) throw new Error(`content/helplines.yml holds no "${id}"`);
  return helpline;
}

/** A helpline with its sources numbered on the page that shows it. */
export function citeHelpline(helpline: Helpline, renderer: PageRenderer): CitedHelpline {
  return { ...helpline, citations: helpline.sources.map((id) => ({ id, ...renderer.cite(id) })) };
}
