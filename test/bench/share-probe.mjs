// Preloaded into the compiled server (`--import`): how long the guard and the text check take in requests. Says so to
// whoever started the process and sends it `shares`.
import { AccessGuard } from '../../dist/src/platform/access/access.guard.js';
import { TextCheckService } from '../../dist/src/platform/text/text-check.service.js';

const spent = { guard: [], gate: [] };

function measure(Type, method, times) {
  const original = Type.prototype[method];
  Type.prototype[method] = async function (...given) {
    const from = performance.now();
    try {
      return await original.apply(this, given);
    } finally {
      times.push(performance.now() - from);
    }
  };
}

measure(AccessGuard, 'canActivate', spent.guard);
measure(TextCheckService, 'runChecks', spent.gate);

process.on('message', (message) => {
  if (message !== 'shares') return;
  process.send({ guard: spent.guard.splice(0), gate: spent.gate.splice(0) });
});
