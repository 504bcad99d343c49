import { Text } from '@mantine/core';
import { PRACTICE_LIMITS, USE_OUTCOMES } from '@nbn/contracts';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../api/session.ts';
import { useFormat } from '../i18n/format.ts';
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx';
import { ChoiceField, DateField, LongTextField } from '../ui/Form.tsx';
import { FormDialog } from '../ui/FormDialog.tsx';
import { textValue } from '../ui/form-values.ts';
import { ClausePicker } from './ClausePicker.tsx';
import {
  type ClauseReference,
  type Practice,
  useDiscardPractice,
  useProposeEvidence,
  useRetirePractice,
  useReviewPractice,
  useSharePractice,
  useUsePractice,
} from './queries.ts';

export type PracticeAct = 'share' | 'discard' | 'retire' | 'review' | 'use' | 'evidence';

interface DialogProps {
  practice: Practice;
  onClose: () => void;
}

const DIALOGS: Readonly<Record<PracticeAct, (props: DialogProps) => React.ReactNode>> = {
  share: ShareDialog,
  discard: DiscardDialog,
  retire: RetireDialog,
  review: ReviewDialog,
  use: UseDialog,
  evidence: EvidenceDialog,
};

/** The dialog of an act on a practice. */
export function PracticeDialog({ act, ...props }: DialogProps & { act: PracticeAct }) {
  const Dialog = DIALOGS[act];
  return <Dialog {...props} />;
}

function ShareDialog({ practice: { id, revision, audience, country }, onClose }: DialogProps) {
  const { t } = useTranslation('practices');
  const format = useFormat();
  const share = useSharePractice(id);
  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      title={t('practice.shareTitle')}
      consequence={t(`audienceEffect.${audience}`, { country: country ? format.country(country) : '' })}
      verb={t('practice.shareVerb')}
      busy={share.isPending}
      problem={share.error}
      onConfirm={() => share.mutate(revision, { onSuccess: onClose })}
    />
  );
}

function DiscardDialog({ practice: { id }, onClose }: DialogProps) {
  const { t } = useTranslation('practices');
  const navigate = useNavigate();
  const discard = useDiscardPractice(id);
  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      title={t('practice.discardTitle')}
      consequence={t('practice.discardEffect')}
      verb={t('practice.discard')}
      isDestructive
      busy={discard.isPending}
      problem={discard.error}
      onConfirm={() =>
        discard.mutate(undefined, {
          onSuccess: () => void navigate({ to: '/library/practices', search: { mine: true } }),
        })
      }
    />
  );
}

function RetireDialog({ practice: { id }, onClose }: DialogProps) {
  const { t } = useTranslation('practices');
  const retire = useRetirePractice(id);
  return (
    <FormDialog
      draftKey={`retire practice ${id}`}
      title={t('practice.retireTitle')}
      verb={t('practice.retire')}
      problem={retire.error}
      busy={retire.isPending}
      onClose={onClose}
      onSubmit={(values) => retire.mutate(textValue(values, 'reason'), { onSuccess: onClose })}
    >
      <Text>{t('practice.retireEffect')}</Text>
      <LongTextField name="reason" label={t('practice.reason')} required maxLength={PRACTICE_LIMITS.reason} />
    </FormDialog>
  );
}

function ReviewDialog({ practice: { id, revision }, onClose }: DialogProps) {
  const { t } = useTranslation('practices');
  const review = useReviewPractice(id);
  return (
    <FormDialog
      draftKey={null}
      title={t('practice.reviewTitle')}
      verb={t('practice.reviewDone')}
      problem={review.error}
      busy={review.isPending}
      onClose={onClose}
      onSubmit={(values) =>
        review.mutate({ revision, reviewOn: textValue(values, 'reviewOn') }, { onSuccess: onClose })
      }
    >
      <DateField name="reviewOn" label={t('form.review')} required />
    </FormDialog>
  );
}

function UseDialog({ practice: { id, ownUse }, onClose }: DialogProps) {
  const { t } = useTranslation('practices');
  const use = useUsePractice(id);
  return (
    <FormDialog
      draftKey={`use of practice ${id}`}
      base={ownUse}
      title={t('practice.useTitle')}
      verb={t('practice.useSave')}
      problem={use.error}
      busy={use.isPending}
      onClose={onClose}
      onSubmit={(values) =>
        use.mutate(
          {
            outcome: USE_OUTCOMES.find((known) => known === textValue(values, 'outcome')) ?? 'worked',
            words: textValue(values, 'words'),
          },
          { onSuccess: onClose },
        )
      }
    >
      <Text>{t('practice.useEffect')}</Text>
      <ChoiceField
        name="outcome"
        label={t('practice.outcome')}
        defaultValue={ownUse?.outcome ?? 'worked'}
        data={USE_OUTCOMES.map((value) => ({ value, label: t(`practice.outcomes.${value}`) }))}
      />
      <LongTextField
        name="words"
        label={t('practice.useWords')}
        maxLength={PRACTICE_LIMITS.use}
        defaultValue={ownUse?.words}
      />
    </FormDialog>
  );
}

/** Of one clause: those that the practice bears on are offered first. */
function EvidenceDialog({ practice, onClose }: DialogProps) {
  const { t } = useTranslation('practices');
  const format = useFormat();
  const { member } = useSession();
  const propose = useProposeEvidence(practice.id);
  const published = practice.clauses.filter(({ slug }) => slug !== null);
  const [clause, setClause] = useState<ClauseReference | null>(published[0] ?? null);
  const country = member.country ? format.country(member.country) : '';
  return (
    <FormDialog
      draftKey={null}
      large
      title={t('practice.proposeTitle')}
      verb={t('practice.proposeVerb')}
      problem={propose.error}
      busy={propose.isPending}
      onClose={onClose}
      onSubmit={(values) => {
        if (clause)
          propose.mutate({ clauseId: clause.id, note: textValue(values, 'note') }, { onSuccess: onClose });
      }}
    >
      <Text>
        {t(practice.may.decideEvidence ? 'practice.proposeEffectTeam' : 'practice.proposeEffect', {
          country,
        })}
      </Text>
      <ClausePicker chosen={clause ? [clause] : []} onChange={(chosen) => setClause(chosen.at(-1) ?? null)} />
      <LongTextField name="note" label={t('practice.proposeNote')} maxLength={PRACTICE_LIMITS.note} />
    </FormDialog>
  );
}
