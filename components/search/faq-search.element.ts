import rules from 'content:search-rules';
import { findCrisis, findEmergency } from '@/lib/search/rules';
import { loadSearch, savesData } from './load-search';
import { findNextStop } from './move-focus';
import { readQuery, toAddress } from './query-address';
import { renderHit } from './render-hit';
import type { Search } from './search-engine';
import { type Outcome, type SearchState, toMessage } from './to-message';

/** How long a reader pauses before the outcome is said, in milliseconds. */
const PAUSE = 800;
/** Shorter queries find nothing. */
const SHORTEST = 2;

/** Searches the answers in the browser: what is typed goes nowhere but into the fragment of the address. */
class FaqSearch extends HTMLElement {
  #search: Promise<Search> | undefined;
  #query = '';
  #goesToBest = false;
  #pause: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    if (this.dataset.connected !== undefined) return;
    this.dataset.connected = '';
    this.#field.addEventListener('focus', () => !savesData() && this.#load().catch(() => undefined));
    this.#field.addEventListener('input', () => this.#ask(this.#field.value));
    this.addEventListener('submit', (event) => this.#submit(event));
    this.addEventListener('keydown', (event) => this.#press(event));
    window.addEventListener('hashchange', () => this.#follow());
    const given = readQuery(location) ?? this.#field.value.trim();
    if (given !== '') this.#fill(given);
    else if (document.activeElement === this.#field && !savesData()) this.#load().catch(() => undefined);
  }

  get #field(): HTMLInputElement {
    return this.#part('input') as HTMLInputElement;
  }

  get #links(): HTMLAnchorElement[] {
    return [...this.querySelectorAll<HTMLAnchorElement>('[data-results] a')];
  }

  #part(selector: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(selector);
    if (part === null) throw new Error(`<faq-search> has no ${selector}`);
    return part;
  }

  /** Loads engine and index once; a failed load is tried again with the next query. */
  #load(): Promise<Search> {
    this.#search ??= loadSearch(this.getAttribute('index') ?? '', rules).catch((error: unknown) => {
      this.#search = undefined;
      throw error;
    });
    return this.#search;
  }

  #fill(query: string): void {
    this.#field.value = query;
    this.#ask(query);
  }

  #follow(): void {
    const query = readQuery({ hash: location.hash, search: '' });
    if (query !== undefined && query !== this.#query) this.#fill(query);
    else if (query === undefined && location.hash === '') this.#fill('');
  }

  /** Shows what is known at once (cards need no index), then the answers when they stand. */
  #ask(typed: string): void {
    this.#query = typed.trim();
    this.#goesToBest = false;
    history.replaceState(history.state, '', toAddress(location, this.#query));
    const searches = this.#query.length >= SHORTEST;
    this.toggleAttribute('data-searching', searches);
    this.#showCards();
    if (!searches) return this.#show('idle');
    if (this.dataset.searchState !== 'ready') this.#show('loading');
    void this.#answer(typed);
  }

  async #answer(typed: string): Promise<void> {
    const query = this.#query;
    try {
      const search = await this.#load();
      if (query !== this.#query) return;
      const { best, close } = search(typed);
      this.#part('[data-results]').replaceChildren(...[...best, ...close].map(renderHit));
      this.#show('ready', best.length + close.length, best.length === 0 && close.length > 0);
      if (this.#goesToBest && best.length > 0) this.#links[0]?.click();
    } catch {
      if (query === this.#query) this.#show('failed');
    }
  }

  #showCards(): void {
    this.#part('[data-crisis]').hidden = findCrisis(this.#field.value, rules) === undefined;
    this.#part('[data-emergency]').hidden = findEmergency(this.#field.value, rules) === undefined;
  }

  #show(state: SearchState, count = 0, close = false): void {
    this.dataset.searchState = state;
    if (state !== 'ready') this.#part('[data-results]').replaceChildren();
    this.#part('[data-close-matches]').hidden = !close;
    this.#part('[data-no-results]').hidden = state !== 'ready' || count > 0;
    this.#part('[data-loading]').hidden = state !== 'loading';
    this.#part('[data-failed]').hidden = state !== 'failed';
    const crisis = findCrisis(this.#field.value, rules);
    const emergency = findEmergency(this.#field.value, rules);
    this.#say({ state, count, close, crisis, emergency });
  }

  #say(outcome: Outcome): void {
    clearTimeout(this.#pause);
    const status = this.#part('[role="status"]');
    this.#pause = setTimeout(() => (status.textContent = toMessage(outcome)), PAUSE);
  }

  #submit(event: SubmitEvent): void {
    event.preventDefault();
    const isReady = this.dataset.searchState === 'ready';
    if (isReady && this.#part('[data-close-matches]').hidden) this.#links[0]?.click();
    else this.#goesToBest = !isReady;
  }

  #press(event: KeyboardEvent): void {
    if (event.key === 'Escape' && this.#query !== '') {
      event.preventDefault();
      this.#fill('');
      this.#field.focus();
    }
    const next = findNextStop(event.key, this.#field, this.#links, document.activeElement);
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  }
}

customElements.define('faq-search', FaqSearch);
