import { watch, type Watched } from "../watched.js";

/** What is said to people who listen: the last sentence, once things have come to rest. */
export interface Announcer {
  readonly said: Watched<string>;
  /** `onSaid` is called once the sentence is out: one that is overtaken is not. */
  readonly say: (text: string, onSaid?: () => void) => void;
  /** Forgets a sentence that is still to come. */
  readonly stop: () => void;
}

/** How long things must rest before they are said, in milliseconds: while a key repeats, only its end is. */
const rest = 200;

/** Says only the last of several sentences that follow each other quickly. */
export function createAnnouncer(): Announcer {
  const said = watch("");
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = () => clearTimeout(timer);
  return {
    said,
    stop,
    say(text, onSaid) {
      stop();
      timer = setTimeout(() => {
        // The same words twice are said twice only if the text differs.
        said.set(said.get() === text ? `${text}\u00a0` : text);
        onSaid?.();
      }, rest);
    },
  };
}
