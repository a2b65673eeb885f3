import { keepLast } from './keep-last';
import { holdsPattern, type Pattern, partPattern, toPattern } from './pattern';
import { type RuleQuery, toRuleQuery } from './rule-query';
import { hasEnoughSigns, type Signs } from './signs';

/** Patterns that tell whether a query speaks of danger. */
export interface DangerRules {
  /** Someone may be in danger now. */
  readonly now: readonly string[];
  /** The danger is named. */
  readonly named: readonly string[];
  /** Signs that a named danger is only asked about. */
  readonly ordinary: readonly string[];
  /** Phrases that sound like danger and are none: only what goes on outside them counts. */
  readonly harmless: readonly string[];
  /** Words that together speak of danger where no pattern does. */
  readonly signs?: Signs | undefined;
}

/** Queries that get safety answers only, and which. */
export interface SafetyRule {
  readonly when: readonly string[];
  /** Slugs of answers, best first. */
  readonly answers: readonly string[];
}

/** All rules of `content/search/`, as the browser holds them. */
export interface SearchRules {
  readonly crisis: DangerRules;
  readonly emergency: DangerRules;
  readonly safety: { readonly only: readonly SafetyRule[]; readonly ordinary: readonly string[] };
}

/** `now`: someone may be in danger; `named`: it is spoken of; `likely`: signs of it add up; `asked`: it is named in a question about treatment. */
export type Danger = 'now' | 'named' | 'likely' | 'asked';

/** Whether a query speaks of suicide, self-harm or overdose. */
export const findCrisis = keepLast((query: string, rules: SearchRules): Danger | undefined =>
  findDanger(toRuleQuery(query), rules.crisis),
);

/** Whether a query speaks of a medical emergency. */
export const findEmergency = keepLast((query: string, rules: SearchRules): Danger | undefined =>
  findDanger(toRuleQuery(query), rules.emergency),
);

/** The slugs of the only answers to show for a query about supply, getting high or evading a test. */
export const findSafetyOnly = keepLast((query: string, rules: SearchRules): readonly string[] | undefined => {
  const whole = { ...toRuleQuery(query), typing: false };
  if (holdsAny(whole, rules.safety.ordinary)) return undefined;
  return rules.safety.only.find((rule) => holdsAny(whole, rule.when))?.answers;
});

const findDanger = (whole: RuleQuery, rules: DangerRules): Danger | undefined => {
  const { rest, harmless } = partHarmless(whole, rules.harmless);
  if (holdsAny(rest, rules.now)) return 'now';
  // What begins in a harmless phrase and goes on outside it is danger all the same: "want to die for good".
  if (harmless.length > 0 && rules.now.some((text) => reachesOutside(whole, harmless, readOnce(text))))
    return 'now';
  const named = holdsAny(rest, rules.named);
  if (!named && !(rules.signs && hasEnoughSigns(rest, rules.signs))) return undefined;
  if (holdsAny(whole, rules.ordinary)) return 'asked';
  return named ? 'named' : 'likely';
};

const partHarmless = (
  whole: RuleQuery,
  texts: readonly string[],
): { rest: RuleQuery; harmless: RuleQuery[] } => {
  const harmless: RuleQuery[] = [];
  let rest = whole;
  for (const text of texts) {
    const parts = partPattern(rest, readOnce(text));
    if (parts === undefined) continue;
    rest = parts.rest;
    harmless.push(parts.held);
  }
  return { rest, harmless };
};

const reachesOutside = (whole: RuleQuery, harmless: readonly RuleQuery[], pattern: Pattern): boolean =>
  holdsPattern(whole, pattern) && !harmless.some((phrase) => holdsPattern(phrase, pattern));

const holdsAny = (query: RuleQuery, texts: readonly string[]): boolean =>
  texts.some((text) => holdsPattern(query, readOnce(text)));

const read = new Map<string, Pattern>();

const readOnce = (text: string): Pattern => {
  const pattern = read.get(text) ?? toPattern(text);
  read.set(text, pattern);
  return pattern;
};
