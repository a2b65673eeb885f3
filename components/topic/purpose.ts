import type { Purpose } from '@/lib/content/schema/topic';

/** How each way in introduces itself to a reader. */
export const purposeWords: Record<Purpose, { title: string; line: string }> = {
  understand: { title: 'Understand', line: 'What it is, whether it helps, and how sure anyone is.' },
  decide: { title: 'Decide', line: 'The risks, who it suits, the ways it is given, the cost, the rules.' },
  prepare: { title: 'Prepare', line: 'The day itself, talking therapy, and finding a careful clinic.' },
};
