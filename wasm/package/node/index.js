// For Node, ES modules: the same module as for CommonJS, so that both share one engine.
import engine from './index.cjs';

export const { init, list, describe, schema, score, assess, assessText, plainLanguage, whatWouldChange, journey, scoreColumns } = engine;
export default init;
