import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Section } from '../../ui/Page.tsx';
import classes from './Definitions.module.css';
import { versionDefinitionsQuery } from './queries.ts';

/** What words mean in a version, at its end; nothing where it defines none. */
export function VersionDefinitions({ standardId, versionId }: { standardId: string; versionId: string }) {
  const { t } = useTranslation('definitions');
  const { data } = useQuery(versionDefinitionsQuery(standardId, versionId));
  if (!data || data.length === 0) return null;
  return (
    <Section title={t('heading')}>
      <dl className={classes.list}>
        {data.map(({ term, variants, text }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>
              <p>{text}</p>
              {variants.length > 0 && (
                <span className={classes.facts}>{t('also', { words: variants.join('; ') })}</span>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
