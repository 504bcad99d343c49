import { type ComponentType, createElement, lazy, useState } from 'react';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { PartNotLoaded } from './part-not-loaded.ts';

/** Of a part that lies over the page: what closes it, and whether it is open, where it stays when closed. */
interface Closable {
  readonly onClose?: () => void;
  readonly opened?: boolean;
}

type LazyPart<Props> = ComponentType<Props> & {
  /** Has the code come before the part is shown: somebody is about to open it. Settles once it came or failed. */
  readonly prefetch: () => Promise<void>;
};

/**
 * A part of a page whose code comes when it is first shown. Where the code does not come, the part says so in
 * its own place, and all else on the page stays as it is; what was typed there most of all. React keeps a
 * load that failed: this one is begun anew when the reader tries again. Once the code is there, the part is
 * drawn at once: a lazy one waits for its promise first, and React holds back what follows a wait by 300 ms.
 *
 *     const ReviewText = lazyPart(() => import('…/ReviewText.tsx'));
 */
export function lazyPart<Props extends object>(
  load: () => Promise<{ default: ComponentType<Props> }>,
): LazyPart<Props> {
  let loaded: ComponentType<Props> | null = null;
  let part = attempt();

  async function loadOnce() {
    const module = await load();
    loaded = module.default;
    return module;
  }

  function attempt(): ComponentType<Props> {
    const tried: ComponentType<Props> = lazy(() =>
      loadOnce().catch((cause: unknown) => {
        throw new PartNotLoaded(cause, () => {
          if (part === tried) part = attempt();
        });
      }),
    ) as unknown as ComponentType<Props>;
    return tried;
  }

  function Current({ props }: { props: Props }) {
    // What is drawn keeps what was typed in it: it does not change once the code is there.
    const [chosen] = useState(() => loaded ?? part);
    return createElement(chosen, props);
  }

  function Part(props: Props & Closable) {
    return (
      <ErrorBoundary onClose={props.onClose} silent={props.opened === false}>
        <Current props={props} />
      </ErrorBoundary>
    );
  }

  const prefetch = () =>
    loadOnce().then(
      () => undefined,
      () => undefined,
    );
  return Object.assign(Part, { prefetch });
}
