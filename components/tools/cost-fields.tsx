import type { Costing, Range } from '@/lib/content/schema/records';
import { type CostRow, costRows } from './cost-rows';

/** What to write on each line. The script, which needs none of them, puts the chosen way's own figure in the place of the first. */
const hints: Record<CostRow['id'], string> = {
  price: 'Ask if it holds the check-up, the watching and the medicine.',
  first: 'Ask before which session you will check that it helps.',
  month: 'A month counts as 4 weeks.',
  once: 'The first check-up, and tests.',
  travel: 'Rides both ways, and parking.',
  timeOff: 'Pay lost by you, and by whoever takes you home.',
  share: 'Leave it blank until your plan has said so in writing.',
};

/** The choice of a way, and two fields for each line of the sum. */
export function CostFields({ costings }: { costings: Costing[] }) {
  return (
    <>
      <p className="cost-row">
        <label htmlFor="cost-way">How it is given</label>
        <select id="cost-way" className="field">
          <option value="">Choose</option>
          {costings.map((costing) => (
            <WayOption key={costing.slug} costing={costing} />
          ))}
        </select>
      </p>
      {costRows.map((row) => (
        <CostFieldRow key={row.id} row={row} />
      ))}
    </>
  );
}

/** A way carries the ranges that its lines begin with, for the script. */
function WayOption({ costing: { slug, title, price, firstCourse, upkeep } }: { costing: Costing }) {
  return (
    <option
      value={slug}
      data-price={toPair(price)}
      data-first={toPair(firstCourse)}
      data-month={toPair(upkeep)}
      data-source={`${price.chargedBy}, ${price.year ?? 'no date'}, for ${price.per}`}
    >
      {title}
    </option>
  );
}

function toPair(range: Range | undefined): string | undefined {
  return range && `${range.low} ${range.high}`;
}

function CostFieldRow({ row: { id, words, isMoney } }: { row: CostRow }) {
  return (
    <fieldset className="cost-row">
      <legend>{words}</legend>
      <div className="pair">
        {['from', 'to'].map((end) => (
          <label key={end}>
            {end}
            {isMoney ? ' $' : ''}{' '}
            <input type="text" inputMode="decimal" id={`cost-${id}-${end}`} className="field" />
          </label>
        ))}
      </div>
      <p className="tick-detail small text-quiet" data-hint={id}>
        {hints[id]}
      </p>
    </fieldset>
  );
}
