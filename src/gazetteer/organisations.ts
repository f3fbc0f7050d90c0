/**
 * Offices whose place in a government or a body of states is common knowledge: name, what it belongs to, other names.
 * "NSC" → the White House National Security Council, of the White House, of the United States. "seat": news puts it for the
 * whole government.
 *
 * Not here: capitals, which stand for governments (governments.ts), ministries and forces that say whose they are ("the Lebanese Health Ministry"), and who works where.
 */
import { remembering } from "../text/remembering.ts";
import { foldName } from "./fold-name.ts";
import { governments } from "./governments.ts";

const organisations = `
White House National Security Council|White House|NSC, US National Security Council
White House|United States||seat
Department of Defense|United States|Pentagon, Defense Department, US Defense Department, US Department of Defense
Joint Chiefs of Staff|Department of Defense|Joint Chiefs
Central Command|Department of Defense|CENTCOM, US Central Command
Department of State|United States|State Department, US State Department
Central Intelligence Agency|United States|CIA
Kremlin|Russia||seat
Downing Street|United Kingdom||seat
Ministry of Defence of the United Kingdom|United Kingdom|UK Ministry of Defence, British Ministry of Defence, UK Defence Ministry, British Defence Ministry
Israel Defense Forces|Israel|IDF, Israel Defence Forces, Israeli Defense Forces, Israeli Defence Forces, Israeli military, Israeli army, Israel military, Israel army
Gaza Health Ministry|Palestine|Gaza Ministry of Health, Health Ministry in Gaza, Ministry of Health in Gaza, Hamas-run Health Ministry, Hamas-run Ministry of Health, Health Ministry in Hamas-run Gaza, Gaza Hamas-run Health Ministry, Health Ministry in the Gaza Strip, Palestinian Health Ministry in Gaza
World Health Organization|United Nations|WHO, UN health agency
High Commissioner for Refugees|United Nations|UNHCR, UN refugee agency
Office for the Coordination of Humanitarian Affairs|United Nations|OCHA, UN OCHA
Office of the High Commissioner for Human Rights|United Nations|OHCHR, UN human rights office, UN rights office
International Organization for Migration|United Nations|IOM, UN migration agency
Relief and Works Agency|United Nations|UNRWA
Children's Fund|United Nations|UNICEF
World Food Programme|United Nations|WFP, World Food Program
United Nations||UN, U.N
European Union||EU, E.U
International Committee of the Red Cross||ICRC, Red Cross
Armed Conflict Location & Event Data||ACLED
Internal Displacement Monitoring Centre||IDMC
Syrian Observatory for Human Rights||SOHR
`;

export interface Organisation {
  readonly name: string;
  /** What it belongs to, narrowest first. */
  readonly within: readonly string[];
  /** The seat of a government, which news puts for the whole of it. */
  readonly isSeat: boolean;
}

interface Listed {
  readonly name: string;
  readonly within: string;
  readonly isSeat: boolean;
}

let listed: ReadonlyMap<string, Listed> | undefined;

/** The office that a name or an abbreviation stands for; undefined when it is not common knowledge. */
export const findOrganisation: (name: string) => Organisation | undefined = remembering(20_000, (name) => {
  listed ??= readListed();
  const found = listed.get(keyOf(name));
  if (found === undefined) return undefined;
  const within: string[] = [];
  for (let above = found.within; above !== ""; above = listed.get(keyOf(above))?.within ?? "") within.push(above);
  return { name: found.name, within, isSeat: found.isSeat };
});

function readListed(): Map<string, Listed> {
  const byName = new Map<string, Listed>();
  for (const line of organisations.trim().split("\n")) {
    const [name = "", within = "", also = "", seat = ""] = line.split("|");
    for (const spelling of [name, ...also.split(", ")].filter((one) => one !== ""))
      byName.set(keyOf(spelling), { name, within, isSeat: seat !== "" });
  }
  for (const line of governments.trim().split("\n")) {
    const [name = "", spellings = ""] = line.split("|");
    for (const spelling of spellings.split(", ")) byName.set(keyOf(spelling), { name, within: "", isSeat: false });
  }
  return byName;
}

const keyOf = (name: string) => foldName(name.replace(/['’]s\b/g, "")).replace(/^the /, "");
