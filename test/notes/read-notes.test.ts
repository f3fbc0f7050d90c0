/** What a note tells, in notes as newsrooms write them. */
import { describe, expect, test } from "vitest";
import { changesTold, noteOf, notesOn } from "./note-on-page.spec-kit.ts";

test("all of a note, with the characters that say it", () => {
  const note = noteOf(
    "Update, 05/02/2023, 8:30 a.m. ET: This article and its headline were updated after Ann Lee, the coroner, clarified that the 12 dead are for all of Ukraine, not just Bakhmut.",
  );
  const { label, kind, at, atBasis, touches, reach, onTheWordOf, isAboutNote } = note;
  expect({ kind, at, atBasis, touches, reach, isAboutNote }).toEqual({
    ...{ kind: "update", at: "2023-05-02T08:30:00-04:00", atBasis: "stated", touches: ["headline", "body"] },
    ...{ reach: "named", isAboutNote: false },
  });
  expect([label?.exact, onTheWordOf?.exact]).toEqual(["Update", "Ann Lee"]);
  expect(changesTold(note)).toEqual(["place: Bakhmut → Ukraine"]);
  expect(note.changes[0]?.figure).toBe("f1");
  expect(note.changes[0]?.toSpan?.exact).toBe("Ukraine");
});

describe("what is changed", () => {
  test.each<[string, string[]]>([
    ["Correction: The flood killed 12 people, not 21.", ["value: 21 → 12"]],
    [
      "Correction: An earlier version of this article misstated the number of people killed. It was 12, not 21.",
      ["value: 21 → 12"],
    ],
    ["An earlier version of this article said 21 people had been killed. In fact 12 were.", ["value: 21 → 12"]],
    ["This article was amended on 2 May 2023. The toll is 12 rather than 21.", ["value: 21 → 12"]],
    [
      "An earlier version referred to twenty-one deaths; that should have been twelve. This article has been corrected.",
      ["value: twenty-one → twelve"],
    ],
    ["Correction: The number of dead was lowered from 21 to 12 in this story.", ["value: 21 → 12"]],
    ["(Corrects number of dead in paragraph 1 to 12, not 21)", ["value: 21 → 12"]],
    ["(Updates with death toll of 12, quotes)", ["value: – → 12"]],
    ["This story has been updated to reflect that 12 people were killed.", ["value: – → 12"]],
    ["Note: this piece was edited on 2 May to correct the toll, which is 12 and not 14.", ["value: 14 → 12"]],
    ["(May 2: Corrects paragraph 1 to show 12 people killed, not 14)", ["value: 14 → 12"]],
    ["This article was amended to remove a reference to 31 deaths, which could not be verified.", ["value: 31 → –"]],
    ["This article was updated to clarify that the 12 were killed.", ["measure: – → killed"]],
    ["Correction: This report incorrectly gave the number of injured as 13.", ["value: 13 → –"]],
    ["An earlier version of this story misstated the number of people killed.", ["value: – → –"]],
    [
      "Correction: An earlier version of this story said 30 people were killed and 12 injured. It is the other way round: 12 were killed and 30 injured.",
      ["value: 30 → 12", "value: 12 → 30"],
    ],
    [
      "Correction: State media spoke of about 700 dead, not of more than 900 as this article said.",
      ["value: 900 → 700", "qualifier: more than 900 → about 700"],
    ],
    [
      "Clarification: As many as 12 people were killed, rather than more than 12.",
      ["qualifier: more than 12 → As many as 12"],
    ],
    [
      "Correction: This story said the general spoke of 600 deaths. He spoke of 600 casualties, not deaths.",
      ["measure: killed → casualties"],
    ],
    ["Correction: This report incorrectly reported the 20 missing as dead.", ["measure: killed → missing"]],
    ["Correction: The 12 people killed were farm workers, not soldiers.", ["group: soldiers → farm workers"]],
    ["Clarification: The deaths occurred in all of Ukraine, not just in Bakhmut.", ["place: Bakhmut → Ukraine"]],
    [
      "This article was changed after Ann Lee clarified that the figure covers Ukraine as a whole, not Bakhmut alone.",
      ["place: Bakhmut → Ukraine"],
    ],
    [
      "An earlier version of this article said the 12 were killed in Kherson. It was Odesa.",
      ["place: Kherson → Odesa"],
    ],
    [
      "This article was amended because an earlier version referred to 12 people killed since January; that should have said since March.",
      ["period: since January → since March"],
    ],
    [
      "Clarification: The figure of 12 dead comes from the Health Ministry and not from the Red Crescent.",
      ["source: Red Crescent → Health Ministry"],
    ],
    [
      "This story has been updated to make clear that the figure of 400 deaths is a forecast and not a count.",
      ["status: asserted → forecast"],
    ],
  ])("%s", (words, expected) => {
    expect(changesTold(noteOf(words))).toEqual(expected);
  });

  test.each([
    ["Correction: An earlier version of this story said Jeffrey Oh, who was killed, was 39. He was 29.", "an age"],
    ["An earlier version of this story gave the damage as $12 million. It is $1.2 million.", "money"],
    ["Correction: The bridge was closed on Monday, not Sunday.", "no toll is spoken of"],
    ["An earlier version of this story misspelled the name of the mayor.", "a name"],
    ["Correction: The road runs for 12 miles, not 21.", "a distance"],
  ])("%s: nothing of a toll (%s)", (words) => {
    expect(changesTold(noteOf(words))).toEqual([]);
  });

  test("the figure is the one of the article that has the new slot", () => {
    expect(noteOf("Correction: 30 people were injured, not 13.").changes[0]?.figure).toBe("f2");
    expect(noteOf("Correction: 14 people were injured, not 13.").changes[0]?.figure).toBeNull();
  });
});

describe("label and kind", () => {
  test.each([
    ["UPDATE: The coroner has since given a lower figure.", "UPDATE", "update"],
    ["Correction appended: The flood killed 12, not 21.", "Correction appended", "correction"],
    ["Correction\n\nThe flood killed 12 people, not 21.", "Correction", "correction"],
    ["Corrections and clarifications: The flood killed 12, not 21.", "Corrections and clarifications", "correction"],
    ["[2023-05-02 08:30 UTC] Clarification: The count is for the whole delta.", "Clarification", "clarification"],
    ["(Corrects toll in paragraph 2)", "Corrects", "correction"],
    ["Editor's note: An earlier version of this story misstated the toll.", "Editor's note", "editor's note"],
    ["Editor's note: This article has been retracted because its source has withdrawn.", "Editor's note", "retraction"],
    ["An earlier version of this article misstated the toll.", undefined, "correction"],
    ["This article has been updated to include a statement by the council.", undefined, "update"],
    ["This article was amended to make clear that the count is a forecast.", undefined, "clarification"],
    ["This article has been withdrawn.", undefined, "retraction"],
  ])("%s", (words, label, kind) => {
    const note = noteOf(words);
    expect([note.label?.exact, note.kind]).toEqual([label, kind]);
  });
});

describe("time", () => {
  test.each([
    ["Correction, May 2, 2023: The flood killed 12, not 21.", "2023-05-02", "stated"],
    ["Correction (May 2): The flood killed 12, not 21.", "2023-05-02", "anchored"],
    ["Update 5/2/23, 5:58 p.m. ET: This article was updated with comment.", "2023-05-02T17:58:00-04:00", "stated"],
    ["2 May 2023: This article was updated to correct the number of dead to 12.", "2023-05-02", "stated"],
    ["Correction appended, May 2. An earlier version gave 14 dead; it should have been 12.", "2023-05-02", "anchored"],
    ["Clarification, 2 May 2023 14:05 BST: The count is for the delta.", "2023-05-02T14:05:00+01:00", "stated"],
    [
      "This article was amended on 3 May 2023 at 14.05 BST to say that 12 died, not 21.",
      "2023-05-03T14:05:00+01:00",
      "stated",
    ],
    ["This article was amended on 02/05/2023 because the toll was wrong.", "2023-05-02", "anchored"],
    ["An earlier version of this article misstated the toll. (May 4, 2023)", "2023-05-04", "stated"],
    ["Correction: The flood struck on 2 April 2023, not 2 March 2023.", null, null],
    ["Correction, 8:30 a.m.: An earlier version of this article misstated the toll.", null, null],
  ])("%s", (words, at, basis) => {
    const note = noteOf(words);
    expect([note.at, note.atBasis]).toEqual([at, basis]);
  });
});

describe("what of the article it touches", () => {
  test.each([
    ["An earlier version of this article misstated the toll.", ["body"]],
    ["The headline of this article has been changed to give the toll of 12.", ["headline"]],
    ["A headline on an earlier version of this story misstated the toll.", ["headline"]],
    ["This article and its headline have been corrected to say 12.", ["headline", "body"]],
    ["Correction: A map with this article showed the wrong district.", []],
    ["An earlier version of this correction misstated the day.", []],
  ])("%s", (words, touches) => {
    expect(noteOf(words).touches).toEqual(touches);
  });
});

describe("on whose word", () => {
  test.each([
    ["This article was updated after Ann Lee, the coroner, clarified that 12 died.", "Ann Lee"],
    ["This article was updated following a clarification from the Health Ministry.", "Health Ministry"],
    [
      "Update: The toll was lowered to 12 after the coroner's office said nine had died of other causes.",
      "coroner's office",
    ],
    ["This article was corrected at the request of Pentagon spokeswoman Anna Berg.", "Anna Berg"],
    ["This article was updated with comment from Ann Lee.", undefined],
    ["Correction: The flood killed 12 people, police said, not 21.", undefined],
    ["This article was amended because an earlier version misstated the toll.", undefined],
  ])("%s", (words, name) => {
    expect(noteOf(words).onTheWordOf?.exact).toBe(name);
  });
});

describe("reach", () => {
  test.each([
    ["This article has been updated.", "anything"],
    ["This article has been updated throughout.", "anything"],
    ["This article has been updated to include comment from the council.", "additions"],
    ["This article has been corrected to give the mayor's name.", "named"],
    ["Correction: The flood killed 12 people, not 21.", "named"],
  ])("%s: %s", (words, reach) => {
    expect(noteOf(words).reach).toBe(reach);
  });
});

test("several notes on a page, in a paragraph and inside one, each for itself", () => {
  const notes = notesOn(
    [
      "Flood kills 12",
      "(Corrects toll in headline)",
      "The flood killed 12 people on Monday. Boats went out at dawn. [An earlier version of this article gave the number of dead as 21.]",
      "Update, May 2: This article has been updated with comment. Correction, May 3: An earlier update misspelled a name.",
    ].join("\n\n"),
  );
  expect(notes.map(({ note }) => note.exact.slice(0, 24))).toEqual([
    "(Corrects toll in headli",
    "[An earlier version of t",
    "Update, May 2: This arti",
    "Correction, May 3: An ea",
  ]);
  expect(notes.map(({ isAboutNote }) => isAboutNote)).toEqual([false, false, false, true]);
});

describe("look-alikes", () => {
  test.each([
    ["Updated 3 hours ago", "a bare time"],
    ["Editor's note: Sign up for our newsletter and have it in your inbox.", "an advertisement"],
    ["Editor's note: This story contains descriptions of violence.", "a warning"],
    ["Update 10:15: Rescuers have reached the village. They report 15 dead.", "a live page's stamp"],
    ["The ministry corrected its toll to 15, not 12, on Monday.", "somebody else's correction"],
    ["An earlier version of the ministry's report put the toll at 40.", "somebody else's version"],
    ["Corrections: call 555-0142 on weekdays.", "a policy"],
    ["Editor's note: Names have been changed to protect the children.", "no change of the text"],
    ["This article was first published by the Delta Post and is republished with permission.", "a credit"],
  ])("%s (%s)", (words) => {
    expect(notesOn(`Flood kills 12\n\nThe flood killed 12 people.\n\n${words}`)).toEqual([]);
  });
});
