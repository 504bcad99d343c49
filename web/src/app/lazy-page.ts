import { lazyRouteComponent } from '@tanstack/react-router';
import type { Namespace } from '../i18n/en/index.ts';
import { inLanguageOf } from '../i18n/SpokenPage.tsx';
import { loadTexts, speaks } from '../i18n/start.ts';

type Component = (props: object) => React.ReactNode;

/**
 * A page that is loaded with its words when someone goes there, and is shown in one language as a whole:
 *
 *     component: lazyPage(() => import('./MeetingPage.tsx'), 'MeetingPage', ['meetings', 'agendas'])
 */
export function lazyPage<Name extends string>(
  load: () => Promise<Record<Name, Component>>,
  name: Name,
  namespaces: readonly Namespace[],
) {
  return lazyRouteComponent(async () => {
    const [file] = await Promise.all([load(), loadTexts(namespaces)]);
    return { [name]: inLanguageOf((language) => speaks(language, namespaces), file[name]) } as Record<
      Name,
      Component
    >;
  }, name);
}
