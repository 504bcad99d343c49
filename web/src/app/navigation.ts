import type { Permission } from '@nbn/contracts';
import {
  type Icon,
  IconBooks,
  IconCalendarEvent,
  IconFileText,
  IconHome,
  IconListNumbers,
  IconUsersGroup,
} from '@tabler/icons-react';

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
