import { make } from './make';
import { type Field, readLabel, Sheet } from './sheet';
import { listByWeight, weights } from './weights';

/** A thing to weigh, with the section of the page that is about it. */
type Thing = { id: string; weight: string; field: Field; section: Element[] };

/** Puts the page's sections in the reader's order and marks them. It counts nothing and chooses nothing. */
class WeighSheet extends Sheet {
  #things: Thing[] = [];
  #place: Comment | undefined;

  override connectedCallback(): void {
    const fields = [...this.querySelectorAll<Field>('[data-about]')];
    this.#things = fields.map((field) => ({ id: field.id, weight: '', field, section: findSection(field) }));
    const [first] = this.#things.flatMap(({ section }) => section);
    this.#place = new Comment();
    first?.before(this.#place);
    super.connectedCallback();
  }

  toText(): string {
    const lines = this.#listWeighed().map((thing) => `- ${toWords(thing)}`);
    const notes = this.fields
      .filter((field) => field instanceof HTMLTextAreaElement && field.value.trim() !== '')
      .map((field) => `- ${field.value.trim()}`);
    return ['What matters to me', ...lines, ...notes].join('\n');
  }

  protected override update(): void {
    const weighed = this.#listWeighed();
    this.#drawList(weighed);
    const rest = this.#things.filter(({ field }) => field.value === '');
    this.#place?.after(...[...weighed, ...rest].flatMap(({ section }) => section));
    for (const { section, field } of this.#things) mark(section[0], toWeight(field));
  }

  #listWeighed(): Thing[] {
    return listByWeight(this.#things.map((thing) => ({ ...thing, weight: thing.field.value })));
  }

  #drawList(weighed: Thing[]): void {
    const rows = weighed.map((thing) => {
      const row = make('li', '');
      const link = make('a', 'tap-row', toWords(thing));
      link.href = `#${thing.field.dataset.about ?? ''}`;
      row.append(link);
      return row;
    });
    this.querySelector('[data-list]')?.replaceChildren(...rows);
    this.querySelector<HTMLElement>('[data-empty]')?.toggleAttribute('hidden', rows.length > 0);
    if (this.dataset.drawn !== undefined) this.say(rows.length > 0 ? 'The tables stand in your order.' : '');
    this.dataset.drawn = '';
  }
}

/** The elements of the section that a field is about: from its heading to the next of the same level. */
function findSection(field: Field): Element[] {
  const heading = document.getElementById(field.dataset.about ?? '');
  const head = heading?.closest('.section-head') ?? heading;
  const found: Element[] = [];
  for (let next = head; next; next = next.nextElementSibling) {
    if (next !== head && next.querySelector(':scope > h2')) break;
    found.push(next);
  }
  return found;
}

function mark(head: Element | undefined, weight: string): void {
  head?.querySelector('.weight')?.remove();
  if (!head || weight === '') return;
  head.append(make('span', 'weight', `Matters to you: ${weight.toLowerCase()}`));
}

function toWeight(field: Field): string {
  return weights.find(({ value }) => value === field.value)?.words ?? '';
}

function toWords({ field }: Thing): string {
  return `${readLabel(field)}: ${toWeight(field).toLowerCase()}`;
}

customElements.define('weigh-sheet', WeighSheet);
