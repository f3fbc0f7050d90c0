/**
 * What kind of thing a noun counts: people, households, or things that no toll counts.
 */

export type NounClass = "person" | "household" | "thing" | "unknown";

const people = words(`
  people persons person individuals civilians civilian residents villagers inhabitants citizens locals men women man woman children child kids kid boys girls boy girl
  babies infants toddlers teenagers teens teenager students student pupils schoolchildren schoolgirls schoolboys teachers workers worker employees staff staffers
  passengers crew pilots drivers sailors seamen fishermen miners migrants refugees tourists visitors pilgrims worshippers worshipers protesters demonstrators activists
  journalists reporters doctors nurses medics paramedics patients firefighters police policemen officers officer troops soldiers soldier servicemen servicewomen servicemembers
  marines paratroopers fighters fighter combatants militants militant gunmen gunman insurgents rebels guerrillas terrorists attackers bombers suspects militiamen mercenaries
  conscripts recruits volunteers prisoners convicts inmates detainees hostages captives commanders generals leaders guards contractors peacekeepers personnel victims victim
  others another members member family families relatives mothers fathers parents sons daughters brothers sisters couples husbands wives survivors foreigners nationals
  lives souls adults elderly farmers traders shoppers bystanders motorists commuters hikers climbers divers swimmers campers employees customers diners guests spectators fans
  players athletes cadets reservists rangers agents spies lawyers judges politicians lawmakers ministers officials priests monks nuns clerics imams muslims christians jews hindus
  teenagers youths youngsters laborers labourers staffers aid-workers humanitarians responders rescuers seafarers crewmen crewmembers bodies dead wounded injured evacuees idps
  americans russians ukrainians israelis palestinians syrians iraqis afghans turks kurds germans britons french chinese japanese indians pakistanis sudanese yemenis lebanese
  gi gis infantrymen airmen pedestrians cyclists homeowners renters settlers herders peasants campesinos indigenous natives returnees deportees asylum-seekers serviceman policeman
  driver passenger pilot journalist doctor nurse miner tourist resident employee teenager suspect bystander motorist crewman firefighter attacker bomber brother sister mother father son daughter
  grandchildren grandchild grandmothers grandfathers schoolgirl schoolboy travellers travelers passersby catechist fisherman
  priest priests monk nun imam bishop couple teacher farmer trader migrant hiker climber lawyer judge politician athlete player cadet villager fisherman sailor
  grandmother grandfather grandparents aunt uncle nephew niece cousin cousins toddler infant baby adult relative friend friends colleague colleagues neighbour neighbours neighbor neighbors
  companion companions captain marine paratrooper activist reporter medic paramedic tenants tenant folks catechists pupil minor minors newborns householders evacuee lifeguard
  bodyguard bodyguards cook cooks maid maids servant servants aide aides deputy deputies bailiff bailiffs trooper troopers constable constables sheriff marshal marshals cop cops sergeants sergeant
  male males female females juvenile juveniles occupant occupants individual gentlemen ladies jesuit jesuits clergy preteens boyfriend girlfriend in-laws stepson stepdaughter
  stepchildren lieutenants colonels missionary missionaries seminarians laymen laywomen escorts housewives
  comrades comrade subversives rioter operatives operative jihadis jihadi mourners pensioners clansmen islanders
  wife husband guard protester demonstrator volunteer recruit conscript convict inmate detainee commander general leader contractor peacekeeper mercenary insurgent rebel guerrilla terrorist
`);
const households = words("families family households household homes-worth");
const things = words(`
  bridge bridges road roads street streets casket caskets coffin coffins trailer trailers caravan caravans tent tents pole poles statue statues levee levees dam dams pier piers dock docks crops plants
  offices businesses stores churches mosques temples facilities structures dwellings residences properties landslides mudslides floods tornadoes tornados hurricanes typhoons cyclones wildfires
  year years month months week weeks day days hour hours minute minutes second seconds decade decades century centuries time times percent per cent points point
  dollar dollars euro euros pound pounds yen rupees rubles km kms kilometer kilometers kilometre kilometres mile miles meter meters metre metres feet foot ft yard yards inches acres hectares tons tonnes kg kilograms liters litres degrees
  home homes house houses building buildings apartment apartments school schools hospital hospitals shop shops village villages town towns city cities district districts province provinces country countries
  vehicle vehicles car cars truck trucks tank tanks bus buses boat boats ship ships vessel vessels plane planes aircraft helicopter helicopters drone drones missile missiles rocket rockets shell shells bomb bombs mine mines gun guns weapon weapons
  attack attacks strike strikes raid raids airstrikes incident incidents explosion explosions blast blasts fire fires battle battles event events case cases shooting shootings target targets storm storms quake quakes earthquake earthquakes aftershock aftershocks beds bed files file proposals proposal
  vote votes seat seats game games goal goals match matches runs wickets match-points election elections poll polls cow cows cattle sheep goat goats animal animals bird birds dog dogs cat cats horse horses pig pigs whale whales chicken chickens camel camels fish livestock poultry elephants swans geese ducks deer wolves bears lions tigers turtles dolphins bees penguins seals monkeys hens turkeys foxes pets buffalo yaks donkeys mules rhinos
  tree trees job jobs company companies unit units brigade brigades battalion battalions regiment platoon platoons squad squads battery batteries divisions division side sides part parts area areas place places way ways kind kinds thing things reason reasons question questions number numbers figure figures
  million billion thousand story stories floor floors room rooms page pages word words report reports document documents photo photos video videos book books
  projects plans bills titles finals images routers computers servers trackers letters papers posters flowers towers rivers containers boosters engines printers scooters cruisers destroyers carriers
  tankers freighters liners tractors motors reactors sensors elevators corridors doors errors mirrors lists quarters headquarters chapters matters orders borders dinners corners layers powers chargers burners stickers banners folders headers
  leopards badgers otters beavers panthers hamsters lobsters oysters volumes marquees estates rooks pawns lenders banks funds brands songs albums paintings pictures works items objects accounts devices systems networks
  generation generations call calls crime scene scenes charge charges count counts grave graves camp camps shelter shelters centre centres center centers meal meals blanket blankets bag bags bullets bullet window windows door doors wall walls rounds round shots gunshot gunshots wound threes knees committees guarantees fees tees operation operations stage stages phase phases version
`);

function words(list: string): Set<string> {
  return new Set(list.trim().split(/\s+/));
}

/** Endings of those who do something: "rioters", "smugglers", "policewomen", "scientists". */
const personEnding =
  /(?:[a-z]{3,}(?:ers|ors|ists|ians|women|men|folk|people|goers|mates|icans|eans|elans|alans|iards|iguans|asians|man|woman|person|ees|eers))$/;

/** The class of a counted noun, lower case. "Families" is a household; a fallback by ending serves words not listed. */
export function classOfNoun(noun: string): NounClass {
  if (households.has(noun)) return "household";
  if (people.has(noun)) return "person";
  if (things.has(noun)) return "thing";
  const tail = noun.slice(noun.lastIndexOf("-") + 1);
  if (tail !== noun) return classOfNoun(tail);
  return personEnding.test(noun) ? "person" : "unknown";
}
