import { specifyFigureRule } from "../figure-rule.spec-kit.ts";
import { tollOfCount } from "./toll-of-count.ts";

specifyFigureRule(tollOfCount, {
  reads: [
    [
      "The number of dead has gone [above 2,800].",
      { measure: "killed", low: 2800, high: null, qualifier: "more-than" },
    ],
    ["The number killed in the blasts stands at [40].", { measure: "killed", low: 40, high: 40, qualifier: "exact" }],
    [
      "The number who died when a bus with pilgrims and their drivers fell from a bridge on the way home stood at [44].",
      { measure: "killed", low: 44, high: 44, qualifier: "exact" },
    ],
    [
      "Estimates of the dead range [from 6,000 to 12,000].",
      { measure: "killed", low: 6000, high: 12000, qualifier: "range" },
    ],
    ["The number of deaths was likely [11,000].", { measure: "killed", low: 11000, high: 11000, qualifier: "exact" }],
    [
      "The number of displaced families is [349].",
      { measure: "displaced", low: 349, high: 349, qualifier: "exact", unit: "household" },
    ],
    [
      "[Some 120,000] – the number of people forced out of their homes.",
      { measure: "displaced", low: 120000, high: 120000, qualifier: "approximately" },
    ],
    ["The death toll now stands at [over 60].", { measure: "killed", low: 60, high: null, qualifier: "more-than" }],
    ["The flood toll has passed [7,200].", { measure: "killed", low: 7200, high: null, qualifier: "more-than" }],
    ["The toll is nearing [300].", { measure: "killed", low: 300, high: 300, qualifier: "approximately" }],
    ["Casualties: [12]", { measure: "casualties", low: 12, high: 12, qualifier: "exact" }],
    [
      "The report puts the army's casualties at [between 189,500 and 223,000].",
      { measure: "casualties", low: 189_500, high: 223_000, qualifier: "range", group: "army" },
    ],
    [
      "The flood raised to [89] the death toll in the delta.",
      { measure: "killed", low: 89, high: 89, qualifier: "exact" },
    ],
    [
      "The number of people displaced by the quake stands at [1.2 million].",
      { measure: "displaced", low: 1.2e6, high: 1.2e6, qualifier: "exact" },
    ],
    [
      "The number of people hurt in last week's gas explosion at the covered market of Tolva, a port in the far north, has gone up to [31].",
      { measure: "injured", low: 31, high: 31, qualifier: "exact" },
    ],
    ["The number of missing fell to [17].", { measure: "missing", low: 17, high: 17, qualifier: "exact" }],
    ["Injuries in the stampede totalled [230].", { measure: "injured", low: 230, high: 230, qualifier: "exact" }],
    [
      "Russian losses have reached [50,000], the general said.",
      { measure: "casualties", low: 50_000, high: 50_000, qualifier: "exact", group: "Russian" },
    ],
    ["The body count is [at least nine].", { measure: "killed", low: 9, high: null, qualifier: "at-least" }],
    [
      "The dead, [12] students, were named.",
      { measure: "killed", low: 12, high: 12, qualifier: "exact", group: "students" },
    ],
    ["The missing numbered [dozens].", { measure: "missing", low: 24, high: null, qualifier: "vague" }],
    ["The toll was put at [none].", { measure: "killed", low: 0, high: 0, qualifier: "exact" }],
  ],
  ignores: [
    ["The number of fatal collisions fell to 24.", "collisions are no dead"],
    ["The injured man was 45.", "his age"],
    ["The average age of the dead was 54.", "an age"],
    ["No survivors were seen where the hill slid on to two orchards.", "another clause"],
    ["The company's losses reached 50,000.", "money was lost"],
    ["The number of houses destroyed rose to 41 after the death of the mayor.", "only people count"],
    ["The word count is 900, death notices aside.", "words are counted"],
    ["The death toll hit 12 villages.", "only people count"],
    ["The death toll is unknown; at the vigil were 12.", "another clause tells the number"],
    ["The deaths made news in 12 papers.", "no link leads from the deaths to the number"],
    ["The deaths shook the town, 12 residents said.", "a verb stands between the deaths and the residents"],
    [
      "The number of people hurt in the fire was told to a reporter who had walked for two hours through the rain to 31.",
      "nothing has risen",
    ],
    ["The death toll was 2020's highest.", "2020 is the year"],
    ["The death toll made a mayor of 12 weep.", "'of' binds to the mayor"],
    ["The shop sold 89 the day of the death.", "the day is no toll"],
  ],
});
