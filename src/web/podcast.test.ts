import { parseDocument } from "htmlparser2";
import { expect, test } from "vitest";
import type { CurrentNarration } from "../usecases/current-narrations.ts";
import { writePodcast } from "./podcast.ts";

const checks = { script: "verified", words: "verified", audio: "checked", why: null, faults: [] } as const;
const episode = {
  name: "v-0123456789abcdef_flite-rms-1_00",
  narration: {
    title: 'At least 12 & "others" <died>',
    disclosure: "The voice is AI-generated.",
    duration: 35.6,
    checks,
  },
  view: { articleId: "a-1", versionId: "v-1", outlet: "The Paper", published: "2024-03-01T09:00:00Z" },
  bytes: 1234,
  made: new Date("2024-03-02T10:00:00Z"),
} as unknown as CurrentNarration;
const podcast = {
  ...{ book: "b-1", server: "https://tolls.example", type: "audio/mpeg", begun: new Date("2020-01-01T00:00:00Z") },
  episodes: [episode],
};

const tagsIn = (xml: string) => [...xml.matchAll(/<([a-z:]+)/gi)].map(([, name]) => name);

test("an episode has its sound with length and type, its captions, and says what the voice is", () => {
  const xml = writePodcast(podcast);
  expect(xml).toContain(
    '<enclosure url="https://tolls.example/articles/a-1/narration.mp3?version=v-1" length="1234" type="audio/mpeg"/>',
  );
  expect(xml).toContain('url="https://tolls.example/articles/a-1/narration.vtt?version=v-1" type="text/vtt"');
  expect(xml).toContain("<pubDate>Sat, 02 Mar 2024 10:00:00 GMT</pubDate>");
  expect(xml).toContain("The Paper, 1 Mar 2024. The voice is AI-generated. Audio checked:");
  expect(xml).toContain("<itunes:duration>36</itunes:duration>");
  expect(xml).toContain("<title>At least 12 &amp; &quot;others&quot; &lt;died&gt;</title>");
});

test("it is well-formed, has what RSS asks of a channel, and is valid when it is empty", () => {
  for (const episodes of [[], [episode]]) {
    const xml = writePodcast({ ...podcast, episodes });
    const [root] = parseDocument(xml, { xmlMode: true }).children.filter(({ type }) => type === "tag");
    expect(root).toMatchObject({ name: "rss", attribs: { version: "2.0" } });
    for (const name of ["title", "link", "description", "language", "itunes:category", "itunes:explicit"])
      expect(tagsIn(xml)).toContain(name);
  }
  expect(writePodcast({ ...podcast, episodes: [] })).toContain("<lastBuildDate>Wed, 01 Jan 2020 00:00:00 GMT");
});

test("its id is another one for another audio, and the same wherever the book is served", () => {
  const idIn = (xml: string) => /<guid isPermaLink="false">([^<]+)/.exec(xml)![1];
  const own = idIn(writePodcast(podcast));
  expect(idIn(writePodcast({ ...podcast, server: "http://127.0.0.1:1" }))).toBe(own);
  expect(idIn(writePodcast({ ...podcast, episodes: [{ ...episode, name: "v-1_flite-rms-1_01" }] }))).not.toBe(own);
});
