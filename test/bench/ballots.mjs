#!/usr/bin/env node
// Row d2: counting 10⁶ ranked ballots of 20 options, beside the bare typed-array pairwise matrix of the same
// run. Usage: npm run build:server && node test/bench/ballots.mjs [ballots] [options] Gate: every number of
// the matrix equals an independent recount of the same ballots, or the figures are void.
import { existsSync } from 'node:fs';

const built = new URL('../../dist/libs/voting/src/index.js', import.meta.url);
if (!existsSync(built)) throw new Error('Build first: npm run build:server');
const { countSchulze, packedFromBytes } = await import(built.href);

const ballots = Number(process.argv[2] ?? 1_000_000);
const size = Number(process.argv[3] ?? 20);
const options = Array.from({ length: size }, (_, at) => `option-${at}`);
const order = randomOrders();

/** Repeatable rankings that agree more than chance would have it, as those of people do. */
function randomOrders() {
  let seed = 7;
  const random = () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const bytes = new Uint8Array(ballots * size);
  const one = new Uint8Array(size);
  for (let row = 0; row < ballots; row++) {
    for (let at = 0; at < size; at++) one[at] = at;
    for (let at = size - 1; at > 0; at--) {
      const other = Math.floor(random() ** 1.3 * (at + 1));
      [one[at], one[other]] = [one[other], one[at]];
    }
    bytes.set(one, row * size);
  }
  return bytes;
}

function bareMatrix() {
  const units = new Uint32Array(size * size);
  for (let row = 0; row < ballots; row++) {
    const at = row * size;
    for (let a = 0; a < size - 1; a++) {
      const line = order[at + a] * size;
      for (let b = a + 1; b < size; b++) units[line + order[at + b]]++;
    }
  }
  return units;
}

/** By the rank of each option, not by its neighbours: another way to the same numbers. */
function recount() {
  const units = new Float64Array(size * size);
  const rank = new Uint8Array(size);
  for (let row = 0; row < ballots; row++) {
    for (let at = 0; at < size; at++) rank[order[row * size + at]] = at;
    for (let a = 0; a < size; a++)
      for (let b = 0; b < size; b++) if (rank[a] < rank[b]) units[a * size + b]++;
  }
  return units;
}

const timed = (work) => {
  const start = performance.now();
  const result = work();
  return { ms: performance.now() - start, result };
};
const spread = (times) => {
  const sorted = [...times].sort((a, b) => a - b);
  return {
    median: Math.round(sorted[sorted.length >> 1]),
    min: Math.round(sorted[0]),
    max: Math.round(sorted.at(-1)),
  };
};

const rounds = Array.from({ length: 7 }, () => ({
  bare: timed(bareMatrix),
  product: timed(() => countSchulze(options, packedFromBytes(size, order), 1)),
}));
const wanted = recount();
const agrees = rounds.every(({ product }) =>
  product.result.working.matrix.flat().every((units, at) => units === wanted[at]),
);
const [product, baseline] = [
  spread(rounds.map((round) => round.product.ms)),
  spread(rounds.map((round) => round.bare.ms)),
];
console.log(
  JSON.stringify({
    row: 'd2',
    ballots,
    options: size,
    product,
    baseline,
    ratio: Number((product.median / baseline.median).toFixed(2)),
    gate: agrees ? 'equals an independent recount' : 'VOID: differs from the recount',
  }),
);
process.exitCode = agrees ? 0 : 1;
