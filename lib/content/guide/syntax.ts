import { careLevels } from '../checks/check-directives';

/** The Markdown an author writes, each form with an example that the checks accept as it stands. */
export const syntax = `GitHub flavoured Markdown, without raw HTML. Inline Markdown, citations and glossary links also work in the keys that
say so above.

**Headings** run from \`##\` to \`####\`, in order, each with a short id that never changes, because people link to it:

\`\`\`markdown
## Some people pass out {#passing-out}
\`\`\`

**A citation** stands after the words it supports. It names files in \`content/sources\`:

\`\`\`markdown
Someone else takes you home [@spravato-label-2019-text]. Trained staff watch you [@spravato-rems-fda; @asa-2025].
\`\`\`

**A glossary link** names a file in \`content/glossary\`, with the words shown if they differ. In a table write \`\\|\` for \`|\`:

\`\`\`markdown
An [[infusion]] is given by a nurse. Some people feel [[dissociation|detached]].
\`\`\`

**A figure** is printed from its file with its citation, so that it is the same everywhere. \`:value\` prints it short; \`:value\` and
\`:comparison\` print the two arms of an outcome one by one, and only the first carries the citation:

\`\`\`markdown
In trials, dizziness affected {{outcome:dizziness-esketamine}}. A clinic asks {{cost:iv-infusion}}.

| Side effect | On esketamine | On placebo |
| --- | --- | --- |
| Dizziness | {{outcome:dizziness-esketamine:value}} | {{outcome:dizziness-esketamine:comparison}} |
\`\`\`

**A table's caption** is a paragraph right before it that begins "Table:".

**Boxes** open with three colons and a name, and close with three colons. A care card has a level (${careLevels
  .map((level) => `\`${level}\``)
  .join(', ')}) and a
heading that names one action and ends "if:". A rule that ends carries its last day; the page says so, and from the day after, by the reader's own
calendar, that it was due to end and must be checked:

\`\`\`markdown
:::care-card{level="emergency" heading="Call 911 if:"}

- someone has chest pain or trouble breathing
:::

:::sources-differ
What each source says, and what we make of it.
:::

:::do
- Ask someone to take you home.
:::

:::dont
- Do not drive until the next day.
:::

:::until{date="2026-12-31"}
A temporary rule lets clinicians prescribe by video [@dea-telehealth-2026].
:::
\`\`\`

**A picture** names a file in \`content/figures\`:

\`\`\`markdown
::figure{name="side-effects-esketamine"}
\`\`\`

**Links** inside the site are addresses with a slash at the end, and a heading's id if wanted. Others begin with \`https:\`,
\`mailto:\`, \`tel:\` or \`sms:\`:

\`\`\`markdown
Read [when you can drive](/faq/driving-after/), or open [help now](/help-now/). In danger, call [911](tel:911).
\`\`\``;
