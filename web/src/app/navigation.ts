import type { Permission } from '@nbn/contracts';
import type { Icon } from '@tabler/icons-react';
import IconBooks from '@tabler/icons-react/icons/IconBooks';
import IconCalendarEvent from '@tabler/icons-react/icons/IconCalendarEvent';
import IconFileText from '@tabler/icons-react/icons/IconFileText';
import IconHome from '@tabler/icons-react/icons/IconHome';
import IconListNumbers from '@tabler/icons-react/icons/IconListNumbers';
import IconUsersGroup from '@tabler/icons-react/icons/IconUsersGroup';

interface NavigationItem {
  readonly name: 'home' | 'meetings' | 'standards' | 'priorities' | 'library' | 'network';
  readonly path: string;
  readonly needs?: Permission;
  readonly Icon: Icon;
}

/**
 * The six sections, in their order, and what one must be allowed to find anything there. Later features join
 * these sections instead of adding more.
 */
export const NAVIGATION_ITEMS: readonly NavigationItem[] = [
  { name: 'home', path: '/', Icon: IconHome },
  { name: 'meetings', path: '/meetings', needs: 'meetings:read', Icon: IconCalendarEvent },
  { name: 'standards', path: '/standards', needs: 'standards:read', Icon: IconFileText },
  { name: 'priorities', path: '/priorities', needs: 'priorities:read', Icon: IconListNumbers },
  { name: 'library', path: '/library', needs: 'documents:read', Icon: IconBooks },
  { name: 'network', path: '/network', needs: 'network:read', Icon: IconUsersGroup },
];
