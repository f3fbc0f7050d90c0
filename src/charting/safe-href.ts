/** What a mark may lead to: a place on this site ("/estimates/e-1", "?at=2", "#e-1") or a page on the web. Never a script. */
export function isSafeHref(href: string): boolean {
  return /^(?:[?#]|\/(?![/\\])|https?:\/\/)[^\s\\]*$/i.test(href) && !/\p{Cc}/u.test(href);
}
