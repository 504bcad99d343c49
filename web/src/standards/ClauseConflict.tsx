import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Notice } from '../ui/Notice.tsx';
import { Difference } from './Difference.tsx';

/** Somebody was faster: what they changed, and the two ways on. */
export function ClauseConflict({ by, before, after, onMine, onTheirs }: { by: string; before: string; after: string; onMine: () => void; onTheirs: () => void }) {
  const { t } = useTranslation('standards');
  return (
    <Notice
      kind="waits" role="alert" title={t('conflict.title', { name: by })}
      acts={<><Button size="xs" onClick={onMine}>{t('conflict.mine')}</Button><Button size="xs" variant="default" onClick={onTheirs}>{t('conflict.theirs')}</Button></>}
    >
      <p>{t('conflict.text')}</p>
      <Difference before={before} after={after} />
    </Notice>
  );
}
