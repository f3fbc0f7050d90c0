/**
 * The player of an article: the word that is heard is shown in the text, sentences can be skipped, and heard from the text. Nothing sounds before
 * somebody asks for it. It stands in the place of the browser's own, whose parts move while a page arrives.
 */
import { WordFollower } from "./follow-words.ts";
import { HeardTimes } from "./heard-times.ts";
import { heardUntil, keepSpeed, rememberHeard, speedKept } from "./heard-until.ts";
import { NarratedText } from "./narrated-text.ts";
import { addReadFrom, PlayerControls } from "./player-controls.ts";

/** Seconds: whoever goes back just after a sentence began means the one before. */
const begun = 1.2;

export function playArticle(article: HTMLElement): void {
  const section = article.querySelector<HTMLElement>(".player");
  const sound = section?.querySelector<HTMLAudioElement>(".player-sound");
  if (section && sound) new ArticlePlayer(article, section, sound).listen();
}

class ArticlePlayer {
  readonly #article: HTMLElement;
  readonly #section: HTMLElement;
  readonly #sound: HTMLAudioElement;
  readonly #version: string;
  readonly #times: HeardTimes;
  readonly #text: NarratedText;
  readonly #follower: WordFollower;
  readonly #controls: PlayerControls;
  /** A character from which it is to be heard as soon as it is known when. */
  #wanted: number | null = null;
  #isBegun = false;

  constructor(article: HTMLElement, section: HTMLElement, sound: HTMLAudioElement) {
    this.#article = article;
    this.#section = section;
    this.#sound = sound;
    this.#version = section.dataset.version ?? "";
    this.#times = new HeardTimes(section.dataset.times ?? "");
    this.#text = new NarratedText(article);
    this.#follower = new WordFollower(this.#text, this.#times);
    const place = section.querySelector<HTMLElement>(".player-controls")!;
    this.#controls = new PlayerControls(place, this.#actions(), speedKept());
    this.#show();
  }

  listen(): void {
    const sound = this.#sound;
    sound.playbackRate = sound.defaultPlaybackRate = speedKept();
    sound.addEventListener("play", () => this.#begin());
    sound.addEventListener("playing", () => this.#watch());
    sound.addEventListener("seeked", () => this.#follower.show(sound.currentTime));
    sound.addEventListener("pause", () => rememberHeard(this.#version, sound.currentTime));
    for (const news of ["play", "pause", "timeupdate", "seeking", "durationchange", "ended"])
      sound.addEventListener(news, () => this.#show());
    sound.addEventListener("error", () =>
      this.#tell("The sound cannot be had now. Load the page again to try once more."),
    );
    addEventListener("pagehide", () => {
      if (this.#isBegun && !sound.ended) rememberHeard(this.#version, sound.currentTime);
    });
    sound.addEventListener("ended", () => {
      this.#follower.hide();
      rememberHeard(this.#version, 0);
    });
    this.#listenToText();
    this.#section.querySelector(".player-anew")?.addEventListener("click", (event) => {
      event.preventDefault();
      this.#section.querySelector(".player-bar")?.removeAttribute("hidden");
      (event.currentTarget as Element).remove();
      this.#section.querySelector<HTMLElement>(".player-play")?.focus();
      void sound.play();
    });
  }

  /** The sound that is whole has its length before any of it has come. */
  #show(): void {
    const { paused, ended, currentTime, duration } = this.#sound;
    const known = Number.isFinite(duration) ? duration : Number(this.#section.dataset.duration) || null;
    this.#controls.show({ isPlaying: !paused && !ended, at: currentTime, duration: known });
  }

  #tell(words: string): void {
    this.#section.querySelector(".player-status")!.textContent = words;
  }

  #actions() {
    return {
      toggle: () => (this.#sound.paused ? void this.#sound.play() : this.#sound.pause()),
      seek: (seconds: number) => this.#seek(seconds),
      skip: (sentences: -1 | 1) => this.#skip(sentences),
      setSpeed: (speed: number) => {
        this.#sound.playbackRate = this.#sound.defaultPlaybackRate = speed;
        keepSpeed(speed);
      },
    };
  }

  /** At the first time it is heard. */
  #begin(): void {
    if (this.#isBegun) return;
    this.#isBegun = true;
    const until = heardUntil(this.#version);
    if (until > 0 && this.#wanted === null && this.#sound.currentTime === 0) this.#seek(until);
    void this.#times.follow(() => {
      if (this.#wanted !== null) this.#seekText(this.#wanted);
    });
    this.#tellSystem();
  }

  #seek(seconds: number): void {
    const sound = this.#sound;
    const go = () => {
      // Of a sound that is still being made there may be less.
      if (!Number.isFinite(sound.duration) || seconds < sound.duration) sound.currentTime = seconds;
    };
    if (sound.readyState > 0) {
      go();
      return;
    }
    sound.addEventListener("loadedmetadata", go, { once: true });
    if (!sound.paused || sound.networkState === HTMLMediaElement.NETWORK_LOADING) return;
    sound.preload = "metadata";
    sound.load();
  }

  #seekText(offset: number): void {
    const sentence = this.#times.sentenceFrom(offset);
    this.#wanted = sentence === undefined ? offset : null;
    if (sentence !== undefined) this.#seek(sentence.from);
  }

  #skip(by: -1 | 1): void {
    const now = this.#sound.currentTime;
    const { sentences } = this.#times;
    const at = this.#times.sentenceAt(now);
    const isInIt = by === -1 && at >= 0 && now - sentences[at]!.from > begun;
    const target = sentences[Math.max(0, isInIt ? at : at + by)];
    if (target !== undefined) this.#seek(target.from);
  }

  #readFrom(offset: number): void {
    this.#wanted = offset;
    if (this.#times.sentences.length > 0) this.#seekText(offset);
    void this.#sound.play();
  }

  #listenToText(): void {
    for (const holder of this.#article.querySelectorAll<HTMLElement>(
      ".row > [data-start], .row > :has([data-start])",
    )) {
      const start = Number(
        (holder.matches("[data-start]") ? holder : holder.querySelector<HTMLElement>("[data-start]"))?.dataset.start,
      );
      if (!holder.matches(".caption, .disclosure, .bio")) addReadFrom(holder, () => this.#readFrom(start));
    }
    this.#article.addEventListener("click", ({ target, clientX, clientY }) => {
      const isPlain = target instanceof Element && target.closest("a, button, details, summary") === null;
      if (!this.#isBegun || !isPlain || getSelection()?.isCollapsed === false) return;
      const offset = this.#text.offsetAt(clientX, clientY);
      if (offset !== null && target.closest("[data-start]")) this.#readFrom(this.#startOfSentence(offset));
    });
  }

  #startOfSentence(offset: number): number {
    return this.#times.sentenceFrom(offset)?.span?.start ?? offset;
  }

  #watch(): void {
    const sound = this.#sound;
    const step = () => {
      if (sound.paused || sound.ended) return;
      this.#follower.show(sound.currentTime);
      requestAnimationFrame(step);
    };
    step();
  }

  /** Keys of the keyboard and the system's own player. */
  #tellSystem(): void {
    if (!("mediaSession" in navigator)) return;
    const { mediaSession } = navigator;
    const words = (selector: string) => this.#article.querySelector(selector)?.textContent ?? "";
    mediaSession.metadata = new MediaMetadata({ title: words("h1"), artist: words(".outlet") });
    mediaSession.setActionHandler("play", () => void this.#sound.play());
    mediaSession.setActionHandler("pause", () => this.#sound.pause());
    mediaSession.setActionHandler("previoustrack", () => this.#skip(-1));
    mediaSession.setActionHandler("nexttrack", () => this.#skip(1));
  }
}
