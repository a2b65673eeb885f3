import { offerListening } from '@/components/listen/listen-button';
import { offerKeeping } from '@/components/saved/keep-button';
import { announce } from './announce';
import { arriveAtTargets, readSectionFragment } from './arrive';
import { copy, readPageAddress } from './copy';
import { offerQuotes } from './quote-button';

/** Copies, shares, keeps, prints and reads out the page and copies its sections' links; each button shows only where the browser can do it. */
class ShareBar extends HTMLElement {
  connectedCallback(): void {
    if (this.dataset.connected !== undefined) return;
    this.dataset.connected = '';
    const ways = this.querySelector('.ways') ?? this;
    this.#enable(
      'copy-link',
      () => void copy(readPageAddress() + readSectionFragment(), 'Link copied', ways),
    );
    if ('share' in navigator) this.#enable('share', () => void share());
    this.#enable('print', () => window.print());
    const keep = this.#enable('keep');
    if (keep) offerKeeping(keep);
    offerQuotes();
    offerListening();
    document.addEventListener('click', followPermalink);
    arriveAtTargets();
  }

  #enable(name: string, act?: () => void): HTMLElement | null {
    const button = this.querySelector<HTMLElement>(`[data-${name}]`);
    if (button === null) return null;
    button.hidden = false;
    if (act) button.addEventListener('click', act);
    return button;
  }
}

async function share(): Promise<void> {
  const title = document.querySelector('h1')?.textContent ?? document.title;
  try {
    await navigator.share({ title, url: readPageAddress() + readSectionFragment() });
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'AbortError'))
      announce('Sharing did not work. Copy the link instead.');
  }
}

/** A heading's own link is copied as well as shown in the address bar; the page stays where it is. A new tab is left to the browser. */
function followPermalink(event: MouseEvent): void {
  const { target, metaKey, ctrlKey, shiftKey, altKey } = event;
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a.permalink') : null;
  if (!link || metaKey || ctrlKey || shiftKey || altKey) return;
  event.preventDefault();
  history.replaceState(history.state, '', link.hash);
  void copy(
    readPageAddress() + link.hash,
    'Link to this section copied',
    link.closest('.section-head') ?? link,
  );
}

customElements.define('share-bar', ShareBar);
