import { CitationMark } from '@/components/source/citation-mark';
import type { Helpline } from '@/lib/content/schema/helpline';
import type { Citation } from '@/lib/content/schema/records';

/** One helpline: when to use it and every way to reach it. */
export function HelplineCard({ helpline, level: Heading = 'h3' }: HelplineCardProps) {
  const { citations = [], name, level: urgency, when, call, text, chat, hours, cost, note } = helpline;
  return (
    <div className="care-card" data-level={urgency === 'support' ? 'non-urgent' : urgency}>
      <Heading id={`helpline-${helpline.id}`} className="label">
        {name}
      </Heading>
      <p>If {when}.</p>
      <ul className="plain-list mt-2 flex flex-wrap gap-3">
        {call && (
          <li>
            <a className="button tap" href={`tel:${toDigits(call)}`}>
              Call {call}
            </a>
          </li>
        )}
        {text && (
          <li>
            <a className="button tap" href={`sms:${toDigits(text.number)}`}>
              Text {text.word ? `${text.word} to ` : ''}
              {text.number}
            </a>
          </li>
        )}
        {chat && (
          <li>
            <a className="button tap" href={chat}>
              Chat online
            </a>
          </li>
        )}
      </ul>
      <p className="text-quiet">
        {hours}.{cost && ` ${cost}.`}
        {citations.map((citation) => (
          <CitationMark key={citation.id} citation={citation} />
        ))}
      </p>
      {note && <p className="mt-1">{note}</p>}
    </div>
  );
}

/** A number as a phone dials it: "+44 20 1234" keeps its plus. */
function toDigits(number: string): string {
  return number.replace(/(?!^\+)\D/g, '');
}

type HelplineCardProps = { helpline: Helpline & { citations?: Citation[] }; level?: 'h3' | 'h4' };
