import { specifyCheck } from "../specify-check.spec-kit.ts";
import { futureAsFact } from "./future-as-fact.ts";

specifyCheck(futureAsFact, {
  finds: [
    ["Flood Kills [400]\n\nOfficials warned that the death toll could reach {400}.", /still to come/],
    [
      "Storm Leaves [2,000] Dead\n\n{Up to 2,000} people could die in the storm, forecasters said.",
      /Tell it as a forecast/,
    ],
    [
      "Famine claims [40,000] lives\n\nThe agency said {40,000} people will die by October unless food arrives.",
      /40,000/,
    ],
    ["[9,000] Dead in Quake\n\nThe agency reckons with {9,000} dead in the end.", /still to come/],
    [
      "If the dam breaks, {900} people will die, the engineer said. The [900] people who died had the warnings in their hands.",
      /still to come/,
    ],
    ["[50,000] displaced by dam collapse\n\nThe agency expects {50,000} people to be displaced.", /say whose/],
    [
      "[500 soldiers]".replace(
        "[500 soldiers]",
        "[500] Soldiers Killed in Siege\n\nThe siege might kill {500} soldiers, an analyst said.",
      ),
      /still to come/,
    ],
    ["Famine kills [70,000]\n\n{As many as 70,000} people could starve to death by spring, Ann Lee warned.", /starve/],
    ["Fever claims [900] lives\n\nThe outbreak is likely to claim {900} lives, Ann Lee said.", /likely/],
    ["Virus kills [3,000]\n\nExperts expect the death toll to rise to {3,000}.", /rise to 3,000/],
    [
      "The virus has killed [3,000] people in the valley.\n\nExperts said that the virus could kill {3,000} people.",
      /what has happened/,
    ],
    ["[30,000] Dead in Cholera Outbreak\n\nA model predicts {30,000} deaths by June.", /predicts 30,000/],
    [
      "Eruption forces evacuation of [12,000]\n\nAuthorities said {12,000} people would be evacuated if the volcano erupts.".replace(
        "drives [12,000] from homes",
        "forces evacuation of [12,000]",
      ),
      /forecast/,
    ],
    [
      "The drought killed [1,500] people. By autumn, {1,500} people will have died, the agency predicts.",
      /will have died/,
    ],
  ],
  passes: [
    ["Flood could kill 400\n\nOfficials warned that the death toll could reach 400.", "the headline looks ahead, too"],
    [
      "Flood to kill 400, officials warn\n\nOfficials warned that the toll could reach 400 dead.",
      "the headline looks ahead in its own way",
    ],
    ["400 feared dead in flood\n\nOfficials warned that the death toll could reach 400.", "a fear is no fact"],
    ["Flood kills 300\n\nIt killed 300 people, and the toll could reach 400, Ann Lee said.", "the toll is another"],
    ["Flood kills 300\n\nThe flood killed 300 people. The toll could reach 400.", "another number"],
    [
      "Flood kills 400\n\nThe ministry said 400 people had died. Officials had warned the toll could reach 400.",
      "the body counts them",
    ],
    [
      "Flood kills 400\n\nAt least 412 people have died. Earlier, officials had said that the toll could reach 400.",
      "the body counts more",
    ],
    ["The flood killed 400 people. Another 400 people could die of cholera.", "others of the same number"],
    ["Experts had predicted 400 deaths. The hospital has since counted 400 deaths.", "it came about"],
    [
      "Officials warned that 400 people could die. Rescuers said that 400 people had died.",
      "another source counts what happened",
    ],
    ["The quake killed 400 people in Kherson. In Odesa a quake could kill 400 people.", "another place"],
    ["The flood killed 400 people. It could displace 400 people.", "another measure"],
    ["“It will kill 400 people,” the mayor said. Two people died.", "nothing of that number is told as fact"],
    [
      "The shooting left seven people injured. All of the seven injured are expected to survive.",
      "what is expected is that they live",
    ],
  ],
});
