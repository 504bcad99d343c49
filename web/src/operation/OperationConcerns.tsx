import { useTranslation } from 'react-i18next';
import { LinkButton } from '../ui/links.tsx';
import { Notice } from '../ui/Notice.tsx';
import classes from './Operation.module.css';
import type { Operation } from './queries.ts';

/** What somebody has to look at: for whoever looks after the server, and for the secretariat itself. */
export function OperationConcerns({ concerns, quarantine }: Pick<Operation, 'concerns' | 'quarantine'>) {
  const { t } = useTranslation('operation');
  const forServer = concerns.filter((concern) => concern !== 'mail-unsettled');
  return (
    <>
      {quarantine && (
        <Notice kind="note" title={t('copy')}>
          {t('copyText')}
        </Notice>
      )}
      {forServer.length > 0 && (
        <Notice kind="waits" title={t('notInOrder')}>
          <ul className={classes.concerns}>
            {forServer.map((concern) => (
              <li key={concern}>{t(`concerns.${concern}`)}</li>
            ))}
          </ul>
          <p className={classes.advice}>
            {t('tell')} {t('doctor')}
          </p>
        </Notice>
      )}
      {concerns.includes('mail-unsettled') && <UnsettledMail />}
      {concerns.length === 0 && <Notice kind="good" title={t('inOrder')} />}
    </>
  );
}

function UnsettledMail() {
  const { t } = useTranslation(['operation', 'network']);
  return (
    <Notice
      kind="waits"
      actions={
        <LinkButton to="/network/deliveries" size="sm" variant="default">
          {t('network:tabs.deliveries')}
        </LinkButton>
      }
    >
      {t('concerns.mail-unsettled')}
    </Notice>
  );
}
