import { Modal, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form } from '../ui/Form.tsx';
import { Notice } from '../ui/Notice.tsx';
import type { MeetingMutations, MeetingView } from './queries.ts';
import type { WallClockTimes } from './wall-clock-times.ts';
import { MeetingTimesFields } from './MeetingTimesFields.tsx';

interface RescheduleMeetingDialogProps {
  meeting: MeetingView;
  mutations: MeetingMutations;
  opened: boolean;
  onClose: () => void;
}

/** Sets another time, and says who will be notified and asked again. */
export function RescheduleMeetingDialog({
  meeting,
  mutations: { reschedule },
  opened,
  onClose,
}: RescheduleMeetingDialogProps) {
  const { t } = useTranslation(['meetings', 'shell']);
  const [times, setTimes] = useState<WallClockTimes>({
    timeZone: meeting.timeZone,
    startsAt: meeting.startWall,
    endsAt: meeting.endWall,
  });
  const draft = meeting.state === 'draft';
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('dialog.move')}
      size="lg"
      closeButtonProps={{ 'aria-label': t('shell:close') }}
    >
      <Form
        draftKey={null}
        verb={t('dialog.moveVerb')}
        problem={reschedule.error}
        busy={reschedule.isPending}
        onCancel={onClose}
        onSubmit={() => reschedule.mutate({ revision: meeting.revision, ...times }, { onSuccess: onClose })}
      >
        <Stack>
          <MeetingTimesFields value={times} country={meeting.country} onChange={setTimes} />
          {draft ? (
            <Text size="sm">{t('dialog.moveDraftEffect')}</Text>
          ) : (
            <Notice kind="note">{t('dialog.moveEffect', { count: meeting.attendance?.length ?? 0 })}</Notice>
          )}
        </Stack>
      </Form>
    </Modal>
  );
}
