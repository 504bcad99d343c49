import type { CaughtEmail } from '../../src/platform/mail/catcher/caught-email.store.ts';
import { Config } from '../../src/platform/config/config.ts';
import { SYSTEM } from '../../src/platform/access/actor.ts';
import type { PlannedDelivery } from '../../src/platform/mail/delivery.ts';
import { DeliveryService } from '../../src/platform/mail/delivery.service.ts';
import { MailSender } from '../../src/platform/mail/mail-sender.ts';
import { SmtpSession } from '../../src/platform/mail/smtp-session.ts';
import { UnitOfWork } from '../../src/platform/persistence/unit-of-work.ts';
import type { UnsettledDeliveriesView } from '../../src/deliveries/dto/delivery.view.ts';
import type { HomeView } from '../../src/notifications/dto/home.view.ts';
import { newId } from '../../src/platform/persistence/id.ts';
import { auditRows } from '../support/accounts.ts';
import { type TestMember, type TestNetwork, createTestNetwork } from '../support/test-network.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { succeeded } from '../support/meetings.ts';
import { startSmtpSink, type SmtpSink } from '../support/smtp-sink.ts';
import { waitUntil } from '../support/wait-until.ts';

const ics = 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nMETHOD:REQUEST\r\nEND:VCALENDAR\r\n';
const letter = (event: string, more: Partial<PlannedDelivery> = {}): PlannedDelivery => ({
  event,
  recipientId: null,
  address: 'seat@example.org',
  channel: 'mail',
  subject: 'The regional meeting has moved',
  text: 'It begins at 10:00.',
  ...more,
});

const planIn = ({ app }: TestApp, ...planned: PlannedDelivery[]) =>
  app.get(UnitOfWork).run(SYSTEM, (tx) => app.get(DeliveryService).plan(tx, planned));

let test: TestApp;
let sink: SmtpSink;
beforeAll(async () => {
  sink = await startSmtpSink();
  test = await startApp({ environment: { SMTP_URL: sink.url } });
});
afterAll(async () => {
  await test?.close();
  await sink?.close();
});

describe('mails to people', () => {
  beforeEach(async () => {
    sink.mood = 'takes';
    sink.letters.length = 0;
    await test.db.query('DELETE FROM delivery');
  });

  const plan = (...planned: PlannedDelivery[]) => planIn(test, ...planned);
  const state = async (event: string) => {
    const [row] = await test.db.query<
      { state: string; fault: string | null; attempts: number; later: boolean }[]
    >('SELECT state, fault, attempts, due_at > now() AS later FROM delivery WHERE event = $1', [event]);
    return row!;
  };
  const settled = (event: string, wanted: string) =>
    waitUntil(`${event} is ${wanted}`, async () => (await state(event)).state === wanted);

  it('arrive once, from the secretariat, with the calendar part a mail program acts on, under an id that stays', async () => {
    await plan(letter('moved:1', { calendar: { method: 'REQUEST', ics } }));
    await settled('moved:1', 'sent');
    expect(sink.letters).toHaveLength(1);
    const [mail] = sink.letters;
    expect(mail!.from!.value[0]!.address).toBe('secretariat@norbanet.example.org');
    expect(mail!.subject).toBe('The regional meeting has moved');
    expect(mail!.text).toContain('It begins at 10:00.');
    const calendar = mail!.attachments.find((part) => part.contentType === 'text/calendar');
    expect(calendar!.content.toString()).toBe(ics);
    const [{ id }] = await test.db.query<[{ id: string }]>('SELECT id FROM delivery');
    expect(mail!.messageId).toBe(`<${id}@norbanet.example.org>`);
    expect(mail!.headers.get('auto-submitted')).toBe('auto-generated');
  });

  it('are planned once a happening, a person and a channel, however often and by whomever', async () => {
    await Promise.all(
      [1, 2, 3, 4].map(() => plan(letter('moved:2'), letter('moved:2', { address: 'other@example.org' }))),
    );
    await waitUntil('both have arrived', () => sink.letters.length === 2);
    await plan(letter('moved:2', { address: 'SEAT@example.org' }));
    await test.app.get(MailSender).sendDue();
    expect(sink.letters).toHaveLength(2);
  });

  it('are not planned when the command that makes them due is rolled back', async () => {
    const failing = test.app.get(UnitOfWork).run(SYSTEM, async (tx) => {
      await test.app.get(DeliveryService).plan(tx, [letter('moved:3')]);
      throw new Error('the meeting was changed by someone else');
    });
    await expect(failing).rejects.toThrow('someone else');
    await test.app.get(MailSender).sendDue();
    expect(sink.letters).toHaveLength(0);
  });

  it('are given up at once when the server knows no such recipient, and tried later when it asks for that', async () => {
    sink.mood = 'refuses-the-recipient';
    await plan(letter('gone'));
    await settled('gone', 'failed');
    expect(await state('gone')).toMatchObject({ fault: 'EENVELOPE-550', attempts: 1 });

    sink.mood = 'asks-to-come-later';
    await plan(letter('busy'));
    await waitUntil('the try is noted', async () => (await state('busy')).fault === 'EENVELOPE-451');
    expect(await state('busy')).toMatchObject({ state: 'pending', attempts: 1, later: true });

    sink.mood = 'takes';
    await test.db.query(`UPDATE delivery SET due_at = now() WHERE event = 'busy'`);
    await test.app.get(MailSender).sendDue();
    await settled('busy', 'sent');
    expect(sink.letters).toHaveLength(1);
  });

  it('are sent again when the line broke before the letter could have arrived, or the server said no to the whole of it', async () => {
    sink.mood = 'hangs-up-on-the-envelope';
    await plan(letter('broken'));
    await waitUntil(
      'the try is noted',
      async () => (await state('broken')).attempts === 1 && (await state('broken')).state !== 'taken',
    );
    expect(await state('broken')).toMatchObject({ state: 'pending', later: true });
    sink.mood = 'takes';
    await test.db.query(`UPDATE delivery SET due_at = now() WHERE event = 'broken'`);
    await test.app.get(MailSender).sendDue();
    await settled('broken', 'sent');
    expect(sink.letters).toHaveLength(1);

    sink.mood = 'refuses-the-letter';
    await plan(letter('unwanted'));
    await settled('unwanted', 'failed');
    expect(sink.letters).toHaveLength(1);
  });

  it('are never sent again when the server may have them: uncertain, and left to people', async () => {
    sink.mood = 'keeps-it-and-hangs-up';
    await plan(letter('maybe'));
    await settled('maybe', 'uncertain');
    sink.mood = 'takes';
    await test.db.query(`UPDATE delivery SET due_at = now()`);
    await test.app.get(MailSender).sendDue();
    await test.app.get(MailSender).sendDue();
    expect(sink.letters).toHaveLength(1);
  });

  it('that a sender had taken when it died are sent by another; those it had handed over are not', async () => {
    await test.db.query(
      `
        INSERT INTO delivery (id, event, address, channel, subject, text, state, taken_by, taken_until)
        VALUES (
          gen_random_uuid(), 'died-before', 'a@example.org', 'mail', 'Before', 'x', 'taken',
          gen_random_uuid(), now() - interval '1 second'
        ),
          (
            gen_random_uuid(), 'died-after', 'b@example.org', 'mail', 'After', 'x', 'handed',
            gen_random_uuid(), now() - interval '1 second'
          ),
          (
            gen_random_uuid(), 'alive', 'c@example.org', 'mail', 'Alive', 'x', 'taken', gen_random_uuid(),
            now() + interval '20 seconds'
          )`,
    );
    await test.app.get(MailSender).sendDue();
    await settled('died-before', 'sent');
    expect(sink.letters.map((mail) => mail.subject)).toEqual(['Before']);
    expect(await state('died-after')).toMatchObject({ state: 'uncertain', fault: 'sender-lost' });
    expect((await state('alive')).state).toBe('taken');
  });

  it('go out once each when several senders work side by side', async () => {
    await plan(...Array.from({ length: 60 }, (_, n) => letter(`many:${n}`, { subject: `Letter ${n}` })));
    await Promise.all([test.app.get(MailSender).sendDue(), test.app.get(MailSender).sendDue()]);
    await waitUntil('all have arrived', () => sink.letters.length >= 60);
    expect(new Set(sink.letters.map((mail) => mail.subject)).size).toBe(60);
    expect(sink.letters).toHaveLength(60);
  });

  it('wait when the mail server is down, and the application does not', async () => {
    const deaf = await startApp({
      database: test.database,
      environment: { SMTP_URL: 'smtp://127.0.0.1:9', ROLE: 'api' },
    });
    try {
      await deaf.app
        .get(UnitOfWork)
        .run(SYSTEM, (tx) => deaf.app.get(DeliveryService).plan(tx, [letter('later')]));
      await deaf.app.get(MailSender).sendDue();
      expect((await fetch(`${deaf.url}/api/health/ready`)).status).toBe(200);
    } finally {
      await deaf.close();
    }
    // Nobody gives it up: as soon as its time comes again, the other process sends it.
    await waitUntil('it is sent', async () => {
      await test.db.query(`UPDATE delivery SET due_at = now() WHERE event = 'later' AND state = 'pending'`);
      await test.app.get(MailSender).sendDue();
      return (await state('later')).state === 'sent';
    });
  });
});

it('a letter goes to no server that cannot prove its name, and never in clear to another machine', async () => {
  const forged = await startSmtpSink({ secure: true });
  const plain = await startSmtpSink();
  const away = await startApp({ environment: { SMTP_URL: forged.url, ROLE: 'api' } });
  try {
    await planIn(away, letter('secret'));
    await away.app.get(MailSender).sendDue();
    expect(
      await away.db.query('select state, fault, attempts, due_at > now() as later from delivery'),
    ).toEqual([{ state: 'pending', fault: 'ESOCKET', attempts: 1, later: true }]);
    const { port } = new URL(plain.url);
    const elsewhere = { host: '127.0.0.1', port: Number(port), secure: false, requireTLS: true };
    await expect(SmtpSession.open(elsewhere)).rejects.toMatchObject({ kind: 'ETLS' });
    expect([...forged.letters, ...plain.letters]).toEqual([]);
  } finally {
    await away.close();
    await forged.close();
    await plain.close();
  }
});

describe('letters that did not arrive, or of which nobody knows', () => {
  let network: TestNetwork;
  let secretariat: TestMember;
  let estonia: TestMember;
  beforeAll(async () => {
    network = await createTestNetwork(test);
    [secretariat, estonia] = [await network.secretariat(), await network.as('EE', 'ngo')];
  });
  beforeEach(async () => {
    sink.letters.length = 0;
    await test.db.query('DELETE FROM delivery');
  });

  const listed = async () =>
    (await secretariat.get<UnsettledDeliveriesView>('/deliveries/unsettled')).body.items;
  const waiting = async (member: TestMember) =>
    succeeded(await member.get<HomeView>('/home')).waits.deliveries;
  /** To the Estonian NGO seat, until the mail server's mood has had its effect. */
  async function gone(event: string, mood: SmtpSink['mood'], more: Partial<PlannedDelivery> = {}) {
    sink.mood = mood;
    await planIn(
      test,
      letter(event, {
        recipientId: estonia.memberId,
        address: estonia.email,
        text: 'http://norbanet.test/welcome#secret',
        ...more,
      }),
    );
    return waitUntil(`${event} is listed`, async () => (await listed())[0]);
  }

  it('are listed for the secretariat by subject, seat, time and outcome, without their text, and counted on Home', async () => {
    await gone('failed:1', 'refuses-the-recipient');
    await planIn(test, letter('failed:2', { address: 'nobody.yet@example.org', subject: 'Your invitation' }));
    const items = await waitUntil('both are listed', async () => {
      const all = await listed();
      return all.length === 2 && all;
    });
    expect(items).toMatchObject([
      {
        subject: 'Your invitation',
        state: 'failed',
        to: { memberId: null, name: null, seat: null, address: 'nobody.yet@example.org' },
      },
      {
        subject: 'The regional meeting has moved',
        state: 'failed',
        fault: 'EENVELOPE-550',
        attempts: 1,
        plannedAt: expect.stringMatching(/Z$/),
        to: {
          memberId: estonia.memberId,
          name: 'ee-ngo',
          country: 'EE',
          seat: 'ngo',
          office: null,
          address: estonia.email,
          newAddress: null,
          left: false,
        },
      },
    ]);
    expect(JSON.stringify(items)).not.toMatch(/secret|welcome/);
    expect([await waiting(secretariat), await waiting(estonia)]).toEqual([2, 0]);
    const first = await secretariat.get<UnsettledDeliveriesView>('/deliveries/unsettled?limit=1');
    const second = await secretariat.get<UnsettledDeliveriesView>(
      `/deliveries/unsettled?limit=1&after=${first.body.next}`,
    );
    expect([[...first.body.items, ...second.body.items], second.body.next]).toEqual([items, null]);
  });

  it('are sent again once when a person says so, to the address of today, under the id of the first', async () => {
    const { id } = await gone('maybe:1', 'keeps-it-and-hangs-up');
    const [before] = sink.letters;
    sink.mood = 'takes';
    await test.db.query(`update member set email = 'ee.ngo.new@example.org' where id = $1`, [
      estonia.memberId,
    ]);
    expect((await listed())[0]!.to).toMatchObject({
      address: 'ee-ngo@example.org',
      newAddress: 'ee.ngo.new@example.org',
    });
    const answers = await Promise.all([1, 2, 3].map(() => secretariat.post(`/deliveries/${id}/send-again`)));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([204, 409, 409]);
    expect(answers.find(({ status }) => status === 409)!.body).toMatchObject({ code: 'delivery-settled' });
    await waitUntil('it has arrived', () => sink.letters.length === 2);
    expect(sink.letters[1]!.messageId).toBe(before!.messageId);
    expect([sink.letters[1]!.to].flat().map((to) => to!.text)).toEqual(['ee.ngo.new@example.org']);
    expect(await listed()).toEqual([]);
    expect(await auditRows(test, 'delivery.sent-again')).toMatchObject([
      {
        actor_id: secretariat.memberId,
        object_id: id,
        country: 'EE',
        detail: { was: 'uncertain', memberId: estonia.memberId },
      },
    ]);
    await test.db.query('update member set email = $2 where id = $1', [estonia.memberId, estonia.email]);
  });

  it('are set aside for good, and never sent', async () => {
    const { id } = await gone('failed:3', 'refuses-the-recipient');
    sink.mood = 'takes';
    expect((await secretariat.post(`/deliveries/${id}/set-aside`)).status).toBe(204);
    expect([await listed(), await waiting(secretariat)]).toEqual([[], 0]);
    expect((await secretariat.post(`/deliveries/${id}/send-again`)).body).toMatchObject({
      code: 'delivery-settled',
    });
    await test.app.get(MailSender).sendDue();
    expect(sink.letters).toEqual([]);
    expect(await auditRows(test, 'delivery.set-aside')).toMatchObject([
      { actor_id: secretariat.memberId, object_id: id, detail: { was: 'failed' } },
    ]);
  });

  it('are not sent to one who has left, nor touched while they are on their way, nor by anyone else', async () => {
    const police = await network.networkMember('EE');
    const { id } = await gone('failed:4', 'refuses-the-recipient', {
      recipientId: police.memberId,
      address: police.email,
    });
    sink.mood = 'takes';
    for (const act of ['send-again', 'set-aside'])
      expect((await estonia.post(`/deliveries/${id}/${act}`)).body).toMatchObject({ code: 'not-found' });
    expect((await estonia.get('/deliveries/unsettled')).status).toBe(404);
    await test.db.query(`update member set state = 'left' where id = $1`, [police.memberId]);
    expect((await listed())[0]!.to.left).toBe(true);
    expect((await secretariat.post(`/deliveries/${id}/send-again`)).body).toMatchObject({
      code: 'recipient-left',
    });
    for (const unknown of [newId(), 'x'])
      expect((await secretariat.post(`/deliveries/${unknown}/set-aside`)).body).toMatchObject({
        code: 'not-found',
      });
    await test.db.query(
      `update delivery set state = 'pending', due_at = now() + interval '1 hour' where id = $1`,
      [id],
    );
    expect((await secretariat.post(`/deliveries/${id}/set-aside`)).body).toMatchObject({
      code: 'delivery-settled',
    });
  });
});

describe('the catcher, where no mail server is named', () => {
  let developing: TestApp;
  let caught: CaughtEmail;
  const pages = () => ['/dev/mail', '/dev/mail.json', `/dev/mail/${caught.id}`, `/dev/mail/${caught.id}.eml`];
  const statuses = (url: string, headers: Record<string, string> = {}) =>
    Promise.all(pages().map(async (page) => (await fetch(url + page, { headers })).status));

  beforeAll(async () => {
    developing = await startApp({ environment: { NODE_ENV: 'development' } });
    await planIn(
      developing,
      letter('caught:1', {
        subject: 'Mødet <b>er</b> flyttet',
        text: 'Read http://norbanet.test/meetings/1 first.',
        calendar: { method: 'REQUEST', ics },
      }),
      letter('caught:2', { address: 'other@example.org', subject: 'For somebody else' }),
    );
    const mails = await waitUntil('both are caught', async () => {
      const all = (await (await fetch(`${developing.url}/dev/mail.json`)).json()) as CaughtEmail[];
      return all.length === 2 && all;
    });
    caught = mails.find(({ to }) => to.includes('seat@example.org'))!;
  });
  afterAll(() => developing?.close());

  it('keeps a letter instead of sending it and shows it: in the list, to its recipient, by itself, and as it would have gone out', async () => {
    expect(caught).toMatchObject({
      subject: 'Mødet <b>er</b> flyttet',
      from: 'secretariat@norbanet.example.org',
      calendar: { method: 'REQUEST', ics },
    });
    const [list, theirs, one, raw] = await Promise.all(
      [
        '/dev/mail',
        '/dev/mail?to=OTHER@example.org',
        `/dev/mail/${caught.id}`,
        `/dev/mail/${caught.id}.eml`,
      ].map(async (page) => (await fetch(developing.url + page)).text()),
    );
    expect(list).toContain('For somebody else');
    expect(list).toMatch(new RegExp(`href="/dev/mail/${caught.id}">Mødet &#60;b&#62;er&#60;/b&#62; flyttet`));
    expect([theirs!.includes('For somebody else'), theirs!.includes(caught.id)]).toEqual([true, false]);
    expect(one).toContain('href="http://norbanet.test/meetings/1"');
    expect(raw).toMatch(/^Message-ID: <[0-9a-f-]{36}@norbanet\.example\.org>/im);
    await waitUntil(
      'both count as sent',
      async () =>
        (await developing.db.query<object[]>(`select 1 from delivery where state <> 'sent'`)).length === 0,
    );
  });

  it('shows nothing but its own letters', async () => {
    const answers = await Promise.all(
      ['x', '..%2f..%2fpackage', crypto.randomUUID()]
        .flatMap((id) => [id, `${id}.eml`])
        .map((id) => fetch(`${developing.url}/dev/mail/${id}`)),
    );
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 404));
  });

  it('is not there in production, beside a mail server, nor for anyone but the one at the machine', async () => {
    const DATA_DIR = developing.app.get(Config).DATA_DIR;
    const production = await startApp({
      database: developing.database,
      environment: {
        NODE_ENV: 'production',
        PUBLIC_URL: 'https://norbanet.test',
        SMTP_URL: 'smtp://localhost',
        DATA_DIR,
        ROLE: 'api',
      },
    });
    try {
      expect(await statuses(developing.url)).toEqual([200, 200, 200, 200]);
      expect(await statuses(production.url)).toEqual([404, 404, 404, 404]);
      expect(await (await fetch(`${production.url}/dev/mail`)).json()).toMatchObject({ code: 'not-found' });
    } finally {
      await production.close();
    }
    expect(await statuses(test.url)).toEqual([404, 404, 404, 404]);
    expect(await statuses(developing.url, { 'x-forwarded-for': '10.0.0.7' })).toEqual([404, 404, 404, 404]);
  });
});
