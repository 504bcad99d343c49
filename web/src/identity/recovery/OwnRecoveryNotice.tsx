import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { announce } from '../../app/announce.ts';
import type { components } from '../../api/schema.d.ts';
import { useFormat } from '../../i18n/format.ts';
import { Notice } from '../../ui/Notice.tsx';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import { useLostWords } from './lost-factors.tsx';
import { ownRecoveryQuery, useStopRecovery } from './queries.ts';

/** To the member whose account is to be recovered: what happens when, and the way to stop it. */
export function OwnRecoveryNotice() {
  const { data = [] } = useQuery(ownRecoveryQuery);
  return data.map((recovery) => <PendingRecovery key={recovery.id} recovery={recovery} />);
}

function PendingRecovery({ recovery }: { recovery: components['schemas']['OwnRecoveryView'] }) {
  const { t } = useTranslation('recovery');
  const format = useFormat();
  const lostWords = useLostWords();
  const stop = useStopRecovery(recovery.id);
  const { effectiveAt, expiresAt, confirmed, lost } = recovery;
  return (
    <Notice
      kind="waits"
      title={t('own.title')}
      actions={
        <Button
          size="sm"
          variant="default"
          loading={stop.isPending}
          onClick={() => stop.mutate(undefined, { onSuccess: () => announce(t('member.stopped')) })}
        >
          {t('stop.verb')}
        </Button>
      }
    >
      <p>
        {effectiveAt
          ? t('own.begun', { time: format.instant(effectiveAt), lost: lostWords(lost) })
          : t('own.waiting', { time: format.instant(expiresAt), confirmed })}
      </p>
      <ProblemNotice problem={stop.error} />
    </Notice>
  );
}
