/** Shows "overdue for review" when the page is read after its due date. */
class ReviewDates extends HTMLElement {
  connectedCallback(): void {
    const due = this.getAttribute('due');
    const notice = this.querySelector<HTMLElement>('[data-overdue]');
    if (due && notice) notice.hidden = toLocalDay(new Date()) <= due;
  }
}

/** The reader's own calendar day, as `YYYY-MM-DD`. */
function toLocalDay(now: Date): string {
  const pad = (amount: number): string => String(amount).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}

customElements.define('review-dates', ReviewDates);
