/** Shows its words for the time after a day, `[data-ended]`, in place of those for the time before, `[data-current]`, once the reader's calendar is past it. */
class DatedWords extends HTMLElement {
  connectedCallback(): void {
    const until = this.getAttribute('until');
    const hasEnded = until !== null && toLocalDay(new Date()) > until;
    for (const words of this.querySelectorAll<HTMLElement>('[data-ended]')) words.hidden = !hasEnded;
    for (const words of this.querySelectorAll<HTMLElement>('[data-current]')) words.hidden = hasEnded;
  }
}

/** The reader's own calendar day, as `YYYY-MM-DD`. */
function toLocalDay(now: Date): string {
  const pad = (amount: number): string => String(amount).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}

customElements.define('dated-words', DatedWords);
