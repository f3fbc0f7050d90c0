/** How far estimated times are from those that an engine tells, and levels that are found from those that were measured: on Flite's own sound. */
import { afterAll, expect, test } from "vitest";
import { estimateTimes } from "../narration/estimate-times.ts";
import { LevelFinder } from "../narration/find-level.ts";
import { LoudnessMeter } from "../narration/loudness.ts";
import { sentenceOf } from "../narration/made-up-script.spec-kit.ts";
import { setLevel } from "../narration/set-level.ts";
import { fliteVoice } from "./flite-voice.ts";

const voice = fliteVoice();
afterAll(() => voice.close());

const report = [
  "The voice is artificial.",
  "At least twenty thousand of them have been killed since December, the White House said.",
  "The governor, who spoke to reporters on Monday, did not say how many were still missing.",
  "Nobody was hurt in the second strike, but two hundred and forty people left their homes.",
  "Officials in the northern province said again that they had no number of their own.",
].map((text) => sentenceOf(text));

test("words begin about when the engine says that they do, and the level is about the one that was measured", async () => {
  const apart: number[] = [];
  const [finder, meter] = [new LevelFinder(voice.rate), new LoudnessMeter(voice.rate)];
  let i = 0;
  for await (const { samples, times } of voice.say(report)) {
    const estimated = estimateTimes(report[i++]!, samples, voice.rate);
    for (const [word, { from }] of estimated.entries()) apart.push(Math.abs(from - times![word]!.from));
    meter.add(setLevel(samples, finder.gainFor(samples)));
  }
  apart.sort((a, b) => a - b);
  expect(apart[Math.floor(apart.length / 2)]!).toBeLessThan(0.1);
  expect(apart[Math.floor(apart.length * 0.9)]!).toBeLessThan(0.25);
  expect(Math.abs(meter.integrated() + 16)).toBeLessThan(1);
}, 60_000);
