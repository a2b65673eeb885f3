import type { Element } from 'hast';
import type { ContainerDirective } from 'mdast-util-directive';
import type { State } from 'mdast-util-to-hast';
import { renderCareCard } from './care-card';
import { renderDatedRule } from './dated-words';
import { element, words } from './element';

/** What stands over a block of advice, by the name of its directive. */
const adviceLabels: Record<string, string> = { do: 'Do', dont: 'Do not' };

/** A boxed block: a care card, a place where sources differ, a rule that ends, or advice. The checks have refused any other name. */
export function renderBlock(state: State, node: ContainerDirective): Element {
  const children = state.all(node);
  if (node.name === 'care-card') return renderCareCard(node.attributes ?? {}, children);
  if (node.name === 'until') return renderDatedRule(node.attributes?.date ?? '', children);
  if (node.name === 'sources-differ') {
    return element('aside', { 'data-sources-differ': '', ariaLabel: 'Sources differ' }, [
      element('p', { className: ['label'] }, [words('Sources differ')]),
      ...children,
    ]);
  }
  const label = adviceLabels[node.name];
  if (label === undefined) return element('div', {}, children);
  return element('div', { className: [node.name] }, [
    element('p', { className: ['label'] }, [words(label)]),
    ...children,
  ]);
}
