import { describe, expect, test } from 'vitest';
import { checkRawHtml } from '@/lib/content/checks/check-raw-html';
import { judgeBy, withBody, withKeyMessage } from '../judge';

const refuse = (shown: string) => `raw HTML is refused: write "${shown}" in Markdown`;

test.each(['&lt;b&gt;', '5 < 6 > 4', '`<b>`', '\\<b>', '<https://tea.example>', '<3'])(
  '%s is no HTML',
  (words) => {
    expect(judgeBy(checkRawHtml, withBody(words))).toEqual([]);
  },
);

describe('HTML is refused on its line', () => {
  test.each([
    ['a\nb <br> c', 18, '<br>'],
    ['<script>alert(1)</script>', 17, '<script>alert(1)</script>'],
    ['<div>\na\n</div>', 17, '<div>'],
    ['<!-- a -->', 17, '<!-- a -->'],
    ['a <!-- b --> c', 17, '<!-- b -->'],
    ['<?a?>', 17, '<?a?>'],
    ['- a\n- <img src="x" onerror="alert(1)">', 18, '<img src="x" onerror="alert(1)">'],
    ['| a |\n| - |\n| <br> |', 19, '<br>'],
    [':::do\n<hr>\n:::', 18, '<hr>'],
    [`<p title="${'x'.repeat(60)}">`, 17, `<p title="${'x'.repeat(30)}`],
  ])('%j', (words, line, shown) => {
    expect(judgeBy(checkRawHtml, withBody(words))).toEqual([`faq/how-hot.md:${line}: ${refuse(shown)}`]);
  });

  test('both tags of a pair are told', () => {
    expect(judgeBy(checkRawHtml, withBody('<b>a</b>'))).toEqual([
      `faq/how-hot.md:17: ${refuse('<b>')}`,
      `faq/how-hot.md:17: ${refuse('</b>')}`,
    ]);
  });

  test('keys with inline Markdown are looked into', () => {
    expect(judgeBy(checkRawHtml, withKeyMessage('One <br> two'))).toEqual([
      `articles/brewing-tea.md:10: ${refuse('<br>')}`,
    ]);
  });
});
