import { Button, Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sortByClause } from '../amendments/amendments-by-clause.ts';
import type { AmendmentLine } from '../amendments/queries.ts';
import { DraftReader, type DraftReaderProps } from '../DraftReader.tsx';
import type { Standard } from '../queries.ts';
import { openAmendmentsQuery } from './queries.ts';
import { placeSuggestions } from './suggestion-places.ts';
import { ReviewClause } from './ReviewClause.tsx';
import { ReviewProvider, type ReviewSession } from './review-session.ts';
import { type DecisionAsked, SuggestionDecision } from './SuggestionDecision.tsx';
import classes from './Suggestions.module.css';
import { useSuggestionSteps } from './use-suggestion-steps.ts';

interface ReviewTextProps extends Omit<DraftReaderProps, 'Words'> {
  standard: Standard;
}

const NONE: readonly AmendmentLine[] = [];

/** The text with all that is suggested in it and not answered, to be answered there. */
export default function ReviewText({ standard, ...reader }: ReviewTextProps) {
  const { data = NONE } = useQuery(openAmendmentsQuery(standard.id));
  const [asked, setAsked] = useState<DecisionAsked | null>(null);
  const { clauses } = reader;
  const groups = useMemo(
    () =>
      sortByClause(
        placeSuggestions(data, standard),
        clauses.map(({ id }) => id),
      ),
    [data, standard, clauses],
  );
  const suggestions = useMemo(() => groups.flatMap(({ amendments }) => amendments), [groups]);
  const { at, step, take, refocus } = useSuggestionSteps(suggestions);
  const session = useMemo<ReviewSession>(
    () => ({
      byClause: new Map(groups.map(({ clauseId, amendments }) => [clauseId, amendments])),
      mayDecide: standard.abilities.manage,
      decide: (amendmentId, act) => {
        take(amendmentId);
        setAsked({ amendmentId, act });
      },
    }),
    [groups, standard.abilities.manage, take],
  );
  return (
    <ReviewProvider value={session}>
      <DraftReader {...reader} Words={ReviewClause} />
      <ReviewBar count={suggestions.length} at={at} onStep={step} />
      {asked && (
        <SuggestionDecision
          asked={asked}
          onClose={() => {
            setAsked(null);
            refocus();
          }}
        />
      )}
    </ReviewProvider>
  );
}

interface ReviewBarProps {
  count: number;
  at: number | null;
  onStep: (by: 1 | -1) => void;
}

/** How many suggestions wait, and the way from one to the next. */
function ReviewBar({ count, at, onStep }: ReviewBarProps) {
  const { t } = useTranslation('suggestions');
  return (
    <section className={classes.bar} data-suggestion-bar aria-label={t('reviewBar')} data-screen-only>
      <Text size="sm" component="output">
        {at === null ? t(count === 0 ? 'nothing' : 'waiting', { count }) : t('at', { at: at + 1, count })}
      </Text>
      {count > 0 && (
        <Group gap="sm">
          <Button size="xs" variant="default" onClick={() => onStep(-1)} aria-keyshortcuts="Shift+F8">
            {t('previous')}
          </Button>
          <Button size="xs" variant="default" onClick={() => onStep(1)} aria-keyshortcuts="F8">
            {t('next')}
          </Button>
        </Group>
      )}
    </section>
  );
}
