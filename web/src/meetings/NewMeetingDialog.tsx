import { Modal, Radio, Stack, Text } from '@mantine/core';
import { MEETING_ZONES, type MeetingZone, type SeriesRule } from '@nbn/contracts';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../api/session.ts';
import { Form } from '../ui/Form.tsx';
import { useDraftMeeting, useDraftOpenDateMeeting } from './queries.ts';
import { suggestedAnswerBy, useSuggestedDay } from './suggested-day.ts';
import { PollDatesFields, toPollInput, type PollDates } from './polls/PollDatesFields.tsx';
import type { WallClockTimes } from './wall-clock-times.ts';
import { useDraftSeries } from './series/queries.ts';
import { SeriesFields } from './series/SeriesFields.tsx';
import { MeetingTimesFields } from './MeetingTimesFields.tsx';
import { MeetingKindFields, toKindInput, useInitialMeetingScope } from './MeetingKindFields.tsx';
import { MeetingDetailsFields, meetingDetailsOf } from './MeetingDetailsFields.tsx';

const isMeetingZone = (zone: string): zone is MeetingZone => MEETING_ZONES.some((known) => known === zone);

/** Two weeks are enough to invite, and short enough to be planned for. */
const DAYS_AHEAD = 14;
const OPENING_HOURS = { startsAt: '10:00', endsAt: '11:30' } as const;

/** Times to begin with, an hour and a half of a working day. */
const suggestedTimes = (timeZone: MeetingZone, day: string | null): WallClockTimes => ({
  timeZone,
  startsAt: day === null ? '' : `${day}T${OPENING_HOURS.startsAt}`,
  endsAt: day === null ? '' : `${day}T${OPENING_HOURS.endsAt}`,
});

/** Dates to begin a poll with: the times of the form, and a week to answer. */
const suggestedDates = ({ timeZone, startsAt, endsAt }: WallClockTimes): PollDates => ({
  timeZone,
  slots: [{ key: 1, startsAt, endsAt }],
  answerBy: suggestedAnswerBy(timeZone, startsAt),
});

/** Whether the date is known, or is to be found with those invited. */
function DateModeField({ isOpen, onChange }: { isOpen: boolean; onChange: (isOpen: boolean) => void }) {
  const { t } = useTranslation('meetings');
  return (
    <Radio.Group
      label={t('form.date.label')}
      value={isOpen ? 'open' : 'set'}
      onChange={(value) => onChange(value === 'open')}
    >
      <Stack gap={6} mt={4}>
        <Radio value="set" label={t('form.date.set')} />
        <Radio value="open" label={t('form.date.open')} />
      </Stack>
    </Radio.Group>
  );
}

/** Makes a draft and goes to its page. Nobody is notified. */
export function NewMeetingDialog({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useTranslation(['meetings', 'shell']);
  const { timeZone } = useSession().member;
  const zone = isMeetingZone(timeZone) ? timeZone : 'Europe/Copenhagen';
  const [of, setOf] = useState(useInitialMeetingScope());
  const day = useSuggestedDay(zone, DAYS_AHEAD, of.country);
  const [chosenTimes, setTimes] = useState<WallClockTimes | null>(null);
  const times = chosenTimes ?? suggestedTimes(zone, day);
  const [rule, setRule] = useState<SeriesRule | null>(null);
  const [dates, setDates] = useState<PollDates | null>(null);
  const draft = useDraftMeeting();
  const openDate = useDraftOpenDateMeeting();
  const series = useDraftSeries();
  const navigate = useNavigate();
  const setVerb = rule ? 'makeDrafts' : 'makeDraft';
  const verb = dates ? 'makePoll' : setVerb;
  const problem = { makePoll: openDate, makeDrafts: series, makeDraft: draft }[verb].error;
  return (
    <Modal
      // What it begins with is there when it opens: nothing changes under a reader's hands.
      opened={opened && day !== null}
      onClose={onClose}
      title={t('dialog.new')}
      size="lg"
      closeButtonProps={{ 'aria-label': t('shell:close') }}
    >
      <Form
        draftKey="new meeting"
        verb={t(`dialog.${verb}`)}
        problem={problem}
        busy={draft.isPending || series.isPending || openDate.isPending}
        onCancel={onClose}
        onSubmit={(values) => {
          const said = {
            ...toKindInput(of),
            ...meetingDetailsOf(values),
            sharedAbroad: values.get('sharedAbroad') !== null,
          };
          const onSuccess = ({ id }: { id: string }) =>
            void navigate({ to: '/meetings/$id', params: { id } });
          if (dates) openDate.mutate({ ...said, poll: toPollInput(dates) }, { onSuccess });
          else if (rule)
            series.mutate(
              { ...said, ...times, rule },
              { onSuccess: ({ id }) => void navigate({ to: '/meetings/series/$id', params: { id } }) },
            );
          else draft.mutate({ ...said, ...times }, { onSuccess });
        }}
      >
        <Stack>
          <MeetingKindFields value={of} onChange={setOf} />
          <MeetingDetailsFields of={of}>
            <DateModeField
              isOpen={dates !== null}
              onChange={(isOpen) => setDates(isOpen ? suggestedDates(times) : null)}
            />
            {dates ? (
              <PollDatesFields value={dates} onChange={setDates} />
            ) : (
              <>
                <MeetingTimesFields value={times} country={of.country} onChange={setTimes} />
                <SeriesFields start={times.startsAt} value={rule} onChange={setRule} />
              </>
            )}
          </MeetingDetailsFields>
          <Text size="sm">{t(`dialog.${verb}Effect`)}</Text>
        </Stack>
      </Form>
    </Modal>
  );
}
