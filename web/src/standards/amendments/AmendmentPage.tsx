import type { StandardLiveEvents } from '@nbn/contracts';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Suspense, useCallback, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BecameLink } from '../../contributions/BecameLink.tsx';
import { useFormat } from '../../i18n/format.ts';
import { useRoom } from '../../live/hooks.ts';
import { PresenceLine } from '../../live/PresenceLine.tsx';
import { TextLink } from '../../ui/links.tsx';
import { QueryBoundary } from '../../ui/QueryBoundary.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Page, Section } from '../../ui/Page.tsx';
import { AmendmentActions } from './AmendmentActions.tsx';
import classes from './Amendments.module.css';
import { AmendmentState, useProposer } from './AmendmentState.tsx';
import { AmendmentThreadLinks } from './AmendmentThreadLinks.tsx';
import { ChangeNote } from './ChangeNote.tsx';
import { Conflicts } from './Conflicts.tsx';
import { AmendmentBallots } from './AmendmentBallots.tsx';
import { type Amendment, amendmentKey, amendmentQuery, useAmendmentMutations } from './queries.ts';
import { ReasonForm } from './ReasonForm.tsx';
import { Rivals } from './Rivals.tsx';
import { SetAmendments } from './SetAmendments.tsx';
import { TrackedChanges } from './TrackedChanges.tsx';
import { lazyPart } from '../../ui/lazy-part.tsx';

const route = getRouteApi('/signed-in/standards/$standardId/amendments/$amendmentId');

/** The editor and all that belongs to it comes to those alone who write. */
const AmendmentEditor = lazyPart(async () => ({
  default: (await import('./AmendmentEditor.tsx')).AmendmentEditor,
}));

/** An amendment: what it changes and why, its rivals, its ballots, and what became of it. */
export function AmendmentPage() {
  const { amendmentId } = route.useParams();
  return (
    <QueryBoundary query={useQuery(amendmentQuery(amendmentId))}>
      {(amendment) => <AmendmentContent key={amendment.id} amendment={amendment} />}
    </QueryBoundary>
  );
}

function AmendmentContent({ amendment }: { amendment: Amendment }) {
  const { t } = useTranslation('amendments');
  const format = useFormat();
  const proposer = useProposer();
  const queries = useQueryClient();
  const whenCommitted = useRef<(() => Promise<void>) | null>(null);
  const mutations = useAmendmentMutations(amendment, () => whenCommitted.current?.() ?? Promise.resolve());
  const [unsaved, setUnsaved] = useState(false);
  const registerWhenCommitted = useCallback((wait: (() => Promise<void>) | null) => {
    whenCommitted.current = wait;
  }, []);
  // What was typed into it and not saved when another author put it to everyone stays, to be copied.
  const writes = amendment.can.word || unsaved;
  const look = () => void queries.invalidateQueries({ queryKey: amendmentKey(amendment.id) });
  useRoom<StandardLiveEvents>(`amendment:${amendment.id}`, {
    since: amendment.number,
    onReset: look,
    onEvent: look,
  });
  const { ordinal, clause, baseText, proposedText, reason, standardId, submittedAt, source, can } = amendment;
  return (
    <Page
      title={t(titleKey(amendment), { number: ordinal, clause: clause.number ?? '' })}
      within={amendment.standardTitle}
      trail={
        <TextLink to="/standards/$standardId/amendments" params={{ standardId }}>
          {t('trail', { title: amendment.standardTitle })}
        </TextLink>
      }
      facts={
        <>
          <AmendmentState state={amendment.state} />
          <span>{t('by', { by: proposer(amendment) })}</span>
          {source && (
            <span>
              {t(sourceKey(source), {
                author: source.author ?? '',
                when: source.at ? format.day(source.at) : '',
              })}
            </span>
          )}
          {submittedAt && <span>{t('submitted', { when: format.instant(submittedAt) })}</span>}
          <PresenceLine room={`amendment:${amendment.id}`} />
        </>
      }
      action={<AmendmentActions amendment={amendment} mutations={mutations} />}
      thread={<AmendmentThreadLinks amendment={amendment} />}
    >
      <ExpectedActionNotice amendment={amendment} />
      {writes ? (
        <Section title={t('wording')}>
          <Suspense fallback={<p className={classes.plain}>{proposedText}</p>}>
            <AmendmentEditor
              amendment={amendment}
              registerWhenCommitted={registerWhenCommitted}
              onUnsaved={setUnsaved}
            />
          </Suspense>
        </Section>
      ) : (
        <Section title={t('changes')}>
          <ChangeNote change={amendment.change} />
          <TrackedChanges
            before={baseText}
            after={proposedText}
            kind={amendment.baseKind}
            formats={{ before: amendment.baseFormats, after: amendment.proposedFormats }}
            legend
          />
        </Section>
      )}
      {can.word ? (
        <ReasonForm amendment={amendment} mutations={mutations} />
      ) : (
        <Section title={t('reason')}>
          <p className={classes.plain}>{reason}</p>
        </Section>
      )}
      <Outcome amendment={amendment} />
      <BecameLink kind="amendment" id={amendment.id} authorId={amendment.createdBy.memberId}>
        {t('became')}
      </BecameLink>
      <MergedTextPreview amendment={amendment} />
      <Rivals amendment={amendment} />
      <AmendmentBallots amendment={amendment} />
      <SetAmendments amendment={amendment} />
    </Page>
  );
}

function titleKey({ change, state, clause }: Amendment) {
  if (!clause.number) return 'titleGone' as const;
  if (change === 'removed') return 'titleRemoved' as const;
  return change === 'added' && state !== 'merged' ? ('titleAdded' as const) : ('titleOf' as const);
}

/** What is expected of the reader, if anything is. */
function ExpectedActionNotice({ amendment: { state, can, clause, setId } }: { amendment: Amendment }) {
  const { t } = useTranslation('amendments');
  if (clause.removed && (state === 'draft' || state === 'submitted'))
    return <Notice kind="note">{t('expected.removed')}</Notice>;
  if (state === 'draft' && can.word && setId !== null)
    return <Notice kind="note">{t('expected.together')}</Notice>;
  if (state === 'draft')
    return <Notice kind="note">{t(can.submit ? 'expected.draft' : 'expected.closed')}</Notice>;
  if (can.merge) return <Notice kind="waits">{t('expected.merge')}</Notice>;
  if (state === 'accepted') return <Notice kind="note">{t('expected.later')}</Notice>;
  return can.accept || can.reject ? <Notice kind="waits">{t('expected.decide')}</Notice> : null;
}

/** What became of it, and why. */
function Outcome({
  amendment: {
    outcome,
    outcomeReason,
    decidedBy,
    decidedAt,
    decidedBallotId,
    mergedText,
    mergedFormats,
    baseKind,
    baseText,
    baseFormats,
  },
}: {
  amendment: Amendment;
}) {
  const { t } = useTranslation('amendments');
  const format = useFormat();
  if (!outcome || !decidedAt) return null;
  const when = format.instant(decidedAt);
  return (
    <Section title={t('outcome.title')}>
      <p className={classes.plain}>{outcomeReason}</p>
      <p className={classes.why}>
        {decidedBy ? t(`outcome.${outcome}`, { by: decidedBy.name, when }) : t('outcome.ballot', { when })}{' '}
        {decidedBallotId && (
          <TextLink to="/priorities/ballots/$ballotId" params={{ ballotId: decidedBallotId }}>
            {t('outcome.toBallot')}
          </TextLink>
        )}
      </p>
      {mergedText !== null && (
        <>
          <p className={classes.why}>{t('outcome.merged')}</p>
          <TrackedChanges
            before={baseText}
            after={mergedText}
            kind={baseKind}
            formats={{ before: baseFormats, after: mergedFormats ?? [] }}
          />
        </>
      )}
    </Section>
  );
}

/** The clause has moved on: what it would say with the amendment in it, or which words contradict. */
function MergedTextPreview({
  amendment: { state, clause, baseText, mergedPreview, previewFormats, conflicts },
}: {
  amendment: Amendment;
}) {
  const { t } = useTranslation('amendments');
  const waits = state === 'draft' || state === 'submitted' || state === 'accepted';
  if (!waits || clause.removed || clause.text === baseText) return null;
  return (
    <Section title={t('standing.title')}>
      <p className={classes.why}>{t(mergedPreview === null ? 'standing.conflict' : 'standing.text')}</p>
      {mergedPreview === null ? (
        <Conflicts conflicts={conflicts} />
      ) : (
        <TrackedChanges
          before={clause.text}
          after={mergedPreview}
          kind={clause.kind}
          formats={{ before: clause.formats, after: previewFormats }}
          legend
        />
      )}
    </Section>
  );
}

/** A reader who may not know whom the file names is told that it came in with one. */
function sourceKey({ author, at }: NonNullable<Amendment['source']>) {
  if (author === null) return at ? 'sourceUnnamedAt' : 'sourceUnnamed';
  return at ? 'sourceAt' : 'source';
}
