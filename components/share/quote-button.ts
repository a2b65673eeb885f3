import { isHeading } from './arrive';
import { copy, readPageAddress } from './copy';
import { toTextDirective } from './quote';
import { readSelection } from './read-selection';

/** How long a selection must rest before it is looked at, in milliseconds. */
const rest = 250;

/** Offers a link to the words that the reader has selected in the article, where the browser can follow one. */
export function offerQuotes(): void {
  const article = document.querySelector('article[data-kind]');
  if (!article || !('fragmentDirective' in document) || !('checkVisibility' in article)) return;
  const button = createButton();
  let address = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = (): void => {
    // The keyboard's way to the button may end the selection; the link was made from it before.
    if (document.activeElement === button) return;
    address = toQuoteAddress(article);
    if (address === '') button.remove();
    else showNear(button, article);
  };
  document.addEventListener('selectionchange', () => {
    clearTimeout(timer);
    timer = setTimeout(look, rest);
  });
  // A press would end the selection on some screens before the click comes.
  button.addEventListener('pointerdown', (event) => event.preventDefault());
  button.addEventListener('click', async () => {
    await copy(address, 'Link to these words copied', button);
    button.remove();
  });
  button.addEventListener('focusout', look);
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Tab' || event.shiftKey || !button.isConnected || isInUse()) return;
    event.preventDefault();
    button.focus();
  });
}

/** True while the focus is on something to use, and not on the page as a whole, as after a press on its words. */
function isInUse(): boolean {
  return document.activeElement?.matches('body, main') === false;
}

function createButton(): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button quote';
  button.textContent = 'Copy link to these words';
  return button;
}

/** The address of the selected words; nothing when there are none, or none that a browser would find again. */
function toQuoteAddress(article: Element): string {
  const quote = readSelection(article);
  const directive = quote && toTextDirective(quote);
  if (!directive) return '';
  return `${readPageAddress()}#${findSection(article)}${directive}`;
}

/** The section that the selection begins in, for browsers that know nothing of words. */
function findSection(article: Element): string {
  const start = getSelection()?.getRangeAt(0).startContainer;
  const above = [...article.querySelectorAll('[id]')].filter(
    (element) =>
      isHeading(element) &&
      start !== undefined &&
      (element.contains(start) || element.compareDocumentPosition(start) & Node.DOCUMENT_POSITION_FOLLOWING),
  );
  return above.at(-1)?.id ?? '';
}

/** The keyboard goes on from the button to what comes after the selection, so it stands there; its place on the screen is its own. */
function showNear(button: HTMLButtonElement, article: Element): void {
  const end = getSelection()?.getRangeAt(0).endContainer;
  const element = end instanceof Element ? end : end?.parentElement;
  const block = element?.closest('.prose > *') ?? article.lastElementChild;
  if (block?.nextElementSibling !== button) block?.after(button);
}
