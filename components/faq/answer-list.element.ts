import { arriveAtTargets } from '@/components/share/arrive';

/** Opens the short answer that a link leads to. */
class AnswerList extends HTMLElement {
  connectedCallback(): void {
    arriveAtTargets();
  }
}

customElements.define('answer-list', AnswerList);
