import { InlineProse } from '@/components/article/inline-prose';
import type { WorksheetGroup } from '@/lib/content/schema/records';

type TickGroupProps = {
  /** Put before each line's id; without it a line is known by its words, which spares an article its bytes. */
  prefix?: string | undefined;
  group: WorksheetGroup;
};

/** A group of lines, each with a box to tick; what is known about a line stands below it, outside its label. */
export function TickGroup({ prefix, group: { heading, moreHtml, lines } }: TickGroupProps) {
  return (
    <div className="tick-group">
      <h4 className="mt-4 title-small">{heading}</h4>
      {moreHtml !== undefined && (
        <p className="screen-only small text-quiet">
          <InlineProse html={moreHtml} />
        </p>
      )}
      <ul className="plain-list">
        {lines.map(({ id, words, detailHtml }) => (
          <li key={id}>
            <label className="tap-row gap-3">
              <input type="checkbox" id={prefix && `${prefix}-${id}`} />
              {words}
            </label>
            {detailHtml !== undefined && (
              <p className="tick-detail small text-quiet">
                <InlineProse html={detailHtml} />
              </p>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
