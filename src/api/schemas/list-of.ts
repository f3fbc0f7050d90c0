/** An array as the book gives it. */
import { z } from "zod";

export const listOf = <Item extends z.ZodType>(item: Item) => z.array(item).readonly();
