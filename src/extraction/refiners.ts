/** The refiners in their order; each line's reason stands in the refiner itself. */
import type { Refiner } from "./refiner.ts";
import { dropOverlapping } from "./refining/drop-overlapping.ts";
import { linkParts } from "./refining/link-parts.ts";
import { spreadHedge } from "./refining/spread-hedge.ts";
import { tieGroup } from "./refining/tie-group.ts";

export const refiners: readonly Refiner[] = [dropOverlapping, spreadHedge, linkParts, tieGroup];
