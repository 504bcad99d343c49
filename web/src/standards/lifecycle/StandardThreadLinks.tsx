import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { TextLink } from '../../ui/links.tsx';
import { ThreadLinks } from '../../ui/ThreadLinks.tsx';
import { roundsQuery } from '../consultations/queries.ts';
import { publicationQuery } from '../publication/queries.ts';
import type { Standard } from '../queries.ts';
import { ballotsQuery } from './queries.ts';

/**
 * The text, the rounds in which the countries were asked, the ballots in which they decided, and what was
 * published with all that was said to it.
 */
export function StandardThreadLinks({ standard }: { standard: Standard }) {
  const { t } = useTranslation('lifecycle');
  const standardId = standard.id;
  const { data: ballots = [] } = useQuery(ballotsQuery(standardId));
  const { data: rounds = [] } = useQuery(roundsQuery(standardId));
  const { data: publication } = useQuery(publicationQuery(standardId));
  return (
    <ThreadLinks
      links={[
        {
          key: 'text',
          kind: t('ballot.text'),
          link: (
            <TextLink to="/standards/$standardId" params={{ standardId }}>
              {standard.title}
            </TextLink>
          ),
        },
        ...rounds.map(({ id, ordinal }) => ({
          key: id,
          kind: t('thread.asked'),
          link: (
            <TextLink to="/standards/$standardId/consultation" params={{ standardId }} search={{ round: id }}>
              {t('thread.round', { number: ordinal })}
            </TextLink>
          ),
        })),
        ...ballots.map(({ id, question }) => ({
          key: id,
          kind: t('ballot.held'),
          link: (
            <TextLink to="/priorities/ballots/$ballotId" params={{ ballotId: id }}>
              {question}
            </TextLink>
          ),
        })),
        ...(publication?.editions ?? []).map(({ versionId, edition }) => ({
          key: versionId,
          kind: t('thread.said'),
          link: (
            <TextLink
              to="/standards/$standardId/versions/$versionId/responses"
              params={{ standardId, versionId }}
            >
              {t('thread.responses', { edition })}
            </TextLink>
          ),
        })),
      ]}
    />
  );
}
