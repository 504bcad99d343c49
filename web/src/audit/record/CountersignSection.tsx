import { Button, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../api/session.ts';
import { Notice } from '../../ui/Notice.tsx';
import { Section } from '../../ui/Page.tsx';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import type { Checkpoint } from './checkpoint.ts';
import { CheckpointText } from './CheckpointText.tsx';
import { NothingKeptError, RewrittenLogError } from './countersign.ts';
import { signedQuery, useCountersign } from './queries.ts';

/**
 * Countersigns at a press, and from then on by itself: a browser that has a key checks each new checkpoint
 * when the page is opened.
 */
export function CountersignSection({ checkpoint }: { checkpoint: Checkpoint }) {
  const { t } = useTranslation('record');
  const { id } = useSession().member;
  const { data: signed, isSuccess } = useQuery(signedQuery(id));
  const act = useCountersign();
  const { mutate, isIdle } = act;
  const tried = useRef(0);
  const { number } = checkpoint;
  const isNext = typeof signed === 'number' && signed < number;

  useEffect(() => {
    if (!isNext || !isIdle || tried.current === number) return;
    tried.current = number;
    mutate(checkpoint);
  }, [isNext, isIdle, number, checkpoint, mutate]);

  if (!isSuccess) return null;
  const isSigned = signed !== null && signed >= number;
  return (
    <Section title={t('sign.verb')}>
      {isSigned ? (
        <Notice kind="good">{t('sign.done')}</Notice>
      ) : (
        <>
          <Text size="sm">{t('sign.text')}</Text>
          {signed === null && <Text size="sm">{t('sign.first')}</Text>}
          <div>
            <Button loading={act.isPending} onClick={() => mutate(checkpoint)}>
              {t('sign.verb')}
            </Button>
          </div>
        </>
      )}
      <CountersignFault error={act.error} />
    </Section>
  );
}

function CountersignFault({ error }: { error: Error | null }) {
  const { t } = useTranslation('record');
  if (error instanceof NothingKeptError)
    return (
      <Notice kind="loss" role="alert">
        {t('sign.unable')}
      </Notice>
    );
  if (!(error instanceof RewrittenLogError)) return <ProblemNotice problem={error} />;
  return (
    <Notice kind="loss" role="alert" title={t('sign.refused.title')}>
      <p>{t('sign.refused.text')}</p>
      <p>{t('sign.refused.seen')}:</p>
      <CheckpointText text={error.seen} />
      <p>{t('sign.refused.offered')}:</p>
      <CheckpointText text={error.offered} />
    </Notice>
  );
}
