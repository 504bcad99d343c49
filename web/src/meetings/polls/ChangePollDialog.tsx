import { Button, Checkbox, Modal, Stack, Text } from '@mantine/core';
import { wallClockAt } from '@nbn/calendar';
import { POLL_LIMITS, type MeetingZone } from '@nbn/contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/format.ts';
import { DateTimeField, Form } from '../../ui/Form.tsx';
import type { PollMutations, PollView } from './queries.ts';
import { nextSlot, slotPeriod, toSlotInput, useSlotFacts } from './slot-drafts.ts';
import { SlotFields, type SlotDraft } from './SlotFields.tsx';

interface ChangePollDialogProps {
  poll: PollView;
  mutations: PollMutations;
  onClose: () => void;
}

/** Offers other dates, or gives more time to answer. What people said to dates that stay is kept. */
export function ChangePollDialog({ poll, mutations: { change }, onClose }: ChangePollDialogProps) {
  const { t } = useTranslation(['polls', 'shell']);
  const format = useFormat();
  const zone = poll.timeZone as MeetingZone;
  const deadline = wallClockAt(new Date(poll.answerBy), zone);
  const [kept, setKept] = useState<string[]>(poll.slots.map(({ id }) => id));
  const [added, setAdded] = useState<SlotDraft[]>([]);
  const [answerBy, setAnswerBy] = useState(deadline);
  const facts = useSlotFacts(zone, added);
  const last = poll.slots.at(-1)!;
  const remove = poll.slots.map(({ id }) => id).filter((id) => !kept.includes(id));
  const more = () =>
    setAdded([
      ...added,
      nextSlot(added.at(-1) ?? { key: 0, startsAt: last.startWall, endsAt: last.endWall }),
    ]);
  const set = (key: number, change_: Partial<SlotDraft>) =>
    setAdded(added.map((slot) => (slot.key === key ? { ...slot, ...change_ } : slot)));
  const others = added.length + remove.length > 0;
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('change.title')}
      size="lg"
      closeButtonProps={{ 'aria-label': t('shell:close') }}
    >
      <Form
        draftKey={null}
        verb={t('change.verb')}
        problem={change.error}
        busy={change.isPending}
        onCancel={onClose}
        onSubmit={() =>
          change.mutate(
            {
              ...(added.length > 0 ? { add: added.map(toSlotInput) } : {}),
              ...(remove.length > 0 ? { remove } : {}),
              ...(answerBy === deadline ? {} : { answerBy }),
            },
            { onSuccess: onClose },
          )
        }
      >
        <Stack>
          <Checkbox.Group
            label={t('change.kept')}
            description={t('change.keptHint')}
            value={kept}
            onChange={setKept}
          >
            <Stack gap="xs" mt="sm">
              {poll.slots.map((slot) => (
                <Checkbox
                  key={slot.id}
                  value={slot.id}
                  label={format.range(slot.startsAt, slot.endsAt, zone)}
                />
              ))}
            </Stack>
          </Checkbox.Group>
          {added.map((slot, place) => (
            <SlotFields
              key={slot.key}
              slot={slot}
              place={poll.slots.length + place}
              timeZone={zone}
              facts={facts.find((known) => known.slot === slotPeriod(slot))}
              onChange={(answer) => set(slot.key, answer)}
              onRemove={() => setAdded(added.filter(({ key }) => key !== slot.key))}
            />
          ))}
          {kept.length + added.length < POLL_LIMITS.slots && (
            <Button variant="default" onClick={more}>
              {t('dialog.add')}
            </Button>
          )}
          <DateTimeField
            name="answerBy"
            label={t('dialog.answerBy')}
            required
            value={answerBy}
            onChange={(event) => setAnswerBy(event.currentTarget.value)}
          />
          <Text size="sm">
            {others ? t('change.effect', { count: poll.asked }) : t('change.effectDeadline')}
          </Text>
        </Stack>
      </Form>
    </Modal>
  );
}
