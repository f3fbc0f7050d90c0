/**
 * Nouns that tell what kind of source is speaking: documents, bodies, people named only by what they are, roles and titles.
 *
 * Not here: names themselves (speaker-name.ts).
 */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const documentNouns =
  words(`report reports study studies survey surveys estimate estimates document documents file files
  assessment assessments data figure figures statement statements letter article toll tally tallies count counts statistics intelligence poll polls paper
  papers memo analysis database record records list update bulletin book review findings reports complaint filing filings lawsuit
  indictment transcript investigation research numbers post tweet message footage video census audit dispatch dataset
  datasets dashboard tracker bulletin log logs register roster communique communiqué factsheet memorandum logbook ledger ledgers email emails e-mail e-mails notice notices release modelling modeling projections calculations simulations`);

export const bodyNouns =
  words(`ministry office agency army police government department group organisation organization council
  authorities authority administration commission committee service services command staff force forces company firm university
  institute institution parliament court union party network foundation association hospital team military navy administration campaign
  embassy board bureau federation centre center coalition charity outlet newspaper magazine broadcaster channel station monitor observatory
  watchdog directorate secretariat presidency house bank red cross times post news press journal herald tribune guardian nations
  state kremlin pentagon watch count corps media society brigade battalion militia movement rebels congress senate defense defence
  ministries agencies officials' front league alliance fund programme program mission headquarters clinic morgue
  guard prefecture municipality airline operator regulator consulate judiciary academy college`);

/** Words that stand in the names of bodies, never in a person's: "Red Crescent", "Amnesty International", "Scotland Yard". */
export const bodyNameWords =
  words(`international crescent amnesty guard jihad yard street patrol rescue globe mail islamic islam
  airlines airways railways railway energy oil gas corporation corp inc ltd motors frontieres frontières borders children rights refugees
  nation airport post records telegram whatsapp facebook reuters`);

/** People named only by what they are. */
export const unnamedNouns =
  words(`official officials source sources expert experts analyst analysts witness witnesses resident residents
  medic medics doctor doctors survivor survivors relative relatives activist activists researcher researchers diplomat diplomats aide
  aides people person persons individual individuals insider insiders critics supporters officer officers soldier soldiers journalists reporters others some many workers rescuers
  economists scientists observers investigators prosecutors lawyers villagers locals migrants families scholars`);

export const roleNouns =
  words(`spokesman spokeswoman spokesperson president minister secretary general mediator chief head director
  commander governor mayor senator analyst expert official adviser advisor chairman chairwoman chair leader journalist reporter
  ambassador envoy representative coordinator commissioner prosecutor judge professor lawyer attorney chancellor premier
  king queen prince pope bishop archbishop cardinal admiral colonel captain major lieutenant sergeant officer doctor scientist researcher
  historian economist author editor correspondent manager founder owner executive congressman congresswoman lawmaker deputy
  candidate vice-president speaker sheriff marshal superintendent inspector detective strategist pollster activist resident
  delegate nominee member coroner director-general secretary-general attorney-general lawmaker legislator chairperson co-founder trustee
  warlord boss strongman chieftain brigadier undersecretary monitor ombudsman rapporteur

  gen. col. lt. maj. capt. sgt. adm. brig. sen. rep. gov. prof. rev. mr. mrs. ms. dr. mr mrs ms dr sir lord lady
  gen col lt maj capt sgt adm brig sen rep gov prof rev sens reps`);

/** What may stand before a role and belongs to it: "deputy spokesman", "prime minister". */
export const roleModifiers =
  words(`deputy senior former prime foreign chief vice acting press defence defense interior health finance
  assistant top first second executive top-ranking outgoing incoming then ex- interim attorney press lieutenant major`);

export const outletListeners =
  words(`reporters journalists lawmakers supporters me us them him her it you crowd audience
  briefing conference parliament rally council newsmen newspeople people viewers voters`);
