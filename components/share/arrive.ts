import { findTarget, isHeading } from './page-address';

/** From now on a link into the page opens what is folded around its target and moves the focus to its heading. */
export function arriveAtTargets(): void {
  addEventListener('hashchange', arrive);
  arrive();
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
