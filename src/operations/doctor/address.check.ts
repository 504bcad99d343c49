import type { Config } from '#platform/config/config';
import { examineClock } from './clock.check.ts';
import { examine, fault, ok, warning, type Finding } from './finding.ts';

const TIMEOUT_MS = 10_000;

/** Whether members reach Norbanet at its address, through whatever stands in front. */
export async function examineAddress(config: Config): Promise<readonly Finding[]> {
  const { PUBLIC_URL, NODE_ENV, TRUSTED_PROXIES } = config;
  const proxies =
    NODE_ENV === 'production' && TRUSTED_PROXIES === ''
      ? [
          warning(
            'TRUSTED_PROXIES',
            'no proxy is believed: behind one, all visitors have its address, and one can lock out all others',
            'Write the address of your proxy into TRUSTED_PROXIES.',
          ),
        ]
      : [];
  const mend =
    'See that the name in PUBLIC_URL leads to your proxy, that its certificate holds, and that it leads on to Norbanet.';
  const reached = await examine('PUBLIC_URL', mend, async () => {
    const answer = await fetch(new URL('/api/health/live', PUBLIC_URL), {
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    const told = `${PUBLIC_URL} answers with ${answer.status}`;
    const date = answer.headers.get('date');
    return [
      answer.ok ? ok('PUBLIC_URL', told) : fault('PUBLIC_URL', told, mend),
      ...(date ? [examineClock('clock at PUBLIC_URL', new Date(date))] : []),
    ];
  });
  return [...proxies, ...reached];
}
