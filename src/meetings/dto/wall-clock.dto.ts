import { CLOCK_REPEATS, type ClockRepeat } from '@nbn/contracts';
import { IsIn, Matches } from 'class-validator';
import { withFault } from '#platform/problems/with-fault';
import { MayBeAbsent } from '#platform/http/may-be-absent.decorator';

const WALL_CLOCK = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/;

/** A local time without a zone, to the minute; the zone stands beside it. */
export const IsWallClock = (): PropertyDecorator => Matches(WALL_CLOCK, withFault('date-time'));

/** From when until when, on the clock on the wall of a zone. */
export class WallClockSpan {
  @IsWallClock()
  startsAt: string;

  @IsWallClock()
  endsAt: string;

  /** Which of two is meant, where the clock is put back over the start. */
  @MayBeAbsent()
  @IsIn(CLOCK_REPEATS)
  startsRepeat?: ClockRepeat;

  @MayBeAbsent()
  @IsIn(CLOCK_REPEATS)
  endsRepeat?: ClockRepeat;
}
