import type { ClaimVerdict } from '@/lib/content/schema/claim';

/** How one verdict is shown: what it means, and its colours, which never stand alone. */
type Verdict = { meaning: string; colors: string };

/** Every verdict, from what stands up to what could hurt. */
export const verdicts: Record<ClaimVerdict, Verdict> = {
  supported: { meaning: 'The evidence says the same.', colors: 'bg-accent-soft text-accent' },
  'partly supported': {
    meaning: 'There is something in it, and something missing.',
    colors: 'bg-accent-soft text-accent',
  },
  unverifiable: { meaning: 'We found no source that shows it.', colors: 'bg-raised text-quiet' },
  marketing: { meaning: 'It sells more than it says.', colors: 'bg-clay-soft text-clay' },
  outdated: { meaning: 'It was true once.', colors: 'bg-urgent-soft text-urgent' },
  wrong: { meaning: 'The evidence says otherwise.', colors: 'bg-urgent-soft text-urgent' },
  unsafe: { meaning: 'Acting on it could hurt someone.', colors: 'bg-emergency-soft text-emergency' },
};
