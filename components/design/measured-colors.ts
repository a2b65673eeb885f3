/** Two colours that stand together, with how far they stand apart in each scheme: 1 to 21. */
export type MeasuredPair = { color: string; ground: string; light: number; dark: number };

/** A topic with the least contrast of any words on or in its colour, in each scheme: 1 to 21. */
export type MeasuredTopic = { slug: string; title: string; light: number; dark: number };

/** Every colour as it was measured. */
export type MeasuredColors = { text: MeasuredPair[]; lines: MeasuredPair[]; topics: MeasuredTopic[] };
