import { temporaryDovecot } from '../dovecot/temporary-mail-server.mjs';
import { passing, startCluster } from '../postgres/cluster.mjs';
import { passingPlace } from '../postgres/location.mjs';
import { temporaryRedis } from '../redis/temporary-redis.mjs';
import { temporaryFolder } from './temporary-folder.mjs';

/**
 * PostgreSQL, Redis and a mailbox for the tests: those named in the environment, or some of our own that
 * vanish afterwards.
 */
export async function startServices(cleanUp, { env = process.env, say = console.log } = {}) {
  const found = {};
  const folder = temporaryFolder('norbanet-test-', cleanUp);
  if (env.TEST_DATABASE_URL) {
    found.TEST_DATABASE_URL = env.TEST_DATABASE_URL;
    say('  PostgreSQL: the one that TEST_DATABASE_URL names');
  } else {
    const cluster = await startCluster(await passingPlace(folder), { settings: passing, say });
    cleanUp.push(cluster.stop);
    await cluster.ready;
    found.TEST_DATABASE_URL = cluster.ownerUrl;
    say('  PostgreSQL: 18, from the packages, for this run');
  }
  const outside = env.TEST_REDIS_URL ?? env.REDIS_URL;
  if (outside) {
    found.TEST_REDIS_URL = outside;
    say('  Redis: the one that REDIS_URL names');
  } else {
    const redis = await temporaryRedis(folder);
    if (redis) {
      cleanUp.push(redis.stop);
      found.TEST_REDIS_URL = redis.url;
    }
    say(
      redis
        ? '  Redis: the one installed here, for this run'
        : '  Redis: none found, so jobs and live events are tested on PostgreSQL alone',
    );
  }
  const mailbox = env.TEST_IMAP_URL ? undefined : await temporaryDovecot(folder);
  if (mailbox) {
    cleanUp.push(mailbox.stop);
  }
  const imap = env.TEST_IMAP_URL ?? mailbox?.url;
  if (imap) {
    found.TEST_IMAP_URL = imap;
  }
  say(
    imap
      ? '  IMAP: a real mailbox, for this run'
      : '  IMAP: no dovecot found, so answers by mail are not tested against a real mailbox',
  );
  return found;
}
