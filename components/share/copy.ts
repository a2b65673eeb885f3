import { announce } from './announce';

/** The permanent address of the page, without a fragment. */
export function readPageAddress(): string {
  return (
    document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? location.href.replace(/#.*/, '')
  );
}

/** Copies words and says so. Where the browser refuses, they stand in a field after `place`, selected, to be copied by hand. */
export async function copy(words: string, done: string, place: Element): Promise<void> {
  try {
    await navigator.clipboard.writeText(words);
    document.querySelector('[data-by-hand]')?.remove();
    announce(done);
  } catch {
    showField(words, place);
    announce('Your browser does not allow copying here. The words are selected: copy them by hand.');
  }
}

function showField(words: string, place: Element): void {
  document.querySelector('[data-by-hand]')?.remove();
  const label = document.createElement('label');
  label.dataset.byHand = '';
  const field = document.createElement('textarea');
  field.className = 'lined';
  field.readOnly = true;
  field.rows = Math.min(8, words.split('\n').length + 1);
  field.value = words;
  label.append('Copy this by hand', field);
  place.after(label);
  field.focus();
  field.select();
}
