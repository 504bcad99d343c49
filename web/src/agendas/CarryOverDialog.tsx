import { Modal, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { announce } from '../app/announce.ts';
import { useFormat } from '../i18n/format.ts';
import { ChoiceField, Form } from '../ui/Form.tsx';
import { textValue } from '../ui/form-values.ts';
import { nextMeetingsQuery, useAgendaMutations, type AgendaItem, type AgendaView } from './queries.ts';

/** Carries an item over to a later meeting, and says what becomes of it here and there. */
export function CarryOverDialog({
  agenda,
  item,
  onClose,
}: {
  agenda: AgendaView;
  item: AgendaItem;
  onClose: () => void;
}) {
  const { t } = useTranslation(['agendas', 'shell']);
  const format = useFormat();
  const { carryOver } = useAgendaMutations(agenda.meetingId);
  const { data: meetings } = useQuery(nextMeetingsQuery(agenda.meetingId));
  const send = (values: FormData) =>
    carryOver.mutate(
      { itemId: item.id, toMeetingId: textValue(values, 'toMeetingId') },
      {
        onSuccess: () => {
          announce(t('carry.done', { title: item.title }));
          onClose();
        },
      },
    );
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('carry.title', { title: item.title })}
      closeButtonProps={{ 'aria-label': t('shell:close') }}
    >
      {meetings?.length === 0 ? (
        <Text size="sm">{t('carry.none')}</Text>
      ) : (
        <Form
          draftKey={null}
          verb={t('carry.verb')}
          problem={carryOver.error}
          busy={carryOver.isPending || !meetings}
          onCancel={onClose}
          onSubmit={send}
        >
          <Text size="sm">{t('carry.effect')}</Text>
          <ChoiceField
            name="toMeetingId"
            label={t('carry.to')}
            data-autofocus
            data={(meetings ?? []).map(({ id, title, state, startsAt }) => ({
              value: id,
              label: `${title} (${state === 'scheduled' ? format.shortDay(startsAt) : t('carry.noDate')})`,
            }))}
          />
        </Form>
      )}
    </Modal>
  );
}
