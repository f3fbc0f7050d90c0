import { specifyFigureRule } from "../figure-rule.spec-kit.ts";
import { toldBareCount } from "./told-bare-count.ts";

specifyFigureRule(toldBareCount, {
  reads: [
    [
      "The slide killed 27 people. The miners' union says [433].",
      { measure: "killed", low: 433, high: 433, qualifier: "exact" },
    ],
    [
      "Sixty died in the blast. Neighbours talked of [more than 100]; the mayor was silent.",
      { measure: "killed", low: 100, high: null, qualifier: "more-than" },
    ],
    [
      "Sixty died in the blast. A diver told me [seventy].",
      { measure: "killed", low: 70, high: 70, qualifier: "exact" },
    ],
    [
      "Ten are missing. The owner has them at “[not more than five]”.",
      { measure: "missing", low: null, high: 5, qualifier: "at-most" },
    ],
    [
      "Ten are missing, and a radio station made it [nine].",
      { measure: "missing", low: 9, high: 9, qualifier: "exact" },
    ],
    ["Ten were hurt. “[Twenty-three],” she told him.", { measure: "injured", low: 23, high: 23, qualifier: "exact" }],
    [
      "Ten have died. The ministry's [180], not yet published, is disputed.",
      { measure: "killed", low: 180, high: 180, qualifier: "exact" },
    ],
    [
      "The siege killed 33,000. By May the figure now exceeded [35,000].",
      { measure: "killed", low: 35_000, high: null, qualifier: "more-than" },
    ],
    [
      "Sixty were hurt. The total has since passed [70].",
      { measure: "injured", low: 70, high: null, qualifier: "more-than" },
    ],
  ],
  ignores: [
    ["Sixty died. The figure exceeded 70 dollars.", "money"],
    ["Sixty died. The river exceeded 70.", "a river is no figure"],
    ["The figure exceeded 35,000.", "no toll was told before"],
    ["The club says 433.", "no toll was told before"],
    ["Sixty died. Police said 12 had been arrested.", "arrests"],
    ["Sixty died. Police said 12 shops burned.", "shops"],
    ["Fourteen herders were shot, said one, whose brother hid.", "one who says it"],
    ["Sixty died. The mayor said it in 1998.", "a year"],
    ["Sixty died. The mayor said a third.", "a share has a whole"],
    ["Sixty died. “Twelve roads,” she said.", "roads"],
  ],
});
