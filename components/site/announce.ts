/** How long a spoken message stays, in milliseconds. */
const messageTime = 6000;

const timers = new WeakMap<Element, ReturnType<typeof setTimeout>>();

/** Shows a message in a status for a while; it is spoken even when the words are the same as before. */
export function announce(status: Element | null, message: string): void {
  if (!status) return;
  clearTimeout(timers.get(status));
  status.textContent = '';
  requestAnimationFrame(() => (status.textContent = message));
  timers.set(
    status,
    setTimeout(() => (status.textContent = ''), messageTime),
  );
}
