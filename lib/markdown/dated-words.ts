import type { Element, ElementContent } from 'hast';
import { formatDate } from '../format/dates';
import { element, words } from './element';

type Notes = { current: string; ended: string };

/** A rule that holds until a day (`YYYY-MM-DD`), with a note that is true before and, by the reader's own calendar, after it. */
export function renderDatedRule(until: string, children: ElementContent[]): Element {
  const day = formatDate(until);
  return element('dated-words', { className: ['until'], until }, [
    ...children,
    ...toNotes('p', {
      current: `This rule is due to end on ${day}. After that day, check whether it still holds.`,
      ended: `This rule was due to end on ${day}. Check whether it still holds.`,
    }),
  ]);
}

/** A figure that may no longer be true after a day, with the same in few words. */
export function renderDatedFigure(until: string, figure: string): Element {
  const day = formatDate(until);
  const notes = toNotes('span', {
    current: ` (our next check: ${day})`,
    ended: ` (may have ended on ${day}; check)`,
  });
  return element('dated-words', { until }, [words(figure), ...notes]);
}

/** Without a script the first note stands, which is true on any day. */
function toNotes(tagName: string, { current, ended }: Notes): Element[] {
  return [
    element(tagName, { 'data-current': '' }, [words(current)]),
    element(tagName, { 'data-ended': '', hidden: true }, [words(ended)]),
  ];
}
