/** How long a spoken message stays, in milliseconds. */
const messageTime = 6000;

let timer: ReturnType<typeof setTimeout> | undefined;

/** Says a message in the one status of the page, where it is seen as well, and takes it away again after a while. */
export function announce(message: string): void {
  const status = document.querySelector('[role="status"]');
  if (!status) return;
  status.textContent = '';
  clearTimeout(timer);
  // A fresh change is spoken even when the words are the same as before.
  requestAnimationFrame(() => {
    status.textContent = message;
  });
  timer = setTimeout(() => {
    status.textContent = '';
  }, messageTime);
}
