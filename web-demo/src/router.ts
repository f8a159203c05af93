/** Addresses are in the hash, so that the form is plain files under any path. */
export interface Route {
  /** First part: `section` of `#/section/rosh.3/1`. */
  page: string;
  rest: string[];
}

/** Reads the address. */
export function route(hash: string = location.hash): Route {
  const [page = '', ...rest] = hash.replace(/^#\/?/, '').split('/').map(decodeURIComponent);
  return { page, rest };
}

/** Makes an address: `link('section', 'rosh.3', 1)`, or from a ready path: `link('/results/rosh')`. */
export function link(...parts: (string | number)[]): string {
  if (parts.length === 1 && String(parts[0]).startsWith('/')) return '#' + parts[0];
  return '#/' + parts.map((p) => encodeURIComponent(p)).join('/');
}

/** Goes to an address; the page is drawn when the browser says that it changed. */
export function go(...parts: (string | number)[]): void {
  const hash = link(...parts);
  if (location.hash === hash) dispatchEvent(new HashChangeEvent('hashchange', { oldURL: location.href, newURL: location.href }));
  else location.hash = hash;
}
