// Written by npm run generate. Do not edit.
import { add } from "./commands/add.ts";
import { articles } from "./commands/articles.ts";
import { check } from "./commands/check.ts";
import { compare } from "./commands/compare.ts";
import { corrections } from "./commands/corrections.ts";
import { curate } from "./commands/curate.ts";
import { diff } from "./commands/diff.ts";
import { doctor } from "./commands/doctor.ts";
import { estimate } from "./commands/estimate.ts";
import { estimates } from "./commands/estimates.ts";
import { exportCommand } from "./commands/export.ts";
import { extract } from "./commands/extract.ts";
import { figures } from "./commands/figures.ts";
import { history } from "./commands/history.ts";
import { lsp } from "./commands/lsp.ts";
import { narrate } from "./commands/narrate.ts";
import { rebuild } from "./commands/rebuild.ts";
import { review } from "./commands/review.ts";
import { series } from "./commands/series.ts";
import { serve } from "./commands/serve.ts";
import { show } from "./commands/show.ts";
import { start } from "./commands/start.ts";
import { token } from "./commands/token.ts";
import { withhold } from "./commands/withhold.ts";

/** Every command. */
export const commands = [
  add,
  articles,
  check,
  compare,
  corrections,
  curate,
  diff,
  doctor,
  estimate,
  estimates,
  exportCommand,
  extract,
  figures,
  history,
  lsp,
  narrate,
  rebuild,
  review,
  series,
  serve,
  show,
  start,
  token,
  withhold,
] as const;
