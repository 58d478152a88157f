/** @fileoverview 沟通纪要 by mail in the built bundle: a run that dies at a service call, and the same button pressed again. */
import { type Fixture, WANG } from './fixture';
import { type SavedRegister, savedRegister } from './saved-register';

type Register = Pick<Fixture, 'host' | 'get' | 'call' | 'at'>;
interface Answer {
  readonly ok: boolean;
  readonly lastSentAt?: string;
  readonly already?: string;
  readonly problems?: readonly { readonly message: string }[];
}

const TO = 'zhang@example.com';

let register: SavedRegister;
beforeAll(() => {
  register = savedRegister('表单模板', '2026-11-23T09:00', (f) => {
    const id = f.customer('甲一机械有限公司', { email: TO });
    f.log(id, '2026-11-23', '上门拜访');
    f.host.advance('2h');
  });
});
afterAll(() => register.forget());

function ask({ call, get }: Register, more: object): Answer {
  return call('sendMinutes', [{ id: String(get('维护记录')[0]?.id), ...more }], WANG) as Answer;
}

const mailsIn = ({ host }: Register) => host.outbox.filter(({ to }) => to === TO).length;

/** What the person did is the same each time: opened the letter, pressed, saw an error, pressed again ten minutes later. */
function pressedTwice(at: number, effect: 'before' | 'after', f: Register) {
  const { lastSentAt } = ask(f, {});
  f.host.faults.killAt(at, { effect });
  try {
    ask(f, { via: '邮件', lastSentAt });
  } catch {
    // A killed run hands nothing over.
  }
  f.host.faults.clear();
  f.host.advance('10m');
  const again = ask(f, { via: '邮件', lastSentAt });
  const [contact] = f.get('维护记录');
  return { again, mails: mailsIn(f), minutesVia: contact?.minutesVia, marked: contact?.minutesSentAt instanceof Date };
}

// Handles count here; more closely around the mail, and from there to the end.
const NEAR = [40, 70, 88, 94, 96, 97, 98, 99, 100, 104, 110, 116, 119, 122, 125, 128, 133];
const SAMPLE = process.env.SOAK ? Array.from({ length: 136 }, (_, index) => index + 1) : NEAR;

it.each(SAMPLE.flatMap((at) => [['before', at] as const, ['after', at] as const]))(
  'killed %s call %i: one mail, marked, and the answer tells',
  (effect, at) => {
    const { again, mails, minutesVia, marked } = pressedTwice(at, effect, register.open());
    expect({ ok: again.ok, mails, minutesVia, marked }).toEqual({
      ok: true,
      mails: 1,
      minutesVia: '邮件',
      marked: true,
    });
  },
);
