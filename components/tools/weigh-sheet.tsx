import { InlineProse } from '@/components/article/inline-prose';
import { ElementScript } from '@/components/site/element-script';
import type { Worksheet } from '@/lib/content/schema/records';
import { BlankLines } from './blank-lines';
import { SheetActions } from './sheet-actions';
import { SheetHead } from './sheet-head';
import { weights } from './weights';

/** Things to weigh. On paper each has three boxes; on the screen the page's tables follow the reader's order. */
export function WeighSheet({ worksheet }: { worksheet: Worksheet }) {
  const { name, groups, blanks } = worksheet;
  return (
    <weigh-sheet kept-as={name} className="sheet paper mt-6 block">
      <SheetHead worksheet={worksheet} />
      {groups.map(({ id, heading, lines }) => (
        <div key={id} className="tick-group">
          <h4 className="title-small">{heading}</h4>
          <ul className="plain-list">
            {lines.map((line) => (
              <li key={line.id} className="weigh">
                <label htmlFor={`${name}-${line.id}`}>{line.words}</label>
                <select id={`${name}-${line.id}`} data-about={line.about?.split('#')[1]} className="field">
                  <option value="">Not now</option>
                  {weights.map(({ value, words }) => (
                    <option key={value} value={value}>
                      {words}
                    </option>
                  ))}
                </select>
                {line.detailHtml !== undefined && (
                  <p className="tick-detail small text-quiet">
                    <InlineProse html={line.detailHtml} />
                  </p>
                )}
                <p className="print-only by-hand">☐ a lot ☐ some ☐ not now</p>
              </li>
            ))}
          </ul>
        </div>
      ))}
      <BlankLines
        sheet={name}
        count={blanks}
        heading="What else matters, and what helped before"
        label="My own note"
      />
      <div className="chosen">
        <h4 className="title-small">My order</h4>
        <p data-empty="" className="screen-only text-quiet">
          Nothing is weighed yet. The tables stand in their usual order.
        </p>
        <ol data-list="" />
      </div>
      <SheetActions />
      <ElementScript name="weigh-sheet" />
    </weigh-sheet>
  );
}
