const headings = 'h2, h3, h4';

/** The permanent address of the page, without a fragment. */
export function readPageAddress(): string {
  return (
    document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? location.href.replace(/#.*/, '')
  );
}

/** What the fragment of the address leads to: a section's heading, what else bears its name, or nothing. */
export function findTarget(): HTMLElement | null {
  const target = location.hash === '' ? null : document.getElementById(location.hash.slice(1));
  return target?.matches('section') ? (target.querySelector<HTMLElement>(headings) ?? target) : target;
}

/** The address to pass on: with the section the reader has come to; other fragments are not worth it. */
export function readShareAddress(): string {
  return readPageAddress() + (findTarget()?.matches(headings) ? location.hash : '');
}

/** True for what begins a section. */
export function isHeading(element: Element): boolean {
  return element.matches(headings);
}
