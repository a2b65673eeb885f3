import type { Answers } from './kept-answers';
import { make, makeButton } from './make';
import { mergeOrder, moveBy } from './ordered-list';
import { parseFragment, toFragment } from './question-link';
import { type Field, readLabel, Sheet } from './sheet';

/** The answer that holds the order of the list. */
const orderKey = 'order';

/** Questions chosen, put in order, printed, and shared as a link that no server sees. */
class QuestionSheet extends Sheet {
  #order: string[] = [];
  #rows = new Map<string, HTMLLIElement>();

  override connectedCallback(): void {
    super.connectedCallback();
    this.#openLink();
    addEventListener('hashchange', () => this.#openLink());
  }

  protected override listButtons(): HTMLButtonElement[] {
    const copy = makeButton('Copy a link to my list', () => this.copy(this.#address, 'Link copied.'));
    return 'share' in navigator ? [copy, makeButton('Share my list', () => void this.#share())] : [copy];
  }

  toText(): string {
    return this.#order.map((id, place) => `${place + 1}. ${this.#wordsOf(id)}`).join('\n');
  }

  protected override read(): Answers {
    return { ...super.read(), [orderKey]: this.#order.join(' ') };
  }

  protected override write(answers: Answers): void {
    super.write(answers);
    this.#order = (answers[orderKey] ?? '').split(' ');
  }

  protected override update(): void {
    const chosen = Object.keys(super.read()).map((id) => this.#toShort(id));
    this.#order = mergeOrder(this.#order, chosen);
    this.#draw();
  }

  /** The list that a link carries takes the place of what stands on the screen; what is kept stays until the reader asks. */
  #openLink(): void {
    const linked = parseFragment(location.hash);
    if (linked === undefined) return;
    const known = linked.order.filter((id) => this.#find(id));
    const ticks = known.map((id) => [this.#toLong(id), linked.own[id] ?? 'yes']);
    this.pauseKeeping();
    this.write({ ...Object.fromEntries(ticks), [orderKey]: known.join(' ') });
    this.update();
    const gone = linked.order.length - known.length;
    this.say(
      `${known.length} questions came with the link.${gone > 0 ? ` ${gone} more are no longer here.` : ''}`,
    );
    this.querySelector<HTMLElement>('#my-list')?.scrollIntoView();
  }

  get #address(): string {
    const withOwn = this.querySelector<HTMLInputElement>('[data-share-own]')?.checked;
    const own = Object.fromEntries(this.#order.map((id) => [id, withOwn ? this.#writtenIn(id) : '']));
    return `${location.origin}${location.pathname}${toFragment({ order: this.#order, own })}`;
  }

  async #share(): Promise<void> {
    // A reader who closes the sharing window needs no message.
    await navigator.share({ title: document.title, url: this.#address }).catch(() => undefined);
  }

  #draw(): void {
    const list = this.querySelector('[data-list]');
    list?.replaceChildren(...this.#order.map((id) => this.#toRow(id)));
    this.querySelector<HTMLElement>('[data-empty]')?.toggleAttribute('hidden', this.#order.length > 0);
    const count = this.querySelector('[data-count]');
    if (count) count.textContent = this.#order.length > 0 ? `(${this.#order.length})` : '';
  }

  #toRow(id: string): HTMLLIElement {
    const row = this.#rows.get(id) ?? this.#makeRow(id);
    this.#rows.set(id, row);
    const words = this.#wordsOf(id);
    const [text, ...buttons] = [...row.querySelectorAll('span, button')];
    if (text) text.textContent = words;
    for (const button of buttons) button.ariaLabel = `${button.textContent}: ${words}`;
    return row;
  }

  #makeRow(id: string): HTMLLIElement {
    const row = make('li', '');
    const tools = make('div', 'row-tools screen-only');
    tools.append(
      this.#makeTool('Up', () => this.#move(id, -1)),
      this.#makeTool('Down', () => this.#move(id, 1)),
      this.#makeTool('Take off', () => this.#takeOff(id)),
    );
    row.append(make('span', ''), tools);
    return row;
  }

  #makeTool(words: string, act: () => void): HTMLButtonElement {
    const button = makeButton(words, () => {
      act();
      this.save();
      // A row that was moved in the page has lost the focus.
      if (button.isConnected) button.focus();
    });
    return button;
  }

  #move(id: string, places: number): void {
    this.#order = moveBy(this.#order, id, places);
    this.#draw();
    this.say(`Now number ${this.#order.indexOf(id) + 1} of ${this.#order.length}.`);
  }

  #takeOff(id: string): void {
    const field = this.#find(id);
    if (field instanceof HTMLInputElement) field.checked = false;
    else if (field) field.value = '';
    this.update();
    this.say('Taken off your list.');
    this.querySelector<HTMLElement>('#my-list')?.focus();
  }

  #toShort(id: string): string {
    return id.slice(this.sheet.length + 1);
  }

  #toLong(id: string): string {
    return `${this.sheet}-${id}`;
  }

  #find(id: string): Field | undefined {
    return this.fields.find((field) => field.id === this.#toLong(id));
  }

  /** What the reader wrote on a line of their own. */
  #writtenIn(id: string): string {
    const field = this.#find(id);
    return field instanceof HTMLTextAreaElement ? field.value.trim() : '';
  }

  #wordsOf(id: string): string {
    const field = this.#find(id);
    return this.#writtenIn(id) || (field ? readLabel(field) : '');
  }
}

customElements.define('question-sheet', QuestionSheet);
