// Written by npm run generate. Do not edit.
import { partsExceedTotal } from "./rules/parts-exceed-total.ts";

/** Every check. */
export const checks = [partsExceedTotal] as const;
