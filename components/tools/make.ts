/** A new element with its class and words; what is a button sends nothing. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  words = '',
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.className = className;
  element.textContent = words;
  if (element instanceof HTMLButtonElement) element.type = 'button';
  return element;
}

/** A button that does one thing. */
export function makeButton(words: string, act: () => void): HTMLButtonElement {
  const button = make('button', 'button', words);
  button.addEventListener('click', act);
  return button;
}
