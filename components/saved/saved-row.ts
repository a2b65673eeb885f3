import type { SavedPage } from './saved-page';

/** Fills a copy of the row of saved-list.tsx. Only a page of the reader's own list, given with its place, can be moved and removed. */
export function fillRow(
  template: HTMLTemplateElement,
  { id, title, kind }: SavedPage,
  place?: { first: boolean; last: boolean },
): Node {
  const copy = document.importNode(template.content, true);
  const find = <Part extends HTMLElement>(selector: string): Part => {
    const part = copy.querySelector<Part>(selector);
    if (part === null) throw new Error(`the row has no ${selector}`);
    return part;
  };
  const address = `/${id}/`;
  find('li').dataset.id = id;
  find<HTMLAnchorElement>('a').href = address;
  find('a').textContent = title;
  find('span').textContent = kind;
  find('[data-address]').textContent = new URL(address, location.href).href;
  if (place) nameButtons(find, title, place);
  else find('div').remove();
  return copy;
}

function nameButtons(
  find: <Part extends HTMLElement>(selector: string) => Part,
  title: string,
  { first, last }: { first: boolean; last: boolean },
): void {
  const up = find<HTMLButtonElement>('[data-move="-1"]');
  const down = find<HTMLButtonElement>('[data-move="1"]');
  up.ariaLabel = `Move up: ${title}`;
  up.disabled = first;
  down.ariaLabel = `Move down: ${title}`;
  down.disabled = last;
  find('[data-remove]').ariaLabel = `Remove: ${title}`;
}

/** Gives the focus back to the button of a page that was moved, or to its other one at the end of the list. */
export function focusRow(list: Element, id: string, step: -1 | 1): void {
  const buttons = list.querySelectorAll<HTMLButtonElement>(`[data-id="${id}"] [data-move]:enabled`);
  const [same = buttons[0]] = [...buttons].filter(({ dataset }) => dataset.move === String(step));
  same?.focus();
}

/** Says how many pages of a list are no longer there. */
export function showGone(note: HTMLElement, count: number): void {
  note.hidden = count === 0;
  note.textContent =
    count === 1
      ? 'One page of this list is no longer here.'
      : `${count} pages of this list are no longer here.`;
}
