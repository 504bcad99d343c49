import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { TextLink } from '../../ui/links.tsx';
import type { SourceFacts } from './queries.ts';
import classes from './Sources.module.css';

/** The name of a source for its reader. */
export function useSourceName(): (source: Pick<SourceFacts, 'kind' | 'known' | 'title'>) => string {
  const { t } = useTranslation('sources');
  return ({ kind, known, title }) => {
    if (known && title !== null) return title;
    return t(kind === 'document' || kind === 'practice' ? `hidden.${kind}` : 'hidden.other');
  };
}

/** A source as it is cited: who, when, what, where it is found. */
export function SourceLine({ source }: { source: SourceFacts }) {
  const { t } = useTranslation('sources');
  const name = useSourceName();
  const { known, authors, year, publisher, address, kind } = source;
  if (!known) return <p>{name(source)}</p>;
  const by = [authors, year === null ? '' : `(${year})`].filter(Boolean).join(' ');
  return (
    <>
      <p>
        {by && `${by}. `}
        <cite>{name(source)}</cite>
        {publisher && `. ${publisher}`}
      </p>
      <div className={classes.facts}>
        <span>{t(`kind.${kind}`)}</span>
        {address && (
          <Anchor
            inherit
            href={address}
            rel="noopener noreferrer"
            target="_blank"
            title={t('address', { address })}
          >
            {address}
          </Anchor>
        )}
        <ObjectLink source={source} />
      </div>
    </>
  );
}

function ObjectLink({ source }: { source: SourceFacts }) {
  const { t } = useTranslation('sources');
  const { kind, documentId, documentVersion, practiceId, practiceVersion } = source;
  if (documentId !== null)
    return (
      <span>
        <TextLink to="/library/$id" params={{ id: documentId }}>
          {t(kind === 'document' ? 'open' : 'copy')}
        </TextLink>{' '}
        {t('version', { version: documentVersion ?? '' })}
      </span>
    );
  if (practiceId === null) return null;
  return (
    <span>
      <TextLink to="/library/practices/$id" params={{ id: practiceId }}>
        {t('practice')}
      </TextLink>{' '}
      {t('version', { version: practiceVersion ?? '' })}
    </span>
  );
}
