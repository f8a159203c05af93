/**
 * Places in a case: `rosh.cells[0].facts.serious`, `oasys.items.4.2`. Pure functions, no engine and no page.
 * A name may hold dots, so a path is read against the schema's property names, the longest that fits first.
 */
import type { Json } from './model.ts';

export type Segment = string | number;
/** A node of a JSON Schema with the form's metadata. */
export type Schema = any;

/** The alternatives of a node that say something: `anyOf` without its null. */
export function alternatives(node: Schema): Schema[] {
  const all: Schema[] = node?.anyOf ?? [node];
  return all.filter((a) => a.type !== 'null');
}

/** The members that a node, or any of its alternatives, declares. */
export function properties(node: Schema): Record<string, Schema> {
  return Object.assign({}, ...alternatives(node).map((a) => a.properties ?? {}));
}

/** What a list's members are; undefined where the node is no list. */
export function items(node: Schema): Schema | undefined {
  return alternatives(node).find((a) => a.items)?.items;
}

/** Reads a path; undefined where the schema has no such place. Gives its segments and the schema's node there. */
export function read(path: string, root: Schema): { segments: Segment[]; node: Schema } | undefined {
  const segments: Segment[] = [];
  let node = root;
  let rest = path;
  while (rest !== '') {
    const index = /^\[(\d+)\]\.?/.exec(rest);
    if (index) {
      node = items(node);
      if (!node) return undefined;
      segments.push(Number(index[1]));
      rest = rest.slice(index[0].length);
      continue;
    }
    const here = properties(node);
    const name = Object.keys(here)
      .filter((k) => rest === k || rest.startsWith(k + '.') || rest.startsWith(k + '['))
      .sort((a, b) => b.length - a.length)[0];
    if (name === undefined) return undefined;
    segments.push(name);
    node = here[name];
    rest = rest.slice(name.length).replace(/^\./, '');
  }
  return { segments, node };
}

/** Writes segments as a path. */
export function write(segments: readonly Segment[]): string {
  return segments.reduce<string>((path, s) => (typeof s === 'number' ? `${path}[${s}]` : path === '' ? s : `${path}.${s}`), '');
}

/** The value at a place; undefined where nothing is there. */
export function get(value: Json | undefined, segments: readonly Segment[]): Json | undefined {
  let here: any = value;
  for (const s of segments) {
    if (here === null || typeof here !== 'object' || !Object.hasOwn(here, s)) return undefined;
    here = here[s];
  }
  return here;
}

/** A copy with `value` at the place; what is missing on the way is made. */
export function set<T extends Json>(root: T, segments: readonly Segment[], value: Json): T {
  const [first, ...rest] = segments;
  if (first === undefined) return value as T;
  const copy: any = Array.isArray(root) ? [...root] : root !== null && typeof root === 'object' ? { ...root } : typeof first === 'number' ? [] : {};
  copy[first] = set(copy[first] ?? (typeof rest[0] === 'number' ? [] : {}), rest, value);
  return copy;
}

/**
 * A copy without what is at the place. Objects that are left empty go too, up to the next list:
 * a list says that there are none, so it and its members stay until they are removed themselves.
 */
export function remove<T extends Json>(root: T, segments: readonly Segment[]): T {
  const [first, ...rest] = segments;
  if (first === undefined || root === null || typeof root !== 'object') return root;
  const child = (root as any)[first];
  if (child === undefined) return root;
  if (Array.isArray(root)) {
    return (rest.length === 0 ? root.filter((_, i) => i !== first) : root.map((m, i) => (i === first ? remove(m, rest) : m))) as Json as T;
  }
  const copy: any = { ...root };
  const left = rest.length === 0 ? undefined : remove(child, rest);
  if (left === undefined || (typeof left === 'object' && left !== null && !Array.isArray(left) && Object.keys(left).length === 0)) delete copy[first];
  else copy[first] = left;
  return copy;
}

/** Whether `path` is `place` or lies inside it. */
export function inside(path: string, place: string): boolean {
  return path === place || path.startsWith(place + '.') || path.startsWith(place + '[');
}

/** Paths after member `index` of `list` was taken out: its own go, those behind it move up. */
export function shift(paths: readonly string[], list: string, index: number): string[] {
  return paths.flatMap((path) => {
    if (!path.startsWith(list + '[')) return [path];
    const end = path.indexOf(']', list.length);
    const at = Number(path.slice(list.length + 1, end));
    if (at === index) return [];
    return [at < index ? path : `${list}[${at - 1}]${path.slice(end + 1)}`];
  });
}

/** A path as the id of a control. */
export function id(path: string): string {
  return 'q-' + path.replace(/[^A-Za-z0-9_-]+/g, '-').replace(/-$/, '');
}
