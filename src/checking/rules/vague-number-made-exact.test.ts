import { specifyCheck } from "../specify-check.spec-kit.ts";
import { vagueNumberMadeExact } from "./vague-number-made-exact.ts";

specifyCheck(vagueNumberMadeExact, {
  finds: [
    ["[24] dead in market blast\n\n{Dozens} of people were killed in a market, police said.", /“Dozens” elsewhere/],
    [
      "{Dozens} of people were killed in the blast, police said. Police said [36] people were killed in the blast.",
      /Keep to what the source said/,
    ],
    ["[36] Killed in Market Blast\n\n{Dozens} of people were killed in the blast, police said.", /“Dozens” elsewhere/],
    [
      "{Hundreds} of residents were displaced, the ministry said.\n\nThe ministry said [412] residents were displaced.",
      /who counted and when/,
    ],
    ["According to the mayor, [48] people were injured. The mayor said {scores} of people were injured.", /scores/],
    ["Colonel Ivan Petrov said {dozens} of soldiers were killed. Petrov said that [36] soldiers were killed.", /36/],
    ["The army said {thousands} of fighters had died. The army said [4,300] fighters had died.", /4,300/],
    ["Landslide Kills [112]\n\n{Scores} of people were killed, rescuers said.", /who counted/],
    [
      "{Dozens} of people were killed in the blast, police said. With [36] people killed, police said, it is now the worst blast of the war.",
      /36/,
    ],
  ],
  passes: [
    ["Dozens of people were killed, police said. Police now say 36 people were killed.", "counted by now"],
    [
      "Dozens of people were killed in the blast, police said. Police later put the toll at 36 people killed.",
      "counted later",
    ],
    ["Dozens killed in market blast\n\nThe blast killed 36 people, police said.", "a headline may round"],
    ["Dozens of people were killed, police said. The hospital said 36 people were killed.", "another source counted"],
    ["Dozens of people were killed, police said, including 36 children.", "a part of them"],
    ["Dozens of people were killed, police said. Police said 36 people were injured.", "another measure"],
    [
      "Dozens of people were killed, police said. Police said 4,000 people were killed in the war.",
      "too many to be dozens",
    ],
    [
      "Dozens of people were killed in Kherson, police said. Police said 36 people were killed in Odesa.",
      "another place",
    ],
    [
      "Dozens of people were killed, police said. Police said at least 36 people were killed.",
      "a bound leaves it open",
    ],
    [
      "36 killed in market blast\n\nDozens of people were killed, police said. The hospital counted 36 people killed.",
      "the body has the number",
    ],
    ["Police said 36 people were killed. “Dozens of our people were killed,” a woman said.", "another speaker"],
    [
      "Several people were killed, police said. Police said five people were killed.",
      "several is no number word of size",
    ],
  ],
});
