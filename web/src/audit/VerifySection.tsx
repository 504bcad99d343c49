import { Button, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.ts';
import { Notice } from '../ui/Notice.tsx';
import { Section } from '../ui/Page.tsx';
import { ProblemNotice } from '../ui/ProblemNotice.tsx';
import { useVerification, type VerificationView } from './queries.ts';

/** Verifies the log at a press and says in words what came out. */
export function VerifySection() {
  const { t } = useTranslation('audit');
  const verify = useVerification();
  return (
    <Section title={t('verify.title')}>
      <Text size="sm">{t('verify.text')}</Text>
      <div>
        <Button loading={verify.isPending} onClick={() => verify.mutate()}>
          {t('verify.verb')}
        </Button>
      </div>
      <ProblemNotice problem={verify.error} />
      <div aria-live="polite">{verify.data && <VerificationOutcome result={verify.data} />}</div>
    </Section>
  );
}

function VerificationOutcome({ result }: { result: VerificationView }) {
  const { t } = useTranslation('audit');
  const format = useFormat();
  const { broken, head, rows, seals, unsealed, at } = result;
  if (broken)
    return (
      <Notice kind="loss" title={t('verify.broken')}>
        <p>{t(`verify.fault.${broken.fault}`, { seq: broken.seq, seal: broken.seal })}</p>
        <p>{t('verify.next')}</p>
      </Notice>
    );
  if (!head) return <Notice kind="note">{t('verify.empty')}</Notice>;
  return (
    <Notice kind="good" title={t('verify.whole')}>
      <p>
        {t('verify.wholeText', {
          rows: format.number(rows),
          seals: format.number(seals),
          unsealed: format.number(unsealed),
          time: format.instant(at),
        })}
      </p>
      <p>
        {t('verify.head')}: <code style={{ overflowWrap: 'anywhere' }}>{head}</code>
      </p>
      <p>{t('verify.headHint')}</p>
    </Notice>
  );
}
