import { InlineProse } from '@/components/article/inline-prose';
import type { Cost } from '@/lib/content/schema/figure';
import type { PictureOf } from '@/lib/content/schema/picture-records';
import { formatCostValue } from '@/lib/format/figures';
import { Bar } from './bar';

type Prices = PictureOf<'prices'>;

/** Prices as ranges, each group on a scale of its own with its ends in figures, and what is not known. */
export function PriceRanges({ picture }: { picture: Prices }) {
  return (
    <div data-figure-text>
      {picture.groups.map((group) => (
        <PriceGroup key={group.name} group={group} />
      ))}
      <p className="mt-4 font-semibold">What is not known</p>
      <ul className="small">
        {picture.unknown.map((html) => (
          <InlineProse key={html} as="li" html={html} />
        ))}
      </ul>
    </div>
  );
}

function PriceGroup({ group }: { group: Prices['groups'][number] }) {
  const costs = group.prices.map(({ cost }) => cost);
  const scale = Math.max(...costs.map(({ value, high }) => value ?? high ?? 0));
  return (
    <>
      <p className="mt-4 font-semibold">{group.name}</p>
      <dl>
        {group.prices.map(({ name, cost }) => (
          <div key={name} className="mt-2">
            <dt>
              {name}{' '}
              <span className="small text-quiet">
                ({cost.chargedBy}, {cost.year ?? 'undated'})
              </span>
            </dt>
            <dd>
              <Bar
                {...readEnds(cost, scale)}
                scale={scale}
                className="bar-treated"
                words={formatCostValue(cost)}
              />
            </dd>
          </div>
        ))}
      </dl>
      <span className="flex gap-3 small">
        <span className="flex flex-1 justify-between">
          {[0, scale].map((value) => (
            <span key={value}>{costs[0] && formatCostValue({ ...costs[0], value })}</span>
          ))}
        </span>
        <span className="w-28" />
      </span>
    </>
  );
}

/** How wide the mark of a single price is, as a share of its scale. */
const markWidth = 0.02;

/** A range lies between its ends; a single price is a thin mark that ends at it. */
function readEnds({ value, low = 0, high = 0 }: Cost, scale: number): { from: number; to: number } {
  return value === undefined
    ? { from: low, to: high }
    : { from: Math.max(0, value - scale * markWidth), to: value };
}
