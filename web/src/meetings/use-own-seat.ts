import { useSession } from '../api/session.ts';
import type { NamedSeat } from './AlternateDialog.tsx';
import type { AttendanceEntry, MeetingView } from './queries.ts';

/** The reader's own seat in a meeting, and who acts for it in the holder's place. */
export function useOwnSeat({ attendance }: MeetingView): {
  seat: NamedSeat | null;
  alternate: AttendanceEntry | null;
} {
  const { id } = useSession().member;
  const mine = attendance?.find(({ memberId }) => memberId === id);
  if (!mine?.country || !mine.seat) return { seat: null, alternate: null };
  const alternate =
    attendance?.find(
      (entry) => entry.alternate && entry.country === mine.country && entry.seat === mine.seat,
    ) ?? null;
  return { seat: { country: mine.country, seat: mine.seat }, alternate };
}
