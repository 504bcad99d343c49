import { Modal, Stack, Text } from '@mantine/core';
import type { CountryCode, SeatType } from '@nbn/contracts';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.ts';
import { ChoiceField, Form } from '../ui/Form.tsx';
import { ProblemNotice } from '../ui/ProblemNotice.tsx';
import { candidatesQuery, type MeetingMutations, type MeetingView } from './queries.ts';

export interface NamedSeat {
  readonly country: CountryCode;
  readonly seat: SeatType;
}

interface AlternateDialogProps {
  meeting: MeetingView;
  mutations: MeetingMutations;
  /** The seats for which the reader may name somebody. */
  seats: readonly NamedSeat[];
  opened: boolean;
  onClose: () => void;
}

const keyOf = ({ country, seat }: NamedSeat) => `${country} ${seat}`;

/** Names who acts for a seat in this meeting, and says who is told. */
export function AlternateDialog({
  meeting,
  mutations: { nameAlternate },
  seats,
  opened,
  onClose,
}: AlternateDialogProps) {
  const { t } = useTranslation(['polls', 'meetings', 'shell']);
  const format = useFormat();
  const [chosen, setChosen] = useState(keyOf(seats[0]!));
  const seat = seats.find((one) => keyOf(one) === chosen) ?? seats[0]!;
  const candidates = useQuery(candidatesQuery(meeting.id, seat));
  const named = (one: NamedSeat) =>
    t('matrix.seat', { country: format.country(one.country), seat: t(`seat.${one.seat}`) });
  const found = candidates.data ?? [];
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('alternate.title')}
      size="lg"
      closeButtonProps={{ 'aria-label': t('shell:close') }}
    >
      <Form
        draftKey={null}
        verb={t('alternate.verb')}
        problem={nameAlternate.error}
        busy={nameAlternate.isPending}
        onCancel={onClose}
        onSubmit={(values) =>
          nameAlternate.mutate(
            { ...seat, memberId: values.get('memberId') as string },
            { onSuccess: onClose },
          )
        }
      >
        <Stack>
          {seats.length > 1 ? (
            <ChoiceField
              name="seat"
              label={t('alternate.seat')}
              value={chosen}
              onChange={(event) => setChosen(event.currentTarget.value)}
              data={seats.map((one) => ({ value: keyOf(one), label: named(one) }))}
            />
          ) : (
            <Text size="sm" fw={600}>
              {named(seat)}
            </Text>
          )}
          {candidates.isSuccess && found.length === 0 ? (
            <Text size="sm">{t('alternate.nobody', { country: format.country(seat.country) })}</Text>
          ) : (
            <ChoiceField
              name="memberId"
              key={chosen}
              label={t('alternate.who')}
              description={t('alternate.whoHint')}
              required
              data={found.map(({ memberId, name, organisation }) => ({
                value: memberId,
                label: `${name}, ${organisation}`,
              }))}
            />
          )}
          <ProblemNotice problem={candidates.error} />
          <Text size="sm">{t('alternate.effect')}</Text>
        </Stack>
      </Form>
    </Modal>
  );
}
