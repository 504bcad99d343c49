import { BALLOT_UNITS } from '@nbn/contracts';
import type { BallotDefinition, RollSeat } from '@nbn/voting';
import type { EntityManager } from 'typeorm';
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

/** Options of a ballot in the order of its paper. */
export async function findOptionIds(manager: EntityManager, ballotId: string): Promise<string[]> {
  const rows = await manager.query<{ id: string }[]>(
    'select option_id as id from ballot_option where ballot_id = $1 order by position',
    [ballotId],
  );
  return rows.map(({ id }) => id);
}

/** The frozen roll as the count sees it. */
export async function findRoll(manager: EntityManager, ballotId: string): Promise<RollSeat[]> {
  return manager.query<RollSeat[]>(
    `
      select seat_id as seat, country_code as country, seat_type as type, recused, vacant
      from ballot_seat
      where ballot_id = $1
      order by country_code, seat_type`,
    [ballotId],
  );
}
