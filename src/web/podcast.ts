/**
 * Narrations as a podcast: RSS 2.0 with what players of podcasts know besides (the namespaces of iTunes and of podcastindex.org).
 *
 * An episode's id is that of the words, the voice and the script: an audio of other words is another episode. Audio that is outdated is in no feed.
 */
import { disclosure } from "../narration/disclosure.ts";
import type { CurrentNarration } from "../usecases/current-narrations.ts";
import { describeAudio } from "../wording/describe-narration.ts";
import { describeDay } from "../wording/describe-period.ts";
import { escaped } from "../wording/escape-xml.ts";
import { narrationAddress, narrationsFeedAddress, versionAddress } from "./addresses.ts";

export interface Podcast {
  /** Id of the book. */
  readonly book: string;
  /** "http://127.0.0.1:4545": where it was asked for. */
  readonly server: string;
  /** When nothing is in it. */
  readonly begun: Date;
  /** "audio/mpeg". */
  readonly type: string;
  /** The newest first. */
  readonly episodes: readonly CurrentNarration[];
}

const description = `Articles of this book, read aloud in the words in which they stand now. ${disclosure}`;

export function writePodcast({ book, server, begun, type, episodes }: Podcast): string {
  const built = episodes[0]?.made ?? begun;
  return `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:podcast="https://podcastindex.org/namespace/1.0">
<channel>
<title>Tollbook, read aloud</title>
<link>${escaped(`${server}/`)}</link>
<atom:link rel="self" type="application/rss+xml" href="${escaped(server + narrationsFeedAddress)}"/>
<description>${escaped(description)}</description>
<language>en</language>
<lastBuildDate>${built.toUTCString()}</lastBuildDate>
<generator>Tollbook</generator>
<itunes:author>Tollbook</itunes:author>
<itunes:category text="News"/>
<itunes:explicit>false</itunes:explicit>
${episodes.map((episode) => writeEpisode(episode, { book, server, type })).join("")}</channel>
</rss>
`;
}

function writeEpisode(episode: CurrentNarration, { book, server, type }: Pick<Podcast, "book" | "server" | "type">) {
  const { name, narration, view, bytes, made } = episode;
  const { articleId, versionId } = view;
  const file = (ending: string) => escaped(`${server}${narrationAddress(articleId, ending, versionId)}`);
  return `<item>
<title>${escaped(narration.title)}</title>
<link>${escaped(server + versionAddress(articleId, versionId))}</link>
<guid isPermaLink="false">${escaped(`tag:tollbook.invalid,2026:${book}/narrations/${name}`)}</guid>
<pubDate>${made.toUTCString()}</pubDate>
<description>${escaped(wordsOn(episode))}</description>
<enclosure url="${file("mp3")}" length="${bytes}" type="${escaped(type)}"/>
<itunes:author>${escaped(view.outlet ?? "An outlet without a name")}</itunes:author>
<itunes:duration>${Math.round(narration.duration)}</itunes:duration>
<itunes:explicit>false</itunes:explicit>
<podcast:transcript url="${file("vtt")}" type="text/vtt" language="en" rel="captions"/>
</item>
`;
}

function wordsOn({ narration, view: { outlet, published } }: CurrentNarration): string {
  const from = [outlet, published === null ? null : describeDay(published)].filter((one) => one !== null).join(", ");
  return `${from === "" ? "" : `${from}. `}${narration.disclosure} ${describeAudio(narration.checks)}`;
}
