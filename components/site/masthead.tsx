import type { ReactNode } from 'react';
import type { PageLink, Topic } from '@/lib/content/schema/records';
import { Breadcrumb } from './breadcrumb';

type TopicPageProps = {
  topic: Topic;
  /** The pages above this one, from the outermost; home is added. */
  trail: PageLink[];
  children: ReactNode;
};

/** A page in the colour of its topic, with where it stands above it. */
export function TopicPage({ topic, trail, children }: TopicPageProps) {
  return (
    <div data-topic={topic.slug}>
      <div className="masthead -mt-3 pt-2">
        <Breadcrumb trail={trail} />
      </div>
      {children}
    </div>
  );
}

type MastheadProps = {
  /** A line over the title. */
  label?: string;
  title: string;
  /** What stands under the title. */
  children?: ReactNode;
};

/** The head of an article or answer, on a band in the colour of its topic. */
export function Masthead({ label, title, children }: MastheadProps) {
  return (
    <header className="masthead pb-8 wide:col-span-2">
      {label && <p className="label pt-3">{label}</p>}
      <h1 className="max-w-[48rem] pt-2">{title}</h1>
      {children}
    </header>
  );
}
