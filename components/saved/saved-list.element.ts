import { announce } from '@/components/share/announce';
import { copy, readPageAddress } from '@/components/share/copy';
import { findPages, formatAsText, joinLists, movePage } from './find-pages';
import { formatListFragment, parseListFragment } from './kept-pages';
import type { SavedIndex, SavedPage } from './saved-page';
import { fillRow, focusRow, showGone } from './saved-row';
import { readKept, watchKept, writeKept } from './storage';

/** Shows the pages kept on this device, and beside them a list that a link carried; changes only what the reader asks for. */
class SavedList extends HTMLElement {
  #index: SavedIndex = { pages: [], moved: {} };
  /** The list before its last change, until the page is left. */
  #before: string[] | undefined;

  connectedCallback(): void {
    if (this.dataset.connected !== undefined) return;
    this.dataset.connected = '';
    // The build wrote this text with the very type.
    this.#index = JSON.parse(this.#find('script').textContent ?? '') as SavedIndex;
    this.#find('[data-without-script]').hidden = true;
    this.#find('[data-own]').hidden = false;
    this.addEventListener('click', ({ target }) => this.#press(target));
    addEventListener('hashchange', () => this.#show());
    watchKept(() => this.#show());
    this.#show();
  }

  #find(selector: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(selector);
    if (part === null) throw new Error(`the list has no ${selector}`);
    return part;
  }

  get #own(): { found: SavedPage[]; gone: number } {
    return findPages(readKept(), this.#index);
  }

  get #shared(): { found: SavedPage[]; gone: number } {
    return findPages(parseListFragment(location.hash), this.#index);
  }

  get #listAddress(): string {
    return readPageAddress() + formatListFragment(this.#own.found.map(({ id }) => id));
  }

  #show(): void {
    const { found, gone } = this.#own;
    this.#fill('[data-own-pages]', found, true);
    showGone(this.#find('[data-own-gone]'), gone);
    this.#find('[data-empty]').hidden = found.length > 0;
    this.#find('[data-ways-note]').hidden = found.length === 0;
    for (const name of ['print', 'copy-text', 'copy-list', 'clear']) this.#showButton(name, found.length > 0);
    this.#showButton('share-list', found.length > 0 && 'share' in navigator);
    this.#showButton('undo', this.#before !== undefined);
    this.#showShared(found);
  }

  #showShared(own: readonly SavedPage[]): void {
    const { found, gone } = this.#shared;
    this.#find('[data-shared]').hidden = found.length + gone === 0;
    this.#fill('[data-shared-pages]', found, false);
    showGone(this.#find('[data-shared-gone]'), gone);
    this.#showButton(
      'take',
      found.some((page) => !own.includes(page)),
    );
  }

  #showButton(name: string, shows: boolean): void {
    this.#find(`[data-${name}]`).hidden = !shows;
  }

  #fill(selector: string, pages: readonly SavedPage[], isOwn: boolean): void {
    const template = this.#find('[data-row]') as HTMLTemplateElement;
    this.#find(selector).replaceChildren(
      ...pages.map((page, place) =>
        fillRow(template, page, isOwn ? { first: place === 0, last: place === pages.length - 1 } : undefined),
      ),
    );
  }

  #press(target: EventTarget | null): void {
    const button = target instanceof Element ? target.closest('button') : null;
    if (!button) return;
    const { move, remove } = button.dataset;
    const id = button.closest('li')?.dataset.id;
    if (id !== undefined && move !== undefined) this.#move(id, move === '1' ? 1 : -1);
    else if (id !== undefined && remove !== undefined) this.#remove(id);
    else this.#act(Object.keys(button.dataset)[0] ?? '');
  }

  #act(name: string): void {
    const { found } = this.#own;
    const ways = this.#find('[data-own] .ways');
    if (name === 'print') window.print();
    else if (name === 'copyText')
      void copy(formatAsText('Ketamine, Plainly', found, `${location.origin}/`), 'List copied', ways);
    else if (name === 'copyList') void copy(this.#listAddress, 'Link to your list copied', ways);
    else if (name === 'shareList') void this.#share();
    else if (name === 'clear') this.#change([], 'List cleared', '[data-undo]');
    else if (name === 'undo') this.#undo();
    else if (name === 'take') this.#take();
    else if (name === 'dismiss') this.#dismiss();
  }

  /** Keeps a new list, says what was done, and moves the focus to where the reader goes on. */
  #change(ids: string[], message: string, next: string): boolean {
    const before = readKept();
    if (!writeKept(ids)) {
      announce('Your browser keeps nothing here.');
      return false;
    }
    this.#before = before;
    this.#show();
    announce(message);
    this.#find(next).focus();
    return true;
  }

  #move(id: string, step: -1 | 1): void {
    const ids = movePage(
      this.#own.found.map((page) => page.id),
      id,
      step,
    );
    if (this.#change(ids, `Moved to place ${ids.indexOf(id) + 1} of ${ids.length}`, '#own'))
      focusRow(this, id, step);
  }

  #remove(id: string): void {
    const { found } = this.#own;
    const ids = found.map((page) => page.id).filter((other) => other !== id);
    const title = found.find((page) => page.id === id)?.title ?? '';
    this.#change(ids, `Removed: ${title}`, '[data-undo]');
  }

  #undo(): void {
    const before = this.#before;
    if (before === undefined || !writeKept(before)) return;
    this.#before = undefined;
    this.#show();
    announce('Your list is as it was');
    this.#find('#own').focus();
  }

  #take(): void {
    const ids = this.#shared.found.map(({ id }) => id);
    const own = this.#own.found.map(({ id }) => id);
    const added = ids.filter((id) => !own.includes(id)).length;
    const message = added === 1 ? '1 page added to your list' : `${added} pages added to your list`;
    if (this.#change(joinLists(own, ids), message, '#own')) this.#dismiss();
  }

  #dismiss(): void {
    history.replaceState(history.state, '', location.pathname);
    this.#show();
    this.#find('#own').focus();
  }

  async #share(): Promise<void> {
    try {
      await navigator.share({ title: document.title, url: this.#listAddress });
    } catch (error) {
      if (!(error instanceof DOMException && error.name === 'AbortError'))
        announce('Sharing did not work. Copy the link instead.');
    }
  }
}

customElements.define('saved-list', SavedList);
