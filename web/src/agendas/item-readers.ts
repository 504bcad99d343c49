import { COUNTRY_CODES, SEAT_TYPES, type CountryCode, type SeatType } from '@nbn/contracts';
import { memberChoice, seatChoice } from './presenter-choice.ts';
import type { AgendaItem, ItemDraft } from './queries.ts';

type ItemReadersInput = NonNullable<ItemDraft['closed']>;

/** Every seat of every team, as a choice. */
export const ALL_SEATS: readonly {
  readonly value: string;
  readonly country: CountryCode;
  readonly seat: SeatType;
}[] = COUNTRY_CODES.flatMap((country) =>
  SEAT_TYPES.map((seat) => ({ value: seatChoice(country, seat), country, seat })),
);

/** The choices that stand for a list as it is. */
export function choicesOfReaders(readers: NonNullable<AgendaItem['closed']>): string[] {
  return readers.flatMap(({ country, seat, memberId }) => {
    if (memberId) return [memberChoice(memberId)];
    return country && seat ? [seatChoice(country, seat)] : [];
  });
}

/** The list that choices mean, as the API takes it. */
export function readersOfChoices(choices: readonly string[]): ItemReadersInput {
  const seats = ALL_SEATS.filter(({ value }) => choices.includes(value)).map(({ country, seat }) => ({
    country,
    seat,
  }));
  const memberIds = choices.flatMap((choice) =>
    choice.startsWith('member:') ? [choice.slice('member:'.length)] : [],
  );
  return { seats, memberIds };
}
