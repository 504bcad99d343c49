import { Button, Fieldset, Group, Stack, Text } from '@mantine/core';
import type { UseMutationResult } from '@tanstack/react-query';
import { type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../ui/ProblemNotice.tsx';
import { Section } from '../ui/Page.tsx';
import { TimeInZones } from '../ui/TimeInZones.tsx';
import { useUnsavedDraft } from '../unsaved/use-unsaved-draft.ts';
import { toPaperDraft, formKindOf, type PaperDraft, toPaper } from './paper-draft.ts';
import { PaperForm } from './PaperForm.tsx';
import { PaperSummary } from './PaperSummary.tsx';
import { type Ballot, type BallotPaper, useCast } from './queries.ts';
import { ReceiptNote } from './ReceiptNote.tsx';
import { toVotingPaper } from './voting-types.ts';
import { optionLabels } from './result-wording.ts';

interface CastPaperProps {
  ballot: Ballot;
  /** The seat whose proxy casts, with what it is called; left out, one's own. */
  forSeat?: { readonly id: string; readonly name: string };
  /** A secret ballot: how the paper goes into the box, and what is kept of it. */
  secret?: SecretPaperState;
}

export interface SecretPaperState {
  readonly act: UseMutationResult<unknown, Error, BallotPaper>;
  readonly receipt: string | null;
  readonly note: ReactNode;
}

/** My seat's paper: fill it in, look at it once more, cast it, and change it until the close. */
export function CastPaper({ ballot, forSeat, secret }: CastPaperProps) {
  const { t } = useTranslation('ballots');
  const own = forSeat ? null : ballot.own;
  const isIn = own !== null || Boolean(secret?.receipt);
  const [step, setStep] = useState<'kept' | 'fill' | 'review' | 'proxied'>(isIn ? 'kept' : 'fill');
  const [choices, setChoices] = useState(toPaperDraft(own?.paper ?? null));
  // The words of an answer that is open to all are kept like any others; of a secret paper nothing is.
  const words = useUnsavedDraft(
    `paper ${ballot.id} ${forSeat?.id ?? ''}`,
    t('paper.reason'),
    toPaperDraft(own?.paper ?? null).consent,
  );
  const draft = secret ? choices : { ...choices, consent: words.value };
  const [missing, setMissing] = useState(false);
  const cast = useCast(ballot.id);
  const { error, isPending } = secret?.act ?? cast;
  const top = useRef<HTMLFieldSetElement>(null);
  const input: BallotPaper | null = toPaper(formKindOf(ballot.method), draft);
  const labels = optionLabels(ballot.options);
  const title = forSeat
    ? t(`proxyStep.${step}`, { seat: forSeat.name })
    : t(`step.${step === 'proxied' ? 'kept' : step}`);

  function go(next: typeof step) {
    setStep(next);
    // The step changes what stands here: whoever reads by ear is taken to its beginning.
    requestAnimationFrame(() => top.current?.focus());
  }

  function setDraft(next: PaperDraft) {
    setChoices(next);
    if (!secret) words.write(next.consent);
  }

  function castNow(paper: BallotPaper) {
    if (secret) secret.act.mutate(paper, { onSuccess: () => go('kept') });
    else
      words.send(() =>
        cast.mutate(
          { ...paper, ...(forSeat ? { forSeat: forSeat.id } : {}) },
          { onSuccess: () => go(forSeat ? 'proxied' : 'kept') },
        ),
      );
  }

  function keepOld() {
    words.discard();
    go('kept');
  }

  function review() {
    setMissing(input === null);
    if (input) go('review');
  }

  return (
    <Section title={title}>
      <Fieldset variant="unstyled" ref={top} tabIndex={-1} aria-label={title} style={{ outline: 'none' }}>
        <Stack gap="md">
          {step === 'kept' && own && (
            <>
              <ReceiptNote own={own} closesAt={ballot.closesAt} />
              <PaperSummary paper={toVotingPaper(own.paper)} labels={labels} />
              <Group>
                <Button variant="default" onClick={() => go('fill')}>
                  {t('change')}
                </Button>
              </Group>
            </>
          )}
          {step === 'kept' && secret && (
            <>
              {secret.note}
              <Group>
                <Button variant="default" onClick={() => go('fill')}>
                  {t('change')}
                </Button>
              </Group>
            </>
          )}
          {step === 'proxied' && <Text>{t('proxied')}</Text>}
          {step === 'fill' && (
            <>
              <PaperForm ballot={ballot} draft={draft} onChange={setDraft} />
              {missing && input === null && (
                <Text size="sm" role="alert" c="var(--mantine-color-error)">
                  {t('paper.choose')}
                </Text>
              )}
              <Group gap="sm">
                <Button onClick={review}>{t('review')}</Button>
                {isIn && (
                  <Button variant="default" onClick={keepOld}>
                    {t('keepOld')}
                  </Button>
                )}
              </Group>
            </>
          )}
          {step === 'review' && input && (
            <>
              <Text size="sm">{t('reviewText')}</Text>
              <PaperSummary paper={toVotingPaper(input)} labels={labels} />
              <Text size="sm">
                {t('reviewUntil')} <TimeInZones from={ballot.closesAt} hostZone={ballot.timeZone} />.
              </Text>
              <ProblemNotice problem={error} />
              <Group gap="sm">
                <Button loading={isPending} onClick={() => castNow(input)}>
                  {t('cast')}
                </Button>
                <Button variant="default" disabled={isPending} onClick={() => go('fill')}>
                  {t('back')}
                </Button>
              </Group>
            </>
          )}
        </Stack>
      </Fieldset>
    </Section>
  );
}
