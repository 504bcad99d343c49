import { IconBooks, IconCalendarEvent, IconFileText, IconHome, IconListNumbers, IconUsersGroup } from '@tabler/icons-react';

/** The six rooms, in their order. Later features join these rooms instead of adding rooms. */
export const ROOMS = [
  { name: 'home', path: '/', Icon: IconHome },
  { name: 'meetings', path: '/meetings', Icon: IconCalendarEvent },
  { name: 'standards', path: '/standards', Icon: IconFileText },
  { name: 'priorities', path: '/priorities', Icon: IconListNumbers },
  { name: 'library', path: '/library', Icon: IconBooks },
  { name: 'network', path: '/network', Icon: IconUsersGroup },
] as const;
