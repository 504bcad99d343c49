import { BALLOT_UNITS } from '@nbn/contracts';
import type { BallotDefinition, RollSeat } from '@nbn/voting';
import type { Ballot } from './ballot.entity.ts';
import { DEFAULT_CHAMBERS } from './ballot-rules.ts';

type CountRules = Pick<
  Ballot,
  'method' | 'electorate' | 'rules' | 'places' | 'quorumCountries' | 'quorumShare'
>;

/** All that the count of a ballot follows from, as the counting library takes it. */
export function definitionOf(
  ballot: CountRules,
  options: readonly string[],
  roll: readonly RollSeat[],
): BallotDefinition {
  const { rules, quorumCountries, quorumShare } = ballot;
  const {
    majority,
    most,
    leastSeats,
    vacantCount,
    defaultOption,
    defaultQuorum = '0',
    defaultRatio = '1',
  } = rules;
  return {
    method: ballot.method,
    options,
    roll,
    places: ballot.places,
    units: BALLOT_UNITS[ballot.electorate],
    chambers: rules.chambers ?? DEFAULT_CHAMBERS,
    quorum: {
      ...(quorumCountries === null ? {} : { countries: quorumCountries }),
      ...(quorumShare === null ? {} : { share: quorumShare }),
    },
    ...(majority ? { majority } : {}),
    ...(most ? { most } : {}),
    ...(leastSeats ? { leastSeats } : {}),
    ...(vacantCount ? { vacantCount } : {}),
    ...(defaultOption
      ? {
          defaultOption: {
            defaultOption,
            quorum: defaultQuorum,
            majority: Object.fromEntries(options.map((option) => [option, defaultRatio])),
          },
        }
      : {}),
  };
}
