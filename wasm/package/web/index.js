// For browsers and bundlers: call and await `init()` once, then everything is synchronous.
import start, { moduleMemory, readWith } from './glue.js';
import { Reader } from './reader.js';

export { list, describe, schema, score, assess, assessText, plainLanguage, whatWouldChange, journey, scoreColumns } from './glue.js';

/** Loads the module, the first time that it is called; a module of one's own may be given. */
export async function init(...module) {
  const loaded = await start(...module);
  readWith(new Reader(moduleMemory()));
  return loaded;
}
export default init;
