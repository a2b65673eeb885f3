import { announce } from '@/components/share/announce';
import { findVoice } from './find-voice';
import { listParts, type Part } from './list-parts';
import { Reader } from './reader';

/** Speeds as a share of the voice's own, with their names. */
const speeds: readonly (readonly [rate: number, name: string])[] = [
  [0.75, 'Slower'],
  [1, 'Normal'],
  [1.25, 'Faster'],
  [1.5, 'Fastest'],
];

/** Marks the part that is being read. */
const mark = 'data-read-aloud';

/** Reads the article aloud and lets the reader pause, go on, choose the speed and stop. Nothing is kept, nothing is sent. */
class ListenPlayer extends HTMLElement {
  readonly #pause = makeButton('Pause');
  readonly #place = document.createElement('p');
  #parts: Part[] = [];
  #reader: Reader | undefined;
  #opener: HTMLElement | undefined;

  connectedCallback(): void {
    addEventListener('pagehide', this.#close);
  }

  disconnectedCallback(): void {
    removeEventListener('pagehide', this.#close);
    this.#reader?.rest();
    this.#marked()?.removeAttribute(mark);
  }

  /** Begins at the title. */
  start(article: Element, voice: SpeechSynthesisVoice, opener: HTMLElement): void {
    this.#opener = opener;
    this.#parts = listParts(article);
    const words = this.#parts.map((part) => part.words);
    this.#reader = new Reader(words, voice, {
      onPart: (part) => this.#show(part),
      onEnd: () => this.#finish('Read to the end'),
      onFailure: () => this.#finish('Your device stopped reading aloud.'),
    });
    this.#draw();
    // What another page has left behind would be spoken first.
    this.#reader.rest();
    this.#reader.read();
    announce('Reading aloud');
    this.takeFocus();
  }

  takeFocus(): void {
    this.#pause.focus({ preventScroll: true });
  }

  #draw(): void {
    this.className = 'term-note';
    this.setAttribute('role', 'group');
    this.setAttribute('aria-label', 'Listen');
    const stop = makeButton('Stop');
    stop.addEventListener('click', this.#close);
    this.#pause.addEventListener('click', () => this.#toggle());
    this.append(this.#pause, stop, this.#makeSpeed(), this.#place);
  }

  #makeSpeed(): HTMLElement {
    const choice = document.createElement('select');
    for (const [rate, name] of speeds) choice.add(new Option(name, String(rate), rate === 1, rate === 1));
    choice.addEventListener('change', () => this.#reader?.setRate(Number(choice.value)));
    const speed = document.createElement('label');
    speed.append('Speed ', choice);
    return speed;
  }

  #toggle(): void {
    const reads = this.#reader?.isReading;
    if (reads) this.#reader?.rest();
    else this.#reader?.read();
    this.#pause.textContent = reads ? 'Resume' : 'Pause';
  }

  /** Follows the reading down the page, unless the reader has scrolled elsewhere. */
  #show(place: number): void {
    const element = this.#parts[place]?.element;
    const before = this.#marked();
    this.#place.textContent = `Part ${place + 1} of ${this.#parts.length}`;
    if (!element || element === before) return;
    const follows = before === null || isInView(before);
    before?.removeAttribute(mark);
    element.setAttribute(mark, '');
    if (follows && !isInView(element)) element.scrollIntoView({ block: 'center' });
  }

  #marked(): Element | null {
    return document.querySelector(`[${mark}]`);
  }

  #finish(message: string): void {
    announce(message);
    this.#close();
  }

  readonly #close = (): void => {
    const hadFocus = this.contains(document.activeElement);
    this.remove();
    if (hadFocus) this.#opener?.focus({ preventScroll: true });
  };
}

/** Opens the player beside its button and begins; goes to it when it is open already. Throws when the device has no voice any more. */
export function openPlayer(article: Element, opener: HTMLElement): void {
  const open = document.querySelector('listen-player');
  if (open instanceof ListenPlayer) {
    open.takeFocus();
    return;
  }
  const voice = findVoice();
  if (!voice) throw new Error('no voice on this device');
  const player = new ListenPlayer();
  opener.after(player);
  player.start(article, voice, opener);
}

function makeButton(name: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button';
  button.textContent = name;
  return button;
}

function isInView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight - 160;
}

customElements.define('listen-player', ListenPlayer);
