import { Modal, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Form } from '../ui/Form.tsx';
import { EditConflictNotice } from '../ui/EditConflictNotice.tsx';
import { type SharedField, useFormConflict } from '../unsaved/use-form-conflict.ts';
import type { MeetingMutations, MeetingView } from './queries.ts';
import { MeetingDetailsFields, meetingDetailsOf } from './MeetingDetailsFields.tsx';

interface EditMeetingDialogProps {
  meeting: MeetingView;
  mutations: MeetingMutations;
  opened: boolean;
  onClose: () => void;
}

/** Changes title, place, way to join or note, and says who will be told. */
export function EditMeetingDialog({
  meeting,
  mutations: { change },
  opened,
  onClose,
}: EditMeetingDialogProps) {
  const { t } = useTranslation(['meetings', 'shell']);
  const place = `meeting ${meeting.id}`;
  const fieldsOf = ({ title, place: where, joinUrl, note, discreet }: MeetingView): SharedField[] => [
    { name: 'title', label: t('form.title'), value: title },
    { name: 'place', label: t('form.place'), value: where ?? '' },
    { name: 'joinUrl', label: t('form.joinUrl'), value: joinUrl ?? '' },
    { name: 'note', label: t('form.note'), value: note ?? '' },
    {
      name: 'discreet=on',
      label: t('form.discreet'),
      value: discreet ? 'on' : '',
      displayValue: t(discreet ? 'shell:unsaved.ticked' : 'shell:unsaved.notTicked'),
    },
  ];
  const form = useFormConflict(place, meeting, fieldsOf);
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('dialog.change')}
      size="lg"
      closeButtonProps={{ 'aria-label': t('shell:close') }}
    >
      <Form
        key={form.formKey}
        draftKey={place}
        base={form.base}
        verb={t('dialog.save')}
        problem={form.newerFields ? null : change.error}
        busy={change.isPending}
        onCancel={onClose}
        onSubmit={(values) =>
          change.mutate({ revision: form.revision, ...meetingDetailsOf(values) }, { onSuccess: onClose })
        }
      >
        <Stack>
          <EditConflictNotice of={form} />
          <MeetingDetailsFields of={form.base} meeting={form.base} />
          <Text size="sm">
            {meeting.state === 'draft'
              ? t('dialog.changeDraftEffect')
              : t('dialog.changeEffect', { count: meeting.attendance?.length ?? 0 })}
          </Text>
        </Stack>
      </Form>
    </Modal>
  );
}
