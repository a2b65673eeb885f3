import { announce } from '@/components/share/announce';
import { findVoice } from './find-voice';
import { adoptListenStyle } from './listen-style';

/** Offers to read an article aloud under its title, once the device has a voice of its own for it. What reads comes with the first tap. */
export function offerListening(): void {
  const article = document.querySelector('article[data-kind]');
  const place = article?.querySelector<HTMLElement>('header + *');
  if (!article || !place || !('speechSynthesis' in window)) return;
  const offer = (): void => {
    if (!findVoice()) return;
    speechSynthesis.onvoiceschanged = null;
    adoptListenStyle();
    // It stands in the gap above, so that nothing moves aside for it.
    place.style.position = 'relative';
    place.prepend(createButton(article));
  };
  // Some browsers list their voices at once, others a while later.
  speechSynthesis.onvoiceschanged = offer;
  offer();
}

function createButton(article: Element): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button listen';
  button.textContent = 'Listen';
  button.addEventListener('click', async () => {
    try {
      const { openPlayer } = await import('./listen.element');
      openPlayer(article, button);
    } catch {
      announce('Reading aloud could not be loaded. Please try again.');
    }
  });
  return button;
}
