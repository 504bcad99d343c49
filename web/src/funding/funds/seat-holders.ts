import type { CountryCode } from '@nbn/contracts';
import { queryOptions } from '@tanstack/react-query';
import { teamsQuery } from '../../network/queries.ts';

/** A member who holds a seat now. */
export interface SeatHolder {
  readonly memberId: string;
  readonly name: string;
  readonly country: CountryCode;
}

/** All who hold a seat of a national team, by country. */
export const seatHoldersQuery = queryOptions({
  ...teamsQuery,
  select: (teams): SeatHolder[] =>
    teams.flatMap(({ country, seats }) =>
      seats.flatMap(({ holder }) =>
        holder?.name ? [{ memberId: holder.memberId, name: holder.name, country }] : [],
      ),
    ),
});
