import type { ClaimVerdict } from '@/lib/content/schema/claim';
import { verdicts } from './verdict';
import { VerdictBadge } from './verdict-badge';

/** What each verdict means. */
export function VerdictKey() {
  return (
    <dl className="mt-3 grid gap-2">
      {Object.entries(verdicts).map(([verdict, { meaning }]) => (
        <div key={verdict} className="flex flex-wrap items-baseline gap-x-3">
          <dt>
            <VerdictBadge verdict={verdict as ClaimVerdict} />
          </dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}
