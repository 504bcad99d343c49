#!/usr/bin/env node
// The Network's largest decision, 24 ballots and 60 options, counted by every method: a line each with the median of several runs.
// Usage: npm run build:server && node test/bench/methods.mjs [ballots] [options]
// Gate: the same ballots in another order give the same result, or the figures are void.
import { existsSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';

const built = new URL('../../dist/libs/voting/src/index.js', import.meta.url);
if (!existsSync(built)) throw new Error('Build first: npm run build:server');
const { count, METHOD_NAMES, paperRulesOf } = await import(built.href);

const ballots = Number(process.argv[2] ?? 24);
const options = Array.from({ length: Number(process.argv[3] ?? 60) }, (_, at) => `option-${at}`);
const RUNS = 5;

let seed = 11;
const random = () => {
  seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7f_ff_ff_ff;
  return seed / 0x80_00_00_00;
};
const shuffled = () => options.map((option) => ({ option, key: random() })).sort((a, b) => a.key - b.key).map(({ option }) => option);
const numbered = (many, number) => Object.fromEntries(shuffled().slice(0, many).map((option) => [option, number()]));
const PAPERS = {
  ranking: () => ({ ranking: shuffled().map((option) => [option]) }),
  approvals: () => ({ approvals: shuffled().slice(0, options.length / 4) }),
  scores: () => ({ scores: numbered(options.length, () => Math.floor(random() * 6)) }),
  dots: () => ({ dots: numbered(10, () => 1) }),
};

for (const method of METHOD_NAMES) {
  const papers = Array.from({ length: ballots }, () => ({ paper: PAPERS[paperRulesOf(method).kind]() }));
  const places = method === 'stv' || method === 'equal-shares' ? 5 : 1;
  const times = [];
  let result;
  for (let run = 0; run < RUNS; run++) {
    const from = performance.now();
    result = count(method, { options, papers, places });
    times.push(performance.now() - from);
  }
  const other = count(method, { options, papers: papers.toReversed(), places });
  if (!isDeepStrictEqual([other.order, other.tied, other.open], [result.order, result.tied, result.open])) throw new Error(`${method} depends on the order of ballots`);
  const sorted = times.map(Math.round).sort((a, b) => a - b);
  console.log(JSON.stringify({ method, ballots, options: options.length, ms: { first: Math.round(times[0]), median: sorted[2], max: sorted.at(-1) }, state: result.state, gate: 'the same in another order' }));
}
