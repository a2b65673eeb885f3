import { InlineProse } from '@/components/article/inline-prose';
import { Prose } from '@/components/article/prose';
import type { Claim } from '@/lib/content/schema/records';
import { formatDate } from '@/lib/format/dates';
import { toClaimPath } from '@/lib/permalinks';
import { VerdictBadge } from './verdict-badge';

/** One claim with its verdict, the evidence, and the day it was checked. The heading holds the verdict, so that nobody hears the claim alone. */
export function CheckedClaim({ claim: { slug, claim, saidBy, verdict, shortHtml, body, checked } }: Props) {
  return (
    <section
      id={slug}
      data-claim={slug}
      aria-labelledby={`${slug}-claim`}
      className="hairline-top mt-8 break-inside-avoid scroll-mt-6 pt-6"
    >
      <h3 id={`${slug}-claim`}>
        <span className="text-quiet">Claim:</span> {claim} <VerdictBadge verdict={verdict} label="Verdict" />
      </h3>
      <p className="mt-1 small text-quiet">Who says it: {saidBy}.</p>
      <p className="mt-3 font-semibold">
        <InlineProse html={shortHtml} />
      </p>
      <div className="mt-3">
        <Prose body={body} />
      </div>
      <p className="mt-3 flex flex-wrap items-center gap-x-6 small text-quiet">
        <span>
          Checked on <time dateTime={checked}>{formatDate(checked)}</time>.
        </span>
        <a
          href={toClaimPath(slug)}
          className="permalink tap screen-only"
          aria-label={`Link to this claim: ${claim}`}
        >
          Link to this claim
        </a>
      </p>
    </section>
  );
}

type Props = { claim: Claim };
