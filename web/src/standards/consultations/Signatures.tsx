import { Button, Group, Text } from '@mantine/core';
import IconCheck from '@tabler/icons-react/icons/IconCheck';
import IconCircleDotted from '@tabler/icons-react/icons/IconCircleDotted';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/format.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import classes from './Consultations.module.css';
import type { Position, Round, RoundMutations } from './queries.ts';

/** Which seats have signed, and the own signature: the act that makes a position count. */
export function Signatures({
  round: { can },
  position,
  mutations: { sign, withdrawSignature },
}: {
  round: Round;
  position: Position;
  mutations: RoundMutations;
}) {
  const { t } = useTranslation('consultations');
  const format = useFormat();
  const [asking, setAsking] = useState(false);
  const { signatures, revision } = position;
  const own = signatures.find(({ mine }) => mine);
  const last = signatures.filter(({ by }) => by === null).length === 1;
  return (
    <div>
      <Text component="h3" size="sm" fw={650} mb={6}>
        {t('sign.title')}
      </Text>
      <ul className={classes.signatures}>
        {signatures.map(({ seat, by, at }) => (
          <li key={seat} data-signed={by !== null || undefined}>
            {by ? (
              <IconCheck size={16} stroke={2} aria-hidden />
            ) : (
              <IconCircleDotted size={16} stroke={1.6} aria-hidden />
            )}
            {by && at
              ? t('sign.by', { seat: capitalize(t(`sign.seat.${seat}`)), name: by, when: format.fromNow(at) })
              : t('sign.missing', { seat: capitalize(t(`sign.seat.${seat}`)) })}
          </li>
        ))}
      </ul>
      <Group gap="sm" mt="sm">
        {can.sign && own && (
          <Button onClick={() => setAsking(true)}>
            {t('sign.verb', { seat: t(`sign.seat.${own.seat}`) })}
          </Button>
        )}
        {can.withdrawSignature && (
          <Button
            variant="default"
            loading={withdrawSignature.isPending}
            onClick={() => withdrawSignature.mutate()}
          >
            {t('sign.back')}
          </Button>
        )}
      </Group>
      <ProblemNotice problem={withdrawSignature.error} />
      {own && (
        <ConfirmDialog
          opened={asking}
          onClose={() => setAsking(false)}
          title={t('sign.ask')}
          verb={t('sign.verb', { seat: t(`sign.seat.${own.seat}`) })}
          consequence={
            <>
              {t('sign.effect')}
              {last && (
                <Text size="sm" fw={600} mt="xs">
                  {t('sign.effectLast')}
                </Text>
              )}
            </>
          }
          busy={sign.isPending}
          problem={sign.error}
          onConfirm={() => sign.mutate(revision, { onSuccess: () => setAsking(false) })}
        />
      )}
    </div>
  );
}

const capitalize = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
