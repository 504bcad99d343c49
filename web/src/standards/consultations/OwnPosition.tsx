import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/format.ts';
import { Notice } from '../../ui/Notice.tsx';
import { Section } from '../../ui/Page.tsx';
import { PositionForm } from './PositionForm.tsx';
import type { Position, Round, RoundMutations } from './queries.ts';
import { PositionText } from './PositionText.tsx';
import { Signatures } from './Signatures.tsx';

interface OwnPositionProps {
  round: Round;
  position: Position;
  mutations: RoundMutations;
}

/** What the own country says to the text as a whole, and the signatures that make it count. */
export function OwnPosition({ round, position, mutations }: OwnPositionProps) {
  const { t } = useTranslation('consultations');
  const format = useFormat();
  const { submittedAt, late } = position;
  return (
    <Section title={t('position.title', { country: format.country(position.country) })}>
      {submittedAt ? (
        <Notice kind={late ? 'note' : 'good'}>
          {t(late ? 'position.signedLate' : 'position.signed', { when: format.instant(submittedAt) })}
        </Notice>
      ) : (
        <Text size="sm" c="dimmed">
          {t('position.notYet')}
        </Text>
      )}
      {round.can.write ? (
        <PositionForm key={round.id} round={round} position={position} write={mutations.write} />
      ) : (
        <PositionText position={position} />
      )}
      <Signatures round={round} position={position} mutations={mutations} />
    </Section>
  );
}
