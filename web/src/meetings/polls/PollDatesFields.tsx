import { Button } from '@mantine/core';
import { MEETING_ZONES, POLL_LIMITS, type MeetingZone } from '@nbn/contracts';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/format.ts';
import { ChoiceField, DateTimeField } from '../../ui/Form.tsx';
import { nextSlot, slotPeriod, toSlotInput, useSlotFacts } from './slot-drafts.ts';
import { SlotFields, type SlotDraft } from './SlotFields.tsx';

/** The dates of a poll as they are being typed. */
export interface PollDates {
  readonly timeZone: MeetingZone;
  readonly slots: readonly SlotDraft[];
  readonly answerBy: string;
}

/** As the API takes them. */
export const toPollInput = ({ timeZone, slots, answerBy }: PollDates) => ({
  timeZone,
  answerBy,
  slots: slots.map(toSlotInput),
});

/**
 * Dates on the host's clock, what each is like in the eight countries, and until when answers are taken.
 */
export function PollDatesFields({
  value,
  onChange,
}: {
  value: PollDates;
  onChange: (dates: PollDates) => void;
}) {
  const { t } = useTranslation(['polls', 'meetings']);
  const format = useFormat();
  const { timeZone, slots, answerBy } = value;
  const facts = useSlotFacts(timeZone, slots);
  const setSlots = (changed: readonly SlotDraft[]) => onChange({ ...value, slots: changed });
  return (
    <>
      <ChoiceField
        name="timeZone"
        label={t('meetings:form.zone')}
        description={t('meetings:form.zoneHint')}
        value={timeZone}
        onChange={(event) => onChange({ ...value, timeZone: event.currentTarget.value as MeetingZone })}
        data={MEETING_ZONES.map((zone) => ({ value: zone, label: format.city(zone) }))}
      />
      {slots.map((slot, place) => (
        <SlotFields
          key={slot.key}
          slot={slot}
          place={place}
          timeZone={timeZone}
          facts={facts.find((known) => known.slot === slotPeriod(slot))}
          onChange={(change) =>
            setSlots(slots.map((one) => (one.key === slot.key ? { ...one, ...change } : one)))
          }
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
        onChange={(event) => onChange({ ...value, answerBy: event.currentTarget.value })}
      />
    </>
  );
}
