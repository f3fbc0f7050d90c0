import { describe, expect, it } from "vitest";
import { datedEvents, findDatedEvent } from "./dated-events.ts";

const counting = (text: string) => (word: string) => text.split(" ").filter((each) => each === word).length;

describe("dated events", () => {
  it("gives each a real day and a source", () => {
    for (const { day, source, nouns, cues } of datedEvents) {
      expect(new Date(day).toISOString().slice(0, 10)).toBe(day);
      expect(source.length).toBeGreaterThan(10);
      expect(nouns.length * cues.length).toBeGreaterThan(0);
    }
  });

  it("finds the event that the document speaks of most", () => {
    const document = counting("ukraine russia kyiv israel");
    expect(findDatedEvent("war", document, "2024-01-01")?.day).toBe("2022-02-24");
    expect(findDatedEvent("invasion", counting("iraq baghdad"), null)?.day).toBe("2003-03-20");
  });

  it("finds none when the document speaks of none, or of two alike, or the event was yet to come", () => {
    expect(findDatedEvent("war", counting("tigers"), null)).toBeUndefined();
    expect(findDatedEvent("war", counting("ukraine gaza"), null)).toBeUndefined();
    expect(findDatedEvent("war", counting("ukraine"), "2021-05-01")).toBeUndefined();
  });
});
