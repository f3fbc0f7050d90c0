/** The whole API as whoever asks it is told: from the same definitions as the running routes and the OpenAPI document. */
import { z } from "zod";
import type { ApiForm, ApiReference, ApiRoute } from "../serving/api-reference.ts";
import { operationOf } from "./add-route.ts";
import { jsonType, typesOf } from "./answer-request.ts";
import { apiPrefix } from "./api.ts";
import { describeAnswer, describeFields } from "./describe-fields.ts";
import { slotFields } from "./inputs.ts";
import { problemDetails } from "./problem-details.ts";
import { commonRefusals, refusalsOf } from "./refusals.ts";
import type { Resource, Route } from "./route.ts";
import { validationFault } from "./validation-fault.ts";

export function describeApi(resources: readonly Resource[]): ApiReference {
  return {
    prefix: apiPrefix,
    groups: resources.map(({ name, about, routes }) => ({ name, about, routes: routes.map(describeRoute) })),
    refusals: commonRefusals,
    problem: exampleProblem(),
  };
}

/** As a wrong day is refused. */
function exampleProblem(): object {
  const { errors, ...fault } = validationFault(
    ...([z.strictObject(slotFields).safeParse(wrongDay).error!, wrongDay, "query"] as const),
  );
  return problemDetails(fault, `${apiPrefix}/estimates?${new URLSearchParams(wrongDay)}`, { errors });
}

const wrongDay = { since: "yesterday" };

function describeRoute(route: Route): ApiRoute {
  const { method, path, summary, about = null, scope = "read", body, example = {}, status = 200 } = route;
  const fields = [
    ...describeFields(route.params, "path"),
    ...describeFields(route.query, "query"),
    ...(body === undefined ? [] : describeFields(body, "body")),
  ];
  const needsFields = body !== undefined || fields.some(({ isRequired, where }) => isRequired && where !== "path");
  return {
    ...{ id: operationOf(route), method, path: addressOf(path), summary, about, scope, fields },
    bodies: bodiesOf(route),
    answers: answersOf(route, status),
    forms: formsOf(route),
    holds: describeAnswer(route.answer),
    refusals: refusalsOf(route, fields.length > 0, needsFields),
    example: { query: example.query ?? {}, body: example.body ?? null, file: example.file ?? null },
  };
}

const addressOf = (path: string) => `${apiPrefix}${path.replaceAll(/:(\w+)/g, "{$1}")}`;

function bodiesOf({ body, bodyTypes = {} }: Route): ApiForm[] {
  const others = Object.entries(bodyTypes).map(([type, about]) => ({ type, about }));
  return body === undefined ? [] : [{ type: jsonType, about: "The fields of the body." }, ...others];
}

/** The usual one needs no words beside the summary, unless there are others. */
function answersOf({ statuses = {} }: Route, status: number) {
  return Object.entries({ [status]: "", ...statuses }).map(([one, about]) => ({ status: Number(one), about }));
}

function formsOf(route: Route): ApiForm[] {
  const { only, representations } = route;
  const abouts = [only === undefined ? "" : "The only form.", ...representations.map(({ about }) => about)];
  return typesOf(route).map((type, index) => ({ type, about: abouts[index]! }));
}
