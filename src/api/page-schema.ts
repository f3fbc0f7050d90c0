/** A page of a list, as every list of the API gives it. */
import { z } from "zod";
import { listOf } from "./schemas/list-of.ts";

export const pageSchema = <Item extends z.ZodType, Facts extends z.ZodRawShape = Record<never, never>>(
  item: Item,
  facts = {} as Facts,
) => z.object({ ...facts, items: listOf(item), next: z.string().nullable().describe("Cursor of the next page.") });
