import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { TextLink } from '../../ui/links.tsx';
import { ThreadLinks } from '../../ui/ThreadLinks.tsx';
import type { Standard } from '../queries.ts';
import { ballotsQuery } from './queries.ts';

/** The text, and the ballots in which the countries decided about it. */
export function LifeThread({ standard }: { standard: Standard }) {
  const { t } = useTranslation('lifecycle');
  const { data: ballots = [] } = useQuery(ballotsQuery(standard.id));
  return (
    <ThreadLinks
      links={[
        { key: 'text', kind: t('ballot.text'), link: <TextLink to="/standards/$standardId" params={{ standardId: standard.id }}>{standard.title}</TextLink> },
        ...ballots.map(({ id, question }) => ({ key: id, kind: t('ballot.held'), link: <TextLink to="/priorities/ballots/$ballotId" params={{ ballotId: id }}>{question}</TextLink> })),
      ]}
    />
  );
}
