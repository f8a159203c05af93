// Runs the module that is named and fails unless its hash is the one expected.
import { readFileSync } from "node:fs";

const { instance } = await WebAssembly.instantiate(readFileSync(process.argv[2]));
const hex = (n) => BigInt.asUintN(64, n).toString(16).padStart(16, "0");
const found = hex(instance.exports.arithmetic_hash());
const expected = hex(instance.exports.arithmetic_hash_expected());
console.log(`wasm32, Node ${process.version}: hash ${found}, expected ${expected}`);
process.exit(found === expected ? 0 : 1);
