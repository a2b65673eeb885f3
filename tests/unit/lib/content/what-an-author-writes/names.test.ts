import { withBody, withKeyMessage } from '../judge';
import { answer, article, refuses } from './refuses';

refuses('an unknown name', [
  [
    'source',
    withBody('Tea [@tea-trial-2002].'),
    `${answer}:17: no source "tea-trial-2002". Did you mean "tea-trial-2020"?`,
  ],
  ['term', withBody('Tea has [[tanin]].'), `${answer}:17: no glossary term "tanin". Did you mean "tannin"?`],
  [
    'figure',
    withBody('::figure{name="sleep-after-te"}'),
    `${answer}:17: no figure "sleep-after-te". Did you mean "sleep-after-tea"?`,
  ],
  [
    'outcome',
    withBody('{{outcome:slept-bad}}'),
    `${answer}:17: no outcome "slept-bad". Did you mean "slept-badly"?`,
  ],
  [
    'topic',
    { [answer]: ['topic: brewing', 'topic: brewng'] },
    `${answer}:3: no topic "brewng". Did you mean "brewing"?`,
  ],
  [
    'slug',
    { [answer]: ['  - how-long', '  - how-lnog'] },
    `${answer}:13: no answer "how-lnog". Did you mean "how-long"?`,
  ],
  [
    'directive',
    withBody(':::care-crd\na\n:::'),
    `${answer}:17: no block "care-crd". Did you mean "care-card"?`,
  ],
  [
    'level',
    withBody(':::care-card{level="urgnt" heading="Call if:"}\na\n:::'),
    `${answer}:17: a care card's level must be one of: emergency, urgent, non-urgent. Did you mean "urgent"?`,
  ],
  ['cost', withBody('{{cost:one-cap}}'), `${answer}:17: no cost "one-cap". Did you mean "one-cup"?`],
  [
    'kind of figure',
    withBody('{{outcom:slept-badly}}'),
    `${answer}:17: "{{outcom:slept-badly}}" is not a mark: write [@source-id], [[term-slug]] or {{outcome:id}}`,
  ],
  [
    'comparison of a cost',
    withBody('{{cost:one-cup:comparison}}'),
    `${answer}:17: only an outcome has a comparison: write {{cost:one-cup}}`,
  ],
  [
    'second bar',
    withBody('[[tannin|a|b]]'),
    `${answer}:17: "[[tannin|a|b]]" is not a mark: a glossary link has one bar at most, before the words shown: [[term-slug|words]]`,
  ],
  [
    'source of a figure',
    { 'costs/one-cup.yml': ['- tea-survey-2018', '- tea-survey-2081'] },
    'costs/one-cup.yml:13: no source "tea-survey-2081". Did you mean "tea-survey-2018"?',
  ],
  [
    'outcome of a picture',
    { 'figures/sleep-after-tea.yml': ['- slept-badly', '- slept-bad'] },
    'figures/sleep-after-tea.yml:6: no outcome "slept-bad". Did you mean "slept-badly"?',
  ],
  [
    'article of an answer',
    { [answer]: ['article: brewing-tea', 'article: brewing-te'] },
    `${answer}:11: no article "brewing-te". Did you mean "brewing-tea"?`,
  ],
  [
    'picture directive',
    withBody('::figur{name="sleep-after-tea"}'),
    `${answer}:17: no picture or sheet "figur". Did you mean "figure"?`,
  ],
  [
    'source in a key message',
    withKeyMessage('Tea [@tea-trial-2002].'),
    `${article}:10: no source "tea-trial-2002". Did you mean "tea-trial-2020"?`,
  ],
]);

refuses('what is nearly a name', [
  [
    'citation with a space',
    withBody('Tea ( @tea-trial-2020).'),
    `${answer}:17: "( @tea-trial-2020)" prints as it stands: a citation is [@source-id], in square brackets and without a space before the @`,
  ],
  [
    'half of a term',
    withBody('Tea has [[tannin].'),
    `${answer}:17: "[[tannin]" is not a mark: write [@source-id], [[term-slug]] or {{outcome:id}}`,
  ],
  [
    'citation without its @',
    withBody('Tea [tea-trial-2020].'),
    `${answer}:17: "[tea-trial-2020]" prints as it stands: a citation is [@source-id], in square brackets and with an @ before each source`,
  ],
  [
    'link with a space',
    withBody('See [tea] (https://tea.example/).'),
    `${answer}:17: "[tea] (https://tea.example/)" prints as it stands: a link is [words](/address/), without a space before the address`,
  ],
  [
    'picture with one colon',
    withBody(':figure{name="sleep-after-tea"}'),
    `${answer}:17: ":figure{name="sleep-after-tea"}" prints as it stands: a picture or sheet begins with two colons (::figure{name="..."}), a box with three`,
  ],
  [
    'heading without a space',
    withBody('##Tea {#tea}'),
    `${answer}:17: "##Tea {#tea}" prints as it stands: a heading is ## Words {#id}, with a space after the hashes`,
  ],
  [
    'unknown word in braces',
    withBody('::figure{name="sleep-after-tea" wrong="x"}'),
    `${answer}:17: "figure" has no "wrong": it takes only name="..."`,
  ],
]);
