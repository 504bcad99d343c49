import { Modal, Stack, Text } from '@mantine/core';
import { MEETING_ZONES, type MeetingZone, type SeriesRule } from '@nbn/contracts';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../api/session.ts';
import { Form } from '../ui/Form.tsx';
import { useDraftMeeting } from './queries.ts';
import type { WallClockTimes } from './wall-clock-times.ts';
import { useDraftSeries } from './series/queries.ts';
import { SeriesFields } from './series/SeriesFields.tsx';
import { MeetingTimesFields } from './MeetingTimesFields.tsx';
import { MeetingKindFields, toKindInput, useInitialMeetingScope } from './MeetingKindFields.tsx';
import { MeetingDetailsFields, meetingDetailsOf } from './MeetingDetailsFields.tsx';

const isMeetingZone = (zone: string): zone is MeetingZone => MEETING_ZONES.some((known) => known === zone);

/** Makes a draft and goes to its page. Nobody is notified. */
export function NewMeetingDialog({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useTranslation(['meetings', 'shell']);
  const { timeZone } = useSession().member;
  const [times, setTimes] = useState<WallClockTimes>({
    timeZone: isMeetingZone(timeZone) ? timeZone : 'Europe/Copenhagen',
    startsAt: '',
    endsAt: '',
  });
  const [of, setOf] = useState(useInitialMeetingScope());
  const [rule, setRule] = useState<SeriesRule | null>(null);
  const draft = useDraftMeeting();
  const series = useDraftSeries();
  const navigate = useNavigate();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('dialog.new')}
      size="lg"
      closeButtonProps={{ 'aria-label': t('shell:close') }}
    >
      <Form
        draftKey="new meeting"
        verb={t(rule ? 'dialog.makeDrafts' : 'dialog.makeDraft')}
        problem={rule ? series.error : draft.error}
        busy={draft.isPending || series.isPending}
        onCancel={onClose}
        onSubmit={(values) => {
          const said = {
            ...toKindInput(of),
            ...meetingDetailsOf(values),
            sharedAbroad: values.get('sharedAbroad') !== null,
            ...times,
          };
          if (rule)
            series.mutate(
              { ...said, rule },
              { onSuccess: ({ id }) => void navigate({ to: '/meetings/series/$id', params: { id } }) },
            );
          else
            draft.mutate(said, {
              onSuccess: ({ id }) => void navigate({ to: '/meetings/$id', params: { id } }),
            });
        }}
      >
        <Stack>
          <MeetingKindFields value={of} onChange={setOf} />
          <MeetingDetailsFields of={of} />
          <MeetingTimesFields value={times} country={of.country} onChange={setTimes} />
          <SeriesFields start={times.startsAt} value={rule} onChange={setRule} />
          <Text size="sm">{t(rule ? 'dialog.makeDraftsEffect' : 'dialog.makeDraftEffect')}</Text>
        </Stack>
      </Form>
    </Modal>
  );
}
