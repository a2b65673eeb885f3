import type { ClaimVerdict } from '@/lib/content/schema/claim';
import { verdicts } from './verdict';

/** A verdict in words, after a label if there is one; the colour repeats it and adds nothing. */
export function VerdictBadge({ verdict, label }: { verdict: ClaimVerdict; label?: string }) {
  const words = label === undefined ? verdict : `${label}: ${verdict}`;
  return (
    <span
      className={`lined inline-block rounded-card px-2 font-text small font-semibold ${verdicts[verdict].colors}`}
    >
      {words.charAt(0).toUpperCase() + words.slice(1)}
    </span>
  );
}
