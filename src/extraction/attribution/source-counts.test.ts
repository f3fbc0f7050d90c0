import { specifyAttributionRule } from "../attribution-rule.spec-kit.ts";
import { sourceCounts } from "./source-counts.ts";

specifyAttributionRule(sourceCounts, {
  reads: [
    "[The envoys] <speak of> {at least seven}.",
    "[The ministry] <put> {the toll at 40}.",
    "[The rights office] <has recorded> {1,900 civilian casualties}.",
    "[The ministry] <cut> {its toll from 89 dead to 40}.",
    "[The hospital] <raised> {to 89 the number of patients killed}.",
    "[Researchers at the University of Lund] <arrived at> {between 300 and 400 dead}.",
    "[The leaked files] <have> {up to 223 rebels killed}.",
    "[The army] <claims> {more than 170 gunmen dead}.",
    "[The United Nations] <estimated> {at least 200 deaths}.",
    "[One of the leaked documents] <puts> {the toll at 40}.",
    "[A rebel spokesman] <spoke of> {13 villagers killed}.",
  ],
  ignores: [
    ["A raid on the harbour put four people in hospital.", "a harm, no count"],
    ["Russia had 100 soldiers killed.", "only a document has numbers of others"],
    ["The baker put 40 loaves on the table.", "loaves are no toll"],
    ["Gunmen linked to the cartel shot 12 people.", "a participle, not the verb of the clause"],
    ["The ministry put the blame on the weather.", "no number"],
  ],
});
