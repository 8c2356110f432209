/** Speaks the last of what it is given once nothing new has come for a while: held keys and dragged sliders do not chatter. */
export interface RestingVoice {
  /** `rest` in ms; what was waiting is forgotten. */
  readonly say: (text: () => string | null, rest: number) => void;
  readonly stop: () => void;
}

export function createRestingVoice(speak: (text: string) => void): RestingVoice {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    say: (text, rest) => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        const words = text();
        if (words !== null && words !== '') speak(words);
      }, rest);
    },
    stop: () => clearTimeout(timer),
  };
}
