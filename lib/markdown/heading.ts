import type { Element } from 'hast';
import type { Heading } from 'mdast';
import type { State } from 'mdast-util-to-hast';
import { element, words } from './element';
import { readWords } from './read-words';

/** A heading with its permanent link after it, named with the section so that it makes sense alone. */
export function renderHeading(state: State, heading: Heading): Element {
  const id = heading.data?.id;
  const children = state.all(heading);
  const title = element(`h${heading.depth}`, id === undefined ? {} : { id }, children);
  if (id === undefined) return title;
  const link = element(
    'a',
    {
      href: `#${id}`,
      className: ['permalink', 'screen-only'],
      ariaLabel: `Link to “${readWords(children)}”`,
    },
    [words('#')],
  );
  return element('div', { className: ['section-head'] }, [title, link]);
}
