import { hashChain } from '../hash-chain.ts';
import { drawLot } from '../public-lot.ts';
import { readList, readText, type CaseFile } from './case-file.ts';
import type { Line } from './lines.ts';

/** The lot that a published seed draws. */
export function lotLine({ settings, candidates }: CaseFile): Line {
  const { order, hashes } = drawLot(readText('options.seed', settings['seed']), candidates);
  return { order: order.map((option) => [option]), hashes };
}

/** The public record's hashes. */
export function chainLine({ settings, whole }: CaseFile): Line {
  const entries = readList('entries', whole['entries']).map((entry, at) => readText(`entries[${at}]`, entry));
  return { chain: hashChain(readText('options.decision', settings['decision']), entries) };
}
