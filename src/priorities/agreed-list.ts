import type { PeriodState } from '@nbn/contracts';
import type { OptionResult } from '@nbn/voting';

/** What a result makes of the priorities that were on the ballot. */
export interface AgreedList {
  readonly period: PeriodState;
  /** Places that a tie left open. */
  readonly openPlaces: number | null;
  /** Agreed, with their place in the list; those left equal share a place. */
  readonly agreed: readonly { readonly id: string; readonly rank: number }[];
  /**
   * Still undecided: tied for the last places, or back among the proposals when too few countries took part.
   */
  readonly undecided: readonly string[];
  readonly notChosen: readonly string[];
}

/** Reads the list off a result. `before`: how many were agreed already, when this was a runoff. */
export function agreedList(
  result: Pick<OptionResult, 'state' | 'order' | 'sure' | 'tied' | 'open'>,
  before: number,
): AgreedList {
  const options = result.order.flat();
  if (result.state === 'no-quorum') {
    return {
      period: before > 0 ? 'tied' : 'proposing',
      openPlaces: null,
      agreed: [],
      undecided: options,
      notChosen: [],
    };
  }
  const sure = new Set(result.sure);
  const tied = new Set(result.tied);
  let place = before + 1;
  const agreed = result.order.flatMap((group) => {
    const rank = place;
    place += group.length;
    return group.filter((id) => sure.has(id)).map((id) => ({ id, rank }));
  });
  return {
    period: result.open > 0 ? 'tied' : 'agreed',
    openPlaces: result.open > 0 ? result.open : null,
    agreed,
    undecided: options.filter((id) => tied.has(id)),
    notChosen: options.filter((id) => !sure.has(id) && !tied.has(id)),
  };
}
