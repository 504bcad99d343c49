import { SECTORS, type Sector, sectorFitsSeat } from './network.ts';
import type { SeatType } from './seats.ts';

describe('a seat of a national team', () => {
  it.each<[SeatType, readonly Sector[]]>([
    ['government', ['public']],
    ['ngo', ['civil-society']],
    ['resource', SECTORS],
  ])('of type %s is filled from %p', (seat, sectors) => {
    expect(SECTORS.filter((sector) => sectorFitsSeat(seat, sector))).toEqual(sectors);
  });
});
