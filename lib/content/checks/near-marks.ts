import type { Library } from '../library';
import { drawn, meantSign } from '../unread-runs';
import { knownAttributes } from './check-attributes';

/** What is nearly a mark or nearly Markdown, and how it is meant. */
export type NearMark = {
  pattern: RegExp;
  mend: string;
  /** Of what has the shape, what is meant; everything when absent. */
  applies?: (match: RegExpExecArray, library: Library) => boolean;
};

const address = String.raw`(?:\/|#[a-z][a-z0-9-]*|https?:|www\.|mailto:|tel:|sms:)`;
const restOfAddress = String.raw`(?:[^()[\]\s]|\([^()\s]*\))*`;
const words = String.raw`\[[^[\]]+\]`;
const directives = Object.keys(knownAttributes).join('|');

const link = 'a link is [words](/address/)';
const citation = 'a citation is [@source-id]';

/** Everything that readers would see as it stands; of two that begin at one place the first is told. */
export const nearMarks: readonly NearMark[] = [
  {
    // A name with a hyphen is a source's; one without is somebody's, like @name.
    pattern: /[[({]?\s*(?<![\p{L}\p{N}._%+/-])@\s?[A-Za-z0-9]\w*-[\w-]*\s*[\])}]?/gu,
    mend: `${citation}, in square brackets and without a space before the @`,
  },
  {
    pattern: /[[(]\s*\^?(@?[a-z0-9-]+(?:\s*[;,]\s*@?[a-z0-9-]+)*)\s*[\])]/g,
    mend: `${citation}, in square brackets and with an @ before each source`,
    applies: ([, ids = ''], { slugs }) => ids.split(/\s*[;,]\s*/).some((id) => slugs.source.has(id)),
  },
  {
    pattern: /\[\s+\[[^[\]]*\]\s*\]/g,
    mend: 'a glossary link is [[term-slug]], without a space between the brackets',
  },
  {
    pattern: /(?<!\[[^[\]]*)\[[a-z0-9-]+(?:\|[^[\]]*)?\]\]/g,
    mend: 'a glossary link is [[term-slug]], with two brackets on each side',
  },
  {
    pattern: /\{\s+\{[^{}]*\}\s*\}/g,
    mend: 'a figure is {{outcome:id}}, without a space between the braces',
  },
  {
    pattern: /\{\s*(?:outcome|cost|route)\s*:\s*[\w-]+\s*\}/g,
    mend: 'a figure is {{outcome:id}}, with two braces on each side',
  },
  {
    pattern: new RegExp(String.raw`${words}\s+\(${address}${restOfAddress}\)`, 'g'),
    mend: `${link}, without a space before the address`,
  },
  { pattern: /\]\([^()\n]*\)?/g, mend: `${link}, without a space in the address` },
  {
    pattern: new RegExp(
      String.raw`(?:${words}\s*|\([^()]+\))\[${address}[^[\]\s]*\]|(?:\([^()]+\)\s)?\[\/[a-z0-9][^[\]\s]*\]`,
      'g',
    ),
    mend: `${link}, the words in square brackets and the address in round ones`,
  },
  {
    pattern: new RegExp(String.raw`${words}\[[^[\]]*\]`, 'g'),
    mend: `nothing says where it leads; ${link}`,
  },
  { pattern: /\[\^[^[\]\s]+\]/g, mend: `footnotes are not drawn; ${citation}` },
  {
    pattern: /(?<=^|(?<!\|[ \t]*)\n)\|[^\n]*\|(?=[ \t]*(?:\n|$))/g,
    mend: 'a table has a line | --- | --- | under its first, with as many columns',
  },
  {
    pattern: /(?<=^|\n)[•◦▪▫‣●○■□➢][ \t]*[^\n]*/g,
    mend: 'a list has "- " at the beginning of each line',
  },
  {
    pattern: /(?<=^|\n)(?<!\([^()]*)[a-z]\)[ \t]+[^\n]*/g,
    mend: 'letters make no list: begin each line with "1. " or "- "',
  },
  {
    pattern: /~~|(?<=[\p{L}\p{N}])[~^][^~^\s]+[~^]|==[^=\s][^=\n]*==|\+\+[^+\s][^+\n]*\+\+/gu,
    mend: 'these signs change nothing: write the words without them, or a backslash before each',
  },
  {
    pattern: new RegExp(
      String.raw`(?<=^|\s):[a-z][a-z-]*\s?\{[^{}\n]*\}|(?<=^|\n):(?:${directives})(?=\s*(?:\n|$))`,
      'g',
    ),
    mend: 'a picture or sheet begins with two colons (::figure{name="..."}), a box with three',
  },
  {
    pattern: /(?<=^|\n)#{2,6}[^ \t\n#][^\n]*/g,
    mend: 'a heading is ## Words {#id}, with a space after the hashes',
  },
  {
    pattern: /\{\s*#\s*[\w-]+\s*\}/g,
    mend: 'an id stands at the end of a heading, once: ## Words {#id}',
  },
  {
    pattern: /\*\*/g,
    mend: 'strong words are **words**, without a space inside the stars and with one around them; for two stars that print, write \\*\\*',
  },
  {
    // The star comes first, and then what stands around it: another order is tried at every sign.
    pattern: new RegExp(
      String.raw`\*(?:(?<=(?:^|[\s("“])\*)(?=[\p{L}\p{N}"“${drawn}])|(?<=\p{L}\*)(?<!${meantSign}[^*]*\*)(?=[\s.,;:!?)]|$))`,
      'gu',
    ),
    mend: 'a star has no other to close it: *soft* words have one on each side, **strong** ones two; for a star that prints, write \\*',
  },
];
