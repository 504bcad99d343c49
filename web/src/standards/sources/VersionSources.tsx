import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Section } from '../../ui/Page.tsx';
import { citationsByClause } from './clause-citations.ts';
import { versionSourcesQuery } from './queries.ts';
import { SourceLine } from './SourceLine.tsx';
import classes from './Sources.module.css';

interface VersionProps {
  standardId: string;
  versionId: string;
}

/** What a version cites, at its end; nothing where it cites nothing. */
export function VersionSources({ standardId, versionId }: VersionProps) {
  const { t } = useTranslation('sources');
  const { data } = useQuery(versionSourcesQuery(standardId, versionId));
  if (!data || data.length === 0) return null;
  return (
    <Section title={t('heading')}>
      <ol className={classes.list}>
        {data.map((source) => (
          <li key={source.number} className={classes.source} id={`source-${source.number}`}>
            <span className={classes.number}>{`[${source.number}]`}</span>
            <div className={classes.what}>
              <SourceLine source={source} />
            </div>
          </li>
        ))}
      </ol>
    </Section>
  );
}

/** Behind the words of a clause of a version: the numbers of what it cites. */
export function VersionMarks({ standardId, versionId, clauseId }: VersionProps & { clauseId: string }) {
  const { t } = useTranslation('sources');
  const { data } = useQuery(versionSourcesQuery(standardId, versionId));
  const marks = citationsByClause(data ?? []).get(clauseId);
  if (!marks) return null;
  return (
    <p className={classes.cites}>
      {marks.map(({ number, mark }) => (
        <a key={number} href={`#source-${number}`} aria-label={t('mark', { mark })}>
          {mark}
        </a>
      ))}
    </p>
  );
}
