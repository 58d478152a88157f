import fc from 'fast-check';
import { maskSensitive, masksIn } from '../../src/domain/sensitive';

describe('maskSensitive', () => {
  it.each([
    ['身份证11010519491231002X', '身份证110105********002X'],
    ['身份证11010519491231002x。', '身份证110105********002X。'],
    ['１１０１０５１９４９１２３１００２Ｘ', '110105********002X'],
    ['110105 19491231 002X', '110105********002X'],
    ['110105-19491231-002X', '110105********002X'],
    ['卡号6222020200112233446', '卡号622202*********3446'],
    ['卡号 6222 0202 0011 2233 446 请查收', '卡号 622202*********3446 请查收'],
    ['6222-0202-0011-2233-446', '622202*********3446'],
    ['622202 0200112233446', '622202*********3446'],
    ['4111111111111111', '411111******1111'],
    ['法人身份证11010519491231002X，卡号6222020200112233446', '法人身份证110105********002X，卡号622202*********3446'],
    ['11010519491231002X 6222020200112233446', '110105********002X 622202*********3446'],
    ['11010519491231002X6222020200112233446', '110105********002X622202*********3446'],
    ['622202020011223344611010519491231002X', '622202*********3446110105********002X'],
    ['*11010519491231002X*', '*110105********002X*'],
    ['密码：abc123', '密码：******'],
    ['登录密码:Abc@123，勿外传', '登录密码:******，勿外传'],
    ['密码是 888888', '密码是 ******'],
    ['密码 888888', '密码 ******'],
    ['password: hunter2 ok', 'password: ****** ok'],
    ['PWD=hunter2', 'PWD=******'],
    ['密码：6222020200112233446', '密码：******'],
  ])('hides %s as %s', (text, masked) => {
    expect(maskSensitive(text).text).toBe(masked);
  });

  it.each([
    '',
    '13800138000；0571-88887777',
    '400-800-8888 13800138000',
    '0571-88887777-801',
    '订单202405001，金额500000元',
    // The last character is not the check digit.
    '110105194912310021',
    // No such province, no such day.
    '99010519491231002X',
    '11010519490231002X',
    // Fails Luhn.
    '6222020200112233447',
    // Too long to be either.
    '62220202001122334461234',
    '密码已发送给王经理',
    '请重置密码',
    'password reset link',
    '忘记密码：是',
    '110105********002X 密码：******',
  ])('leaves %j alone', (text) => {
    expect(maskSensitive(text)).toEqual({ text, found: [] });
  });

  it('tells kinds and masks, in the order of the text', () => {
    expect(maskSensitive('密码：abc123，卡6222020200112233446，证11010519491231002X').found).toEqual([
      { kind: 'password', masked: '******' },
      { kind: 'bankCard', masked: '622202*********3446' },
      { kind: 'residentId', masked: '110105********002X' },
    ]);
  });

  const pieces = fc.constantFrom(
    '11010519491231002X',
    '6222020200112233446',
    '6222 0202 0011 2233 446',
    '１１０１０５ １９４９１２３１ ００２Ｘ',
    '密码：abc123',
    '客户',
    ' ',
    '，',
    '-',
    '12',
    '*',
  );
  it('masks twice as once, and keeps no raw number', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 8 }), (parts) => {
        const once = maskSensitive(parts.join('，')).text;
        expect(maskSensitive(once)).toEqual({ text: once, found: [] });
        expect(once).not.toContain('11010519491231002X');
        expect(once).not.toContain('6222020200112233446');
        expect(once).not.toContain('abc123');
      }),
    );
  });
});

describe('masksIn', () => {
  it.each([
    ['法人身份证110105********002X，卡号622202*********3446', 2],
    ['密码：******', 1],
    ['password: ****** ok', 1],
    ['****** 重点客户 ******', 0],
    ['138****8000', 0],
    ['', 0],
  ])('counts the masks of %j: %d', (text, count) => {
    expect(masksIn(text)).toBe(count);
  });

  it('counts every mask that was made', () => {
    const { text, found } = maskSensitive('11010519491231002X、6222020200112233446、4111111111111111、密码=abc123');
    expect([masksIn(text), found.length]).toEqual([4, 4]);
  });
});
