import { Permalink } from '@/components/share/permalink';
import type { Html } from '@/lib/content/schema/records';
import { InlineProse } from './inline-prose';

/** What a reader should know if they read nothing else. */
export function KeyMessages({ messages }: { messages: Html[] }) {
  return (
    <section data-key-messages="" aria-labelledby="in-short" className="key-messages">
      <div className="section-head">
        <h2 id="in-short">In short</h2>
        <Permalink id="in-short" title="In short" />
      </div>
      <ul className="mt-2 grid gap-2">
        {messages.map((html) => (
          <li key={html}>
            <InlineProse html={html} />
          </li>
        ))}
      </ul>
    </section>
  );
}
