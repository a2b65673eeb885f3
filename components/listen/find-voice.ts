/**
 * A voice that is on the device itself and speaks the language of the page; nothing when there is none.
 * A remote voice would send the page's words away.
 */
export function findVoice(): SpeechSynthesisVoice | undefined {
  const language = document.documentElement.lang.slice(0, 2);
  const own = speechSynthesis
    .getVoices()
    .filter((voice) => voice.localService && voice.lang.startsWith(language));
  return own.find((voice) => voice.default) ?? own[0];
}
