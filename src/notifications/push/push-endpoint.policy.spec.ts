import { isPushEndpoint } from './push-endpoint.policy.ts';

const allowed = (endpoint: string, own: readonly string[] = []): boolean => isPushEndpoint(endpoint, own);

describe('an address for push messages', () => {
  it.each([
    'https://fcm.googleapis.com/fcm/send/cJ4x:APA91b',
    'https://updates.push.services.mozilla.com/wpush/v2/gAAAAA',
    'https://eu.push.services.mozilla.com/wpush/v2/gAAAAA',
    'https://wns2-par02p.notify.windows.com/w/?token=BQYAAA%3d%3d',
    'https://web.push.apple.com/QGuQyav',
    'https://eu1.push.apple.com/QGuQyav',
  ])('may be one of a browser’s maker: %s', (endpoint) => {
    expect(allowed(endpoint)).toBe(true);
  });

  it.each([
    ['no https', 'http://fcm.googleapis.com/fcm/send/x'],
    ['another scheme', 'wss://fcm.googleapis.com/fcm/send/x'],
    ['another port', 'https://fcm.googleapis.com:8443/x'],
    ['the usual port, written out', 'https://fcm.googleapis.com:443/x'],
    ['a name before the host', 'https://fcm.googleapis.com@10.0.0.1/x'],
    ['a name and the host', 'https://user@fcm.googleapis.com/x'],
    ['a password and the host', 'https://user:secret@fcm.googleapis.com/x'],
    ['a dot after the host', 'https://fcm.googleapis.com./x'],
    ['a host that ends alike', 'https://evilfcm.googleapis.com/x'],
    ['a host that begins alike', 'https://fcm.googleapis.com.example.org/x'],
    ['a domain without its dot', 'https://evilnotify.windows.com/x'],
    ['a domain and nothing before it', 'https://notify.windows.com/x'],
    ['an empty part before a domain', 'https://.notify.windows.com/x'],
    ['capital letters', 'https://FCM.googleapis.com/x'],
    ['wide letters', 'https://ｆcm.googleapis.com/x'],
    ['a dot of another script', 'https://fcm。googleapis。com/x'],
    ['letters of another script', 'https://fсm.googleapis.com/x'],
    ['a soft hyphen', 'https://fcm.google\u00ADapis.com/x'],
    ['a backslash', 'https://fcm.googleapis.com\\@10.0.0.1/x'],
    ['a tab', 'https://fcm.googleapis.com/\tx'],
    ['a line break before a header', 'https://fcm.googleapis.com/x\r\nHost: 10.0.0.1'],
    ['a blank before it', ' https://fcm.googleapis.com/x'],
    ['steps upwards', 'https://fcm.googleapis.com/a/../x'],
    ['a fragment', 'https://fcm.googleapis.com/x#y'],
    ['an address of this machine', 'https://127.0.0.1/x'],
    ['a number for this machine', 'https://2130706433/x'],
    ['this machine by version 6', 'https://[::1]/x'],
    ['this machine by name', 'https://localhost/x'],
    ['the address for a cloud’s secrets', 'https://169.254.169.254/latest/meta-data'],
    ['no address', 'fcm.googleapis.com/x'],
    ['nothing', ''],
    ['too long', `https://fcm.googleapis.com/${'x'.repeat(1_000)}`],
  ])('is refused with %s', (_, endpoint) => {
    expect(allowed(endpoint)).toBe(false);
  });

  it('may be one of a push service that was named here, at its port alone', () => {
    const own = ['https://push.example.org:8443'];
    expect(allowed('https://push.example.org:8443/x', own)).toBe(true);
    expect(allowed('https://push.example.org/x', own)).toBe(false);
    expect(allowed('http://push.example.org:8443/x', own)).toBe(false);
    expect(allowed('https://a@push.example.org:8443/x', own)).toBe(false);
    expect(allowed('https://push.example.org:8443.example.net/x', own)).toBe(false);
  });
});
