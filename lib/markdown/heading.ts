import type { Element } from 'hast';
import type { Heading } from 'mdast';
import type { State } from 'mdast-util-to-hast';
import { toString as toWords } from 'mdast-util-to-string';
import { element, words } from './element';

/** A heading with its permanent link after it, named with the section so that it makes sense alone. */
export function renderHeading(state: State, heading: Heading): Element {
  const id = heading.data?.id;
  const title = element(`h${heading.depth}`, id === undefined ? {} : { id }, state.all(heading));
  if (id === undefined) return title;
  const link = element(
    'a',
    { href: `#${id}`, className: ['permalink', 'screen-only'], ariaLabel: `Link to “${toWords(heading)}”` },
    [words('#')],
  );
  return element('div', { className: ['section-head'] }, [title, link]);
}
