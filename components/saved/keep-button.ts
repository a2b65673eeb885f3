import { announce } from '@/components/share/announce';
import { readPageAddress } from '@/components/share/copy';
import { listPaths } from '@/lib/permalinks';
import { toPageId } from './kept-pages';
import { readKept, watchKept, writeKept } from './storage';

/** Makes a button put the page on the reader's own list and take it off again; while it is on it, a link leads there. */
export function offerKeeping(button: HTMLElement): void {
  const id = toPageId(readPageAddress());
  const link = document.createElement('a');
  link.href = listPaths.saved;
  link.textContent = 'Your saved pages';
  const show = (): void => {
    const isKept = readKept().includes(id);
    button.setAttribute('aria-pressed', isKept ? 'true' : 'false');
    if (isKept) button.after(link);
    else link.remove();
  };
  button.addEventListener('click', () => {
    const keeps = button.ariaPressed !== 'true';
    const others = readKept().filter((page) => page !== id);
    announce(toOutcome(keeps, writeKept(keeps ? [...others, id] : others)));
    show();
  });
  watchKept(show);
  show();
}

function toOutcome(keeps: boolean, done: boolean): string {
  if (!done) return 'Your browser keeps nothing here. Set a bookmark instead, or send yourself the link.';
  return keeps ? 'In your list, on this device' : 'Taken off your list';
}
