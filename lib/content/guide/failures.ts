import { formatNumber } from '../../format/numbers';
import { hardestBody, hardestKeyMessage } from '../flags/find-hard-reading';
import { longestParagraph, longestSentence } from '../flags/find-long-sentences';
import { answerLength, articleLength } from '../flags/find-wrong-length';
import { singleFiles } from '../read/place-file';

/** Words that the checks refuse, as the guide lists them. */
export const bannedWords = [
  'breakthrough',
  'miracle',
  'life-saving',
  'life-changing',
  'magic',
  'groundbreaking',
  'game changer',
  'success rate',
  'very safe',
  'completely safe',
  'non-addictive',
  'not physically addictive',
  'reset button',
  'committed suicide',
  'successful attempt',
  'failed attempt',
  'testimonial',
] as const;

/** Words that the checks refuse in a sentence about a side effect. */
export const frequencyWords = ['common', 'rare', 'usual', 'frequent', 'occasional'] as const;

const quote = (words: readonly string[]): string => words.map((word) => `"${word}"`).join(', ');

/** Everything for which `npm run content` refuses a folder. */
export const failures = `All of these are named in one run.

**Files**

- a file in no known folder, with another ending, or with a name that is not a slug; these stand alone: ${singleFiles
  .map((file) => `\`${file}\``)
  .join(', ')};
- bytes that are not UTF-8 (a byte order mark and Windows line ends are accepted), broken YAML (told with its line and the key nearest to it), a \`.md\` file that does not begin
  with its keys between two lines of \`---\`; \`.DS_Store\`, \`Thumbs.db\` and \`desktop.ini\` are read past;
- letters that cannot be seen (control characters, marks that turn the direction of words), and quotations, lists or brackets nested
  more deeply than anybody could read;
- a file or folder that may not be opened; where a folder may not, names and texts are judged once it may;
- no \`helplines.yml\`, or none of the helplines in it that the care cards of search show; no file of \`search/\`;
- no file for a page that every page links to, a page without an address set aside for it, or no article or no answer to publish.

**Keys**

- a key that is missing, unknown or malformed;
- text without quotes that a \` #\` cuts off: to YAML a remark begins there;
- an id that stands twice in a worksheet; a page that names itself in \`related\`, or another twice;
- a title, term, question, alias or claim that stands twice, whatever its case and punctuation; an alias may not repeat a question either;
- a review due on or before the last one, or a history that does not run from newest to oldest;
- a letter that the preview picture cannot draw in what it shows: a title or question, the first key message, the description of a page,
  the first sentences of an answer.

**Names and links**

- a source, glossary term, figure, topic, article, answer, picture or box that does not exist;
- an address or a heading that is not on the site, a link of another kind than those above, or one that names the host of the site itself: write its
  address from the root;
- the comparison of a price or of a way of giving it, or in a sentence that of an outcome without one (a table may say "not known");
- a number to call or text that is none: other letters than digits, spaces, \`+\`, \`-\`, dots and brackets, fewer than 3 digits or more than 15; three
  digits that no phone of the country takes; fewer than 7 that no helpline has; another number than the words of its link say, or than the name of its helpline says;
- an address in \`permalinks.txt\` that is gone without a line \`/old/ -> /new/\`, or such a line that leads to no page, to an address
  that has moved too, or away from a page that exists. Headings, words, claims and sources are addresses too: for one that was renamed
  write \`/faq/one/#old -> /faq/one/#new\`. \`npm run build\` adds new addresses to this file, and how many there are: commit them;
- fewer addresses in \`permalinks.txt\` than a build has counted there: \`git checkout content/permalinks.txt\` brings them back.

**Text**

- raw HTML, or a Markdown image;
- a \`#\` heading, one deeper than \`####\`, a skipped level, or an id that is missing, malformed, used twice in the file, or that a
  part of the page has already (\`sources\`, \`about-page\`, \`main\`, \`in-short\`, \`questions\` and \`next\` in an article, \`related\` in an answer) or that begins
  as ids of such parts do (\`cite-\`, \`source-\`, \`answer-\` in an article, \`cost-\` beside the cost sheet, the name of a sheet on its page);
  any heading in a glossary entry or a claim;
- a picture inside a box or a list, a box that is never closed, colons that make neither box nor picture;
- a picture that rests on no source, or that cannot be drawn from the figures it names: an outcome out of 1,000 as dots, a measure that
  is no time on the line of a visit, or is not out of 100 parts as a part of a dose, a price that is not in USD;
- a footnote, a task box, a code block, words struck out, a box that holds nothing, a caption without a table right after it;
- what stands in for words to come: "TODO", "TBC", "TBD", "TBA", "FIXME", "XXX", "lorem ipsum";
- letters without width, as pasted words bring them: soft hyphens, spaces without width;
- what is nearly Markdown or a mark and would print as it stands: \`( @source)\`, \`[ @source]\`, \`[source]\` or \`(source)\` with the id of a source, \`{outcome:id}\`,
  \`[[term]\` and \`[term]]\`, \`[words] (/address/)\`, \`[words] [/address/]\`, \`(words)[/address/]\`, \`:figure{...}\` with one colon, \`##Words\` without a space, \`{#id}\` away from
  the end of a heading, stars that make nothing strong or soft, \`[words][name]\` with nothing that explains the name, \`[^1]\`, a table without its \`| --- |\`,
  lines that begin with \`•\` or \`a)\`, \`H~2~O\`, \`x^2^\`, \`==words==\`, \`++words++\`, \`[[term|two|bars]]\`. Where such signs are meant to print, write a backslash before
  the first: \`\\[words] (/address/)\`, \`\\*\\*\`;
- a link without words, or whose words ("here", "click here", "read more", "this page") do not say where it leads;
- a word in the braces of a box, picture or sheet that it does not know;
- anything but one line of inline Markdown in \`aim\`, \`keyMessages\`, \`short\`, \`caption\`, \`words\`, \`unknown\` and \`sure\`;
- more than one sentence in \`short\`;
- Markdown or a mark in a key that takes plain words, as all take of which the tables above do not say that inline Markdown works;
- an article that rests on fewer than 5 different sources, or an answer (\`help-right-now\` excepted) or a
  claim that rests on none;
- a figure of people ("half of the people", "two in three", "a third felt" too), money, time or dose without a citation in the same paragraph, list item,
  table row or key; what you ask of the reader in words ("talk with two people", "wait two days") is none unless it is about treatment. No citation can
  stand in \`title\`, \`question\`, \`description\`, \`term\`, \`funding\`, \`treated\`, \`compared\`, \`saidBy\`, the heading of a box and the names and steps of a picture, so
  no such figure may either.

**Words**, except inside \`:::sources-differ\`. Sources, addresses, ids, \`aliases\`, \`changes\` and the key \`claim\` are not judged.

- a percentage ("10 pct" too), or "1 in 10" and the like: write "10 out of 100 people";
- in a sentence about a side effect, ${quote(frequencyWords)} and their other forms: give the number out of 100, or say "we do
  not know how many" ("the usual way", "a common reason" and "how common" may stand);
- even to warn: ${quote(bannedWords)};
- "lifeline" outside the names of helplines, and "rewires the brain" outside quotation marks;
- words that help someone take ketamine outside care.

**Flags** are for an author to look at: they warn, and stop only a release. In articles, answers and pages these are flagged, printed figures counted as words:

- \`reading-grade\`: a body that reads harder than US school grade ${hardestBody} (formula of Flesch and Kincaid, over its whole sentences; the
  names of the medicine and a few words that no one can avoid count as easy);
- \`key-message-grade\`: a key message that reads harder than grade ${hardestKeyMessage};
- \`sentence-length\`: a sentence of more than ${longestSentence} words; aim for 20;
- \`paragraph-length\`: a paragraph of more than ${longestParagraph} sentences;
- \`answer-length\`: an answer of fewer than ${answerLength.least} words or more than ${answerLength.most};
- \`article-length\`: an article of fewer than ${articleLength.least} words or more than ${formatNumber(articleLength.most)};
- \`undefined-term\`: a term of the glossary that an article uses before it is linked or explained, unless its entry says \`everyday: true\`;
- \`review-dates\`: a next review more than 12 months after the last.

Mend the text if an edit does it. Where an edit would harm the reader, answer the flag at the top of the page, and it is not told again:

\`\`\`yaml
flags:
  - rule: article-length
    reason: Its tables show both sides of every comparison.
\`\`\`

An answer holds for its rule in its own page only. An answer to a flag that is not raised, or no longer, is flagged too.`;
