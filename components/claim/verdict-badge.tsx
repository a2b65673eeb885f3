import type { ClaimVerdict } from '@/lib/content/schema/claim';
import { verdicts } from './verdict';

/** A verdict in a word; the colour repeats it and adds nothing. */
export function VerdictBadge({ verdict }: { verdict: ClaimVerdict }) {
  return (
    <span
      className={`inline-block rounded-card border border-current px-2 small font-semibold ${verdicts[verdict].colors}`}
    >
      {verdict.charAt(0).toUpperCase() + verdict.slice(1)}
    </span>
  );
}
