import { Button, Modal, Stack, Text } from '@mantine/core';
import { zoneCity } from '@nbn/calendar';
import { MEETING_ZONES, POLL_LIMITS, type MeetingZone } from '@nbn/contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChoiceField, DateTimeField, Form } from '../../ui/Form.tsx';
import type { MeetingView } from '../queries.ts';
import { usePollMutations } from './queries.ts';
import { nextSlot, slotPeriod, toSlotInput, useSlotFacts } from './slot-drafts.ts';
import { SlotFields, type SlotDraft } from './SlotFields.tsx';

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
  const [timeZone, setTimeZone] = useState<MeetingZone>(meeting.timeZone);
  const [slots, setSlots] = useState<SlotDraft[]>([
    { key: 1, startsAt: meeting.startWall, endsAt: meeting.endWall },
  ]);
  const [answerBy, setAnswerBy] = useState('');
  const facts = useSlotFacts(timeZone, slots);
  const set = (key: number, change: Partial<SlotDraft>) =>
    setSlots(slots.map((slot) => (slot.key === key ? { ...slot, ...change } : slot)));
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
        onSubmit={() =>
          open.mutate({ timeZone, answerBy, slots: slots.map(toSlotInput) }, { onSuccess: onClose })
        }
      >
        <Stack>
          <ChoiceField
            name="timeZone"
            label={t('meetings:form.zone')}
            description={t('meetings:form.zoneHint')}
            value={timeZone}
            onChange={(event) => setTimeZone(event.currentTarget.value as MeetingZone)}
            data={MEETING_ZONES.map((zone) => ({ value: zone, label: zoneCity(zone) }))}
          />
          {slots.map((slot, place) => (
            <SlotFields
              key={slot.key}
              slot={slot}
              place={place}
              timeZone={timeZone}
              facts={facts.find((known) => known.slot === slotPeriod(slot))}
              onChange={(change) => set(slot.key, change)}
              onRemove={
                slots.length > 1 ? () => setSlots(slots.filter(({ key }) => key !== slot.key)) : undefined
              }
            />
          ))}
          {slots.length < POLL_LIMITS.slots && (
            <Button variant="default" onClick={() => setSlots([...slots, nextSlot(slots.at(-1)!)])}>
              {t('dialog.add')}
            </Button>
          )}
          <DateTimeField
            name="answerBy"
            label={t('dialog.answerBy')}
            description={t('dialog.answerByHint')}
            required
            value={answerBy}
            onChange={(event) => setAnswerBy(event.currentTarget.value)}
          />
          <Text size="sm">{t('dialog.effect', { count: meeting.attendance?.length ?? 0 })}</Text>
        </Stack>
      </Form>
    </Modal>
  );
}
