/**
 * Words that tell a place from other names: prepositions before it, nouns behind it, and what is never one.
 */

const words = (list: string) => new Set(list.trim().split(/\s+/));

/** "in Homs", "outside Stepanakert". "of" and "on" need more evidence. */
export const locativePrepositions = words(
  "in at near across around outside inside within throughout from to into off over against through along above toward towards beyond between on upon amid by beside",
);
/** After these a name that nobody lists is a place as well: "near Kuriga". */
export const strictPrepositions = words("in near across around outside throughout inside off");

/** "the village of Kuriga", "Kaduna state", "the Kajuru area": with a name beside them they make a place. */
export const areaNouns = words(`
  area areas region province state district governorate oblast county prefecture municipality department territory
  village town city hamlet township commune suburb neighborhood neighbourhood quarter borough enclave subdistrict sub-district
  raion division zone island islands peninsula valley corridor strip archipelago outskirts desert settlement kibbutz slum
  canton locality barangay shire parish atoll side border coast frontier basin delta plateau foothills highlands`);

/** "the Saudi Hospital", "Kabul's airport": buildings and grounds where people come to harm. */
export const facilityNouns = words(`
  hospital airport airfield airbase camp cemetery school university college church cathedral mosque temple synagogue prison jail
  market stadium station base barracks mine hotel mall theater theatre nightclub plaza square park bridge dam port harbor harbour
  refinery factory plant hall clinic crossing checkpoint shelter monastery academy seminary kindergarten beach resort
  highway motorway road street avenue river lake mountain mountains mount volcano forest bay gulf strait canal sea depot hill hills ridge creek canyon cave warehouse colliery tower
  nightclub laundromat supermarket causeway steelworks shipyard pier quay runway tunnel orphanage bakery nursery distillery quarry ford
  arena terminal ballroom expressway courthouse footbridge shrine pit`);

/** "Mount Marapi", "Port Lanaua": before a name they make a place. */
export const frontNouns = words("mount lake port camp fort cape san santa saint st. wadi jabal tel beit deir kfar");

/** "southern Israel", "central Gaza", "occupied Crimea". */
export const directions = words(`
  north south east west northern southern eastern western central northeast northwest southeast southwest northeastern northwestern
  southeastern southwestern north-east north-west south-east south-west north-eastern north-western south-eastern south-western
  north-central south-central upper lower downtown rural coastal mainland occupied rebel-held government-held government-controlled
  rebel-controlled opposition-held Russian-occupied Israeli-occupied Hamas-run Hamas-controlled Houthi-controlled Taliban-controlled
  Hezbollah-controlled Russian-controlled besieged war-torn remote`);

/** What stands behind a place when it only says whose it is: "Gaza Health Ministry", "Israel's army". */
export const organisationNouns = words(`
  ministry ministries minister ministers government governments army military forces force police officials official authority authorities
  administration president presidency parliament court courts office commission committee council agency agencies department
  service services staff command commander commanders spokesman spokeswoman spokesperson spokespeople leader leaders institute organization
  organisation association union times post herald news tribune journal gazette network observatory watch society crescent cross
  guard guards navy intelligence embassy ambassador prosecutor prosecutors governor mayor chief chiefs cabinet coalition alliance party
  movement group foundation bureau secretary premier chancellor king prince foreign defence defense interior health group's bank team company
  airlines general regiment brigade division corps battalion militia militias media television radio troops soldiers fighters`);

/** Nouns after which "of" leads to where it happened: "the battle of Bakhmut", "the whole of Ukraine", "east of Aleppo". */
export const headsOfPlace = words(`
  battle siege battles bombing bombardment shelling invasion occupation destruction capture fall liberation storming recapture
  outskirts edge edges suburb suburbs centre center heart middle whole all part parts areas area most rest half much coast shore shores port
  capital streets skies north south east west northeast northwest southeast southwest province district region state territory city town village
  municipality governorate county department quarter neighborhood neighbourhood island islands side end corner regions provinces districts cities towns states counties departments
  governorates prefectures municipalities islands
  villages communities inhabitants residents villagers gate gates entrance border hills mountains hinterland vicinity environs surroundings countryside kilometers kilometres miles
  km archipelago enclave strip oblast hamlet township commune prefecture`);

/** Capitalised words that stand after "in" or "near" and are no places. */
export const neverPlaces = words(`
  january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec
  monday tuesday wednesday thursday friday saturday sunday ramadan easter thanksgiving halloween christmas passover eid hanukkah arabic
  hebrew parliament congress senate cabinet god islam christianity covid covid-19 covid19 internet twitter facebook telegram youtube
  instagram whatsapp x lancet bible quran koran hamas hezbollah taliban wagner isis isil isis-k al-qaeda boko haram nato unicef unesco
  opec eu un u.n. who ocha unhcr unrwa idf rsf saf fbi cia kgb fsb pentagon kremlin state house white senate general dr mr mrs ms gen col president
  king queen pope prince allah i we he she they you it its his her their our my no yes this that these those the a an and or but both all some many most
  one two three four five six seven eight nine ten muslim muslims christian christians jewish jews sunni shia shiite kurdish kurds arab arabs
  capital operation phase stage rt route interstate hwy i-95 day week month year hurricane typhoon cyclone tropical storm world war wars google apple reuters afp ap tass bbc cnn
  interfax xinhua republicans democrats republican democrat democratic labour conservative communist spring summer autumn fall winter`);

/** Words and first names that are towns as well: read as places only where a preposition leads to them. */
export const ambiguousNames = words(`
  reading mobile nancy victoria sidney sydney florence charlotte austin jackson lincoln houston dallas madison chelsea phoenix orange split male
  bath nice tours police man most sale hope independence best kent jordan paris santiago diego francisco jose maria anna marina carolina
  virginia georgia alexandria augusta aurora beverly cleveland columbus jefferson monroe wellington nelson hamilton milton clinton tyler carson
  sterling marion salem eden angel rose ali omar hassan hussein said mohammed mohamed ahmed ibrahim salah nasr tal van bo bam goma lima
  channel how well west east north south central union liberty progress victory freedom of the and long bar bay point home`);
