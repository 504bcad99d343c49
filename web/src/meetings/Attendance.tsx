import { useQuery } from '@tanstack/react-query';
import { agendaQuery } from '../agendas/queries.ts';
import { timeNow } from '../i18n/clock.ts';
import { PresentSection } from '../minutes/PresentSection.tsx';
import { minutesQuery } from '../minutes/queries.ts';
import type { AttendanceEntry, MeetingView } from './queries.ts';
import { AttendanceList } from './AttendanceList.tsx';

interface AttendanceProps {
  meeting: MeetingView;
  /** Asks to withdraw an invitation; absent for those who may not. */
  onWithdraw: ((entry: AttendanceEntry) => void) | undefined;
}

const hasEnded = ({ state, endsAt }: MeetingView): boolean =>
  state === 'held' || (state === 'scheduled' && Date.parse(endsAt) <= timeNow());

/**
 * Who comes; of a meeting that is over, who was there. What was answered before tells that only where nothing
 * else does.
 */
export function Attendance({ meeting, onWithdraw }: AttendanceProps) {
  const over = hasEnded(meeting);
  const { data: agenda } = useQuery({ ...agendaQuery(meeting.id), enabled: over });
  const { data: minutes } = useQuery({
    ...minutesQuery(meeting.id),
    enabled: agenda?.can.readMinutes === true,
  });
  if (over && minutes && minutes.present.length > 0)
    return <PresentSection minutes={minutes} onRecord={undefined} />;
  if (!meeting.attendance || meeting.state === 'polling') return null;
  const { quorum, needCounts, attendance } = meeting;
  return (
    <AttendanceList
      quorum={quorum}
      needCounts={needCounts}
      attendance={attendance}
      isOver={over}
      isCancelled={meeting.state === 'cancelled'}
      onWithdraw={onWithdraw}
    />
  );
}
