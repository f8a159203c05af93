// Turns what the module hands over into plain values, in one pass over a list of codes: the three low bits of a code say what follows,
// the others how much of it. wasm/src/codes.rs writes them.
const [NULL, FALSE, TRUE, NUMBER, WORD, TEXT, LIST, OBJECT] = [0, 1, 2, 3, 4, 5, 6, 7];
const utf8 = new TextDecoder();
const double = new Float64Array(1);
const halves = new Uint32Array(double.buffer);

export class Reader {
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

  /** Where the codes and the texts stand in the module's memory: addresses, and how many codes and bytes. */
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
    const text = this.#decoded(address, bytes);
    this.#words.set(address, { bytes, text });
    return text;
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
          const value = this.#value();
          // a plain member also under the one name that assignment takes for something else
          if (key === '__proto__') Object.defineProperty(object, key, { value, writable: true, enumerable: true, configurable: true });
          else object[key] = value;
        }
        return object;
      }
    }
  }
}
