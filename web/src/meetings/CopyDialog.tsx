import { Modal, Stack, Text } from '@mantine/core';
import { MEETING_LIMITS } from '@nbn/contracts';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form, TextField } from '../ui/Form.tsx';
import type { MeetingMutations, MeetingView } from './queries.ts';
import type { WallClockTimes } from './wall-clock-times.ts';
import { MeetingTimesFields } from './MeetingTimesFields.tsx';

interface CopyDialogProps {
  meeting: MeetingView;
  mutations: MeetingMutations;
  opened: boolean;
  onClose: () => void;
}

const textOf = (values: FormData, name: string) => (values.get(name) as string).trim();

/** Makes a draft like this meeting, or from this template, at another time, and goes to its page. */
export function CopyDialog({ meeting, mutations: { copy }, opened, onClose }: CopyDialogProps) {
  const { t } = useTranslation(['meetings', 'shell']);
  const [times, setTimes] = useState<WallClockTimes>({
    timeZone: meeting.timeZone,
    startsAt: '',
    endsAt: '',
  });
  const navigate = useNavigate();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t(meeting.templateName ? 'copy.convene' : 'copy.title')}
      size="lg"
      closeButtonProps={{ 'aria-label': t('shell:close') }}
    >
      <Form
        draftKey={`meeting copy ${meeting.id}`}
        verb={t('dialog.makeDraft')}
        problem={copy.error}
        busy={copy.isPending}
        onCancel={onClose}
        onSubmit={(values) =>
          copy.mutate(
            { ...times, title: textOf(values, 'title') },
            {
              onSuccess: ({ id }) => {
                onClose();
                void navigate({ to: '/meetings/$id', params: { id } });
              },
            },
          )
        }
      >
        <Stack>
          <TextField
            name="title"
            label={t('form.title')}
            required
            maxLength={MEETING_LIMITS.title}
            defaultValue={meeting.title}
            data-autofocus
          />
          <MeetingTimesFields value={times} country={meeting.country} onChange={setTimes} />
          <Text size="sm">{t('copy.effect')}</Text>
        </Stack>
      </Form>
    </Modal>
  );
}

/** Keeps the meeting as a template and goes to its page. */
export function KeepTemplateDialog({
  meeting,
  mutations: { saveTemplate },
  opened,
  onClose,
}: CopyDialogProps) {
  const { t } = useTranslation(['meetings', 'shell']);
  const navigate = useNavigate();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('template.keep')}
      size="lg"
      closeButtonProps={{ 'aria-label': t('shell:close') }}
    >
      <Form
        draftKey={`meeting template ${meeting.id}`}
        verb={t('template.keep')}
        problem={saveTemplate.error}
        busy={saveTemplate.isPending}
        onCancel={onClose}
        onSubmit={(values) =>
          saveTemplate.mutate(textOf(values, 'name'), {
            onSuccess: ({ id }) => {
              onClose();
              void navigate({ to: '/meetings/$id', params: { id } });
            },
          })
        }
      >
        <Stack>
          <TextField
            name="name"
            label={t('template.name')}
            description={t('template.nameHint')}
            required
            maxLength={MEETING_LIMITS.templateName}
            defaultValue={meeting.title.slice(0, MEETING_LIMITS.templateName)}
            data-autofocus
          />
          <Text size="sm">{t('template.keepEffect')}</Text>
        </Stack>
      </Form>
    </Modal>
  );
}
