// For browsers and bundlers: call and await `init()` once, then everything is synchronous.
import start, * as engine from './glue.js';
import { Values } from './values.js';

let ready = false;

/** Loads the module, the first time that it is called. By default from beside this file; or from an address, a response, bytes or a module. */
export async function init(from) {
  await start(from === undefined || from === null ? undefined : { module_or_path: from.module_or_path ?? from });
  if (!ready) engine.useValues(new Values(engine.moduleMemory()));
  ready = true;
}
export default init;

/** What needs the module: before that is there, an error that says so. */
const once = (call) => (...given) => {
  if (!ready) throw Object.assign(new Error('the engine is not loaded: await init() first'), { code: 'not_initialised', fields: [] });
  return call(...given);
};
export const list = once(engine.list);
export const describe = once(engine.describe);
export const schema = once(engine.schema);
export const score = once(engine.score);
export const assess = once(engine.assess);
export const assessText = once(engine.assessText);
export const plainLanguage = once(engine.plainLanguage);
export const whatWouldChange = once(engine.whatWouldChange);
export const journey = once(engine.journey);
export const scoreColumns = once(engine.scoreColumns);
