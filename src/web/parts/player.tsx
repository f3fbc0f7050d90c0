/**
 * The article read aloud: the browser's own player with captions and chapters, in whose place the script puts its controls, what the voice is, and what was checked. A sound that reads other
 * words than those of the page is never the player's own: it stands in a notice that says so.
 */
import { disclosure } from "../../narration/disclosure.ts";
import type { Narration } from "../../narration/narration.ts";
import { describeChecks, describeLength, describeTimes, describeVoice } from "../../wording/describe-narration.ts";
import { describeTime } from "../../wording/describe-time.ts";
import { printable } from "../../wording/printable.ts";
import { articleAddress, diffAddress, narrationAddress, narrationsFeedAddress, versionAddress } from "../addresses.ts";
import type { Player } from "../load-player.ts";
import type { ArticleReading } from "../load-reading.ts";

interface PlayerProps {
  readonly player: Player;
  readonly reading: ArticleReading;
}

export const ArticlePlayer = ({ player, reading }: PlayerProps) => {
  const { state, problems } = player;
  const { articleId, versionId } = reading.view;
  const address = (ending: string) => narrationAddress(articleId, ending, versionId);
  return (
    <section
      class="player"
      aria-label="Listen"
      data-version={versionId}
      data-sound={address("mp3")}
      data-times={address("json")}
      data-state={state}
      data-duration={state === "ready" ? player.narration?.duration : undefined}
    >
      <h2>Listen</h2>
      {state === "not-narratable" ? (
        <Unreadable problems={problems} />
      ) : (
        <Sound player={player} reading={reading} address={address} />
      )}
    </section>
  );
};

const Unreadable = ({ problems }: { readonly problems: readonly string[] }) => (
  <>
    <p>This article cannot be read aloud without the risk of saying something else than is written.</p>
    <ul class="player-facts" dir="auto">
      {problems.slice(0, 3).map((problem) => (
        <li key={problem}>{printable(problem)}</li>
      ))}
    </ul>
  </>
);

const Sound = ({ player, reading, address }: PlayerProps & { readonly address: (ending: string) => string }) => {
  const { state, earlier, narration } = player;
  return (
    <>
      {earlier !== null && <Outdated player={player} earlier={earlier} reading={reading} />}
      <div class="player-bar" hidden={state === "outdated"}>
        {/* biome-ignore lint/a11y/useMediaCaption: captions are there when the sound is finished, and the words stand on the page */}
        <audio class="player-sound" controls preload="none" src={address("mp3")}>
          {state === "ready" && (
            <>
              <track kind="captions" srclang="en" label="Captions" src={address("vtt")} />
              <track kind="chapters" srclang="en" label="Chapters" src={address("chapters.vtt")} />
            </>
          )}
        </audio>
        <div class="player-controls" />
      </div>
      {state === "outdated" && (
        <p>
          <a class="player-anew" href={address("mp3")}>
            Read it aloud as it stands
          </a>
        </p>
      )}
      <p class="player-status" role="status" />
      <p class="player-facts">{disclosure}</p>
      {state === "ready" && narration !== null ? (
        <Facts player={player} narration={narration} address={address} />
      ) : (
        <p class="player-facts">It is read aloud while you listen, then kept with captions.</p>
      )}
    </>
  );
};

interface FactsProps {
  readonly player: Player;
  readonly narration: Narration;
  readonly address: (ending: string) => string;
}

const Facts = ({ player: { bytes }, narration, address }: FactsProps) => (
  <>
    <p class={narration.checks.audio === "faulty" ? "player-faulty" : "player-facts"}>
      {[describeChecks(narration.checks), describeTimes(narration)].filter(Boolean).join(" ")}
    </p>
    <p class="player-links">
      <span>
        {describeLength(narration.duration)}, {describeVoice(narration.voice)}
      </span>
      <a href={address("mp3")} download={`${narration.version}.mp3`}>
        Download (MP3, {(bytes / 1e6).toFixed(1)} MB)
      </a>
      <a href={address("vtt")}>Transcript</a>
      <a href={narrationsFeedAddress}>Podcast</a>
    </p>
  </>
);

/** Of a page of an earlier version too, since its own sound is then one of words that no longer stand. */
const Outdated = ({ player, earlier, reading }: PlayerProps & { readonly earlier: NonNullable<Player["earlier"]> }) => {
  const { articleId, versionId, versions } = reading.view;
  const isOwn = earlier.id === versionId;
  const when = earlier.at ?? earlier.published ?? earlier.added;
  return (
    <div class="notice player-outdated">
      <p>
        This audio reads the version of <time dateTime={when}>{describeTime(when)}</time>. The article{" "}
        {earlier.isCorrected ? "has been corrected" : "was changed"} since.
      </p>
      {!isOwn && player.narration !== null && (
        <details>
          <summary>Hear it all the same</summary>
          {/* biome-ignore lint/a11y/useMediaCaption: its captions are of other words than those of this page */}
          <audio controls preload="none" src={narrationAddress(articleId, "mp3", earlier.id)} />
        </details>
      )}
      <p class="player-links">
        {isOwn ? (
          <a href={articleAddress(articleId)}>As it stands</a>
        ) : (
          <a href={versionAddress(articleId, earlier.number)}>That version</a>
        )}
        <a href={diffAddress(articleId, earlier.number, versions.length)}>What changed</a>
      </p>
    </div>
  );
};
