import { announce } from '@/components/share/announce';
import { listParts, type Part } from './list-parts';
import { listSentences } from './spoken-words';

/** Speeds as a share of the voice's own. */
const speeds = ['0.75', '1', '1.25', '1.5'];

/** Marks the part that is being read, in any colors: the outline is seen where the system gives its own. */
const mark = 'data-read-aloud';
const markStyle = 'background:color-mix(in srgb,currentColor 9%,#0000);outline:2px solid #0000';

/** Room at the foot of the page, so that the player covers nothing that has the focus. */
const room = '15rem';

/**
 * Reads an article aloud, sentence by sentence, since some browsers cut long speech off; with pause, stop and speed.
 * To pause is to fall silent and to begin the sentence again later: pausing itself fails on many devices.
 */
export function openPlayer(article: Element, voice: SpeechSynthesisVoice, opener: HTMLElement): void {
  const parts = listParts(article);
  const sentences = parts.flatMap((part) => listSentences(part.words).map((words) => ({ part, words })));
  let next = 0;
  // Kept, since browsers forget what speaks once nobody holds it.
  let speaking: SpeechSynthesisUtterance | undefined;

  const player = document.createElement('listen-player');
  const place = document.createElement('p');
  const speed = makeSpeed();
  const pause = makeButton('Pause', () => {
    pause.textContent = speaking ? 'Resume' : 'Pause';
    if (speaking) rest();
    else read();
  });

  const rest = (): void => {
    speaking = undefined;
    speechSynthesis.cancel();
  };
  const close = (message?: string): void => {
    rest();
    clearMark();
    makeRoom('');
    if (player.contains(document.activeElement)) opener.focus({ preventScroll: true });
    player.remove();
    if (message) announce(message);
  };
  const read = (): void => {
    const sentence = sentences[next];
    if (!sentence) {
      close('Read to the end');
      return;
    }
    place.textContent = `Part ${parts.indexOf(sentence.part) + 1} of ${parts.length}`;
    markPart(sentence.part);
    const utterance = new SpeechSynthesisUtterance(sentence.words);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = Number(speed.value);
    // What was called off ends as well, at some time, and must move nothing.
    utterance.onend = () => {
      if (speaking !== utterance) return;
      next += 1;
      read();
    };
    utterance.onerror = () => {
      if (speaking === utterance) close('Reading aloud stopped');
    };
    speaking = utterance;
    speechSynthesis.speak(utterance);
  };

  speed.addEventListener('change', () => {
    if (!speaking) return;
    rest();
    read();
  });
  addEventListener('pagehide', () => close(), { once: true });
  player.className = 'term-note quote';
  // Above the place where messages show.
  player.style.bottom = '4.5rem';
  player.setAttribute('role', 'group');
  player.setAttribute('aria-label', 'Listen');
  const name = document.createElement('label');
  name.style.whiteSpace = 'nowrap';
  name.append(' Speed ', speed);
  player.append(
    pause,
    ' ',
    makeButton('Stop', () => close()),
    name,
    place,
  );
  opener.after(player);
  makeRoom(room);
  // What another page has left behind would be spoken first.
  rest();
  read();
  announce('Reading aloud');
  pause.focus();
}

/** Follows the reading down the page, unless the reader has scrolled elsewhere. */
function markPart({ element }: Part): void {
  const before = document.querySelector(`[${mark}]`);
  if (element === before) return;
  const follows = !before || isInView(before);
  clearMark();
  element.setAttribute(mark, '');
  (element as HTMLElement).style.cssText = markStyle;
  if (follows && !isInView(element)) element.scrollIntoView();
}

function clearMark(): void {
  const element = document.querySelector(`[${mark}]`);
  element?.removeAttribute(mark);
  // No part has a style of its own: the policy of the pages forbids it.
  element?.removeAttribute('style');
}

function makeRoom(size: string): void {
  document.documentElement.style.scrollPaddingBottom = size;
  document.body.style.paddingBottom = size;
}

function isInView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight - 240;
}

function makeSpeed(): HTMLSelectElement {
  const choice = document.createElement('select');
  choice.className = 'button';
  for (const speed of speeds) choice.add(new Option(speed));
  choice.value = '1';
  return choice;
}

function makeButton(name: string, act: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.className = 'button';
  button.textContent = name;
  button.addEventListener('click', act);
  return button;
}
