import { useTranslation } from 'react-i18next';
import { Listing, ListRow } from '../../ui/Listing.tsx';
import { Section } from '../../ui/Page.tsx';
import { ContactValue } from '../../directory/ContactValue.tsx';
import type { TeamWithHistory } from '../queries.ts';

type Published = TeamWithHistory['published'];

/** How seats and organisations are reached: the same details as on the public page, and no more. */
export function PublishedContacts({ published: { seats, entries } }: { published: Published }) {
  const { t } = useTranslation('network');
  const reachable = seats.filter(({ email, phone }) => email !== null || phone !== null);
  if (reachable.length === 0 && entries.length === 0) return null;
  return (
    <Section title={t('team.contacts')}>
      <Listing label={t('team.contacts')}>
        {reachable.map(({ type, name, organisation, email, phone }) => (
          <ListRow
            key={type}
            title={name ?? organisation ?? t(`seat.${type}`)}
            facts={[
              t(`seat.${type}`),
              name && organisation,
              email && <ContactValue key="email" field="mailbox" value={email} />,
              phone && <ContactValue key="phone" field="phone" value={phone} />,
            ]}
          />
        ))}
        {entries.map(({ organisation, kind, roleTitle, mailbox, phone, hours, about }) => (
          <ListRow
            key={`${organisation} ${mailbox ?? phone}`}
            title={organisation}
            facts={[
              t(`kind.${kind}`),
              roleTitle,
              mailbox && <ContactValue key="mailbox" field="mailbox" value={mailbox} />,
              phone && <ContactValue key="phone" field="phone" value={phone} />,
              hours,
            ]}
            words={about}
          />
        ))}
      </Listing>
    </Section>
  );
}
