import { specifyFigureRule } from "../figure-rule.spec-kit.ts";
import { outcomeAroundCount } from "./outcome-around-count.ts";

specifyFigureRule(outcomeAroundCount, {
  reads: [
    ["A launch pulled [nine] sailors off the hull.", { measure: "rescued", low: 9, high: 9, qualifier: "exact" }],
    [
      "Sappers cleared [600] people from the streets around.",
      { measure: "evacuated", low: 600, high: 600, qualifier: "exact" },
    ],
    ["Divers found [two] of the boys alive.", { measure: "rescued", low: 2, high: 2, qualifier: "exact" }],
    [
      "The dam break forced [376] villagers to evacuate.",
      { measure: "evacuated", low: 376, high: 376, qualifier: "exact" },
    ],
    [
      "The storm forced a total of [1057] people to evacuate.",
      { measure: "evacuated", low: 1057, high: 1057, qualifier: "exact" },
    ],
    [
      "Rain prompted [nearly 130] people living near the mill to relocate to schools.",
      { measure: "displaced", low: 130, high: 130, qualifier: "approximately" },
    ],
    [
      "Officials told [60] families to be ready or to evacuate.",
      { measure: "evacuated", low: 60, high: 60, qualifier: "exact", unit: "household" },
    ],
    [
      "The siege has driven [800] shopkeepers out of Zaria.",
      { measure: "displaced", low: 800, high: 800, qualifier: "exact" },
    ],
    [
      "Fighting has driven [3,200] families into tents.",
      { measure: "displaced", low: 3200, high: 3200, qualifier: "exact", unit: "household" },
    ],
    [
      "The flood forced [90] herders to higher ground.",
      { measure: "displaced", low: 90, high: 90, qualifier: "exact" },
    ],
    ["The storm cost [40] people their lives.", { measure: "killed", low: 40, high: 40, qualifier: "exact" }],
    [
      "Rescuers pulled [130] people alive from the rubble.",
      { measure: "rescued", low: 130, high: 130, qualifier: "exact" },
    ],
    [
      "The flood forced [half a million] people from their homes.",
      { measure: "displaced", low: 500_000, high: 500_000, qualifier: "exact", group: "people" },
    ],
    [
      "The militia drove [4,000] farmers out of their villages.",
      { measure: "displaced", low: 4000, high: 4000, qualifier: "exact" },
    ],
    [
      "The fire left [at least 60] families homeless.",
      { measure: "displaced", low: 60, high: null, qualifier: "at-least", unit: "household" },
    ],
    [
      "Doctors treated [some 200] people for smoke.",
      { measure: "injured", low: 200, high: 200, qualifier: "approximately" },
    ],
    [
      "Waves swept [three] swimmers out to sea.",
      { measure: "missing", low: 3, high: 3, qualifier: "exact", group: "swimmers" },
    ],
    [
      "Soldiers ordered [2,000] residents to evacuate.",
      { measure: "evacuated", low: 2000, high: 2000, qualifier: "exact" },
    ],
    ["A mob beat [two] men to death.", { measure: "killed", low: 2, high: 2, qualifier: "exact", group: "men" }],
    [
      "The crash sent [five] people to the hospital.",
      { measure: "injured", low: 5, high: 5, qualifier: "exact", group: "people" },
    ],
    ["A brawl put [two] fans in hospital.", { measure: "injured", low: 2, high: 2, qualifier: "exact" }],
  ],
  ignores: [
    ["The new law drove 800 shopkeepers out of business.", "they lost a trade, no home"],
    ["The charity sent 12 doctors to a hospital.", "they work there"],
    ["The mayor sent five people to the harbour.", "a harbour heals nobody"],
    ["The mayor asked 12 aides to draft a plan, and guests to evacuate.", "the aides drafted a plan"],
    ["The army ordered 12 officers to move against the rebels.", "no move away from home"],
    ["The cabinet forced 12 ministers out of office.", "office is no home"],
    ["The hospital treated 200 people last year.", "visits to a hospital are no toll without an injury"],
    ["Rescuers pulled 12 dogs alive from the rubble.", "only people count"],
    ["The storm left 12 alive in the wreck.", "left alive is no harm"],
    ["The coach took 20 fans to the match while a bomb killed nobody.", "a ride is no outcome"],
    ["The flood left 12 hopes without homes.", "hopes are nobody"],
    ["That war made 1998 homeless for poets.", "1998 is the year"],
    ["Troops forced a vote on 40 people from their homes.", "the vote is what they forced"],
  ],
});
