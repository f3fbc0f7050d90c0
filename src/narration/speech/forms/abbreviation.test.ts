import { specifySpeechRule } from "../speech-rule.spec-kit.ts";
import { abbreviation } from "./abbreviation.ts";

specifySpeechRule(abbreviation, {
  says: [
    ["[Lt.] Col. Ana Ruiz left.", "lieutenant"],
    ["[Dr.] Osei left.", "doctor"],
    ["She lives on Ocean [Dr.]", "drive"],
    ["[St.] Louis is flooded.", "saint"],
    ["He lives on Elm [St.]", "street"],
    ["North [vs.] south.", "versus"],
    ["School [No.] 5 was hit.", "number"],
    ["Tents, food, [etc.]", "et cetera"],
    ["[Mr] Lind left.", "mister"],
  ],
  leaves: [
    ["No. They left.", "a word and a full stop"],
    ["The general left.", "written out"],
    ["Gen Z left.", "no name behind"],
  ],
});
