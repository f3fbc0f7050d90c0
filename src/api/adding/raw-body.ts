/** A body that is no JSON, as it comes: a page, plain text, JSON lines. */
import type { Readable } from "node:stream";

export class RawBody {
  readonly type: string;
  readonly stream: Readable;

  constructor(type: string, stream: Readable) {
    this.type = type;
    this.stream = stream;
  }
}
