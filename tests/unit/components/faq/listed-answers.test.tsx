import { expect, test } from 'vitest';
import { ListedAnswers } from '@/components/faq/listed-answers';
import { getAttribute } from '@/lib/publish/html-document';
import { readText } from '@/tests/site/elements';
import { findOnly } from '../../read-fragment';
import { answer } from '../../records';
import { renderComponent } from '../render';

test('a question leads to its answer, and its first sentences are folded beside it', async () => {
  const list = await renderComponent(<ListedAnswers answers={[answer]} />);
  const link = findOnly(list, { name: 'a', attribute: 'href', value: answer.path });
  expect(readText(link)).toBe(answer.question);
  const fold = findOnly(list, { name: 'details' });
  expect(getAttribute(fold, 'open')).toBeUndefined();
  expect(readText(findOnly(fold, { attribute: 'id', value: 'answer-how-hot' }))).toBe(answer.description);
  expect(getAttribute(findOnly(fold, { name: 'summary' }), 'aria-label')).toContain(answer.question);
});
