import { lazyRouteComponent } from '@tanstack/react-router';
import { loadTexts, type Namespace } from '../i18n/start.ts';

type Component = (props: object) => React.ReactNode;

/**
 * A page that is loaded with its words when someone goes there:
 *
 *     component: lazyPage(() => import('./MeetingPage.tsx'), 'MeetingPage', ['meetings', 'agendas'])
 */
export function lazyPage<Name extends string>(
  load: () => Promise<Record<Name, Component>>,
  name: Name,
  namespaces: readonly Namespace[],
) {
  return lazyRouteComponent(async () => (await Promise.all([load(), loadTexts(namespaces)]))[0], name);
}
