import { useTranslation } from 'react-i18next';
import { useSession } from '../../api/session.ts';
import { useFormat } from '../../i18n/format.ts';
import { TextLink } from '../../ui/links.tsx';
import { Notice } from '../../ui/Notice.tsx';

/** Tells those who must have a passkey, and have none yet, by when; nothing to everybody else. */
export function PasskeyDueNotice({ hasLink = false }: { hasLink?: boolean }) {
  const { t } = useTranslation('passkey-needed');
  const format = useFormat();
  const { passkeyDueAt } = useSession().member;
  if (!passkeyDueAt) return null;
  return (
    <Notice kind="waits" title={t('due', { day: format.shortDay(passkeyDueAt) })}>
      {hasLink ? <TextLink to="/sessions">{t('add')}</TextLink> : t('lead')}
    </Notice>
  );
}
