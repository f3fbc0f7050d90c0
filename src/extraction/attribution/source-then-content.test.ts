import { specifyAttributionRule } from "../attribution-rule.spec-kit.ts";
import { sourceThenContent } from "./source-then-content.ts";

specifyAttributionRule(sourceThenContent, {
  reads: [
    "[Berg] <said> {she was tired of the war and wanted a quiet harbour}.",
    "[The harbour master] <tells> the Lund Courier: {4 sailors dead at the north pier}.",
    "For a port of 2 million [the city's model] <says> {the dam may break}.",
    "When [the mayor] <said> {the pier was safe}, the crowd left.",
    "[Erik Holm — a teacher from Lund —] <says> {the pier fell}.",
    "[Ann Lee (D-Md.), chair of the panel], <said> {that it was open}.",
    "[Anna Berg, a delegate from Lund, Skåne], <said> {the quarrel at the hall was over}.",
    "[Three-quarters of the voters] <said> {they were worried}.",
    "[Berg] <said> as she turned around. {“He is our man, and we love him!”}",
    "[The mayor] <said> on Monday {that the bridge had fallen}.",
    "[Anna Berg, who runs the clinic], <told> reporters {that 12 patients had died}.",
    "[Rescuers from the valley] <believe> {nobody survived}.",
    "[She] <said>: {“We are still counting.”}",
    "[The press office, asked to comment], <said> {it “does not discuss such matters”}.",
    "Speaking in Lund, [the port's safety chief, Anna Berg], <said> {the pier would hold}.",
    "[Berg] <answered>: {“We are still counting.”}",
    "[She] <went on>, {“Nobody came to help us.”}",
    "[The report] <finds> {that 40 houses burned}; the town disagrees.",
    "[The harbour office] <claims> {more than 30 sailors are missing}.",
    "[Ferry operator Nordline] <has confirmed> in a statement {that 9 people died}, the radio reported.",
    "[The minister, speaking in Lund], <said> {the dam would hold}, adding that repairs had begun.",
  ],
  ignores: [
    ["The list published in April names 40 victims.", "a participle, not the verb of the clause"],
    ["With the wounded added, the count rises to 40.", "what hangs on a preposition is no subject"],
    ["Two people briefed on the matter left.", "whom one tells is not named: a participle"],
    ["The group claimed responsibility for the raid that killed 12 people.", "the raid is claimed, not the toll"],
    ["Police were responding to a call when the pier fell.", "to what they responded"],
    ["The mayor said.", "nothing is said"],
    ["She answered the door as the roof fell in.", "a verb that tells who speaks beside a quotation only"],
    ["The bridge fell, the mayor said.", "content-then-source reads the content first"],
  ],
});
