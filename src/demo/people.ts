import { COUNTRY_CODES, SEAT_TYPES, type CountryCode } from '@nbn/contracts';
import type { Actor } from '#platform/access/actor';
import type { PersonKey } from './content/people.ts';
import type { SeatKey } from './content/text.ts';

/** Everyone in the demo as the actor they are, by the key that the content knows them by. */
export class People {
  constructor(private readonly actors: ReadonlyMap<PersonKey, Actor>) {}

  actor(key: PersonKey): Actor {
    const actor = this.actors.get(key);
    if (!actor) throw new Error(`Nobody in the demo is ${key}`);
    return actor;
  }

  /** The keys of the seats of these countries' teams. */
  seatsOf(countries: readonly CountryCode[] = COUNTRY_CODES): readonly SeatKey[] {
    return countries.flatMap((country) => SEAT_TYPES.map((type): SeatKey => `${country}/${type}`));
  }
}
