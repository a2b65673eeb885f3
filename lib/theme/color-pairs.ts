/** A colour and the ground it stands on, by their names in the theme. */
export type ColorPair = readonly [color: string, ground: string];

/** Grounds on which running text may stand. */
const textGrounds = ['surface', 'raised', 'accent-soft', 'clay-soft', 'urgent-soft', 'emergency-soft'];

/** Every pair in which words are written; each must reach `textContrast`. */
export const textPairs: readonly ColorPair[] = [
  ...textGrounds.flatMap((ground) => ['ink', 'quiet', 'link'].map((words): ColorPair => [words, ground])),
  ['accent', 'accent-soft'],
  ['urgent', 'urgent-soft'],
  ['emergency', 'emergency-soft'],
  ['clay', 'surface'],
  ['clay', 'raised'],
  ['clay', 'clay-soft'],
  ['on-accent', 'accent'],
  ['on-emergency', 'emergency'],
  ['ink', 'mark'],
];

/** Every pair in which a line, a shape or the ring of the focus must be seen; each must reach `lineContrast`. */
export const linePairs: readonly ColorPair[] = [
  ['edge', 'surface'],
  ['edge', 'raised'],
  ['focus', 'surface'],
  ['focus', 'raised'],
  ['accent', 'accent-soft'],
];

/** The pairs in which words are written on or in the colour of a topic. */
export const toTopicPairs = (topic: string): readonly ColorPair[] => [
  ...['ink', 'quiet', 'link', `topic-${topic}`].map((words): ColorPair => [words, `topic-${topic}-soft`]),
  [`topic-${topic}`, 'surface'],
  [`topic-${topic}`, 'raised'],
];

/** What words need: WCAG 2.2, level AAA. */
export const textContrast = 7;

/** What lines, shapes and the focus need: WCAG 2.2, level AA. */
export const lineContrast = 3;
