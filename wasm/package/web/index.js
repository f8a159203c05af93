// For browsers and bundlers: call and await `init()` once, then everything is synchronous.
export { default, default as init, list, describe, schema, score, assess, assessText, plainLanguage, whatWouldChange, journey, scoreColumns } from './glue.js';
