import { InlineProse } from '@/components/article/inline-prose';
import type { Worksheet } from '@/lib/content/schema/records';

/** The heading of a sheet, and how to fill it in. */
export function SheetHead({ worksheet: { title, helpHtml } }: { worksheet: Worksheet }) {
  return (
    <>
      <h3>{title}</h3>
      <p className="screen-only mt-2">
        <InlineProse html={helpHtml} />
      </p>
    </>
  );
}
