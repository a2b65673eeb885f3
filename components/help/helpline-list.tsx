import type { CitedHelpline } from '@/lib/content/schema/records';
import { HelplineCard } from './helpline-card';

/** The helplines of one country, in order, under the country's name. */
export function HelplineList({ helplines, heading, level: Heading = 'h2' }: HelplineListProps) {
  return (
    <section aria-label={heading}>
      <Heading className="mt-8">{heading}</Heading>
      <div className="mt-3 grid gap-4">
        {helplines.map((helpline) => (
          <HelplineCard key={helpline.id} helpline={helpline} level={Heading === 'h2' ? 'h3' : 'h4'} />
        ))}
      </div>
    </section>
  );
}

type HelplineListProps = { helplines: CitedHelpline[]; heading: string; level?: 'h2' | 'h3' };
