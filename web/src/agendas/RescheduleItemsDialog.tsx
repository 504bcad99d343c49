import { Modal, Stack, Text } from '@mantine/core';
import { reschedule, wallClockAt } from '@nbn/calendar';
import { AGENDA_LIMITS } from '@nbn/contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../app/announce.ts';
import { Form } from '../ui/Form.tsx';
import { NumberField } from '../ui/NumberField.tsx';
import { toTimingInput } from './agenda-order.ts';
import { useAgendaMutations, type AgendaView } from './queries.ts';

/** Makes the fixed times fit, with a gap between items; what would move is said before it does. */
export function RescheduleItemsDialog({ agenda, onClose }: { agenda: AgendaView; onClose: () => void }) {
  const { t } = useTranslation(['agendas', 'shell']);
  const { reschedule } = useAgendaMutations(agenda.meetingId);
  const [gap, setGap] = useState(agenda.gapMinutes);
  const send = () =>
    reschedule.mutate(
      { gap, version: agenda.version },
      {
        onSuccess: ({ moved }) => {
          announce(t('reschedule.done', { count: moved.length }));
          onClose();
        },
      },
    );
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('reschedule.title')}
      closeButtonProps={{ 'aria-label': t('shell:close') }}
    >
      <Form
        draftKey={null}
        verb={t('reschedule.verb')}
        problem={reschedule.error}
        busy={reschedule.isPending}
        onCancel={onClose}
        onSubmit={send}
      >
        <Text size="sm">{t('reschedule.effect')}</Text>
        <NumberField
          name="gap"
          label={t('reschedule.gap')}
          required
          min={0}
          max={AGENDA_LIMITS.gap}
          step={5}
          allowDecimal={false}
          value={gap}
          onChange={(value) => setGap(Number(value))}
        />
        <TimeChanges agenda={agenda} gap={gap} />
      </Form>
    </Modal>
  );
}

function TimeChanges({ agenda, gap }: { agenda: AgendaView; gap: number }) {
  const { t } = useTranslation('agendas');
  const { items, startsAt, timeZone } = agenda;
  // What follows something closed to the reader has no time to tell.
  if (agenda.closedAtEnd || items.some(({ closedBefore }) => closedBefore)) return null;
  const moved = reschedule(new Date(startsAt), toTimingInput(items), gap);
  const clock = (instant: Date) => wallClockAt(instant, timeZone).slice(11);
  return (
    <Stack gap={4} aria-live="polite">
      <Text size="sm" fw={600}>
        {t('reschedule.moves', { count: moved.length })}
      </Text>
      {moved.map(({ id, from, to }) => (
        <Text key={id} size="sm">
          {t('reschedule.move', {
            title: items.find((item) => item.id === id)?.title ?? '',
            from: clock(from),
            to: clock(to),
          })}
        </Text>
      ))}
    </Stack>
  );
}
