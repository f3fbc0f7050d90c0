/** The fields of a schema in words: what kind each is, which values it may have, what it is when it is left out. */
import { z } from "zod";
import type { AnswerField, ApiField } from "../serving/api-reference.ts";

/** Of JSON Schema, what is read of it here. */
interface JsonSchema {
  readonly type?: string;
  readonly enum?: readonly (string | null)[];
  readonly anyOf?: readonly JsonSchema[];
  readonly items?: JsonSchema;
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
  readonly default?: unknown;
  readonly description?: string;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
}

export function describeFields(schema: z.ZodType, where: ApiField["where"]): ApiField[] {
  const whole = jsonOf(schema, "input");
  const { properties = {}, required = [] } = resolved(whole, whole);
  return Object.entries(properties).map(([name, one]) => ({
    ...{ name, where, isRequired: required.includes(name), kind: kindOf(one), values: valuesOf(one) },
    about: one.description ?? "",
    preset: one.default === undefined ? null : String(one.default),
  }));
}

/** What an answer holds at its top, and of its lists and parts the names of what is in them. */
export function describeAnswer(schema: z.ZodType): AnswerField[] {
  const whole = jsonOf(schema, "output");
  const { properties = {} } = resolved(whole, whole);
  return Object.entries(properties).map(([name, one]) => ({ name, parts: partsOf(one, whole) }));
}

function partsOf(schema: JsonSchema, whole: JsonSchema): string[] {
  const { items, anyOf, properties } = resolved(schema, whole);
  if (items !== undefined) return partsOf(items, whole);
  if (anyOf !== undefined) return [...new Set(anyOf.flatMap((one) => partsOf(one, whole)))];
  return Object.keys(properties ?? {});
}

const jsonOf = (schema: z.ZodType, io: "input" | "output") =>
  z.toJSONSchema(schema, { io, unrepresentable: "any" }) as JsonSchema;

function resolved(schema: JsonSchema, whole: JsonSchema): JsonSchema {
  const name = schema.$ref?.split("/").at(-1);
  return name === undefined ? schema : whole.$defs![name]!;
}

function valuesOf({ enum: values, anyOf = [] }: JsonSchema): string[] {
  return values === undefined ? anyOf.flatMap(valuesOf) : values.map(String);
}

function kindOf(schema: JsonSchema): string {
  const { type, format, items, minimum, maximum } = schema;
  if (format === "date") return "a day, as 2023-05-01";
  if (valuesOf(schema).length > 0) return "one of";
  if (type === "array") return `a list, each ${kindOf(items!)}`;
  if (type === "boolean") return "true or false";
  if (type === "object") return "an object";
  if (type !== "integer" && type !== "number") return "text";
  const kind = type === "integer" ? "a whole number" : "a number";
  // The largest that the ledger can keep tells nobody anything.
  const isBounded = maximum !== undefined && maximum < 2_147_483_647;
  return isBounded ? `${kind}, ${minimum} to ${maximum}` : `${kind} from ${minimum ?? 0} on`;
}
