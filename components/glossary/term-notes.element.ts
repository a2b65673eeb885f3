/** How long the pointer rests before a note opens, and how long after it has left the note stays; in milliseconds. */
const openDelay = 250;
const closeDelay = 300;

/** One word of the glossary, as `/glossary/terms.json` gives it. */
type Term = { term: string; pronunciation?: string; text: string };

/** Shows what a word means beside it: at rest of the pointer, at the keyboard's focus, at the first tap. */
class TermNotes extends HTMLElement {
  readonly #note = document.createElement('div');
  #terms: Promise<Record<string, Term>> | undefined;
  #word: HTMLAnchorElement | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    if (!('popover' in this.#note)) return;
    this.#note.popover = 'manual';
    this.#note.className = 'term-note';
    this.#note.id = 'term-note';
    this.append(this.#note);
    this.#note.addEventListener('pointerenter', () => clearTimeout(this.#timer));
    this.#note.addEventListener('pointerleave', () => this.#wait(() => this.#close(), closeDelay));
    for (const word of document.querySelectorAll<HTMLAnchorElement>('a.term')) this.#prepare(word);
    addEventListener('scroll', () => this.#follow(), { passive: true });
    addEventListener('keydown', (event) => {
      if (event.key === 'Escape') this.#close();
    });
    addEventListener('click', (event) => {
      if (event.target instanceof Node && event.target !== this.#word && !this.#note.contains(event.target))
        this.#close();
    });
  }

  #prepare(word: HTMLAnchorElement): void {
    word.addEventListener('pointerenter', ({ pointerType }) => {
      if (pointerType === 'mouse') this.#wait(() => this.#open(word), openDelay);
    });
    word.addEventListener('pointerleave', () => this.#wait(() => this.#close(), closeDelay));
    word.addEventListener('focus', () => {
      if (word.matches(':focus-visible')) this.#open(word);
    });
    word.addEventListener('blur', () => this.#close());
    word.addEventListener('click', (event) => {
      const isTouch = 'pointerType' in event && event.pointerType === 'touch';
      if (!isTouch || this.#word === word) return;
      event.preventDefault();
      this.#open(word);
    });
  }

  #wait(act: () => void, time: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(act, time);
  }

  /** The words explained, fetched when the first is asked for; none when they cannot be had, and the link then leads to the glossary. */
  #load(): Promise<Record<string, Term>> {
    this.#terms ??= fetch(this.getAttribute('src') ?? '')
      .then((response) => response.json())
      .catch(() => ({}));
    return this.#terms;
  }

  async #open(word: HTMLAnchorElement): Promise<void> {
    clearTimeout(this.#timer);
    this.#word = word;
    const found = (await this.#load())[word.hash.slice(1)];
    if (this.#word !== word) return;
    if (!found) {
      this.#word = undefined;
      return;
    }
    const { term, pronunciation, text } = found;
    const name = document.createElement('strong');
    name.textContent = pronunciation ? `${term} (${pronunciation})` : term;
    this.#note.replaceChildren(name, document.createElement('br'), text);
    word.setAttribute('aria-describedby', this.#note.id);
    this.#note.showPopover();
    this.#place(word);
  }

  /** A word that still has the keyboard's focus or the pointer keeps its note, beside it. Any other scrolling closes the note. */
  #follow(): void {
    if (!this.#word) return;
    if (this.#word === document.activeElement || this.#word.matches(':hover')) this.#place(this.#word);
    else this.#close();
  }

  /** Under the word, or over it where there is no room; never past the edge of the screen. */
  #place(word: HTMLAnchorElement): void {
    const [first] = word.getClientRects();
    if (!first) return;
    const { offsetWidth, offsetHeight, style } = this.#note;
    const below = first.bottom + offsetHeight < innerHeight;
    style.left = `${Math.max(8, Math.min(first.left, document.documentElement.clientWidth - offsetWidth - 8))}px`;
    style.top = `${below ? first.bottom : first.top - offsetHeight}px`;
  }

  #close(): void {
    clearTimeout(this.#timer);
    this.#word?.removeAttribute('aria-describedby');
    this.#word = undefined;
    if (this.#note.matches(':popover-open')) this.#note.hidePopover();
  }
}

customElements.define('term-notes', TermNotes);
