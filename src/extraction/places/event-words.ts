/** Words that tie a place to what befell people there, or keep it away. */

const words = (list: string) => new Set(list.trim().split(/\s+/));

/** "strikes on Lebanon", "the battle for Bakhmut", "the Beirut blast". */
export const eventNouns = words(`
  attack attacks strike strikes airstrike airstrikes air-strike raid raids assault assaults bombing bombings blast blasts explosion explosions
  shelling shellings shooting shootings battle battles fight fights fighting war wars invasion offensive counteroffensive campaign siege
  massacre massacres operation operations earthquake quake earthquakes flood floods flooding storm storms cyclone hurricane typhoon tornado
  tornadoes landslide landslides mudslide avalanche fire fires wildfire wildfires blaze crash accident disaster ambush clash clashes violence
  riot riots unrest protest protests conflict genocide crackdown bombardment bombardments incursion eruption tsunami outbreak collapse stampede
  rocket rockets missile missiles drone drones shells barrage killing killings murder murders slaughter pogrom uprising rampage derailment
  drought famine heatwave tragedy incident onslaught push advance retreat march combat drowning sinking shipwreck toll dead losses deaths
  epidemic cholera bloodshed atrocities hostilities rains`);

/** A single event that "the attack" or "the quake" points back to. */
export const singleEvents = words(`
  attack attacks strike strikes airstrike raid assault bombing bombings blast blasts explosion explosions shelling shooting massacre
  earthquake quake flood floods flooding storm cyclone hurricane typhoon tornado landslide mudslide avalanche fire wildfire blaze crash
  accident disaster ambush clashes riot stampede collapse derailment eruption tsunami rampage sinking shipwreck ambushes incident`);

/** Natural disasters and fires. */
export const disasters = words(`
  earthquake earthquakes quake tremor flood floods flooding floodwaters storm storms cyclone hurricane typhoon tornado tornadoes landslide landslides
  mudslide mudslides avalanche wildfire wildfires fire fires blaze eruption volcano tsunami rain rains rainfall downpour dam`);

/** What an attack or a storm does to a place: "a quake struck Herat", "fled Homs". */
export const strikingVerbs = words(`
  hit hits hitting struck strikes striking rocked rocks shook shakes devastated devastates devastating battered battering ravaged ravaging
  pounded pounding swept lashed lashing engulfed engulfing bombed bombing shelled shelling attacked attacking stormed storming raided raiding
  targeted targeting flooded flooding ripped slammed pummeled pummelled fled flee flees fleeing evacuated evacuating destroyed
  destroying besieged besieging overran invaded invading`);

/** "Gaza's dead", "Kabul's death toll". */
export const tollNouns = words(
  "dead death deaths toll tolls victims casualties wounded injured war losses missing displaced",
);

/** Verbs of saying: a place before or behind one belongs to who said it, not to what befell people. */
export const sayingVerbs = words(`
  say says said tell tells told announce announces announced report reports reported claim claims claimed confirm confirms confirmed estimate
  estimates estimated add adds added state states stated warn warns warned acknowledge acknowledged admit admits admitted declare declares declared
  write writes wrote believe believes believed think thinks according cite cites cited quote quoted put puts`);

/** Who speaks from where it happened: "police in Springfield said", "health officials in Gaza". */
export const localSources = words(`
  police officials official authorities medics doctors doctor hospital hospitals witnesses witness residents rescuers firefighters
  paramedics sheriff governor mayor ministry department coroner prosecutors workers relatives survivors villagers activists`);

/** Measures of people who leave a place: "fled from Homs". */
export const leavingMeasures = words("displaced evacuated rescued abducted missing captured");

/** "the city", "that town", "the territory": points back to a place named before. */
export const anaphoricNouns: ReadonlyMap<string, RegExp> = new Map([
  ["city", /^(?:city|admin2|quarter)$/],
  ["town", /^(?:city|admin2)$/],
  ["village", /^(?:city|admin2)$/],
  ["territory", /^(?:admin1|region|country|admin2)$/],
  ["enclave", /^(?:admin1|region|city)$/],
  ["strip", /^(?:admin1|region)$/],
  ["region", /^(?:admin1|region|admin2)$/],
  ["province", /^(?:admin1|region|admin2)$/],
  ["state", /^(?:admin1|region)$/],
  ["district", /^(?:admin2|region|admin1|city)$/],
  ["country", /^country$/],
  ["nation", /^country$/],
  ["island", /^(?:region|country|admin1|admin2)$/],
  ["capital", /^city$/],
  ["area", /^(?!country|continent|sea)/],
  ["camp", /^facility$/],
  ["hospital", /^facility$/],
  ["school", /^facility$/],
  ["neighborhood", /^(?:quarter|region)$/],
  ["neighbourhood", /^(?:quarter|region)$/],
]);
