// For Node, CommonJS: ready from the first line. `init` is there so that the same code runs in a browser.
const { Values } = require('./values.cjs');
const { moduleMemory, useValues, list, describe, schema, score, assess, assessText, plainLanguage, whatWouldChange, journey, scoreColumns } = require('./glue.cjs');

useValues(new Values(moduleMemory()));
const init = async () => {};

module.exports = { init, list, describe, schema, score, assess, assessText, plainLanguage, whatWouldChange, journey, scoreColumns };
