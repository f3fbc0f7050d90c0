import { specifyAttributionRule } from "../attribution-rule.spec-kit.ts";
import { contentThenSource } from "./content-then-source.ts";

specifyAttributionRule(contentThenSource, {
  reads: [
    "{The bridge fell at noon}, [the mayor] <said>.",
    "{“The bridge fell at noon,”} <said> [Anna Berg, the mayor], on Monday.",
    "{The bridge fell}, [she] <said>, {in the first hour of the storm}.",
    "{“We saw it fall,”} [she] <told> the radio. {“Nobody could stop it.”}",
    "{“Run!”} [the guard] <shouted>.",
    "{''We are counting,''} [Mr. Holm] <said> as he left the hall.",
    "{Five miners died}, [the company] <said>, the state radio reported.",
    "{Around 40 villages are cut off}, [the Red Cross] <estimates>.",
    "The bridge closed in May; {nobody was hurt}, [the mayor] <said>.",
    "{Twelve people died}, [the mayor] <told> the Lund Courier Saturday night.",
    "{Twelve people died}, [the mayor] <said> late on Friday.",
    "{Twelve people died}, [the mayor] <said> early on Monday night.",
    "{Twelve people died}, [the mayor] <said> in a televised address Monday.",
    "{Nobody has returned since August 2021}, [the Foreign Minister, Anna Berg], <said> on Wednesday.",
  ],
  ignores: [
    ["Anna Berg, the mayor, said the bridge had fallen.", "an apposition stands before the verb, no content"],
    ["Anna Berg, who runs the town, told reporters that it fell.", "reporters are the listeners"],
    ["The bridge fell, killing 12 people.", "nobody says so"],
  ],
});
