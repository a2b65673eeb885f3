import type { Claim, Topic } from '@/lib/content/schema/records';
import { CheckedClaim } from './checked-claim';

/** The claims of one topic under its name. Draws nothing when there is none. */
export function ClaimGroup({ topic, claims }: { topic: Topic; claims: Claim[] }) {
  if (claims.length === 0) return null;
  const id = toGroupId(topic);
  return (
    <section aria-labelledby={id} className="after">
      <h2 id={id} className="scroll-mt-6">
        {topic.title}
      </h2>
      {claims.map((claim) => (
        <CheckedClaim key={claim.slug} claim={claim} />
      ))}
    </section>
  );
}

/** The id of a group's heading; a claim's own name may be any slug. */
export const toGroupId = ({ slug }: Topic): string => `topic-${slug}`;
