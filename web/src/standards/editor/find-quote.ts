/** Words of a clause, as the server said them last. */
interface QuoteAnchor {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/**
 * Where quoted words stand in the text as it is here: where they were said to be, else nearest to it; null
 * when nowhere.
 */
export function findQuote(
  text: string,
  { start, quote }: QuoteAnchor,
): { start: number; end: number } | null {
  if (quote === '') return null;
  let best = -1;
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    if (best < 0 || Math.abs(at - start) < Math.abs(best - start)) best = at;
    if (at >= start) break;
  }
  return best < 0 ? null : { start: best, end: best + quote.length };
}
