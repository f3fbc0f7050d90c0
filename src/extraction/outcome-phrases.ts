/**
 * The words of outcomes by measure. Data; outcome.ts says how each column takes its count.
 *
 * active: people stand behind ("killing 12") · after: people stand before ("12 died") · both: either ("killed") ·
 * counted: is itself counted ("12 deaths") · state: counted itself or after its people ("12 dead", "12 people dead").
 */
import type { MeasureName } from "../domain/measures.ts";

interface OutcomeUses {
  readonly active: string;
  readonly after: string;
  readonly both: string;
  readonly counted: string;
  readonly state: string;
}

export const outcomePhrases: Readonly<Record<MeasureName, OutcomeUses>> = {
  killed: {
    active:
      "kill, kills, killing, murdering, massacring, executing, slaying, slew, claimed the lives of, claims the lives of, claiming the lives of, took the lives of, taking the lives of, cost the lives of, shot dead, shooting dead, shot to death, gunned down, fatally shot, fatally stabbed, fatally shooting, fatally stabbing, fatally wounding, fatally injuring, mortally wounding, stabbed to death, slaughtered, slaughtering, beheaded, beheading, burying the bodies of, drowning, drowned, electrocuting, asphyxiating, suffocating, burning to death, crushing to death",
    after:
      "died, die, passed away, pronounced dead, laid to rest, dies, dying, dead, perished, perish, drowned, drown, drowning, succumbed, lost their lives, lost his life, lost her life, losing their lives, fatal, fatally, shot dead, shot to death, gunned down, lifeless, stabbed to death, fatally shot, burned to death, burnt to death, suffocated, fallen in battle, fell in battle, electrocuted, beaten to death, dead or dying, did not survive, did n't survive, did not make it, did n't make it, never made it out, put to death, hanged, beheaded, decapitated, gave their lives, paid with their lives, laid down their lives, trampled, asphyxiated, mown down, mowed down",
    both: "killed, fatally wounded, fatally injured, mortally wounded, fatally struck, murdered, massacred, executed, slain, assassinated, martyred, lynched, butchered, shot and killed, crushed to death",
    counted:
      "deaths, death, fatalities, fatality, bodies, body, corpses, corpse, martyrs, killings, lives, dead bodies, homicides, murders, executions, fatal injuries, drownings, dead and dying",
    state:
      "dead, deceased, killed, murdered, massacred, martyred, drowned, executed, killed in action, slain, fatally injured",
  },
  injured: {
    active:
      "injure, injures, injuring, wound, wounding, wounds, hurting, maiming, hospitalizing, hospitalising, shooting and wounding, shoot, shoots, shooting, stab, stabs, stabbing",
    after:
      "treated for, treated in hospital, treated at the scene, treated and released, in fair condition, in guarded condition, in grave condition, clinging to life, fighting for their lives, in critical condition, in serious condition, in stable condition, critically hurt, injured or sickened",
    both: "hospitalized, hospitalised, shot, stabbed, injured, wounded, maimed, hurt, shot and wounded, shot and injured",
    counted:
      "injuries, injury, wounded, injured, nonfatal injuries, gunshot victims, gunshot wound victims, gunshot patients, shooting victims, stabbing victims, burn victims",
    state:
      "injured, wounded, seriously injured, critically injured, critically wounded, badly wounded, wounded in action",
  },
  casualties: {
    active: "",
    after: "",
    both: "",
    counted: "casualties, casualty",
    state: "",
  },
  missing: {
    active:
      "trapping, trapped, sweeping away, swept away, washing away, washed away, carrying away, carried away, burying alive",
    after:
      "missing, unaccounted for, disappeared, vanished, gone missing, went missing, go missing, trapped, feared drowned, not been found, not been accounted for, not be accounted for, not be found, yet to be found, swept away, washed away, buried under, buried beneath, buried in the rubble, buried in rubble, buried alive, still buried, lost at sea, not accounted for, not been heard from, not been seen since, never found, never been found, never been seen, not been located, not been recovered",
    both: "",
    counted: "disappearances, missing persons, missing people, disappeared",
    state: "missing, missing in action, unaccounted for, trapped",
  },
  captured: {
    active: "capturing, took prisoner, taking prisoner",
    after:
      "taken prisoner, taken captive, surrendered, held as prisoners of war, laid down their arms, laid down their weapons, laid down arms, lay down their arms, gave themselves up, giving themselves up, given themselves up, surrendering",
    both: "captured",
    counted: "prisoners of war, pows, pow, captives, captured soldiers, prisoner of war, servicemen returned",
    state: "captured",
  },
  abducted: {
    active:
      "kidnapping, kidnap, kidnaps, abducting, abduct, abducts, taking hostage, carrying off, carried off, snatching",
    after:
      "taken hostage, held hostage, taken captive, held captive, being held hostage, taken away by gunmen, taken away at gunpoint, carried off, spirited away",
    both: "kidnapped, abducted, snatched",
    counted: "hostages, hostage, kidnappings, abductees, abductions",
    state: "kidnapped, abducted, held hostage",
  },
  displaced: {
    active: "sheltering, relocating, rehousing, resettling, displacing, displaces, displace, uprooting",
    after:
      "fled, flee, fleeing, have fled, homeless, left homeless, made homeless, rendered homeless, forced to flee, forced to leave, forced to relocate, forced to move, forced to abandon, forced into shelters, forced into temporary, forced into emergency, forced into camps, had to leave their homes, had to relocate, had to move out, had to abandon, flooded out, burned out of their homes, rehoused, forced out of, forced from, ordered from their, ordered out of their, driven from, driven out, sheltering, sheltered, taking shelter, took shelter, taken shelter, took refuge, taken refuge, taking refuge, seeking refuge, sought refuge, sought shelter, seeking shelter, relocated, accommodated, living in camps, living in tents, staying in, staying with relatives, staying with friends, staying with family, staying with host, living with relatives, living with host, hosted by relatives, hosted by families, hosted by host, moved to, crossed into, crossed the border, without homes, left without homes, lost their homes, abandoned their homes, left their homes, spent the night in, spending the night in, living in temporary, living in makeshift, in camps, in temporary shelters, in shelters, in evacuation centers, in evacuation centres, in relief camps, in tents, resettled, driven from their homes, chased from their homes, bombed out",
    both: "sheltered, relocated, rehoused, resettled, displaced, uprooted, internally displaced, newly displaced, forcibly displaced",
    counted:
      "refugees, refugee, idps, idp, internally displaced persons, internally displaced people, internally displaced, displaced persons, displaced people, displaced, displacements, asylum seekers",
    state: "displaced, homeless, without shelter, without homes, internally displaced",
  },
  evacuated: {
    active: "evacuating, evacuate, evacuates, airlifting",
    after:
      "under evacuation orders, under an evacuation order, under mandatory evacuation, under mandatory evacuation orders, evacuate, had to evacuate, ordered to evacuate, told to evacuate, urged to evacuate, asked to evacuate, moved out, led out, moved to safety, moved to safer, taken to safety, brought to safety, airlifted to safety, forced to evacuate, told to leave, ordered to leave, advised to leave, urged to leave, ordered out, being moved out, cleared from",
    both: "evacuated, airlifted",
    counted: "evacuees, evacuations, evacuee",
    state: "evacuated",
  },
  rescued: {
    active:
      "rescuing, rescue, rescues, saving, freeing, pulling, set free, setting free, sets free, plucked, plucking, plucks, winched, winching, dug out, digging out",
    after:
      "pulled alive, pulled out alive, pulled from the rubble, pulled from, brought out alive, pulled out, found alive, plucked from, required rescue, needed rescue, required rescuing, pulled to safety, led to safety, brought to safety, brought out, dug out alive, survived, made it out, made it to safety, made it ashore, made it to shore, got out alive, came out alive, made it home alive, set free, plucked, winched, winched to safety, dug out, lifted off, lifted to safety",
    both: "rescued, freed, saved, liberated, released",
    counted: "survivors, rescues",
    state: "rescued, freed",
  },
};
