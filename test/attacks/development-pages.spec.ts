import { attackTarget } from '../support/attack-target.ts';

const target = attackTarget({ HOST: '' });
/** A second address of this machine, which a server that listens on every address would answer too. */
const ANOTHER_ADDRESS = '127.0.0.2';

describe('the page of caught mails', () => {
  it('is open at the address of this machine alone', async () => {
    const { port } = new URL(target.norbanet.url);
    expect((await fetch(`http://127.0.0.1:${port}/dev/mail`)).status).toBe(200);
    await expect(fetch(`http://${ANOTHER_ADDRESS}:${port}/dev/mail`)).rejects.toThrow();
  });
});
