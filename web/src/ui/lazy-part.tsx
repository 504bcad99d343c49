import { type ComponentType, createElement, lazy } from 'react';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { PartNotLoaded } from './part-not-loaded.ts';

/** Of a part that lies over the page: what closes it, and whether it is open, where it stays when closed. */
interface Closable {
  readonly onClose?: () => void;
  readonly opened?: boolean;
}

type LazyPart<Props> = ComponentType<Props> & {
  /** Has the code come before the part is shown: somebody is about to open it. */
  readonly prefetch: () => void;
};

/**
 * A part of a page whose code comes when it is first shown. Where the code does not come, the part says so in
 * its own place, and all else on the page stays as it is; what was typed there most of all. React keeps a
 * load that failed: this one is begun anew when the reader tries again.
 *
 *     const ReviewText = lazyPart(() => import('…/ReviewText.tsx'));
 */
export function lazyPart<Props extends object>(
  load: () => Promise<{ default: ComponentType<Props> }>,
): LazyPart<Props> {
  let part = attempt();

  function attempt(): ComponentType<Props> {
    const tried: ComponentType<Props> = lazy(() =>
      load().catch((cause: unknown) => {
        throw new PartNotLoaded(cause, () => {
          if (part === tried) part = attempt();
        });
      }),
    ) as unknown as ComponentType<Props>;
    return tried;
  }

  function Current({ props }: { props: Props }) {
    return createElement(part, props);
  }

  function Part(props: Props & Closable) {
    return (
      <ErrorBoundary onClose={props.onClose} silent={props.opened === false}>
        <Current props={props} />
      </ErrorBoundary>
    );
  }

  return Object.assign(Part, { prefetch: () => void load().catch(() => undefined) });
}
