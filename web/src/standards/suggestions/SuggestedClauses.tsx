import { Button, Group, Text } from '@mantine/core';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import type { AmendmentLine } from '../amendments/queries.ts';
import { useDraft } from '../draft-context.ts';
import { slotOf } from './changed-suggestions.ts';
import { ClauseShapeDialog } from './ClauseShapeDialog.tsx';
import { SuggestedWords } from './SuggestedWords.tsx';
import { useSuggestionSession } from './suggestion-session.ts';
import { useShape, useTakeBack } from './use-whole-clauses.ts';
import { lazyPart } from '../../ui/lazy-part.tsx';
import classes from './Suggestions.module.css';

const SuggestionEditor = lazyPart(() => import('./SuggestionEditor.tsx'));

/** A new clause that the reader suggests, in its place: to be read, or open to be written in. */
export function SuggestedClause({ draft, name }: { draft: AmendmentLine; name: string }) {
  const { t } = useTranslation('suggestions');
  const { t: texts } = useTranslation('standards');
  const { open, openDraft } = useSuggestionSession();
  const label = t('newAfter', { name });
  const words = <SuggestedWords amendment={draft} kind={draft.baseKind} />;
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a fieldset is for forms; this groups a clause
    <div className={classes.added} role="group" aria-label={label}>
      <Text size="sm" c="dimmed">
        {label} · {texts(`kind.${draft.baseKind}`)}
      </Text>
      {open.has(slotOf(draft)) ? (
        <Suspense fallback={<div aria-busy>{words}</div>}>
          <SuggestionEditor amendment={draft} name={label} />
        </Suspense>
      ) : (
        <>
          {words}
          <Group gap="xs">
            <Button
              size="xs"
              variant="default"
              onClick={() => openDraft(draft)}
              aria-label={t('writeIn', { label })}
            >
              {t('write')}
            </Button>
            <ShapeChange draft={draft} label={label} />
            <TakeBack draft={draft} label={label} />
          </Group>
        </>
      )}
    </div>
  );
}

/** The way to make another kind of clause of it. */
function ShapeChange({ draft, label }: { draft: AmendmentLine; label: string }) {
  const { t } = useTranslation('suggestions');
  const { standardId } = useDraft();
  const { mutate, isPending, error } = useShape(standardId, draft.id);
  const [isAsking, setIsAsking] = useState(false);
  const close = () => setIsAsking(false);
  return (
    <>
      <Button
        size="xs"
        variant="default"
        onClick={() => setIsAsking(true)}
        aria-label={t('shapeOf', { label })}
      >
        {t('shape')}
      </Button>
      {isAsking && (
        <ClauseShapeDialog
          draftKey={`shape of ${draft.id}`}
          title={label}
          verb={t('shapeIt')}
          shape={{ kind: draft.baseKind, level: draft.baseLevel }}
          problem={error}
          busy={isPending}
          onSubmit={(shape) => mutate(shape, { onSuccess: close })}
          onClose={close}
        />
      )}
    </>
  );
}

/** A clause that the reader suggests to remove: its words struck through. */
export function SuggestedRemoval({ draft, name }: { draft: AmendmentLine; name: string }) {
  const { t } = useTranslation('suggestions');
  return (
    <div className={classes.clause}>
      <Text size="sm" c="dimmed">
        {t('goes', { name })}
      </Text>
      <SuggestedWords amendment={draft} kind={draft.baseKind} />
      <TakeBack draft={draft} label={t('goes', { name })} />
    </div>
  );
}

function TakeBack({ draft, label }: { draft: AmendmentLine; label: string }) {
  const { t } = useTranslation('suggestions');
  const { standardId } = useDraft();
  const { mutate, isPending, error } = useTakeBack(standardId);
  return (
    <>
      <Button
        size="xs"
        variant="default"
        onClick={() => !isPending && mutate(draft)}
        aria-label={t('takeBackOf', { label })}
      >
        {t('takeBack')}
      </Button>
      <ProblemNotice problem={error} />
    </>
  );
}
