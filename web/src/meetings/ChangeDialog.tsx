import { Modal, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Form } from '../ui/Form.tsx';
import type { MeetingActs, MeetingView } from './queries.ts';
import { WordsFields, wordsOf } from './WordsFields.tsx';

interface ChangeDialogProps {
  meeting: MeetingView;
  acts: MeetingActs;
  opened: boolean;
  onClose: () => void;
}

/** Changes title, place, way to join or note, and says who will hear of it. */
export function ChangeDialog({ meeting, acts: { change }, opened, onClose }: ChangeDialogProps) {
  const { t } = useTranslation(['meetings', 'shell']);
  return (
    <Modal opened={opened} onClose={onClose} title={t('dialog.change')} size="lg" closeButtonProps={{ 'aria-label': t('shell:close') }}>
      <Form
        verb={t('dialog.save')} problem={change.error} busy={change.isPending} onCancel={onClose}
        onSubmit={(values) => change.mutate({ revision: meeting.revision, ...wordsOf(values) }, { onSuccess: onClose })}
      >
        <Stack>
          <WordsFields of={meeting} meeting={meeting} />
          <Text size="sm">{meeting.state === 'draft' ? t('dialog.changeDraftEffect') : t('dialog.changeEffect', { count: meeting.attendance?.length ?? 0 })}</Text>
        </Stack>
      </Form>
    </Modal>
  );
}
