/** How long a spoken message stays, in milliseconds. */
const messageTime = 6000;

/** Copies, shares and prints the page; each button shows only where the browser can do it. */
class ShareBar extends HTMLElement {
  #timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    this.#enable('[data-copy-link]', true, () => this.#copy());
    this.#enable('[data-share]', 'share' in navigator, () => this.#share());
    this.#enable('[data-print]', true, () => window.print());
  }

  #enable(selector: string, able: boolean, act: () => void): void {
    const button = this.querySelector<HTMLButtonElement>(selector);
    if (!button || !able || !button.hidden) return;
    button.hidden = false;
    button.addEventListener('click', act);
  }

  /** The permanent address, with the section the reader has come to; other fragments are not worth passing on. */
  get #address(): string {
    const isSection = document.querySelector('h2:target, h3:target, h4:target') !== null;
    return `${this.getAttribute('address') ?? location.href}${isSection ? location.hash : ''}`;
  }

  async #copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.#address);
      this.#say('Link copied');
    } catch {
      const link = this.querySelector('a');
      if (link) getSelection()?.selectAllChildren(link);
      this.#say('Your browser does not allow copying here. The address above is selected: copy it by hand.');
    }
  }

  async #share(): Promise<void> {
    try {
      await navigator.share({ title: this.getAttribute('name') ?? document.title, url: this.#address });
    } catch (error) {
      if (!(error instanceof DOMException && error.name === 'AbortError'))
        this.#say('Sharing did not work. Copy the link instead.');
    }
  }

  #say(message: string): void {
    const status = this.querySelector('[role="status"]');
    if (!status) return;
    status.textContent = '';
    clearTimeout(this.#timer);
    // A fresh change is spoken even when the words are the same as before.
    requestAnimationFrame(() => (status.textContent = message));
    this.#timer = setTimeout(() => (status.textContent = ''), messageTime);
  }
}

customElements.define('share-bar', ShareBar);
