/** What begins a section. */
const headings = 'h2, h3, h4';

/** From now on a link into the page opens what is folded around its target and moves the focus to its heading. */
export function arriveAtTargets(): void {
  addEventListener('hashchange', arrive);
  // A browser takes the focus away again while it still looks for the target of the address.
  if (document.readyState === 'complete') arrive();
  else addEventListener('load', arrive);
}

/** What the fragment of the address leads to: a section's heading, what else bears its name, or nothing. */
function findTarget(): HTMLElement | null {
  const named = location.hash === '' ? null : document.getElementById(location.hash.slice(1));
  // An old id stands within what bears a new one.
  const target = named?.matches('[data-old-id]') ? named.parentElement : named;
  return target?.matches('section') ? (target.querySelector<HTMLElement>(headings) ?? target) : target;
}

/** True for what begins a section. */
export function isHeading(element: Element): boolean {
  return element.matches(headings);
}

/** The fragment of the section that the reader has come to; other fragments are not worth passing on. */
export function readSectionFragment(): string {
  const target = findTarget();
  return target && isHeading(target) ? location.hash : '';
}

/** The browser has scrolled there already; only what was folded moves, and is scrolled to once more. */
function arrive(): void {
  const target = findTarget();
  if (target === null) return;
  if (openFolds(target)) target.scrollIntoView();
  if (!isHeading(target)) return;
  target.tabIndex = -1;
  target.focus({ preventScroll: true });
}

/** Opens the target, if it is folded itself, and all that is folded around it. True if something was. */
function openFolds(target: Element): boolean {
  const folds: HTMLDetailsElement[] = [];
  for (
    let fold = target.closest('details');
    fold !== null;
    fold = fold.parentElement?.closest('details') ?? null
  )
    if (!fold.open) folds.push(fold);
  for (const fold of folds) fold.open = true;
  return folds.length > 0;
}
