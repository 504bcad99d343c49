import { useTranslation } from 'react-i18next';
import { timeNow } from '../i18n/clock.ts';
import { RowLink } from '../ui/links.tsx';
import { ListRow } from '../ui/Listing.tsx';
import { TimeInZones } from '../ui/TimeInZones.tsx';
import { MeetingState } from './MeetingState.tsx';
import type { MeetingLine } from './queries.ts';

/** What it is, where, and whose turn it is. */
export function MeetingRow({ meeting }: { meeting: MeetingLine }) {
  const { t } = useTranslation('meetings');
  // What one answered tells what is to come; of what was held the minutes tell who was there.
  const isHeld = meeting.state === 'held' || Date.parse(meeting.endsAt) <= timeNow();
  const answer =
    meeting.answer && meeting.state !== 'cancelled' && !isHeld ? t(`list.${meeting.answer}`) : null;
  const standing = meeting.waitsForMe ? t('list.waits') : answer;
  return (
    <ListRow
      title={
        <RowLink to="/meetings/$id" params={{ id: meeting.id }}>
          {meeting.title}
        </RowLink>
      }
      waits={meeting.waitsForMe}
      facts={[
        meeting.state === 'polling' ? (
          t('list.polling')
        ) : (
          <TimeInZones
            key="time"
            from={meeting.startsAt}
            to={meeting.endsAt}
            hostZone={meeting.timeZone}
            brief
          />
        ),
        meeting.place,
        meeting.seriesId && t('series.one'),
        meeting.kind === 'regional' ? null : t(`kind.${meeting.kind}`),
        standing && <strong key="standing">{standing}</strong>,
      ]}
      aside={<MeetingState state={meeting.state} />}
    />
  );
}
