/** What only a reader who listens needs stands here and not in the style of every page. Its colors follow the text's. */
const rules = `
.listen { position: absolute; bottom: calc(100% + 4px); inset-inline-end: 0 }
.listen::before { content: "\\25B6\\FE0E\\A0" / "" }
listen-player { z-index: 1; inset: auto 0 8px; width: fit-content; max-width: calc(100vw - 16px); margin: auto; text-align: center }
listen-player label { white-space: nowrap }
listen-player p { font-variant-numeric: tabular-nums }
listen-player select { min-height: 44px; border: 1px solid; border-radius: 10px; padding: 0 8px }
listen-player :is(button, select) { margin: 4px }
[data-read-aloud] { background: color-mix(in srgb, currentColor 9%, #0000); box-shadow: 0 0 0 5px color-mix(in srgb, currentColor 9%, #0000); outline: 2px solid #0000; outline-offset: 3px }
:root:has(listen-player) { scroll-padding-bottom: 11rem }
body:has(listen-player) { padding-bottom: 11rem }
body:has(listen-player) [role="status"] { bottom: 11rem }
@media print { .listen, listen-player { display: none } [data-read-aloud] { all: revert-layer } }`;

/** Gives the page the style of the control and of the part that is read. */
export function adoptListenStyle(): void {
  const style = new CSSStyleSheet();
  style.replaceSync(rules);
  document.adoptedStyleSheets.push(style);
}
