/** How far down the screen a heading counts as reached, as a share of its height. */
const reached = 0.35;

/** Marks the section that the reader has come to. */
class ContentsList extends HTMLElement {
  connectedCallback(): void {
    addEventListener('scroll', this.#mark, { passive: true });
    this.#mark();
  }

  disconnectedCallback(): void {
    removeEventListener('scroll', this.#mark);
  }

  readonly #mark = (): void => {
    const links = [...this.querySelectorAll('a')];
    const place = links.findLastIndex(({ hash }) => {
      const heading = document.getElementById(hash.slice(1));
      return heading !== null && heading.getBoundingClientRect().top < innerHeight * reached;
    });
    for (const [at, link] of links.entries()) link.toggleAttribute('data-current', at === place);
  };
}

customElements.define('contents-list', ContentsList);
