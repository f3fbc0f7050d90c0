/** What the player is worked with: play and pause, where it is, a sentence back and on, and how quickly it is read. */
export interface PlayerActions {
  readonly toggle: () => void;
  readonly seek: (seconds: number) => void;
  readonly skip: (sentences: -1 | 1) => void;
  readonly setSpeed: (speed: number) => void;
}

/** What is shown of the sound. */
export interface SoundNow {
  readonly isPlaying: boolean;
  /** Seconds. */
  readonly at: number;
  /** Null where it is not known: the sound is still being made. */
  readonly duration: number | null;
}

const speeds = [0.75, 1, 1.25, 1.5, 1.75, 2];

export class PlayerControls {
  readonly #play: HTMLButtonElement;
  readonly #position = document.createElement("input");
  readonly #time = document.createElement("span");

  constructor(place: HTMLElement, actions: PlayerActions, speed: number) {
    this.#play = button("", "Play", actions.toggle);
    this.#play.className = "player-play";
    this.#position.type = "range";
    this.#position.step = "0.1";
    this.#position.setAttribute("aria-label", "Position");
    this.#position.addEventListener("input", () => actions.seek(Number(this.#position.value)));
    this.#time.className = "player-time";
    place.append(
      this.#play,
      this.#position,
      this.#time,
      button("‹ Sentence", "Back a sentence", () => actions.skip(-1)),
      button("Sentence ›", "On a sentence", () => actions.skip(1)),
      speedChoice(speed, actions.setSpeed),
    );
  }

  show({ isPlaying, at, duration }: SoundNow): void {
    const name = isPlaying ? "Pause" : "Play";
    if (this.#play.title !== name) nameButton(this.#play, name);
    this.#play.classList.toggle("is-playing", isPlaying);
    this.#position.disabled = duration === null;
    this.#position.max = String(duration ?? 1);
    this.#position.value = String(duration === null ? 0 : at);
    const words = duration === null ? clock(at) : `${clock(at)} / ${clock(duration)}`;
    if (this.#time.textContent === words) return;
    this.#time.textContent = words;
    this.#position.setAttribute("aria-valuetext", words.replace("/", "of"));
  }
}

/** A way into the sound at an element, behind it in the order of the keyboard. */
export function addReadFrom(element: HTMLElement, read: () => void): void {
  const way = button("", "Read from here", read);
  way.className = "read-from";
  element.after(way);
}

function speedChoice(speed: number, setSpeed: (speed: number) => void): HTMLSelectElement {
  const choice = document.createElement("select");
  choice.setAttribute("aria-label", "Speed");
  choice.append(...speeds.map((one) => new Option(`${one}×`, String(one), one === speed, one === speed)));
  choice.addEventListener("change", () => setSpeed(Number(choice.value)));
  return choice;
}

function button(words: string, name: string, act: () => void): HTMLButtonElement {
  const made = document.createElement("button");
  made.type = "button";
  made.textContent = words;
  nameButton(made, name);
  made.addEventListener("click", act);
  return made;
}

function nameButton(made: HTMLButtonElement, name: string): void {
  made.title = name;
  made.setAttribute("aria-label", name);
}

/** "2:52" */
const clock = (seconds: number) => `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, "0")}`;
