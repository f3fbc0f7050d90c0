// Written by npm run generate. Do not edit.
import { abducted } from "./measures/abducted.ts";
import { captured } from "./measures/captured.ts";
import { casualties } from "./measures/casualties.ts";
import { displaced } from "./measures/displaced.ts";
import { evacuated } from "./measures/evacuated.ts";
import { injured } from "./measures/injured.ts";
import { killed } from "./measures/killed.ts";
import { missing } from "./measures/missing.ts";
import { rescued } from "./measures/rescued.ts";

/** Every measure. */
export const measures = [
  abducted,
  captured,
  casualties,
  displaced,
  evacuated,
  injured,
  killed,
  missing,
  rescued,
] as const;
export type MeasureName = (typeof measures)[number]["name"];
