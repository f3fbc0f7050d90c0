// Written by npm run generate. Do not edit.
import { articles } from "./routes/articles.ts";
import { checks } from "./routes/checks.ts";
import { comparisons } from "./routes/comparisons.ts";
import { corrections } from "./routes/corrections.ts";
import { curation } from "./routes/curation.ts";
import { estimates } from "./routes/estimates.ts";
import { feeds } from "./routes/feeds.ts";
import { figures } from "./routes/figures.ts";
import { measures } from "./routes/measures.ts";
import { mentions } from "./routes/mentions.ts";
import { narrations } from "./routes/narrations.ts";
import { openapiDocument } from "./routes/openapi-document.ts";
import { policies } from "./routes/policies.ts";
import { review } from "./routes/review.ts";
import { search } from "./routes/search.ts";
import { series } from "./routes/series.ts";
import { sources } from "./routes/sources.ts";
import { subjects } from "./routes/subjects.ts";
import { withholdings } from "./routes/withholdings.ts";

/** Every resource of the API. */
export const resources = [
  articles,
  checks,
  comparisons,
  corrections,
  curation,
  estimates,
  feeds,
  figures,
  measures,
  mentions,
  narrations,
  openapiDocument,
  policies,
  review,
  search,
  series,
  sources,
  subjects,
  withholdings,
] as const;
