import type { DangerRules, SearchRules } from './rules';

/**
 * The same rules in an order that packs better: words that may stand for each other with the most frequent first, and after
 * each pattern the one most like it. Phrases that are read past keep their places: one is taken away after the other.
 */
export const packRules = (rules: SearchRules): SearchRules => {
  const { crisis, emergency } = rules;
  const counts = new Map<string, number>();
  for (const word of [crisis, emergency].flatMap(listWords)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return { ...rules, crisis: packDanger(crisis, counts), emergency: packDanger(emergency, counts) };
};

const listWords = ({ now, named, harmless }: DangerRules): string[] =>
  [...now, ...named, ...harmless].flatMap((text) => text.replace(/^\^|\$$/g, '').split(/[ /]/));

const packDanger = (rules: DangerRules, counts: ReadonlyMap<string, number>): DangerRules => {
  const pack = (texts: readonly string[]): string[] => texts.map((text) => packPattern(text, counts));
  return {
    ...rules,
    now: chain(pack(rules.now)),
    named: chain(pack(rules.named)),
    harmless: pack(rules.harmless),
  };
};

/** A pattern, written as in pattern.ts, with the words of each place by how often all patterns hold them. */
const packPattern = (text: string, counts: ReadonlyMap<string, number>): string => {
  const [, begins = '', places = '', ends = ''] = /^(\^?)(.*?)(\$?)$/.exec(text) ?? [];
  const count = (word: string): number => counts.get(word) ?? 0;
  const packed = places.split(' ').map((place) =>
    place
      .split('/')
      .sort((one, other) => count(other) - count(one) || (one < other ? -1 : 1))
      .join('/'),
  );
  return begins + packed.join(' ') + ends;
};

/** Letters in a row by which two patterns are likened. */
const ALIKE = 4;

/** The patterns, each followed by the one most like it of those left. */
const chain = (patterns: readonly string[]): string[] => {
  const left = [...patterns].sort().map((pattern) => ({ pattern, runs: listRuns(pattern) }));
  const chained: string[] = [];
  let last = new Set<string>();
  while (left.length > 0) {
    const likeness = left.map(({ runs }) => measureLikeness(last, runs));
    const [next] = left.splice(likeness.indexOf(Math.max(...likeness)), 1);
    if (next !== undefined) {
      chained.push(next.pattern);
      last = next.runs;
    }
  }
  return chained;
};

const listRuns = (text: string): Set<string> =>
  new Set(Array.from(text, (_, at) => text.slice(at, at + ALIKE)).filter((run) => run.length === ALIKE));

const measureLikeness = (last: ReadonlySet<string>, runs: ReadonlySet<string>): number =>
  [...runs].filter((run) => last.has(run)).length / Math.sqrt(runs.size + 1);
