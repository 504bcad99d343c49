import { PRIORITY_LIMITS, PRIORITY_SOURCES } from '@nbn/contracts';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSession } from '../api/session.ts';
import { useFormat } from '../i18n/format.ts';
import { ChoiceField, Form, LongTextField, TextField } from '../ui/Form.tsx';
import { AreaBoxes } from '../areas/AreaBoxes.tsx';
import { QueryBoundary } from '../ui/QueryBoundary.tsx';
import { TextLink } from '../ui/links.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Page } from '../ui/Page.tsx';
import { PageSkeleton } from '../ui/PageSkeleton.tsx';
import { textValue } from '../ui/form-values.ts';
import { type Period, periodQuery, useProposePriority } from './queries.ts';

/** A national team proposes a priority, and says why. */
export function ProposePriorityPage() {
  const { periodId } = useParams({ from: '/signed-in/priorities/$periodId/propose' });
  return (
    <QueryBoundary query={useQuery(periodQuery(periodId))} skeleton={<PageSkeleton />}>
      {(period) => <ProposalForm period={period} />}
    </QueryBoundary>
  );
}

function ProposalForm({ period }: { period: Period }) {
  const { t } = useTranslation('priorities');
  const format = useFormat();
  const navigate = useNavigate();
  const { member } = useSession();
  const propose = useProposePriority(period.id);
  const back = () => void navigate({ to: '/priorities/$periodId', params: { periodId: period.id } });

  function submit(values: FormData) {
    const [evidence, address] = [
      textValue(values, 'evidence').trim(),
      textValue(values, 'sourcePath').trim(),
    ];
    const sourceKind = PRIORITY_SOURCES.find((kind) => kind === textValue(values, 'sourceKind'));
    const sourcePath = address.startsWith(`${window.location.origin}/`)
      ? address.slice(window.location.origin.length)
      : address;
    propose.mutate(
      {
        title: textValue(values, 'title'),
        reason: textValue(values, 'reason'),
        areaIds: values.getAll('areaIds').map(String),
        ...(evidence ? { evidence } : {}),
        ...(address && sourceKind ? { sourceKind, sourcePath } : {}),
      },
      { onSuccess: back },
    );
  }

  return (
    <Page
      title={t('propose')}
      trail={
        <TextLink to="/priorities/$periodId" params={{ periodId: period.id }}>
          {period.title}
        </TextLink>
      }
      lead={member.country ? t('proposeLead', { country: format.country(member.country) }) : undefined}
    >
      {period.may.propose ? (
        <Form
          draftKey={`new priority ${period.id}`}
          verb={t('proposeVerb')}
          problem={propose.error}
          busy={propose.isPending}
          onSubmit={submit}
          onCancel={back}
        >
          <TextField
            name="title"
            label={t('proposalTitle')}
            description={t('proposalTitleHelp')}
            required
            maxLength={PRIORITY_LIMITS.title}
          />
          <LongTextField
            name="reason"
            label={t('reason')}
            description={t('reasonHelp')}
            required
            maxLength={PRIORITY_LIMITS.reason}
            minRows={6}
          />
          <AreaBoxes chosen={[]} />
          <LongTextField
            name="evidence"
            label={t('evidence')}
            description={t('evidenceHelp')}
            maxLength={PRIORITY_LIMITS.evidence}
          />
          <TextField
            name="sourcePath"
            label={t('sourcePath')}
            description={t('sourcePathHelp')}
            maxLength={300}
          />
          <ChoiceField
            name="sourceKind"
            label={t('sourceKind')}
            data={PRIORITY_SOURCES.map((value) => ({ value, label: t(`ground.kind.${value}`) }))}
          />
        </Form>
      ) : (
        <Notice kind="note">{t('noProposals')}</Notice>
      )}
    </Page>
  );
}
