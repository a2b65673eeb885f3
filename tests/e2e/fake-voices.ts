import type { Page } from '@playwright/test';

/** A voice as a browser lists it. */
export type Voice = { name: string; lang: string; localService: boolean };

/** A voice of the device, and one that lives elsewhere. */
export const onDevice: Voice = { name: 'Device', lang: 'en-US', localService: true };
export const elsewhere: Voice = { name: 'Elsewhere', lang: 'en-US', localService: false };

/** One sentence that was handed to the voice. */
export type Spoken = { words: string; rate: number; voice: string };

type Fake = {
  spoken: Spoken[];
  /** How often all speech was called off. */
  cancelled: number;
  /** Ends the sentence that is being spoken. */
  finish: () => void;
  fail: () => void;
  setVoices: (voices: Voice[]) => void;
};

declare global {
  interface Window {
    fakeVoices: Fake;
  }
}

/** Puts a device with these voices under the page: Chromium has none when it runs without a screen. Sentences end when told to. */
export async function installVoices(page: Page, voices: readonly Voice[]): Promise<void> {
  await page.addInitScript((first) => {
    let listed = first;
    let speaking: SpeechSynthesisUtterance | undefined;
    const settle = (kind: 'end' | 'error'): void => {
      const utterance = speaking;
      speaking = undefined;
      const event = new Event(kind) as SpeechSynthesisEvent & SpeechSynthesisErrorEvent;
      if (kind === 'end') utterance?.onend?.call(utterance, event);
      else utterance?.onerror?.call(utterance, event);
    };
    class FakeUtterance {
      text: string;
      rate = 1;
      voice: Voice | null = null;
      constructor(text: string) {
        this.text = text;
      }
    }
    const fake: Fake = {
      spoken: [],
      cancelled: 0,
      finish: () => settle('end'),
      fail: () => settle('error'),
      setVoices: (next) => {
        listed = next;
        speechSynthesis.onvoiceschanged?.call(speechSynthesis, new Event('voiceschanged'));
      },
    };
    const synthesis = {
      onvoiceschanged: null,
      getVoices: () => listed,
      speak: (utterance: SpeechSynthesisUtterance) => {
        if (speaking) throw new Error('two sentences at once');
        speaking = utterance;
        fake.spoken.push({ words: utterance.text, rate: utterance.rate, voice: utterance.voice?.name ?? '' });
      },
      // As in browsers, what is called off still reports later.
      cancel: () => {
        fake.cancelled += 1;
        const utterance = speaking;
        speaking = undefined;
        setTimeout(() => utterance?.onerror?.(new Event('error') as SpeechSynthesisErrorEvent), 0);
      },
    };
    Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: FakeUtterance });
    window.fakeVoices = fake;
  }, voices as Voice[]);
}

/** All sentences that were handed to the voice so far. */
export function listSpoken(page: Page): Promise<Spoken[]> {
  return page.evaluate(() => window.fakeVoices.spoken);
}

/** Lets the voice come to the end of its sentence, so many times. */
export function finishSentences(page: Page, count = 1): Promise<void> {
  return page.evaluate((times) => {
    for (let time = 0; time < times; time += 1) window.fakeVoices.finish();
  }, count);
}
