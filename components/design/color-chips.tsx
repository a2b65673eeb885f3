import type { ReactNode } from 'react';
import { groundClasses, lineClasses, textClasses } from './color-classes';
import type { MeasuredPair, MeasuredTopic } from './measured-colors';

/** Words in their colour on their ground, one chip a pair. */
export function TextChips({ pairs }: { pairs: MeasuredPair[] }) {
  return (
    <ChipList>
      {pairs.map((pair) => (
        <li key={toName(pair)} className={`chip ${textClasses[pair.color]} ${groundClasses[pair.ground]}`}>
          <Measured pair={pair} />
        </li>
      ))}
    </ChipList>
  );
}

/** Lines in their colour on their ground; the words are there to name them. */
export function LineChips({ pairs }: { pairs: MeasuredPair[] }) {
  return (
    <ChipList>
      {pairs.map((pair) => (
        <li
          key={toName(pair)}
          className={`chip border-4 ${lineClasses[pair.color]} ${groundClasses[pair.ground]}`}
        >
          <Measured pair={pair} />
        </li>
      ))}
    </ChipList>
  );
}

/** Every topic in its own colour on its own wash, with the least that any words on or in it reach. */
export function TopicChips({ topics }: { topics: MeasuredTopic[] }) {
  return (
    <ChipList>
      {topics.map(({ slug, title, light, dark }) => (
        <li key={slug} data-topic={slug} className="chip topic-chip">
          <b>{title}</b>
          <Ratios light={light} dark={dark} />
        </li>
      ))}
    </ChipList>
  );
}

function ChipList({ children }: { children: ReactNode }) {
  return <ul className="plain-list mt-4 grid gap-3 sm:grid-cols-2 wide:grid-cols-3">{children}</ul>;
}

function Measured({ pair }: { pair: MeasuredPair }) {
  return (
    <>
      <b>{toName(pair)}</b>
      <Ratios {...pair} />
    </>
  );
}

function Ratios({ light, dark }: { light: number; dark: number }) {
  return (
    <span className="block small">
      Light {light.toFixed(1)} · Dark {dark.toFixed(1)}
    </span>
  );
}

const toName = ({ color, ground }: MeasuredPair): string => `${color} on ${ground}`;
