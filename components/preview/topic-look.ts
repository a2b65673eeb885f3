import { toHex } from '@/lib/pictures/oklch';
import { colors } from './colors';

/** The hue of each topic, in degrees, as in `app/styles/theme.css`. */
export const topicHues: Readonly<Record<string, number>> = {
  mechanism: 185,
  effectiveness: 145,
  administration: 245,
  session: 280,
  'side-effects': 50,
  candidacy: 335,
  therapy: 108,
  regulation: 262,
  cost: 78,
  providers: 215,
  crisis: 25,
};

/** The colours of one picture: `deep` carries light drawings and colours words, `soft` lies in the background. */
export type Look = { deep: string; soft: string };

const ownLook: Look = { deep: colors.accent, soft: '#e5f0ea' };

/** The colours of a topic; those of the site for a page without one. */
export function toLook(topic: string | undefined): Look {
  const hue = topic === undefined ? undefined : topicHues[topic];
  return hue === undefined ? ownLook : { deep: toHex(0.38, 0.08, hue), soft: toHex(0.91, 0.045, hue) };
}
