import { listSentences } from './spoken-words';

/** Who is told of a reading: of each part as it begins, of the end, and of a failure. */
export type Listener = { onPart: (part: number) => void; onEnd: () => void; onFailure: () => void };

/**
 * Reads parts aloud, sentence by sentence, since some browsers cut long speech off.
 * To pause is to fall silent and to begin the sentence again later: pausing itself fails on many devices.
 */
export class Reader {
  readonly #sentences: { part: number; words: string }[];
  readonly #voice: SpeechSynthesisVoice;
  readonly #listener: Listener;
  #next = 0;
  #rate = 1;
  /** Kept, since browsers forget what speaks once nobody holds it. */
  #speaking: SpeechSynthesisUtterance | undefined;

  constructor(parts: readonly string[], voice: SpeechSynthesisVoice, listener: Listener) {
    this.#sentences = parts.flatMap((words, part) =>
      listSentences(words).map((sentence) => ({ part, words: sentence })),
    );
    this.#voice = voice;
    this.#listener = listener;
  }

  get isReading(): boolean {
    return this.#speaking !== undefined;
  }

  /** Reads on from the sentence that was not finished. */
  read(): void {
    const sentence = this.#sentences[this.#next];
    if (sentence) {
      this.#listener.onPart(sentence.part);
      this.#speak(sentence.words);
    } else this.#listener.onEnd();
  }

  /** Falls silent and keeps the place. */
  rest(): void {
    this.#speaking = undefined;
    speechSynthesis.cancel();
  }

  /** Speed as a share of the voice's own. */
  setRate(rate: number): void {
    this.#rate = rate;
    if (!this.isReading) return;
    this.rest();
    this.read();
  }

  #speak(words: string): void {
    const utterance = new SpeechSynthesisUtterance(words);
    utterance.voice = this.#voice;
    utterance.lang = this.#voice.lang;
    utterance.rate = this.#rate;
    const settle = (act: () => void): void => {
      // What was called off ends as well, at some time, and must move nothing.
      if (this.#speaking !== utterance) return;
      this.#speaking = undefined;
      act();
    };
    utterance.onend = () =>
      settle(() => {
        this.#next += 1;
        this.read();
      });
    utterance.onerror = () => settle(this.#listener.onFailure);
    this.#speaking = utterance;
    speechSynthesis.speak(utterance);
  }
}
