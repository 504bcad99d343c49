import { useId } from 'react';
import { useFormat } from '../i18n/format.ts';
import { Listing } from '../ui/Listing.tsx';
import { dayTitle, type GroupDay, groupsByDay } from './notification-group.ts';
import classes from './NotificationDays.module.css';
import { NotificationGroupRow } from './NotificationGroupRow.tsx';
import type { NotificationGroupView } from './queries.ts';

/** Groups of notifications under the titles of their days. */
export function NotificationDays({ groups }: { groups: readonly NotificationGroupView[] }) {
  return (
    <div className={classes.days}>
      {groupsByDay(groups).map((day) => (
        <NotificationDay key={day.day} {...day} />
      ))}
    </div>
  );
}

function NotificationDay({ day, groups }: GroupDay) {
  const format = useFormat();
  const titleId = useId();
  const title = dayTitle(format, day);
  return (
    <section aria-labelledby={titleId}>
      <h2 id={titleId} className={classes.title}>
        {title}
      </h2>
      <Listing label={title}>
        {groups.map((group) => (
          <NotificationGroupRow key={`${group.object.kind} ${group.object.id}`} group={group} underDay />
        ))}
      </Listing>
    </section>
  );
}
