import { Modal, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form } from '../../ui/Form.tsx';
import type { MeetingView } from '../queries.ts';
import { suggestedAnswerBy } from '../suggested-day.ts';
import { usePollMutations } from './queries.ts';
import { PollDatesFields, toPollInput, type PollDates } from './PollDatesFields.tsx';

interface PollDialogProps {
  meeting: MeetingView;
  onClose: () => void;
}

/**
 * Opens a poll: dates on the host's clock, what each is like in the eight countries, and until when answers
 * are taken.
 */
export function PollDialog({ meeting, onClose }: PollDialogProps) {
  const { t } = useTranslation(['polls', 'meetings', 'shell']);
  const { open } = usePollMutations(meeting.id);
  const [dates, setDates] = useState<PollDates>({
    timeZone: meeting.timeZone,
    slots: [{ key: 1, startsAt: meeting.startWall, endsAt: meeting.endWall }],
    answerBy: suggestedAnswerBy(meeting.timeZone, meeting.startWall),
  });
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('dialog.title')}
      size="lg"
      closeButtonProps={{ 'aria-label': t('shell:close') }}
    >
      <Form
        draftKey={null}
        verb={t('dialog.verb')}
        problem={open.error}
        busy={open.isPending}
        onCancel={onClose}
        onSubmit={() => open.mutate(toPollInput(dates), { onSuccess: onClose })}
      >
        <Stack>
          <PollDatesFields value={dates} onChange={setDates} />
          <Text size="sm">{t('dialog.effect', { count: meeting.attendance?.length ?? 0 })}</Text>
        </Stack>
      </Form>
    </Modal>
  );
}
