import { BALLOT_ELECTORATES, BALLOT_UNITS, COUNTRY_CODES, SEAT_TYPES } from '@nbn/contracts';
import type { ImportedPoll } from '@nbn/voting';
import type { CountingRules } from '../counting-rules.ts';

/** The rules that a file was counted by, as a ballot has them. */
export function importedPollRules({
  definition,
  options,
  tie,
}: Pick<ImportedPoll, 'definition' | 'options' | 'tie'>): CountingRules {
  const {
    method,
    places,
    units,
    chambers,
    quorum = {},
    leastSeats,
    vacantCount,
    majority,
    most,
    defaultOption,
  } = definition;
  const ratios = Object.values(defaultOption?.majority ?? {}).toSorted((a, b) => Number(b) - Number(a));
  return {
    method,
    places,
    options: [...options],
    electorate:
      BALLOT_ELECTORATES.find((electorate) => BALLOT_UNITS[electorate].join() === units.join()) ?? null,
    quorumCountries: quorum.countries ?? null,
    quorumShare: quorum.share ?? null,
    tieRule: tie?.rule ?? null,
    chairCountry: COUNTRY_CODES.find((country) => country === tie?.chair) ?? null,
    rules: {
      chambers: SEAT_TYPES.filter((type) => chambers.includes(type)),
      ...(majority === undefined ? {} : { majority: typeof majority === 'object' ? 'number' : majority }),
      ...(most === undefined ? {} : { most }),
      ...(leastSeats === undefined ? {} : { leastSeats }),
      ...(vacantCount ? { vacantCount } : {}),
      ...(defaultOption
        ? {
            defaultOption: defaultOption.defaultOption,
            defaultQuorum: defaultOption.quorum,
            defaultRatio: ratios[0] ?? '1',
          }
        : {}),
    },
  };
}
