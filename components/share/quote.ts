/** A stretch of a page as it reads: every block is a line of its own. */
export type Quote = { before: string; words: string; after: string };

/** Words that name a place: what stands there, or its first and last words, with what comes just before and after. */
type Mark = { prefix: string; start: string; end: string; suffix: string };

/** Up to this many characters a quote is named whole; a longer one by its first and last words. */
const longestWhole = 120;
/** How many words name either end of a long quote. */
const endWords = 4;
/** How many words around a quote are taken in at most to tell it from others like it. */
const mostContext = 12;

/** Makes spaces single and takes in whole words, since browsers find only those. */
export function toQuote(before: string, words: string, after: string): Quote {
  const [head, body, tail] = [before, words, after].map(toSingleSpaces) as [string, string, string];
  const cutStart = /^\S/.test(body) ? (/\S+$/.exec(head)?.[0] ?? '') : '';
  const cutEnd = /\S$/.test(body) ? (/^\S+/.exec(tail)?.[0] ?? '') : '';
  return {
    before: head.slice(0, head.length - cutStart.length).trimEnd(),
    words: (cutStart + body + cutEnd).trim(),
    after: tail.slice(cutEnd.length).trimStart(),
  };
}

function toSingleSpaces(text: string): string {
  return text.replace(/[^\S\n]+/g, ' ').replace(/ ?\n\s*/g, '\n');
}

/**
 * The text directive that leads to a quote, `:~:text=prefix-,start,end,-suffix`, or nothing when no words tell it from others.
 * https://wicg.github.io/scroll-to-text-fragment/
 */
export function toTextDirective(quote: Quote): string | undefined {
  if (quote.words === '') return undefined;
  const text = toLine([quote.before, quote.words, quote.after].filter(Boolean).join(' '));
  const from = quote.before === '' ? 0 : quote.before.length + 1;
  const mark = listMarks(quote).find((candidate) =>
    leadsTo(text, candidate, from, from + quote.words.length),
  );
  return mark && `:~:text=${formatMark(mark)}`;
}

/** Ways to name a quote, shortest first. */
function listMarks({ before, words, after }: Quote): Mark[] {
  const ends = toEnds(words);
  const prefixes = before.split('\n').at(-1)?.split(' ') ?? [];
  const suffixes = after.split('\n')[0]?.split(' ') ?? [];
  return Array.from({ length: mostContext + 1 }, (_, count) => {
    const prefix = count === 0 ? '' : prefixes.slice(-count).join(' ');
    const suffix = suffixes.slice(0, count).join(' ');
    return [
      { ...ends, prefix, suffix: '' },
      { ...ends, prefix: '', suffix },
      { ...ends, prefix, suffix },
    ];
  }).flat();
}

/** A browser finds the words of one name within one block only, so a quote of several needs two. */
function toEnds(words: string): { start: string; end: string } {
  const lines = words.split('\n');
  if (lines.length === 1 && words.length <= longestWhole) return { start: words, end: '' };
  const first = lines[0]?.split(' ') ?? [];
  const last = lines.at(-1)?.split(' ') ?? [];
  const most = lines.length > 1 ? endWords : Math.min(endWords, Math.floor(first.length / 2));
  if (most === 0) return { start: words, end: '' };
  return { start: first.slice(0, most).join(' '), end: last.slice(-most).join(' ') };
}

/** True if the first place that a browser finds for a mark is the one meant. */
function leadsTo(text: string, { prefix, start, end, suffix }: Mark, from: number, to: number): boolean {
  const lead = prefix === '' ? '' : `${toLine(prefix)} `;
  const trail = suffix === '' ? '' : ` ${toLine(suffix)}`;
  const found = text.indexOf(lead + toLine(start) + (end === '' ? trail : ''));
  if (found < 0 || found + lead.length !== from) return false;
  return end === '' || text.indexOf(toLine(end) + trail, from + start.length) + end.length === to;
}

/** Browsers look across blocks and past capitals. */
function toLine(text: string): string {
  return text.replaceAll('\n', ' ').toLowerCase();
}

function formatMark({ prefix, start, end, suffix }: Mark): string {
  return [
    ...(prefix === '' ? [] : [`${encode(prefix)}-`]),
    encode(start),
    ...(end === '' ? [] : [encode(end)]),
    ...(suffix === '' ? [] : [`-${encode(suffix)}`]),
  ].join(',');
}

/** A hyphen would end a prefix; commas and ampersands are encoded anyway. */
function encode(words: string): string {
  return encodeURIComponent(words).replaceAll('-', '%2D');
}
