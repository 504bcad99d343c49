import type { CountryCode, SeatType } from '@nbn/contracts';

/** One who asked for the floor. Guests speak for no country and no seat. */
export interface SpeakerRequest {
  readonly id: string;
  readonly country: CountryCode | null;
  readonly seat: SeatType | null;
  readonly askedAt: Date;
}

/** A turn that was taken, or is being taken. */
export type SpeakingTurn = Pick<SpeakerRequest, 'country' | 'seat'> & { readonly seconds: number };

/**
 * In which order those who asked are heard: a country that was not heard yet before one that was, then the
 * side of the teams that was heard least, then the country that spoke least, then who asked first. Each turn
 * is counted for those after it, so that the whole list is balanced and not its head alone.
 */
export function orderSpeakers<Who extends SpeakerRequest>(
  waiting: readonly Who[],
  heard: readonly SpeakingTurn[],
): Who[] {
  const [rest, told, order] = [[...waiting], [...heard], [] as Who[]];
  while (rest.length > 0) {
    const next = rest.reduce((first, other) => (compareRequests(told, other, first) < 0 ? other : first));
    rest.splice(rest.indexOf(next), 1);
    order.push(next);
    told.push({ country: next.country, seat: next.seat, seconds: 0 });
  }
  return order;
}

function compareRequests(heard: readonly SpeakingTurn[], a: SpeakerRequest, b: SpeakerRequest): number {
  const turns = (of: SpeakerRequest) => heard.filter(({ country }) => country === of.country).length;
  const sides = (of: SpeakerRequest) => heard.filter(({ seat }) => seat === of.seat).length;
  const seconds = (of: SpeakerRequest) =>
    heard.reduce((sum, turn) => (turn.country === of.country ? sum + turn.seconds : sum), 0);
  return (
    turns(a) - turns(b) ||
    sides(a) - sides(b) ||
    seconds(a) - seconds(b) ||
    a.askedAt.getTime() - b.askedAt.getTime() ||
    (a.id < b.id ? -1 : 1)
  );
}
