/**
 * Whether those who "fled" got away from a crime or from the police, which displaces nobody: "two gunmen fled",
 * "three men fled the scene", "four fled in a car".
 *
 * Not here: people driven from home, "300 villagers fled".
 */
import type { Token } from "../../text/token.ts";
import type { CountedGroup } from "../counted-group.ts";
import type { Outcome } from "../outcome.ts";

const culprits =
  /^(?:gunm[ae]n|robbers?|suspects?|attackers?|assailants?|thieves|thief|killers?|shooters?|burglars?|bandits|terrorists?|hijackers?|kidnappers?|bombers?|murderers?|raiders?|looters?|culprits?|perpetrators?|intruders?|inmates?|prisoners?|convicts?|detainees?|escapees)$/;
const getaway =
  /^(?:(?:from )?the (?:scene|area on|building|shop|store|bank)|on (?:foot|a motor|motor|horse)|in (?:a|an|the|two|their) (?:\S+ )?(?:car|vehicle|van|truck|sedan|taxi|jeep|suv|pickup)|with (?:the|a|his|their|cash|money)|empty|custody|from (?:police|custody|prison|jail|the police))\b/;

export function takesFlight(tokens: readonly Token[], group: CountedGroup, { first, last }: Outcome): boolean {
  if (!/^(?:fled|flee|fleeing)$/.test(tokens[last]!.lower)) return false;
  if (group.last >= group.first && culprits.test(tokens[group.last]!.lower)) return true;
  // "two men who robbed the shop fled"
  const told = tokens.slice(group.last + 1, first).map(({ lower }) => lower);
  if (told.some((word) => /^(?:robbed|shot|attacked|stabbed|stole|hijacked|fired|bombed|looted)$/.test(word)))
    return true;
  const behind = tokens.slice(last + 1, last + 6).map(({ lower }) => lower);
  return getaway.test(behind.join(" "));
}
