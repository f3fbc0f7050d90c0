import { expect, test } from "vitest";
import { toldIn } from "./told-figures.spec-kit.ts";

test.each([
  "In the film, a drifter has killed four men and runs from the law.",
  "In her second novel a baker poisons and murders nine guests.",
  "The villain shoots three guards and flees with two hostages.",
  "The striker wounded two defenders with his pace.",
  "His first thriller follows a clerk who has killed six bankers.",
  "In the third of the novels the inspector counts nine corpses.",
  "In the second season the baker, who has killed four men, opens a shop.",
  "The film, in which a clerk kills 20 people, opens on Friday.",
  "My best run ended with 26 survivors, says the leaderboard.",
  "Thirty wounded were carried out of the mock train crash.",
  "In the fire drill 600 pupils were evacuated.",
])("nobody came to harm: %s", (text) => expect(toldIn(text)).toEqual([]));

test.each([
  ["Two stuntmen were killed on the set of the film.", "on the set"],
  ["In the film industry two men died last year.", "an industry, no story"],
  ["In the film theatre 12 people were hurt.", "a theatre"],
  ["The striker and two friends were killed in a crash.", "a crash in earnest"],
  ["The film follows the two sisters who were killed in 1960.", "a film may tell what happened"],
  ["Fans of the novel mourned the two readers killed.", "readers live"],
])("%s (%s)", (text) => expect(toldIn(text).length).toBeGreaterThan(0));
