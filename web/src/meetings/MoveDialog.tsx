import { Modal, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form } from '../ui/Form.tsx';
import { Notice } from '../ui/Notice.tsx';
import type { MeetingActs, MeetingView } from './queries.ts';
import type { SaidTimes } from './said-times.ts';
import { TimesFields } from './TimesFields.tsx';

interface MoveDialogProps {
  meeting: MeetingView;
  acts: MeetingActs;
  opened: boolean;
  onClose: () => void;
}

/** Sets another time, and says who will be told and asked anew. */
export function MoveDialog({ meeting, acts: { move }, opened, onClose }: MoveDialogProps) {
  const { t } = useTranslation(['meetings', 'shell']);
  const [times, setTimes] = useState<SaidTimes>({
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
        problem={move.error}
        busy={move.isPending}
        onCancel={onClose}
        onSubmit={() => move.mutate({ revision: meeting.revision, ...times }, { onSuccess: onClose })}
      >
        <Stack>
          <TimesFields value={times} onChange={setTimes} />
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
