import { InlineProse } from '@/components/article/inline-prose';
import type { CostedPrice, Costing } from '@/lib/content/schema/records';
import { formatRange, multiply } from './cost-sums';

const caption = 'Prices in the US: each one, a first course, and a month of upkeep';

/** The range for each way, with who asked it and when; what nobody knows says so. */
export function PriceTable({ costings }: { costings: Costing[] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard, as lib/markdown draws it.
    <section className="table-scroll mt-4" aria-label={caption} tabIndex={0}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {['How it is given', 'Price of each', 'First course', 'Upkeep'].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {costings.map((costing) => (
            <tr key={costing.slug}>
              <th scope="row">{costing.title}</th>
              <td>
                {[costing.price, ...costing.otherPrices].map((price) => (
                  <Price key={price.label} price={price} />
                ))}
              </td>
              <td>
                <Course {...costing} count={costing.firstCourse} />
              </td>
              <td>
                <Course {...costing} count={costing.upkeep} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Price({ price: { html, per, chargedBy, year } }: { price: CostedPrice }) {
  return (
    <p className="price">
      <InlineProse html={html} /> for {per}{' '}
      <span className="small text-quiet">
        ({chargedBy}, {year ?? 'no date'})
      </span>
    </p>
  );
}

function Course({ price, count }: { price: CostedPrice; count?: Costing['firstCourse'] }) {
  if (count === undefined) return <>Not known</>;
  const isMiddle = price.low === price.high;
  return (
    <>
      {formatRange(multiply(price, count), isMiddle)} for <InlineProse html={count.html} />
      {isMiddle && <span className="small text-quiet"> (from one middle price, not a range)</span>}
    </>
  );
}
