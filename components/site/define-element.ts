/** How long `npm run dev` waits for React to hydrate before an element may change the page, in milliseconds. */
const hydrationWait = 1500;

/** Registers a custom element. In `npm run dev` it waits, because a change made before hydration is an error to React; the published site has no React. */
export function defineElement(name: string, element: CustomElementConstructor): void {
  const define = (): void => {
    if (!customElements.get(name)) customElements.define(name, element);
  };
  if (process.env.NODE_ENV === 'development') setTimeout(define, hydrationWait);
  else define();
}
