import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { introductionQuery } from '../introduction/queries.ts';
import { TextLink } from '../ui/links.tsx';
import { Notice } from '../ui/Notice.tsx';

/** Leads a new member, or the new holder of a seat, to what is expected of them until they have read it. */
export function IntroductionNotice() {
  const { t } = useTranslation('home');
  const { data } = useQuery(introductionQuery);
  if (!data?.needed) return null;
  return (
    <Notice kind="waits" title={t(data.seat ? 'introduction.seat' : 'introduction.member')}>
      <TextLink to="/first-day">{t('introduction.link')}</TextLink>
    </Notice>
  );
}
