import { describe, expect, test } from 'vitest';
import { checkLinks } from '@/lib/content/checks/check-links';
import { judgeBy, withBody, withKeyMessage, withKeys } from '../judge';

const refuse = (url: string) =>
  `the link "${url}" must be an address of this site, or begin with https:, mailto:, tel: or sms:`;
const picture = 'pictures are drawn by name: write ::figure{name="..."}';

describe('links that may stand', () => {
  test.each([
    '[a](/)',
    '[a](/faq/how-long/)',
    '[a](/topics/brewing-tea/#sleep)',
    '[a](#below-the-boil)',
    '[a](/glossary/#tannin)',
    '[a](/sources/#tea-trial-2020)',
    '[a](/faq/#brewing)',
    '[a](https://tea.example/a%20b?c=d#e)',
    '[a](HTTPS://tea.example)',
    'https://tea.example/50%',
    '<https://tea.example>',
    'help@tea.example',
    '[a](mailto:help@tea.example)',
    '[a](tel:+1-800-222-1222)',
    '[a](sms:741741)',
    '[a][b]\n\n[b]: /faq/how-long/',
    '`[a](javascript:b)`',
  ])('%s', (words) => {
    expect(judgeBy(checkLinks, withBody(words))).toEqual([]);
  });
});

describe('links that are refused', () => {
  test.each([
    ['[a](javascript:alert(1))', refuse('javascript:alert(1)')],
    ['[a](JavaScript:alert(1))', refuse('JavaScript:alert(1)')],
    ['[a](&#106;avascript:alert(1))', refuse('javascript:alert(1)')],
    ['[a](&#x6A;avascript&colon;alert(1))', refuse('javascript:alert(1)')],
    ['[a]( <javascript:alert(1)> )', refuse('javascript:alert(1)')],
    ['<javascript:alert(1)>', refuse('javascript:alert(1)')],
    ['**[a](javascript:b)**', refuse('javascript:b')],
    ['[a](data:text/html,b)', refuse('data:text/html,b')],
    ['[a](vbscript:b)', refuse('vbscript:b')],
    ['[a](http://tea.example)', refuse('http://tea.example')],
    ['http://tea.example', refuse('http://tea.example')],
    ['www.tea.example', refuse('http://www.tea.example')],
    ['[a](ftp://tea.example)', refuse('ftp://tea.example')],
    ['[a](//tea.example)', refuse('//tea.example')],
    ['[a](https:tea.example)', refuse('https:tea.example')],
    ['[a](https:///tea)', refuse('https:///tea')],
    ['[a](tea.example)', refuse('tea.example')],
    ['[a](how-long/)', refuse('how-long/')],
    ['[a](../how-long/)', refuse('../how-long/')],
    ['[a]()', refuse('')],
    ['[a](tel:call)', refuse('tel:call')],
    ['[a](mailto:)', refuse('mailto:')],
    ['[a](/\\tea.example)', 'no page "/\\tea.example"'],
    ['[a](/faq/how-long)', 'no page "/faq/how-long". Did you mean "/faq/how-long/"?'],
    ['[a](/faq/How-Long/)', 'no page "/faq/How-Long/". Did you mean "/faq/how-long/"?'],
    ['[a](/faq/how%2Dlong/)', 'no page "/faq/how%2Dlong/". Did you mean "/faq/how-long/"?'],
    ['[a](/faq/how-long/?b)', 'no page "/faq/how-long/?b". Did you mean "/faq/how-long/"?'],
    [
      '[a](/topics/brewing-tea/#sleeep)',
      'no heading "#sleeep" on "/topics/brewing-tea/". Did you mean "#sleep"?',
    ],
    ['[a](#below-the-bol)', 'no heading "#below-the-bol" on this page. Did you mean "#below-the-boil"?'],
    ['[a](#)', 'no heading "#" on this page'],
    ['![a](https://tea.example/a.png)', picture],
    ['![a][b]', picture],
  ])('%s', (words, message) => {
    expect(judgeBy(checkLinks, withBody(`One\n${words}\n\n[b]: https://tea.example`))).toEqual([
      `faq/how-hot.md:18: ${message}`,
    ]);
  });

  test('a named address is refused where it is written', () => {
    expect(judgeBy(checkLinks, withBody('[a][b] and [b]\n\n[b]: javascript:c'))).toEqual([
      `faq/how-hot.md:19: ${refuse('javascript:c')}`,
    ]);
  });

  test('links in lists, tables, boxes and headings are found', () => {
    const words = '- [a](b)\n\n| a |\n| - |\n| [a](c) |\n\n:::do\n[a](d)\n:::\n\n## [a](e) {#f}';
    expect(judgeBy(checkLinks, withBody(words))).toEqual([
      `faq/how-hot.md:17: ${refuse('b')}`,
      `faq/how-hot.md:21: ${refuse('c')}`,
      `faq/how-hot.md:24: ${refuse('d')}`,
      `faq/how-hot.md:27: ${refuse('e')}`,
    ]);
  });
});

describe('keys', () => {
  test('a key message may lead to a heading of its own article', () => {
    expect(judgeBy(checkLinks, withKeyMessage('See [sleep](#sleep).'.replace('See', 'Do see')))).toEqual([]);
  });

  test('a key message is judged like the text', () => {
    expect(judgeBy(checkLinks, withKeyMessage('Do see [sleep](#slep) or [this](javascript:a).'))).toEqual([
      'articles/brewing-tea.md:10: no heading "#slep" on this page. Did you mean "#sleep"?',
      `articles/brewing-tea.md:10: ${refuse('javascript:a')}`,
    ]);
  });

  test('a glossary entry may lead to another', () => {
    const entry = 'glossary/tannin.md';
    expect(judgeBy(checkLinks, { [entry]: ['It is in', '[It](#tannin) is in'] })).toEqual([]);
    expect(judgeBy(checkLinks, { [entry]: ['It is in', '[It](#tanin) is in'] })).toEqual([
      `${entry}:8: no heading "#tanin" on this page. Did you mean "#tannin"?`,
    ]);
  });
});

describe('pages that are not there', () => {
  test('a link to a draft leads nowhere', () => {
    expect(judgeBy(checkLinks, withKeys('draft: true'))).toEqual([
      'articles/brewing-tea.md:29: no page "/faq/how-hot/". Did you mean "/faq/how-long/"?',
    ]);
  });

  test('a link to a page with faults of its own is not another fault', () => {
    expect(judgeBy(checkLinks, withKeys('typo: 1'))).toEqual([]);
    expect(judgeBy(checkLinks, { 'faq/how-hot.md': '' })).toEqual([]);
    expect(judgeBy(checkLinks, { 'pages/help-now.md': null })).toEqual([]);
  });
});

describe('the address of the site itself is written from the root', () => {
  test.each([
    ['[a](https://ketamine-plainly.example/faq/how-long/)', '/faq/how-long/'],
    ['https://ketamine-plainly.example/gone/', '/gone/'],
    ['<http://ketamine-plainly.example/>', '/'],
    ['[a](HTTPS://Ketamine-Plainly.example/faq/?a=b#c)', '/faq/?a=b#c'],
    ['[a][b]\n\n[b]: https://ketamine-plainly.example/faq/', '/faq/'],
  ])('%s', (words, path) => {
    const [problem, ...more] = judgeBy(checkLinks, withBody(words));
    expect(problem).toMatch(/^faq\/how-hot\.md:(?:17|19): the link "https?:\/\/ketamine-plainly\.example\//i);
    expect(problem?.endsWith(`" leads to this site: write its address from the root, ${path}`)).toBe(true);
    expect(more).toEqual([]);
  });

  test('a host that only begins or ends like it is another', () => {
    const words = '[a](https://ketamine-plainly.example.org/) [b](https://not-ketamine-plainly.example/)';
    expect(judgeBy(checkLinks, withBody(words))).toEqual([]);
  });
});
