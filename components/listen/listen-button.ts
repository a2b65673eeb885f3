import { findVoice } from './find-voice';
import { openPlayer } from './player';

/** Offers to read an article aloud under its title, once the device has a voice of its own for it. */
export function offerListening(): void {
  const article = document.querySelector('article[data-kind]');
  const place = article?.querySelector<HTMLElement>('header + *');
  if (!article || !place || !('speechSynthesis' in window)) return;
  const offer = (): void => {
    const voice = findVoice();
    if (!voice) return;
    speechSynthesis.onvoiceschanged = null;
    // It stands in the gap above, so that nothing moves aside for it.
    place.style.position = 'relative';
    place.prepend(createButton(article, voice));
  };
  // Some browsers list their voices at once, others a while later.
  speechSynthesis.onvoiceschanged = offer;
  offer();
}

function createButton(article: Element, voice: SpeechSynthesisVoice): HTMLButtonElement {
  const opener = document.createElement('button');
  // The second class hides it on paper; its place is its own. No page carries a rule for it.
  opener.className = 'button quote';
  opener.style.cssText = 'position:absolute;inset:auto 0 100% auto;margin-bottom:4px';
  opener.textContent = 'Listen';
  opener.addEventListener('click', () => {
    const open = document.querySelector<HTMLElement>('listen-player button');
    if (open) open.focus();
    else openPlayer(article, voice, opener);
  });
  return opener;
}
