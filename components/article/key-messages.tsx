import { Permalink } from '@/components/share/permalink';
import type { Html } from '@/lib/content/schema/records';
import { InlineProse } from './inline-prose';

/** What a reader should know if they read nothing else: the first message stands out, the others follow it. */
export function KeyMessages({ messages: [main = '', ...others] }: { messages: Html[] }) {
  return (
    <section data-key-messages="" aria-labelledby="in-short" className="key-messages">
      <div className="section-head">
        <h2 id="in-short">In short</h2>
        <Permalink id="in-short" title="In short" />
      </div>
      <InlineProse as="p" className="main-message mt-2" html={main} />
      <ul className="mt-3 grid gap-2">
        {others.map((html) => (
          <InlineProse key={html} as="li" html={html} />
        ))}
      </ul>
    </section>
  );
}
