import { Button, Group, NativeSelect, Stack, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { unwrap, api } from '../../api/client.ts';
import { useFormat } from '../../i18n/format.ts';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import { Section } from '../../ui/Page.tsx';
import { hasUnsavedChange, useUnsavedDraft } from '../../unsaved/use-unsaved-draft.ts';
import { toPaperDraft, formKindOf, type PaperDraft, toPaper } from '../paper-draft.ts';
import { PaperForm } from '../PaperForm.tsx';
import { type Ballot, ballotKey, type BallotPaper } from '../queries.ts';

const ENTRY_CHANNELS = ['phone', 'paper'] as const;
type EntryChannel = (typeof ENTRY_CHANNELS)[number];

/**
 * An officer enters a paper that came by telephone or on paper; it counts once a colleague has confirmed it.
 */
export function PaperEntryForm({ ballot }: { ballot: Ballot }) {
  const { t } = useTranslation('ballots');
  const format = useFormat();
  const queryClient = useQueryClient();
  const seats = (ballot.roll ?? []).filter(({ vacant, recused }) => !vacant && !recused);
  const place = `entered paper ${ballot.id}`;
  const [isOpen, setOpen] = useState(() => hasUnsavedChange(place));
  const [choices, setChoices] = useState(toPaperDraft(null));
  const words = useUnsavedDraft(place, t('paper.reason'), {
    seatId: seats[0]?.seatId ?? '',
    way: 'phone' as EntryChannel,
    consent: toPaperDraft(null).consent,
  });
  const { seatId, way, consent } = words.value;
  const draft = { ...choices, consent };
  const paper = toPaper(formKindOf(ballot.method), draft);
  const enter = useMutation({
    mutationFn: (given: BallotPaper) =>
      unwrap(
        api.POST('/api/ballots/{id}/entries', {
          params: { path: { id: ballot.id } },
          body: { ...given, seatId, way },
        }),
      ),
    onSuccess: async () => {
      setOpen(false);
      setChoices(toPaperDraft(null));
      await queryClient.invalidateQueries({ queryKey: ballotKey(ballot.id) });
    },
  });
  function setDraft(next: PaperDraft) {
    setChoices(next);
    words.write((before) => ({ ...before, consent: next.consent }));
  }

  function leave() {
    words.discard();
    setOpen(false);
  }

  if (!isOpen)
    return (
      <Section title={t('entries.enterTitle')}>
        <Text size="sm" mb="sm">
          {t('entries.enterHelp')}
        </Text>
        <div>
          <Button variant="default" onClick={() => setOpen(true)}>
            {t('entries.enter')}
          </Button>
        </div>
      </Section>
    );
  return (
    <Section title={t('entries.enterTitle')}>
      <Stack gap="md">
        <NativeSelect
          label={t('papers.seat')}
          value={seatId}
          onChange={({ currentTarget: { value } }) => words.write((before) => ({ ...before, seatId: value }))}
          data={seats.map((seat) => ({
            value: seat.seatId,
            label: t('seatOf', { country: format.country(seat.country), seat: t(`seat.${seat.type}`) }),
          }))}
        />
        <NativeSelect
          label={t('entries.way')}
          value={way}
          onChange={({ currentTarget: { value } }) =>
            words.write((before) => ({
              ...before,
              way: ENTRY_CHANNELS.find((of) => of === value) ?? 'phone',
            }))
          }
          data={ENTRY_CHANNELS.map((value) => ({ value, label: t(`entries.ways.${value}`) }))}
        />
        <PaperForm ballot={ballot} draft={draft} onChange={setDraft} />
        <ProblemNotice problem={enter.error} />
        <Group gap="sm">
          <Button
            disabled={!paper}
            loading={enter.isPending}
            onClick={() => {
              if (paper) words.send(() => enter.mutate(paper));
            }}
          >
            {t('entries.enter')}
          </Button>
          <Button variant="default" onClick={leave}>
            {t('entries.cancel')}
          </Button>
        </Group>
      </Stack>
    </Section>
  );
}
