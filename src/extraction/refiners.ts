/** The refiners in their order; why each stands where it stands is said in the refiner itself. */
import type { Refiner } from "./refiner.ts";
import { dropOverlapping } from "./refining/drop-overlapping.ts";
import { linkParts } from "./refining/link-parts.ts";
import { markStatus } from "./refining/mark-status.ts";
import { spreadHedge } from "./refining/spread-hedge.ts";
import { tieAttribution } from "./refining/tie-attribution.ts";
import { tieDisputes } from "./refining/tie-disputes.ts";
import { tieGrounds } from "./refining/tie-grounds.ts";
import { tieGroup } from "./refining/tie-group.ts";
import { tiePeriod } from "./refining/tie-period.ts";
import { tiePlace } from "./refining/tie-place.ts";
import { tiePostAuthor } from "./refining/tie-post-author.ts";
import { tieSaid } from "./refining/tie-said.ts";
import { tieSourceBehind } from "./refining/tie-source-behind.ts";
import { widenShot } from "./refining/widen-shot.ts";

export const refiners: readonly Refiner[] = [
  dropOverlapping, // nothing later leans on a figure that goes
  spreadHedge, // ends are final before wholes are sought
  widenShot, // the dead are then parts of those shot
  linkParts, // parts take slots from their wholes
  tieGroup, // whose name is no place of the count
  tieAttribution, // nor is a place in the name of a source
  tieSourceBehind, // only figures without a source of their own take one
  tieDisputes, // who said it is known by now
  tieGrounds, // the origin is known by now
  tiePlace,
  tiePeriod,
  tiePostAuthor, // her chain is read by now
  tieSaid, // the origin stands by now
  markStatus, // denials stand by now
];
