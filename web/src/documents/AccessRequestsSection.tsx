import { Button, Group } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { announce } from '../app/announce.ts';
import { useFormat } from '../i18n/format.ts';
import { Listing, ListRow } from '../ui/Listing.tsx';
import { Section } from '../ui/Page.tsx';
import { ProblemNotice } from '../ui/ProblemNotice.tsx';
import { type AccessRequest, accessRequestsQuery, useDecideAccess, useEndAccess } from './access-requests.ts';
import type { DocumentView } from './queries.ts';

/** Who asks to read the document, and to whom it was given so; nothing where nobody does. */
export function AccessRequestsSection({ document: { id, can } }: { document: DocumentView }) {
  const { t } = useTranslation('documents');
  const { data } = useQuery({ ...accessRequestsQuery(id), enabled: can.edit });
  const decide = useDecideAccess(id);
  const end = useEndAccess(id);
  if (!data || data.items.length === 0) return null;
  return (
    <Section title={t('access.title')}>
      <ProblemNotice problem={decide.error ?? end.error} />
      <Listing label={t('access.title')}>
        {data.items.map((request) => (
          <RequestRow
            key={request.id}
            request={request}
            busy={decide.isPending || end.isPending}
            onDecide={(granted) =>
              decide.mutate(
                { requestId: request.id, granted },
                {
                  onSuccess: () =>
                    announce(t(granted ? 'access.granted' : 'access.refused', { name: request.by.name })),
                },
              )
            }
            onEnd={() => end.mutate(request.id)}
          />
        ))}
      </Listing>
    </Section>
  );
}

function RequestRow({
  request: { by, state, reason, askedAt },
  busy,
  onDecide,
  onEnd,
}: {
  request: AccessRequest;
  busy: boolean;
  onDecide: (granted: boolean) => void;
  onEnd: () => void;
}) {
  const { t } = useTranslation('documents');
  const format = useFormat();
  const { name } = by;
  return (
    <ListRow
      waits={state === 'open'}
      title={name}
      facts={[
        by.organisation !== name && by.organisation,
        by.country && format.country(by.country),
        t(state === 'open' ? 'access.askedOn' : 'access.givenSince', { day: format.shortDay(askedAt) }),
      ]}
      words={reason}
      aside={
        <Group gap="xs">
          {state === 'open' ? (
            <>
              <Button
                size="xs"
                disabled={busy}
                aria-label={t('access.giveTo', { name })}
                onClick={() => onDecide(true)}
              >
                {t('access.give')}
              </Button>
              <Button
                size="xs"
                variant="default"
                disabled={busy}
                aria-label={t('access.declineTo', { name })}
                onClick={() => onDecide(false)}
              >
                {t('access.decline')}
              </Button>
            </>
          ) : (
            <Button
              size="xs"
              variant="default"
              disabled={busy}
              aria-label={t('access.takeBackFrom', { name })}
              onClick={onEnd}
            >
              {t('access.takeBack')}
            </Button>
          )}
        </Group>
      }
    />
  );
}
