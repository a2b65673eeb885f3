import type { Element, ElementContent } from 'hast';
import { element, words } from './element';

/** What a screen reader hears before the heading, so that urgency never rests on colour. */
const spoken: Record<string, string> = {
  emergency: 'Immediate action required:',
  urgent: 'Urgent advice:',
  'non-urgent': 'Advice:',
};

/** A boxed card with one action and the signs that call for it, after NHS.uk's care cards. */
export function renderCareCard(
  { level, heading }: Record<string, string | null | undefined>,
  children: ElementContent[],
): Element {
  const urgency = level ?? 'non-urgent';
  return element('section', { className: ['care-card'], 'data-level': urgency, ariaLabel: heading ?? '' }, [
    element('p', { className: ['label'] }, [
      element('span', { className: ['sr-only'] }, [words(`${spoken[urgency] ?? ''} `)]),
      words(heading ?? ''),
    ]),
    ...children,
  ]);
}
