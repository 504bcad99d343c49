import { useTranslation } from 'react-i18next';
import { TextLink } from '../../ui/links.tsx';
import { ThreadLinks, type ThreadLink } from '../../ui/ThreadLinks.tsx';
import { useProposer } from './AmendmentState.tsx';
import type { Amendment } from './queries.ts';

/**
 * Where its question was raised, the clause it changes, its ballots, its rivals, and what was decided about
 * the clause.
 */
export function AmendmentThreadLinks({
  amendment: {
    standardId,
    standardTitle,
    clauseId,
    change,
    state,
    clause,
    raisedAt,
    ballots,
    rivals,
    decisions,
  },
}: {
  amendment: Amendment;
}) {
  const { t } = useTranslation('amendments');
  const proposer = useProposer();
  const links: ThreadLink[] = [
    ...(raisedAt
      ? [
          {
            key: raisedAt.itemId,
            kind: t('thread.raised'),
            link: (
              <TextLink to="/meetings/$id" params={{ id: raisedAt.meetingId }}>
                {raisedAt.title}
              </TextLink>
            ),
            facts: raisedAt.meetingTitle,
          },
        ]
      : []),
    {
      key: 'clause',
      kind: t(change === 'added' && state !== 'merged' ? 'thread.after' : 'thread.clause'),
      facts: standardTitle,
      link: (
        <TextLink to="/standards/$standardId" params={{ standardId }} hash={`clause-${clauseId}`}>
          {clause.number ? t('thread.clauseNumber', { number: clause.number }) : t('clauseGone')}
        </TextLink>
      ),
    },
    ...rivals.map((one) => ({
      key: one.id,
      kind: t('thread.rival'),
      link: (
        <TextLink
          to="/standards/$standardId/amendments/$amendmentId"
          params={{ standardId, amendmentId: one.id }}
        >
          {t('name', { number: one.ordinal, by: proposer(one) })}
        </TextLink>
      ),
    })),
    ...ballots
      .flatMap(({ item }) => (item ? [item] : []))
      .filter((item, at, all) => all.findIndex(({ itemId }) => itemId === item.itemId) === at)
      .map((item) => ({
        key: `voted-${item.itemId}`,
        kind: t('thread.votedAt'),
        link: (
          <TextLink to="/meetings/$id" params={{ id: item.meetingId }}>
            {item.title}
          </TextLink>
        ),
        facts: item.meetingTitle,
      })),
    ...ballots.map(({ ballot }) => ({
      key: ballot.id,
      kind: t('thread.ballot'),
      link: (
        <TextLink to="/priorities/ballots/$ballotId" params={{ ballotId: ballot.id }}>
          {ballot.question}
        </TextLink>
      ),
    })),
    ...decisions.map(({ id, reference, text }) => ({
      key: id,
      kind: t('thread.decision', { reference }),
      link: (
        <TextLink to="/meetings/decisions/$decisionId" params={{ decisionId: id }}>
          {text}
        </TextLink>
      ),
    })),
  ];
  return <ThreadLinks links={links} />;
}
