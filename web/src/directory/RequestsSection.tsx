import { Button, Group } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { announce } from '../app/announce.ts';
import { useFormat } from '../i18n/format.ts';
import { Listing, ListRow } from '../ui/Listing.tsx';
import { Section } from '../ui/Page.tsx';
import { ProblemNotice } from '../ui/ProblemNotice.tsx';
import { type Entry, type FieldRequest, requestsQuery, useDecideRequest } from './queries.ts';
import { useEntryWords } from './use-entry-words.ts';

/** Who asks for a detail: given or declined by one click. Nothing where nobody asks. */
export function RequestsSection({ entry }: { entry: Entry }) {
  const { t } = useTranslation('directory');
  const { data } = useQuery(requestsQuery(entry.id));
  const decide = useDecideRequest(entry.id);
  if (!data || data.length === 0) return null;
  return (
    <Section title={t('asking.section')}>
      <ProblemNotice problem={decide.error} />
      <Listing label={t('asking.section')}>
        {data.map((request) => (
          <RequestRow
            key={request.id}
            request={request}
            busy={decide.isPending}
            onDecide={(granted) =>
              decide.mutate(
                { requestId: request.id, granted },
                { onSuccess: () => announce(t(granted ? 'asking.given' : 'asking.refused')) },
              )
            }
          />
        ))}
      </Listing>
    </Section>
  );
}

function RequestRow({
  request,
  busy,
  onDecide,
}: {
  request: FieldRequest;
  busy: boolean;
  onDecide: (granted: boolean) => void;
}) {
  const { t } = useTranslation('directory');
  const format = useFormat();
  const words = useEntryWords();
  const named = { field: t(`name.${request.field}`), name: request.name };
  return (
    <ListRow
      waits
      title={request.name}
      facts={[
        request.organisation,
        words.place(request),
        t('asking.asks', { field: named.field, day: format.shortDay(request.askedAt) }),
      ]}
      words={request.reason}
      aside={
        <Group gap="xs">
          <Button
            size="xs"
            disabled={busy}
            aria-label={t('asking.giveNamed', named)}
            onClick={() => onDecide(true)}
          >
            {t('asking.give')}
          </Button>
          <Button
            size="xs"
            variant="default"
            disabled={busy}
            aria-label={t('asking.declineNamed', named)}
            onClick={() => onDecide(false)}
          >
            {t('asking.decline')}
          </Button>
        </Group>
      }
    />
  );
}
