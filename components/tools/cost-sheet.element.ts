import { type CostRow, costRows } from './cost-rows';
import { type CostAnswers, formatRange, type Range, sumCosts, toRange } from './cost-sums';
import { make } from './make';
import { Sheet } from './sheet';

/** How long after the last key the sums are shown and spoken, in milliseconds: they do not chatter. */
const pause = 700;

/** Adds up the reader's costs as a range, and says what is not in it. */
class CostSheet extends Sheet {
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The lines to write on, which stand while nothing is filled in: a sheet printed then is filled in by hand. */
  #lines: ChildNode[] = [];

  override connectedCallback(): void {
    this.#lines = [...(this.querySelector('output')?.childNodes ?? [])];
    super.connectedCallback();
    this.#way.addEventListener('input', () => this.#fillIn());
  }

  toText(): string {
    const rows = costRows.flatMap((row) => {
      const range = this.#readRange(row.id);
      return range
        ? [`${row.words}: ${row.isMoney ? formatRange(range) : `${range.low} to ${range.high}`}`]
        : [];
    });
    const sums = this.#describe();
    return ['My costs', this.#option?.textContent ?? '', ...rows, ...sums].join('\n');
  }

  protected override update(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#show(), pause);
  }

  get #way(): HTMLSelectElement {
    return this.querySelector('#cost-way') as HTMLSelectElement;
  }

  get #option(): HTMLOptionElement | undefined {
    return this.#way.value === '' ? undefined : this.#way.selectedOptions[0];
  }

  /** Begins with what we found for the chosen way; the reader's own figures for the rest stay. */
  #fillIn(): void {
    for (const id of ['price', 'first', 'month'] as const) {
      const [low = '', high = ''] = (this.#option?.dataset[id] ?? '').split(' ');
      this.#writeRange(id, low, high);
    }
    const hint = this.querySelector('[data-hint="price"]');
    const source = this.#option?.dataset.source;
    if (hint && source) hint.textContent = `We began with: ${source}. Write your clinic's price over it.`;
    this.save();
  }

  #show(): void {
    const output = this.querySelector('output');
    const isBlank = Object.keys(this.read()).length === 0;
    const lines = isBlank ? this.#lines : this.#describe().map((line) => make('span', '', line));
    if (!output || output.textContent === lines.map(({ textContent }) => textContent).join('')) return;
    output.replaceChildren(...lines);
  }

  /** The sums in words, and what they leave out. */
  #describe(): string[] {
    const answers: CostAnswers = Object.fromEntries(costRows.map(({ id }) => [id, this.#readRange(id)]));
    const { first, month } = sumCosts(answers);
    const [from, to] = (this.#option?.dataset.price ?? '').split(' ').map(Number);
    const isMiddle = from === to && answers.price?.low === from && answers.price?.high === to;
    const blank = costRows.filter(({ id }) => answers[id] === undefined).map(({ left }) => left);
    return [
      `First course: ${first ? formatRange(first, isMiddle) : 'not known yet'}`,
      `Each month of upkeep: ${month ? formatRange(month, isMiddle) : 'not known yet'}`,
      ...(isMiddle
        ? ['This begins with one middle price. We found no reliable range, so yours can be far from it.']
        : []),
      ...(blank.length > 0 ? [`Left out, because it is blank: ${blank.join(', ')}.`] : []),
    ];
  }

  #readRange(id: CostRow['id']): Range | undefined {
    return toRange(this.#field(id, 'from').value, this.#field(id, 'to').value);
  }

  #writeRange(id: CostRow['id'], low: string, high: string): void {
    this.#field(id, 'from').value = low;
    this.#field(id, 'to').value = high;
  }

  #field(id: CostRow['id'], end: 'from' | 'to'): HTMLInputElement {
    return this.querySelector(`#cost-${id}-${end}`) as HTMLInputElement;
  }
}

customElements.define('cost-sheet', CostSheet);
