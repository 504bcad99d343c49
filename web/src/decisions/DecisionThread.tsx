import { useQueries } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useHasPermission } from '../api/session.ts';
import { meetingLinks } from '../minutes/meeting-links.tsx';
import { standardQuery } from '../standards/queries.ts';
import { TextLink } from '../ui/links.tsx';
import { ThreadLinks, type ThreadLink } from '../ui/ThreadLinks.tsx';
import type { Decision } from './queries.ts';

/** What a decision came from and what it sets. A standard that is not open to the reader is named as that. */
export function DecisionThread({ decision }: { decision: Decision }) {
  const { t } = useTranslation('minutes');
  const { meeting, ballotId, clauses } = decision;
  const mayRead = useHasPermission('standards:read');
  const standards = [...new Set(clauses.map(({ standardId }) => standardId))];
  const read = useQueries({ queries: mayRead ? standards.map((id) => standardQuery(id)) : [] });
  const links: ThreadLink[] = [
    ...meetingLinks(meeting, t),
    ...(ballotId
      ? [
          {
            key: ballotId,
            kind: t('history.ballot'),
            link: (
              <TextLink to="/priorities/ballots/$ballotId" params={{ ballotId }}>
                {t('decide.ballot')}
              </TextLink>
            ),
          },
        ]
      : []),
    ...standards.map((standardId, place) => {
      const title = read[place]?.data?.title;
      return {
        key: standardId,
        kind: t('history.clause'),
        link: title ? (
          <TextLink to="/standards/$standardId" params={{ standardId }}>
            {title}
          </TextLink>
        ) : (
          t('history.clauseHidden')
        ),
      };
    }),
  ];
  return <ThreadLinks links={links} />;
}
