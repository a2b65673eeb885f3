import { expect, test } from 'vitest';
import { StructuredData } from '@/components/site/structured-data';
import { toAnswerGraph } from '@/lib/structured-data/answer';
import { answer } from '../../records';
import { renderMarkup } from '../render';

test('words that look like markup cannot end the script early', async () => {
  const text = 'a </script><script>alert(1)</script> b';
  const markup = await renderMarkup(<StructuredData graph={toAnswerGraph({ ...answer, text })} />);
  const [, json = ''] = /^<script type="application\/ld\+json">([^<]*)<\/script>$/.exec(markup) ?? [];
  expect(JSON.parse(json)['@graph'][0].mainEntity.acceptedAnswer.text).toBe(text);
});
