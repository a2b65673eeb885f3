import { failures } from './guide/failures';
import { renderKinds } from './guide/render-kinds';
import { syntax } from './guide/syntax';
import { kindNames } from './kinds';

/** The authors' guide (`docs/authors.md`), written from the schemas that judge the content. */
export function renderAuthorsGuide(): string {
  return `${[introduction, '## Files and their keys', keys, renderKinds(), '## Markdown', syntax, '## What fails', failures, warnings].join('\n\n')}\n`;
}

const introduction = `# For authors

<!-- Written by "npm run authors" from lib/content; change it there. -->

Everything a reader sees is a file in \`content/\`. To start one, give its kind and its name:

\`\`\`sh
npm run new -- faq can-i-swim
\`\`\`

Kinds are ${kindNames.map((kind) => `\`${kind}\``).join(', ')}. The new file holds every key with its sentence above it.
Replace each \`""\` and each \`{{...}}\`; until then the checks report them. Then:

- \`npm run content\` reads all of \`content/\` and names every fault as \`path:line: message\` (\`npm run content -- --watch\`: after each save too);
- \`npm run dev\` shows the site at http://127.0.0.1:3000/; a saved file shows when the page is loaded again.

A word after a command that the command does not know is refused, with those it takes.`;

const keys = `A file's name, without its ending, is its **slug**: small letters, digits and single hyphens. It is part of the address, so it never
changes once published. In Markdown files (\`.md\`) the keys stand at the top between two lines of \`---\`; the other files are YAML
and hold keys only. A key inside another is needed only where the outer one stands; \`changes[].date\` is the \`date\` of each entry
in \`changes\`. No other keys are accepted. A value that holds \`: \` or \` #\`, or begins with a mark such as \`[\` or \`"\`, stands in quotes.`;

const warnings = `**Warnings.** A review that is overdue, a claim checked more than a year ago, and a figure past its \`expires\` or a rule past the date of its \`:::until\` are shown by \`npm run content\` and \`npm run build\`, and refused by
\`npm run check:release\`. All of them are announced from 30 days before, which
refuses nothing. A day still to come (in UTC) in \`lastReviewed\`, \`checked\`, \`accessed\` or \`changes[].date\`, or a \`year\` still to come, is shown and refused the same way,
and so is a \`permalinks.txt\` that is missing or holds no address: bring it back, or let \`npm run build\` write the first.
A release alone also refuses a \`permalinks.txt\` that lacks an address which git knows from an earlier commit: put its line back, with \`-> /new/\` if the page has moved.`;
