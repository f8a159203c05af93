// For Node, CommonJS: ready from the first line. `init` is there so that the same code runs in a browser.
const { Reader } = require('./reader.cjs');
const { moduleMemory, readWith, list, describe, schema, score, assess, assessText, plainLanguage, whatWouldChange, journey, scoreColumns } = require('./glue.cjs');

readWith(new Reader(moduleMemory()));
const init = async () => {};

module.exports = { init, list, describe, schema, score, assess, assessText, plainLanguage, whatWouldChange, journey, scoreColumns };
