import { Modal, Radio, Stack, Text } from '@mantine/core';
import { MEETING_ZONES, REZONE_MODES, type MeetingZone, type RezoneMode } from '@nbn/contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/format.ts';
import { ChoiceField, Form } from '../../ui/Form.tsx';
import type { PollMutations, PollView } from './queries.ts';

interface ChangeTimeZoneDialogProps {
  poll: PollView;
  mutations: PollMutations;
  onClose: () => void;
}

/**
 * Corrects the zone of the dates, after asking what was meant: the hours as they were typed, or the instants
 * that people answered.
 */
export function ChangeTimeZoneDialog({ poll, mutations: { rezone }, onClose }: ChangeTimeZoneDialogProps) {
  const { t } = useTranslation(['polls', 'meetings', 'shell']);
  const format = useFormat();
  const [timeZone, setTimeZone] = useState(poll.timeZone as MeetingZone);
  const [mode, setMode] = useState<RezoneMode>('keep-wall-time');
  const first = poll.slots[0]!.startWall.slice(11);
  const [from, to] = [format.city(poll.timeZone), format.city(timeZone)];
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('rezone.title')}
      size="lg"
      closeButtonProps={{ 'aria-label': t('shell:close') }}
    >
      <Form
        draftKey={null}
        verb={t('rezone.verb')}
        problem={rezone.error}
        busy={rezone.isPending}
        onCancel={onClose}
        onSubmit={() => rezone.mutate({ timeZone, mode }, { onSuccess: onClose })}
      >
        <Stack>
          <ChoiceField
            name="timeZone"
            label={t('meetings:form.zone')}
            value={timeZone}
            onChange={(event) => setTimeZone(event.currentTarget.value as MeetingZone)}
            data={MEETING_ZONES.map((zone) => ({ value: zone, label: format.city(zone) }))}
          />
          <Radio.Group
            label={t('rezone.mode')}
            value={mode}
            onChange={(value) => setMode(value as RezoneMode)}
          >
            <Stack gap="xs" mt="xs">
              {REZONE_MODES.map((one) => (
                <Radio
                  key={one}
                  value={one}
                  label={t(`rezone.${one}.label`, { time: first, from, to })}
                  description={t(`rezone.${one}.effect`)}
                />
              ))}
            </Stack>
          </Radio.Group>
          <Text size="sm">
            {t(mode === 'keep-wall-time' ? 'rezone.told' : 'rezone.quiet', { count: poll.asked })}
          </Text>
        </Stack>
      </Form>
    </Modal>
  );
}
