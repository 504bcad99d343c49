import { Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { TextLink } from '../../ui/links.tsx';
import { AmendmentState, useProposer } from '../amendments/AmendmentState.tsx';
import { ChangeNote } from '../amendments/ChangeNote.tsx';
import type { AmendmentLine } from '../amendments/queries.ts';
import type { ClauseWordsProps } from './clause-words.ts';
import { RowName } from './RowName.tsx';
import { suggestionElementId, useReviewSession } from './review-session.ts';
import { SuggestedWords } from './SuggestedWords.tsx';
import classes from './Suggestions.module.css';

/**
 * A clause with what is suggested in it: one suggestion stands in the place of the words, several, or one that
 * began from other words, stand beneath them.
 */
export function ReviewClause({ clause, name, children }: ClauseWordsProps) {
  const { t } = useTranslation('suggestions');
  const { byClause } = useReviewSession();
  const suggested = byClause.get(clause.id);
  if (!suggested) return children;
  const own = suggested.filter(({ change }) => change !== 'added');
  const added = suggested.filter(({ change }) => change === 'added');
  const isInPlace = own.length === 1 && own[0]!.baseText === clause.text;
  return (
    <div className={classes.reviewed}>
      {children === null && <RowName>{name}</RowName>}
      {!isInPlace && children}
      {own.length > 0 && (
        <ul className={classes.list} aria-label={t('of', { name })}>
          {own.map((amendment) => (
            <Suggestion
              key={amendment.id}
              amendment={amendment}
              kind={clause.kind}
              hasMoved={amendment.baseText !== clause.text}
            />
          ))}
        </ul>
      )}
      {added.length > 0 && (
        <ul className={classes.list} aria-label={t('newAfter', { name })}>
          {added.map((amendment) => (
            <Suggestion key={amendment.id} amendment={amendment} kind={amendment.baseKind} hasMoved={false} />
          ))}
        </ul>
      )}
    </div>
  );
}

interface SuggestionProps {
  amendment: AmendmentLine;
  kind: AmendmentLine['baseKind'];
  /** Whether the clause says something else since the amendment was begun. */
  hasMoved: boolean;
}

function Suggestion({ amendment, kind, hasMoved }: SuggestionProps) {
  const { t } = useTranslation('suggestions');
  const { t: amendments } = useTranslation('amendments');
  const proposer = useProposer();
  const { mayDecide, decide } = useReviewSession();
  const { id, standardId, ordinal, state, reason } = amendment;
  const name = amendments('name', { number: ordinal, by: proposer(amendment) });
  return (
    <li id={suggestionElementId(id)} className={classes.suggestion} tabIndex={-1} aria-label={name}>
      <ChangeNote change={amendment.change} />
      <SuggestedWords amendment={amendment} kind={kind} />
      {hasMoved && (
        <Text size="sm" c="dimmed">
          {t('movedSince')}
        </Text>
      )}
      <Group gap="xs">
        <TextLink
          to="/standards/$standardId/amendments/$amendmentId"
          params={{ standardId, amendmentId: id }}
          size="sm"
        >
          {name}
        </TextLink>
        {state === 'accepted' && <AmendmentState state={state} />}
      </Group>
      <p className={classes.why}>{reason}</p>
      {mayDecide && state === 'submitted' && (
        <Group gap="xs">
          <Button size="xs" onClick={() => decide(id, 'accept')} aria-label={t('acceptOf', { name })}>
            {t('accept')}
          </Button>
          <Button
            size="xs"
            variant="default"
            onClick={() => decide(id, 'reject')}
            aria-label={t('rejectOf', { name })}
          >
            {t('reject')}
          </Button>
        </Group>
      )}
    </li>
  );
}
