import { Modal, Stack, Text } from '@mantine/core';
import { MEETING_ZONES, type MeetingZone } from '@nbn/contracts';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../api/session.ts';
import { Form } from '../ui/Form.tsx';
import { useDraft } from './queries.ts';
import type { SaidTimes } from './said-times.ts';
import { TimesFields } from './TimesFields.tsx';
import { KindFields, kindOf } from './KindFields.tsx';
import { WordsFields, wordsOf } from './WordsFields.tsx';

const isMeetingZone = (zone: string): zone is MeetingZone => MEETING_ZONES.some((known) => known === zone);

/** Makes a draft and goes to its page. Nobody is told. */
export function DraftDialog({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useTranslation(['meetings', 'shell']);
  const { timeZone } = useSession().member;
  const [times, setTimes] = useState<SaidTimes>({ timeZone: isMeetingZone(timeZone) ? timeZone : 'Europe/Copenhagen', startsAt: '', endsAt: '' });
  const draft = useDraft();
  const navigate = useNavigate();
  return (
    <Modal opened={opened} onClose={onClose} title={t('dialog.new')} size="lg" closeButtonProps={{ 'aria-label': t('shell:close') }}>
      <Form
        verb={t('dialog.makeDraft')} problem={draft.error} busy={draft.isPending} onCancel={onClose}
        onSubmit={(values) => draft.mutate({ ...kindOf(values), ...wordsOf(values), ...times }, { onSuccess: ({ id }) => void navigate({ to: '/meetings/$id', params: { id } }) })}
      >
        <Stack>
          <KindFields />
          <WordsFields />
          <TimesFields value={times} onChange={setTimes} />
          <Text size="sm">{t('dialog.makeDraftEffect')}</Text>
        </Stack>
      </Form>
    </Modal>
  );
}
