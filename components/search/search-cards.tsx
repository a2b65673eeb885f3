import type { ReactNode } from 'react';
import type { Helpline } from '@/lib/content/schema/helpline';
import { pagePaths } from '@/lib/permalinks';

/** The helplines that the care cards of search name. */
export interface SearchHelplines {
  readonly emergency: Helpline;
  readonly crisis: Helpline;
  readonly poison: Helpline;
}

/** The care cards that stand before all results when a query speaks of danger; hidden until one does. */
export function SearchCards({ helplines }: { helplines: SearchHelplines }) {
  return (
    <>
      <EmergencyCard helplines={helplines} hidden />
      <CrisisCard helplines={helplines} hidden />
    </>
  );
}

type DangerProps = { helplines: SearchHelplines; hidden?: boolean };

/** For a query that speaks of danger to life now. */
export function EmergencyCard({ helplines: { emergency, poison }, hidden }: DangerProps) {
  return (
    <Card
      name="emergency"
      hidden={hidden}
      spoken="Immediate action required:"
      heading={`Call ${emergency.call} if this is happening now`}
    >
      <p>Call if someone cannot breathe, has chest pain, has a seizure or will not wake up.</p>
      <ul className="plain-list mt-2 flex flex-wrap gap-3">
        <ContactLink way="tel" number={emergency.call} words={`Call ${emergency.call}`} />
        <ContactLink way="tel" number={poison.call} words={`Call ${poison.name}: ${poison.call}`} />
      </ul>
      <p className="mt-2">
        {poison.name} is for too much medicine, or medicine that someone else swallowed, even if they seem
        well.
      </p>
    </Card>
  );
}

/** For a query that speaks of not wanting to live, or of harm to oneself. */
export function CrisisCard({ helplines: { emergency, crisis }, hidden }: DangerProps) {
  return (
    <Card name="crisis" hidden={hidden} spoken="Urgent advice:" heading="You can talk to someone right now">
      <p>
        Call or text {crisis.call} at any hour. If you or someone else is in danger, call {emergency.call}.
      </p>
      <ul className="plain-list mt-2 flex flex-wrap gap-3">
        <ContactLink way="tel" number={crisis.call} words={`Call ${crisis.call}`} />
        <ContactLink way="sms" number={crisis.text?.number} words={`Text ${crisis.text?.number}`} />
        <ContactLink way="tel" number={emergency.call} words={`Call ${emergency.call}`} />
      </ul>
      <p className="mt-2">
        <a className="tap font-semibold" href={pagePaths['help-now']}>
          All ways to get help now
        </a>
      </p>
    </Card>
  );
}

interface CardProps {
  readonly name: 'crisis' | 'emergency';
  /** What a screen reader hears before the heading, so that urgency never rests on colour. */
  readonly spoken: string;
  readonly heading: string;
  readonly hidden: boolean | undefined;
  readonly children: ReactNode;
}

/** Its heading is one in looks only, because the card comes and goes. */
function Card({ name, spoken, heading, hidden, children }: CardProps) {
  const level = name === 'crisis' ? 'urgent' : 'emergency';
  return (
    <section
      {...{ [`data-${name}`]: '' }}
      hidden={hidden}
      className="care-card mt-4"
      data-level={level}
      aria-label={heading}
    >
      <p className="label">
        <span className="sr-only">{spoken} </span>
        {heading}
      </p>
      {children}
    </section>
  );
}

function ContactLink({
  way,
  number,
  words,
}: {
  way: 'tel' | 'sms';
  number: string | undefined;
  words: string;
}) {
  if (number === undefined) return null;
  return (
    <li>
      <a className="button tap" href={`${way}:${number.replace(/\D/g, '')}`}>
        {words}
      </a>
    </li>
  );
}
