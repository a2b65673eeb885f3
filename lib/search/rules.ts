import { keepLast } from './keep-last';
import { holdsPattern, type Pattern, removePattern, toPattern } from './pattern';
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
  /** Phrases that sound like danger and are none; the rest of the query is read without them. */
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
  const query = rules.harmless.reduce((rest, text) => removePattern(rest, readOnce(text)), whole);
  if (holdsAny(query, rules.now)) return 'now';
  const named = holdsAny(query, rules.named);
  if (!named && !(rules.signs && hasEnoughSigns(query, rules.signs))) return undefined;
  if (holdsAny(whole, rules.ordinary)) return 'asked';
  return named ? 'named' : 'likely';
};

const holdsAny = (query: RuleQuery, texts: readonly string[]): boolean =>
  texts.some((text) => holdsPattern(query, readOnce(text)));

const read = new Map<string, Pattern>();

const readOnce = (text: string): Pattern => {
  const pattern = read.get(text) ?? toPattern(text);
  read.set(text, pattern);
  return pattern;
};
