import { useFormat } from '../i18n/format.ts';
import { Listing } from '../ui/Listing.tsx';
import { Section } from '../ui/Page.tsx';
import { dayTitle, groupsByDay } from './notification-group.ts';
import { NotificationGroupRow } from './NotificationGroupRow.tsx';
import type { NotificationGroupView } from './queries.ts';

/** Groups of notifications under the titles of their days. */
export function NotificationDays({ groups }: { groups: readonly NotificationGroupView[] }) {
  const format = useFormat();
  return groupsByDay(groups).map(({ day, groups: ofDay }) => (
    <Section key={day} title={dayTitle(format, day)}>
      <Listing label={dayTitle(format, day)}>
        {ofDay.map((group) => (
          <NotificationGroupRow key={`${group.object.kind} ${group.object.id}`} group={group} underDay />
        ))}
      </Listing>
    </Section>
  ));
}
