import { InlineProse } from '@/components/article/inline-prose';
import { ElementScript } from '@/components/site/element-script';
import type { Costing } from '@/lib/content/schema/records';
import { BlankLines } from './blank-lines';
import { CostFields } from './cost-fields';
import { PriceTable } from './price-table';
import { SheetActions } from './sheet-actions';

/** What each way costs, what is not known, and a sheet to add up one's own costs as a range. */
export function CostSheet({ costings }: { costings: Costing[] }) {
  return (
    <>
      <PriceTable costings={costings} />
      <h3 className="mt-8">Who may pay a share, and what we could not find</h3>
      <dl className="mt-2 grid gap-4">
        {costings.map(({ slug, title, insuranceHtml, unknownHtml }) => (
          <div key={slug}>
            <dt className="font-semibold">{title}</dt>
            {[insuranceHtml, ...unknownHtml].map((html) => (
              <dd key={html}>
                <InlineProse html={html} />
              </dd>
            ))}
          </div>
        ))}
      </dl>
      <cost-sheet kept-as="cost" className="sheet paper mt-6 block">
        <h3>My costs</h3>
        <p className="mt-2">
          Write the lowest and the highest figure you were given. If you have one figure only, write it once.
        </p>
        <CostFields costings={costings} />
        <CostTotals />
        <BlankLines sheet="cost" count={2} heading="What I still have to ask" label="To ask" />
        <SheetActions />
        <ElementScript name="cost-sheet" />
      </cost-sheet>
    </>
  );
}

/** What it comes to. With a pen there are lines for it, and how to do the sum. */
function CostTotals() {
  return (
    <div className="totals">
      <h4 className="title-small">What it comes to</h4>
      <output className="sums">
        <span>First course: from ________ to ________</span>
        <span>Each month of upkeep: from ________ to ________</span>
      </output>
      <p className="small text-quiet">
        By hand: from the price of each, take off what your plan pays. Add travel and time off. Take that
        times how many. Then add what you pay once.
      </p>
    </div>
  );
}
