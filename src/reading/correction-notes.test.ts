import { describe, expect, test } from "vitest";
import { isCorrectionNote } from "./correction-notes.ts";

describe("isCorrectionNote", () => {
  test.each([
    "Update, 05/02/2023, 8:30 a.m. ET: The headline was changed after the council's clarification.",
    "UPDATE (May 2): The ministry has since given a lower figure.",
    "Correction: The flood killed 12 people, not 21 as first written.",
    "Corrections and clarifications: Mr Brandt is a colonel and not a general.",
    "Clarification — the count covers the whole coast.",
    "Corrected to show that the figures are for the whole coast.",
    "Editor's note: The number of wounded was changed on Tuesday.",
    "Editors’ Note, May 2, 2023: This account rested on one source who has since withdrawn.",
    "An earlier version of this article misstated the number of people missing.",
    "A previous version of this story said that four villages were hit.",
    "An earlier version, relying on information from police, said 12 were killed.",
    "A previous version, which cited the ministry, gave the toll as 12.",
    "This article has been updated to include the ministry's answer.",
    "This story was corrected on May 2 to say that three people died.",
    "The headline of this article has been amended.",
    "We have updated this story with the final toll.",
    "(Updates with the governor's statement and a new toll)",
    "[Corrects the name of the hospital in paragraph four]",
  ])("is one: %s", (line) => {
    expect(isCorrectionNote(line)).toBe(true);
  });

  test.each([
    ["Updated 3 hours ago", "a bare time"],
    ["Updated: May 2, 2023, 8:30 a.m. ET", "a bare time"],
    ["Update on Tuesday at 9:15 pm", "a bare time"],
    ["Editor's note: Sign up for our newsletter and have it in your inbox.", "an advertisement"],
    ["Corrections officers said two inmates were hurt.", "people, not a label"],
    ["Updates on the war in the north are hard to come by, aid workers said.", "a sentence about updates"],
    ["The ministry corrected its figures on Monday.", "news about somebody else's correction"],
    ["The minister said that the report had been updated.", "somebody else's report"],
    ["An earlier version, seen by the radio, said 12 were killed.", "a draft of somebody else's"],
  ])("is none: %s", (line, _reason) => {
    expect(isCorrectionNote(line)).toBe(false);
  });
});
