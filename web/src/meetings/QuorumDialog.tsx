import { Checkbox, Group, Modal, NumberInput, Radio, Stack, Text } from '@mantine/core';
import { defaultQuorum } from '@nbn/calendar';
import {
  BELOW_QUORUM_EFFECTS,
  COUNTRY_CODES,
  SEAT_TYPES,
  type BelowQuorumEffect,
  type SeatType,
} from '@nbn/contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form } from '../ui/Form.tsx';
import type { MeetingMutations, MeetingView } from './queries.ts';

interface QuorumDialogProps {
  meeting: MeetingView;
  mutations: MeetingMutations;
  opened: boolean;
  onClose: () => void;
}

/**
 * Says what the meeting needs to decide: countries, sides of the teams, and what becomes of a decision below
 * that.
 */
export function QuorumDialog({
  meeting: { kind, revision, quorum },
  mutations: { setQuorum },
  opened,
  onClose,
}: QuorumDialogProps) {
  const { t } = useTranslation(['polls', 'meetings', 'shell']);
  const [countries, setCountries] = useState(quorum.countriesNeeded);
  const [seatTypes, setSeatTypes] = useState<SeatType[]>(quorum.seatTypes);
  const [below, setBelow] = useState<BelowQuorumEffect>(quorum.below);
  const usual = defaultQuorum(kind);
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('quorum.dialog.title')}
      size="lg"
      closeButtonProps={{ 'aria-label': t('shell:close') }}
    >
      <Form
        draftKey={null}
        verb={t('meetings:dialog.save')}
        problem={setQuorum.error}
        busy={setQuorum.isPending}
        onCancel={onClose}
        onSubmit={() => setQuorum.mutate({ revision, countries, seatTypes, below }, { onSuccess: onClose })}
      >
        <Stack>
          <NumberInput
            label={t('quorum.dialog.countries')}
            description={t('quorum.dialog.countriesHint')}
            value={countries}
            onChange={(value) => setCountries(Number(value) || 0)}
            min={0}
            max={kind === 'national' ? 1 : COUNTRY_CODES.length}
            clampBehavior="strict"
            allowDecimal={false}
            data-autofocus
          />
          <Checkbox.Group
            label={t('quorum.dialog.seats')}
            description={t('quorum.dialog.seatsHint')}
            value={seatTypes}
            onChange={(values) => setSeatTypes(values as SeatType[])}
          >
            <Group mt="sm" gap="md">
              {SEAT_TYPES.map((type) => (
                <Checkbox key={type} value={type} label={t(`meetings:seat.${type}`)} />
              ))}
            </Group>
          </Checkbox.Group>
          <Radio.Group
            label={t('quorum.dialog.below')}
            value={below}
            onChange={(value) => setBelow(value as BelowQuorumEffect)}
          >
            <Stack gap="xs" mt="xs">
              {BELOW_QUORUM_EFFECTS.map((what) => (
                <Radio key={what} value={what} label={t(`quorum.dialog.${what}`)} />
              ))}
            </Stack>
          </Radio.Group>
          {usual.countries > 0 && (
            <Text size="sm" c="dimmed">
              {t('quorum.dialog.usual', { count: usual.countries })}
            </Text>
          )}
          <Text size="sm">{t('quorum.dialog.effect')}</Text>
        </Stack>
      </Form>
    </Modal>
  );
}
