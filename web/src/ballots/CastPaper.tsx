import { Button, Fieldset, Group, Stack, Text } from '@mantine/core';
import { paperRulesOf, type Paper } from '@nbn/voting';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../ui/ProblemNotice.tsx';
import { Section } from '../ui/Page.tsx';
import { TimeInZones } from '../ui/TimeInZones.tsx';
import { ApprovalPaper } from './ApprovalPaper.tsx';
import { paperOf } from './election-result.ts';
import { PaperInWords } from './PaperInWords.tsx';
import { type Ballot, type BallotPaper, useCast } from './queries.ts';
import { RankingPaper } from './RankingPaper.tsx';
import { type RankedRow, toRanking, toRows } from './ranking.ts';
import { ReceiptNote } from './ReceiptNote.tsx';
import { labelsOf } from './wording.ts';

/** My seat's paper: fill it in, look at it once more, cast it, and change it until the close. */
export function CastPaper({ ballot }: { ballot: Ballot }) {
  const { t } = useTranslation('ballots');
  const [step, setStep] = useState<'kept' | 'fill' | 'review'>(ballot.own ? 'kept' : 'fill');
  const [approvals, setApprovals] = useState<readonly string[]>(ballot.own?.paper.approvals ?? []);
  const [rows, setRows] = useState<readonly RankedRow[]>(toRows(ballot.own?.paper.ranking ?? []));
  const cast = useCast(ballot.id);
  const top = useRef<HTMLFieldSetElement>(null);
  const ranked = paperRulesOf(ballot.method).kind === 'ranking';
  const input: BallotPaper = ranked ? { ranking: toRanking(rows) } : { approvals: [...approvals] };
  const paper: Paper = paperOf(input);
  const labels = labelsOf(ballot.options);

  function go(next: typeof step) {
    setStep(next);
    // The step changes what stands here: whoever reads by ear is taken to its beginning.
    requestAnimationFrame(() => top.current?.focus());
  }

  return (
    <Section title={t(`step.${step}`)}>
      <Fieldset variant="unstyled" ref={top} tabIndex={-1} aria-label={t(`step.${step}`)} style={{ outline: 'none' }}>
        <Stack gap="md">
          {step === 'kept' && ballot.own && (
            <>
              <ReceiptNote own={ballot.own} closesAt={ballot.closesAt} />
              <PaperInWords paper={paperOf(ballot.own.paper)} labels={labels} />
              <Group><Button variant="default" onClick={() => go('fill')}>{t('change')}</Button></Group>
            </>
          )}
          {step === 'fill' && (
            <>
              {ranked
                ? <RankingPaper options={ballot.options} rows={rows} onChange={setRows} />
                : <ApprovalPaper options={ballot.options} approvals={approvals} onChange={setApprovals} />}
              <Group gap="sm">
                <Button onClick={() => go('review')}>{t('review')}</Button>
                {ballot.own && <Button variant="default" onClick={() => go('kept')}>{t('keepOld')}</Button>}
              </Group>
            </>
          )}
          {step === 'review' && (
            <>
              <Text size="sm">{t('reviewText')}</Text>
              <PaperInWords paper={paper} labels={labels} />
              <Text size="sm">{t('reviewUntil')} <TimeInZones from={ballot.closesAt} hostZone={ballot.timeZone} />.</Text>
              <ProblemNotice problem={cast.error} />
              <Group gap="sm">
                <Button loading={cast.isPending} onClick={() => cast.mutate(input, { onSuccess: () => go('kept') })}>{t('cast')}</Button>
                <Button variant="default" disabled={cast.isPending} onClick={() => go('fill')}>{t('back')}</Button>
              </Group>
            </>
          )}
        </Stack>
      </Fieldset>
    </Section>
  );
}
