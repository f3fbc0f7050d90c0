/**
 * Tolls as clauses, in other words than the usual ones (clauses.ts).
 *
 * Not here: who said it (held-out-frames.ts).
 */
import type { Chance } from "../../properties/planting/chance.ts";
import type { Toll } from "../drawing/statement.ts";
import type { TollWords } from "./frame.ts";

const join = (...words: string[]) => words.filter((each) => each !== "").join(" ");

export function heldOutClause(toll: Toll, words: TollWords, chance: Chance): string {
  const { count, group, place, period, event } = words;
  const where = join(place, period);
  const through = event === null ? "" : chance.of([`during the ${event}`, `because of the ${event}`]);
  if (toll.isKilledOrWounded) return either(words, chance);
  if (toll.measure === "casualties") return casualties(words, chance);
  if (toll.measure === "killed") return deaths(words, chance);
  const ways: Partial<Record<Toll["measure"], readonly string[]>> = {
    injured: ["had suffered injuries", "were hurt", "had been left injured"],
    missing: ["were unaccounted for", "had been reported missing", "were still missing"],
    displaced: ["had been uprooted", "had been driven from their homes", "had to flee their homes"],
    evacuated: ["had been evacuated", "were evacuated to safety"],
    rescued: ["had been rescued alive", "were rescued"],
    captured: ["had been taken captive", "were being held as prisoners of war", "have been taken prisoner"],
  };
  const way = chance.of(ways[toll.measure]!);
  return chance.is(0.4) && place !== ""
    ? join(place, count, group, way, through, period)
    : join(count, group, way, through, where);
}

function either({ count, group, place, period, event }: TollWords, chance: Chance): string {
  const through = event === null ? "" : `in the ${event}`;
  const where = join(place, period);
  return chance.of([
    join(count, group, chance.of(["had been killed or hurt", "were killed or injured"]), through, where),
    join(count, "dead and wounded had been counted among", group, through, where),
    join("the fighting", where, "had left", count, group, "dead or wounded", through),
  ]);
}

function casualties({ count, group, place, period, event }: TollWords, chance: Chance): string {
  const where = join(place, period);
  if (event !== null) return join("casualties from the", event, where, "stood at", count);
  if (!group.includes(" ")) return join("casualties", where, "had reached", count);
  const demonym = group.split(" ")[0]!;
  return chance.of([
    join(demonym, "casualties", where, "had reached", count),
    join("casualties among", demonym, "troops", where, "came to", count),
    join(demonym, "units had sustained", count, "casualties", where),
  ]);
}

function deaths({ count, group, place, period, event }: TollWords, chance: Chance): string {
  const where = join(place, period);
  if (event === null) {
    return chance.of([
      join("fighting", where, "had claimed the lives of", count, group),
      join(count, group, "have been killed", where),
      join(count, group, "had been confirmed dead", where),
      join("the lives of", count, group, "had been lost", where),
    ]);
  }
  return chance.of([
    join("the", event, where, "had claimed the lives of", count, group),
    join("the death toll from the", event, where, "stood at", count, group.includes(" and ") ? group : ""),
    join(count, group, "had perished in the", event, where),
    join("the bodies of", count, group, "had been recovered after the", event, where),
  ]);
}
