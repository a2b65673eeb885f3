import rules from 'content:search-rules';
import { keepUntilFailed } from './keep-until-failed';
import { loadSearch, savesData } from './load-search';
import { findNextStop } from './move-focus';
import { type Outcome, toMessage } from './outcome';
import type { ResultGroup, SearchResults } from './page-search';
import { readQuery, toAddress } from './query-address';
import { renderGroups } from './render-hit';
import { findPart, replaceChanged, showCards, showOutcome } from './search-parts';

/** How long a reader pauses before the outcome is said, in milliseconds. */
const PAUSE = 800;
/** Shorter queries find nothing. */
const SHORTEST = 2;
/** What there is before a query. */
const idle: Outcome = { state: 'idle', count: 0, close: false, noun: 'answer' };

/** Searches the answers in the browser: what is typed goes nowhere but into the fragment of the address. */
class FaqSearch extends HTMLElement {
  /** Loads engine and index once; a failed load is tried again with the next query. */
  readonly #load = keepUntilFailed(() =>
    loadSearch(
      this.getAttribute('index') ?? '',
      this.getAttribute('site-index'),
      rules,
      this.getAttribute('engine-chunks')?.split(' '),
    ),
  );
  #outcome = idle;
  #query = '';
  #cards: string[] = [];
  /** True when Enter came before the answers. */
  #isAwaited = false;
  #pause: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    if (this.dataset.connected !== undefined) return;
    this.dataset.connected = '';
    this.#field.addEventListener('focus', () => this.#prepare());
    this.#field.addEventListener('input', () => this.#ask());
    this.addEventListener('submit', (event) => this.#submit(event));
    this.addEventListener('keydown', (event) => this.#press(event));
    window.addEventListener('hashchange', () => this.#follow());
    const given = readQuery(location) ?? this.#field.value.trim();
    if (given !== '') this.#fill(given);
    else if (document.activeElement === this.#field) this.#prepare();
  }

  get #field(): HTMLInputElement {
    return findPart<HTMLInputElement>(this, 'input');
  }

  get #results(): HTMLElement {
    return findPart(this, '[data-results]');
  }

  get #links(): HTMLAnchorElement[] {
    return [...this.#results.querySelectorAll('a')];
  }

  /** Loads ahead of the first query, unless the reader saves data; a failure shows when a query needs it. */
  #prepare(): void {
    if (!savesData()) this.#load().catch(() => undefined);
  }

  #fill(query: string): void {
    this.#field.value = query;
    this.#ask();
  }

  /** Follows the address, so that Back brings a query back. */
  #follow(): void {
    const query = readQuery({ hash: location.hash, search: '' });
    if (query !== undefined ? query !== this.#query : location.hash === '') this.#fill(query ?? '');
  }

  /** Shows at once what needs no index, then the answers when they stand. */
  #ask(): void {
    this.#query = this.#field.value.trim();
    this.#isAwaited = false;
    clearTimeout(this.#pause);
    history.replaceState(history.state, '', toAddress(location, this.#query));
    const searches = this.#query.length >= SHORTEST;
    this.toggleAttribute('data-searching', searches);
    this.#cards = showCards(this, this.#field.value, rules);
    if (!searches) this.#show(idle);
    else void this.#answer(this.#field.value);
  }

  async #answer(typed: string): Promise<void> {
    const query = this.#query;
    const isWanted = (): boolean => query === this.#query;
    // What stands there belongs to the last query; it gives way only to what this one finds.
    if (this.#outcome.state === 'ready') this.dataset.searchState = 'loading';
    else this.#show({ ...idle, state: 'loading' });
    try {
      const search = await this.#load();
      const results = await search(typed, isWanted, (groups) => {
        if (isWanted()) this.#render(groups);
      });
      if (isWanted()) this.#finish(results);
    } catch {
      if (isWanted()) this.#show({ ...idle, state: 'failed' });
    }
  }

  /** Shows groups, also while more is being looked for. */
  #render(groups: readonly ResultGroup[]): void {
    for (const part of ['loading', 'close-matches', 'no-results'])
      findPart(this, `[data-${part}]`).hidden = true;
    replaceChanged(this.#results, renderGroups(this, groups), this.#field);
  }

  #finish({ groups, close }: SearchResults): void {
    this.#render(groups);
    const noun = this.hasAttribute('site-index') ? 'result' : 'answer';
    this.#show({ state: 'ready', count: this.#results.children.length, close, noun });
    if (this.#isAwaited) this.#goToBest();
  }

  #show(outcome: Outcome): void {
    this.#outcome = outcome;
    showOutcome(this, outcome);
    clearTimeout(this.#pause);
    const say = (): void => {
      findPart(this, '[role="status"]').textContent = toMessage(outcome, this.#cards);
    };
    this.#pause = setTimeout(say, PAUSE);
  }

  #submit(event: SubmitEvent): void {
    event.preventDefault();
    if (this.dataset.searchState === 'ready') this.#goToBest();
    else this.#isAwaited = true;
  }

  /** A close match is not gone to unasked, and nobody is taken past a care card: its first way to get help has the focus then. */
  #goToBest(): void {
    const help = this.querySelector<HTMLAnchorElement>('.care-card:not([hidden]) a');
    if (help !== null) help.focus();
    else if (!this.#outcome.close) this.#links[0]?.click();
  }

  #press(event: KeyboardEvent): void {
    if (event.key === 'Escape' && this.#query !== '') {
      event.preventDefault();
      this.#fill('');
      this.#field.focus();
    }
    const next = findNextStop<Element>(event.key, this.#field, this.#links, document.activeElement);
    if (!(next instanceof HTMLElement)) return;
    event.preventDefault();
    next.focus();
  }
}

customElements.define('faq-search', FaqSearch);
