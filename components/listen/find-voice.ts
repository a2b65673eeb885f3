/**
 * A voice that is on the device itself and speaks the language of the page; nothing when there is none.
 * A remote voice would send the page's words away.
 */
export function findVoice(): SpeechSynthesisVoice | undefined {
  const { lang } = document.documentElement;
  const speaks = (voice: SpeechSynthesisVoice, language: string): boolean =>
    voice.lang.replace('_', '-').toLowerCase().startsWith(language.toLowerCase());
  const voices = speechSynthesis.getVoices().filter(({ localService }) => localService);
  const own = voices.filter((voice) => speaks(voice, lang.slice(0, 2)));
  const closest = own.filter((voice) => speaks(voice, lang));
  return closest.find((voice) => voice.default) ?? closest[0] ?? own.find((voice) => voice.default) ?? own[0];
}
