// What crosses between JavaScript and the module: plain values in, answers out. Whatever a caller's object may do while it is read
// (a getter that throws, a revoked proxy) happens here, where an error can be caught; in the middle of the module it could not be.

/** As deep as the engine reads JSON. */
const DEEPEST = 128;
/** Far beyond any list of facts: what is longer is a slip, and would fill the memory first. */
const LONGEST = 1_000_000;
/** Of all columns together: beyond it the rows are to be scored in blocks. */
const MOST_CELLS = 16_000_000;

/** Why a value cannot be used. */
class Unusable extends Error {
  constructor(code, text) {
    super(text);
    this.code = code;
  }
}

/** Reads something of the caller's. Whatever it throws comes out as an `Unusable`: also an error that this package threw elsewhere. */
function reading(read) {
  try {
    return read();
  } catch (why) {
    throw why instanceof Unusable ? why : Object.assign(new Unusable('not_json', 'reading it threw an error'), { cause: why });
  }
}

const tagOf = (value) => Object.prototype.toString.call(value).slice(8, -1);

/** Whether an object is made of members and nothing else, wherever it was made: a class may hide facts behind accessors. */
function isPlain(value) {
  if (tagOf(value) !== 'Object') return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** Adds a member, also under the one name that assignment takes for something else. */
function put(object, key, value) {
  if (key === '__proto__') Object.defineProperty(object, key, { value, writable: true, enumerable: true, configurable: true });
  else object[key] = value;
}

function text(value) {
  if (/\p{Surrogate}/u.test(value)) throw new Unusable('not_json', 'a text has half a character (a lone surrogate)');
  return value;
}

/** A copy in plain objects and lists. */
function plain(value, depth, longest) {
  switch (typeof value) {
    case 'string':
      return text(value);
    case 'object': {
      if (value === null) return null;
      if (depth >= DEEPEST) throw new Unusable('not_json', `it is nested deeper than ${DEEPEST} levels`);
      if (Array.isArray(value)) {
        const { length } = value;
        if (length > longest) throw new Unusable('too_large', `a list has ${length} members, must have at most ${longest}`);
        return Array.from({ length }, (_, i) => plain(value[i], depth + 1, longest));
      }
      const copy = {};
      if (tagOf(value) === 'Map') {
        for (const [key, member] of value) {
          if (typeof key !== 'string') throw new Unusable('not_json', 'a key is no text');
          put(copy, text(key), plain(member, depth + 1, longest));
        }
      } else if (isPlain(value)) {
        for (const key of Object.keys(value)) put(copy, text(key), plain(value[key], depth + 1, longest));
      } else {
        throw new Unusable('not_json', `${tagOf(value) === 'Object' ? 'an object of a class' : `a ${tagOf(value)}`} stands where a plain object or a list must stand`);
      }
      return copy;
    }
    case 'function':
    case 'symbol':
      throw new Unusable('not_json', `a ${typeof value} stands in it`);
    default:
      return value;
  }
}

const NUMBERS = ['Float64Array', 'Float32Array', 'Int32Array', 'Int16Array', 'Int8Array', 'Uint32Array', 'Uint16Array', 'Uint8Array', 'Uint8ClampedArray'];
const [NULL, FALSE, TRUE, NUMBER, WORD, TEXT, LIST, OBJECT] = [0, 1, 2, 3, 4, 5, 6, 7];
// a mark at the start of a text of the caller's is part of it, and counted
const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });
const double = new Float64Array(1);
const halves = new Uint32Array(double.buffer);

export class Values {
  #memory;
  /** The module's own words by their address: they never move, so each is read once. */
  #words = new Map();
  #codes;
  #at = 0;
  #texts = '';
  #from = 0;

  constructor(memory) {
    this.#memory = memory;
  }

  /** A value of the caller's as plain objects and lists. Throws where it is none. */
  plain(value) {
    return reading(() => plain(value, 0, LONGEST));
  }

  /** Columns as pairs of a name and either a `Float64Array` or a list. Throws where they are none. */
  columns(given) {
    return reading(() => this.#columns(given));
  }

  #columns(given) {
    if (given === null || typeof given !== 'object' || Array.isArray(given) || !(isPlain(given) || tagOf(given) === 'Map')) {
      throw new Unusable('wrong_type', '`columns` must be an object of columns by the name of the fact');
    }
    const pairs = tagOf(given) === 'Map' ? [...given] : Object.keys(given).map((name) => [name, given[name]]);
    let cells = 0;
    return pairs.map(([name, column]) => {
      const numbers = NUMBERS.includes(tagOf(column));
      if (typeof name !== 'string' || !(numbers || Array.isArray(column))) {
        throw Object.assign(new Unusable('wrong_type', `column \`${String(name)}\` must be a typed array of numbers or a list`), { fields: [String(name)] });
      }
      cells += column.length;
      if (cells > MOST_CELLS) throw new Unusable('too_large', `the columns hold more than ${MOST_CELLS} answers together: score the rows in blocks`);
      return [text(name), numbers ? Float64Array.from(column) : plain(column, 0, MOST_CELLS)];
    });
  }

  /** Adds a member to an object of ours. */
  put(object, key, value) {
    put(object, key, value);
  }

  /**
   * The value that the module wrote as codes (wasm/src/codes.rs): the three low bits of a code say what follows, the others how much.
   * Takes where codes and texts stand in the module's memory: addresses, and how many codes and bytes.
   */
  read(codes, count, texts, bytes) {
    this.#codes = new Uint32Array(this.#memory.buffer, codes, count);
    this.#texts = bytes === 0 ? '' : this.#decoded(texts, bytes);
    this.#at = this.#from = 0;
    const value = this.#value();
    this.#texts = '';
    return value;
  }

  #decoded(address, bytes) {
    return utf8.decode(new Uint8Array(this.#memory.buffer, address, bytes));
  }

  #word(address, bytes) {
    const known = this.#words.get(address);
    if (known !== undefined && known.bytes === bytes) return known.text;
    const word = this.#decoded(address, bytes);
    this.#words.set(address, { bytes, text: word });
    return word;
  }

  #value() {
    const code = this.#codes[this.#at++];
    const much = code >>> 3;
    switch (code & 7) {
      case NULL:
        return null;
      case FALSE:
        return false;
      case TRUE:
        return true;
      case NUMBER:
        halves[0] = this.#codes[this.#at++];
        halves[1] = this.#codes[this.#at++];
        return double[0];
      case WORD:
        return this.#word(this.#codes[this.#at++], much);
      case TEXT:
        return this.#texts.slice(this.#from, (this.#from += much));
      case LIST: {
        const list = [];
        for (let i = 0; i < much; i += 1) list.push(this.#value());
        return list;
      }
      case OBJECT: {
        const object = {};
        for (let i = 0; i < much; i += 1) {
          const key = this.#value();
          put(object, key, this.#value());
        }
        return object;
      }
    }
  }
}
