import { withBody, withKeyMessage } from '../judge';
import { answer, article, refuses } from './refuses';

const notALink = 'must be an address of this site, or begin with https:, mailto:, tel: or sms:';

refuses('a dead link', [
  [
    'page',
    withBody('[a](/faq/how-lnog/)'),
    `${answer}:17: no page "/faq/how-lnog/". Did you mean "/faq/how-long/"?`,
  ],
  [
    'page without its last slash',
    withBody('[a](/faq/how-long)'),
    `${answer}:17: no page "/faq/how-long". Did you mean "/faq/how-long/"?`,
  ],
  [
    'page in another case',
    withBody('[a](/faq/How-Long/)'),
    `${answer}:17: no page "/faq/How-Long/". Did you mean "/faq/how-long/"?`,
  ],
  ['fragment of this page', withBody('[a](#below)'), `${answer}:17: no heading "#below" on this page`],
  [
    'fragment of another page',
    withBody('[a](/topics/brewing-tea/#slep)'),
    `${answer}:17: no heading "#slep" on "/topics/brewing-tea/". Did you mean "#sleep"?`,
  ],
]);

refuses('a link of another kind', [
  [
    'script',
    withBody('[a](javascript:alert(1))'),
    `${answer}:17: the link "javascript:alert(1)" ${notALink}`,
  ],
  [
    'script by name',
    withBody('[a][b]\n\n[b]: javascript:alert(1)'),
    `${answer}:19: the link "javascript:alert(1)" ${notALink}`,
  ],
  [
    'script between angle brackets',
    withBody('<javascript:alert(1)>'),
    `${answer}:17: the link "javascript:alert(1)" ${notALink}`,
  ],
  [
    'script behind an entity',
    withBody('[a](&#106;avascript:alert(1))'),
    `${answer}:17: the link "javascript:alert(1)" ${notALink}`,
  ],
  [
    'script in a key message',
    withKeyMessage('Do see [a](javascript:b).'),
    `${article}:10: the link "javascript:b" ${notALink}`,
  ],
  ['http', withBody('[a](http://tea.example)'), `${answer}:17: the link "http://tea.example" ${notALink}`],
  ['another host', withBody('[a](//tea.example)'), `${answer}:17: the link "//tea.example" ${notALink}`],
  ['relative', withBody('[a](how-long/)'), `${answer}:17: the link "how-long/" ${notALink}`],
  ['data', withBody('[a](data:text/html,a)'), `${answer}:17: the link "data:text/html,a" ${notALink}`],
  ['file', withBody('[a](file:///a)'), `${answer}:17: the link "file:///a" ${notALink}`],
]);

refuses('a link that says nothing', [
  [
    'without words',
    withBody('[](/faq/how-long/)'),
    `${answer}:17: a link without words cannot be seen: write [the words](/address/)`,
  ],
  [
    'with words of no use',
    withBody('Tea: [read more](/faq/how-long/).'),
    `${answer}:17: the link's words "read more" do not say where it leads: name the page, as in [when you can drive](/faq/driving-after/)`,
  ],
]);
