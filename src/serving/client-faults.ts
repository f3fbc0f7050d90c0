/**
 * What Fastify and its plugins refuse by themselves, in the grammar of all refusals: an address that cannot be decoded, a body too
 * long, of another type, not JSON.
 */
import type { HttpFault } from "./http-fault.ts";

type Told = Omit<HttpFault, "status" | "value">;

const malformedBody: Told = {
  ...{ code: "body-malformed", place: "body", expectation: "JSON, where Content-Type says so" },
  remedy: "Mend the JSON, or name the type that the body has in Content-Type.",
};

const tooLong: Told = {
  ...{ code: "body-too-large", place: "body", expectation: "a body of at most 16 MiB" },
  remedy: "Send it in several parts.",
};

/** By Fastify's own codes. */
const known: Readonly<Record<string, Told>> = {
  FST_ERR_BAD_URL: {
    ...{
      code: "address-malformed",
      place: "address",
      expectation: "an address in which each % begins a character of UTF-8",
    },
    remedy: "Follow a link, or encode the name that stands in the address anew: a % by itself is %25.",
  },
  FST_ERR_MAX_PARAM_LENGTH: {
    ...{ code: "address-too-long", place: "address", expectation: "names of at most 2000 characters between slashes" },
    remedy: "Shorten the name, or name by its id what is meant.",
  },
  FST_ERR_CTP_INVALID_JSON_BODY: malformedBody,
  FST_ERR_CTP_EMPTY_JSON_BODY: malformedBody,
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: {
    ...{ code: "body-malformed", place: "Content-Length", expectation: "as many bytes as Content-Length says" },
    remedy: "Send the body again, whole.",
  },
  FST_ERR_CTP_INVALID_MEDIA_TYPE: {
    ...{ code: "body-type-not-taken", place: "Content-Type", expectation: "a type of body that this address takes" },
    remedy: "Send it from the form of its page, or look up what the address takes: /api.",
  },
  FST_ERR_CTP_BODY_TOO_LARGE: tooLong,
  FST_REQ_FILE_TOO_LARGE: tooLong,
};

/** `address`: what was asked for. */
export function clientFault(error: Error & { code?: string }, status: number, address: string): HttpFault {
  const told = known[error.code ?? ""];
  // What was found there is the address itself; Fastify quotes all of it.
  const value = told?.place === "address" ? shortened(address) : shortened(error.message);
  if (told !== undefined) return { status, value, ...told };
  return {
    ...{ status, code: nameOf(error.code), place: shortened(address), value },
    expectation: "a request that this address takes",
    remedy: "Look the address up in the API reference: /api.",
  };
}

const shortened = (text: string) => (text.length > 300 ? `${text.slice(0, 300)}…` : text);

/** FST_ERR_CTP_BODY_TOO_LARGE → body-too-large. */
const nameOf = (code = "bad-request") =>
  code
    .replace(/^FST_(?:ERR_)?(?:CTP_)?/, "")
    .toLowerCase()
    .replaceAll("_", "-");
