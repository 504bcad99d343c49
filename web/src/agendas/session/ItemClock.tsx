import { useTranslation } from 'react-i18next';
import { formatDuration, useElapsedSeconds } from './elapsed-time.ts';
import classes from './Room.module.css';

interface ItemClockProps {
  /** By the database's clock: when the item began this time, and the moment of the answer. */
  beganAt: string;
  now: string;
  /** Seconds that the item was dealt with up to `now`, earlier times included. */
  seconds: number;
  /** Minutes that it was planned for. */
  minutes: number;
  aheadMs: number;
}

/** What is left of the time of an item, or how far it is over: in words and large. */
export function ItemClock({ beganAt, now, seconds, minutes, aheadMs }: ItemClockProps) {
  const { t } = useTranslation('session');
  const before = Math.max(0, seconds - (Date.parse(now) - Date.parse(beganAt)) / 1000);
  const left = minutes * 60 - before - useElapsedSeconds(beganAt, aheadMs);
  const isOver = left < 0;
  return (
    <p className={classes.clock} role="timer" data-over={isOver || undefined}>
      {t(isOver ? 'clock.over' : 'clock.left', { time: formatDuration(Math.abs(left)) })}
    </p>
  );
}
