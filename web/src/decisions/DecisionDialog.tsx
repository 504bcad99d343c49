import { Text } from '@mantine/core';
import { DECISION_BASES, DECISION_KINDS, DECISION_LIMITS, isDecided } from '@nbn/contracts';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../app/announce.ts';
import { choiceOfOwner, ownerOfChoice, useOwnerChoices, useOwnerText } from '../minutes/owner-choice.ts';
import { QuorumSentence } from '../minutes/PresentSection.tsx';
import type { MinutesView } from '../minutes/queries.ts';
import { ChoiceField, DateField, LongTextField } from '../ui/Form.tsx';
import { FormDialog } from '../ui/FormDialog.tsx';
import { textValue } from '../ui/form-values.ts';
import { EditConflictNotice } from '../ui/EditConflictNotice.tsx';
import { Notice } from '../ui/Notice.tsx';
import { type SharedField, useFormConflict } from '../unsaved/use-form-conflict.ts';
import { ClausePicker, type PickedClauses } from './ClausePicker.tsx';
import {
  closedBallotsQuery,
  useDecisionMutations,
  useRecordDecision,
  type Decision,
  type DecisionDraft,
} from './queries.ts';

interface DecisionDialogProps {
  meetingId: string;
  itemId: string;
  quorum: MinutesView['quorum'];
  onClose: () => void;
}

/** Records a decision on an item under the meeting's next number. */
export function DecisionDialog({ meetingId, itemId, quorum, onClose }: DecisionDialogProps) {
  const { t } = useTranslation('minutes');
  const record = useRecordDecision(meetingId);
  const [picked, pick] = useState<PickedClauses>(new Map());
  const [basis, setBasis] = useState('consensus');

  function send(values: FormData) {
    const draft: DecisionDraft = {
      itemId,
      ...decisionFieldsOf(values),
      clauses: [...picked.keys()].map((clauseId) => ({ clauseId })),
      followUpOn: textValue(values, 'followUpOn') || null,
    };
    record.mutate(draft, {
      onSuccess: ({ reference }) => {
        announce(t('decide.recorded', { reference }));
        onClose();
      },
    });
  }

  return (
    <FormDialog
      draftKey={`new decision ${itemId}`}
      large
      title={t('decide.title')}
      verb={t('decide.save')}
      problem={record.error}
      busy={record.isPending}
      onClose={onClose}
      onSubmit={send}
    >
      {basis === 'consensus' && !quorum.met && (
        <Notice
          kind="waits"
          title={t(quorum.below === 'refused' ? 'decide.belowRefused' : 'decide.belowIndicative')}
        >
          <QuorumSentence quorum={quorum} />
        </Notice>
      )}
      <DecisionFields basis={basis} onBasis={setBasis} />
      <ClausePicker picked={picked} onPick={pick} />
      <DateField name="followUpOn" label={t('decide.followUp')} description={t('decide.followUpHint')} />
      <ReviewFields />
    </FormDialog>
  );
}

/** Corrects a decision while the minutes are open. Its clauses stay as they were linked. */
export function CorrectionDialog({ decision: live, onClose }: { decision: Decision; onClose: () => void }) {
  const { t } = useTranslation('minutes');
  const { correct } = useDecisionMutations(live.id);
  const place = `decision ${live.id}`;
  const form = useFormConflict(place, live, useDecisionFields());
  const decision = form.base;
  const [basis, setBasis] = useState<string>(decision.basis);
  return (
    <FormDialog
      key={form.formKey}
      draftKey={place}
      base={decision}
      large
      title={t('decide.edit', { reference: decision.reference })}
      verb={t('decide.correct')}
      problem={form.newerFields ? null : correct.error}
      busy={correct.isPending}
      onClose={onClose}
      onSubmit={(values) =>
        correct.mutate({ ...decisionFieldsOf(values), revision: form.revision }, { onSuccess: onClose })
      }
    >
      <EditConflictNotice of={form} />
      <DecisionFields basis={basis} onBasis={setBasis} decision={decision} />
      <ReviewFields decision={decision} />
    </FormDialog>
  );
}

/** All that a correction saves of a decision. */
function useDecisionFields(): (decision: Decision) => SharedField[] {
  const { t } = useTranslation('minutes');
  const ownerWords = useOwnerText();
  return ({ text, kind, basis, ballotId, reviewOn, reviewCountry: country, reviewSeat: seat }) => [
    { name: 'text', label: t('decide.text'), value: text },
    { name: 'kind', label: t('decide.kind'), value: kind, displayValue: t(`decisions.kind.${kind}`) },
    { name: 'basis', label: t('decide.basis'), value: basis, displayValue: t(`decisions.basis.${basis}`) },
    {
      name: 'ballotId',
      label: t('decide.ballot'),
      value: ballotId ?? '',
      displayValue: ballotId ? t('decisions.basis.ballot') : '',
    },
    { name: 'reviewOn', label: t('decide.review'), value: reviewOn ?? '' },
    {
      name: 'reviewer',
      label: t('decide.reviewer'),
      value: choiceOfOwner({ country, seat }),
      displayValue: ownerWords({ country, seat }),
    },
  ];
}

function decisionFieldsOf(values: FormData) {
  const basis = DECISION_BASES.find((one) => one === textValue(values, 'basis')) ?? 'consensus';
  return {
    text: textValue(values, 'text'),
    basis,
    kind: DECISION_KINDS.find((one) => one === textValue(values, 'kind')) ?? 'position',
    ballotId: basis === 'ballot' ? textValue(values, 'ballotId') || null : null,
    reviewOn: textValue(values, 'reviewOn') || null,
    reviewer: ownerOfChoice(textValue(values, 'reviewer')),
  };
}

function DecisionFields({
  basis,
  onBasis,
  decision,
}: {
  basis: string;
  onBasis: (basis: string) => void;
  decision?: Decision;
}) {
  const { t } = useTranslation('minutes');
  return (
    <>
      <LongTextField
        name="text"
        label={t('decide.text')}
        description={t('decide.textHint')}
        required
        maxLength={DECISION_LIMITS.text}
        defaultValue={decision?.text}
        data-autofocus
      />
      <ChoiceField
        name="kind"
        label={t('decide.kind')}
        defaultValue={decision?.kind ?? 'position'}
        data={DECISION_KINDS.map((value) => ({ value, label: t(`decisions.kind.${value}`) }))}
      />
      <ChoiceField
        name="basis"
        label={t('decide.basis')}
        value={basis}
        onChange={(event) => onBasis(event.currentTarget.value)}
        data={DECISION_BASES.map((value) => ({ value, label: t(`decisions.basis.${value}`) }))}
      />
      {basis === 'ballot' && <BallotField chosen={decision?.ballotId ?? null} />}
    </>
  );
}

function BallotField({ chosen }: { chosen: string | null }) {
  const { t } = useTranslation('minutes');
  const { data } = useQuery(closedBallotsQuery);
  if (data && !data.items.some(({ phase }) => isDecided(phase)))
    return <Text size="sm">{t('decide.noBallots')}</Text>;
  return (
    <ChoiceField
      key={data ? 'there' : 'coming'}
      name="ballotId"
      label={t('decide.ballot')}
      defaultValue={chosen ?? undefined}
      data={(data?.items ?? [])
        .filter(({ phase }) => isDecided(phase))
        .map(({ id, question }) => ({ value: id, label: question }))}
    />
  );
}

function ReviewFields({ decision }: { decision?: Decision }) {
  const { t } = useTranslation('minutes');
  const owners = useOwnerChoices();
  const reviewer = choiceOfOwner({
    country: decision?.reviewCountry ?? null,
    seat: decision?.reviewSeat ?? null,
  });
  return (
    <>
      <DateField name="reviewOn" label={t('decide.review')} defaultValue={decision?.reviewOn ?? undefined} />
      <ChoiceField name="reviewer" label={t('decide.reviewer')} defaultValue={reviewer} data={owners} />
    </>
  );
}
