/** What went wrong with a request, in the grammar of all refusals, with the status that HTTP gives it (RFC 9110). */
export interface HttpFault {
  readonly status: number;
  /** Stable name in kebab-case. */
  readonly code: string;
  /** Where: the query's field, the path, a header. */
  readonly place: string;
  readonly value: string;
  readonly expectation: string;
  readonly remedy: string;
}
