import type { PipeTransform } from '@nestjs/common';
import { SEAT_TYPES, type SeatType } from '@nbn/contracts';
import { NotFound } from '#platform/problems/problem';

/** A seat of a national team in a path. What is none answers like a thing that does not exist. */
export const SEAT_PIPE: PipeTransform<string, SeatType> = {
  transform(value: string): SeatType {
    const seat = SEAT_TYPES.find((type) => type === value);
    if (!seat) throw new NotFound();
    return seat;
  },
};
