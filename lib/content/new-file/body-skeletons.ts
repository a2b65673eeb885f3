import type { Kind } from '../kinds';

/**
 * The body that a new Markdown file begins with, in the order its readers need.
 * `{{words}}` asks the author for something; the checks report each one until it is replaced.
 */
export const bodySkeletons: Partial<Record<Kind, string>> = {
  article: `:::care-card{level="emergency" heading="Call 911 if:"}

- {{A sign that calls for it, or delete this card if the topic holds no danger}}
:::

## {{A heading that says something}} {#}

{{Benefits and harms together, in the same form; a citation after each figure}}

## What it is like {#what-it-is-like}

{{The day and the weeks after it: work, driving, family; or delete this section}}

## Other choices {#other-choices}

{{Other treatments in equal detail, and doing nothing for now}}

## What we do not know {#not-known}

{{What has not been studied, or not for long enough}}

## What to ask {#what-to-ask}

- {{4 to 8 questions to take along}}

## Getting support {#support}

{{Who can help, with a link to /help-now/}}
`,
  faq: `{{The answer, in the first sentence, with its citation}}

{{What changes the answer}}

{{One number, printed from its file, and what it is compared with}}

:::care-card{level="urgent" heading="Call your clinic today if:"}

- {{A sign that calls for it, or delete this card if there is no danger}}
:::

{{A link to the article that tells the whole story}}
`,
  glossary: `{{One or two sentences more, or delete this line}}
`,
  claim: `{{What the evidence says, in 40 to 120 words; a citation after each figure}}
`,
  page: `{{What a reader came for, first}}

## {{A heading that says something}} {#}

{{The rest, in the order a reader needs it}}
`,
};
