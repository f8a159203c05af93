/** Every call to the engine. `start` first; after that all of it is synchronous. */
export { init as start, list, describe, schema, score, assess, assessText, whatWouldChange, journey } from 'assize';
