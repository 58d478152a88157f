import { readWechat } from '../../../src/domain/typed/wechat';

describe('readWechat', () => {
  it.each(['同手机', '同手机号', '微信同号', '同上', '手机同号', '同电话', '与手机相同', '（微信同号）', '同號'])(
    'takes %s as the mobile number',
    (text) => {
      expect(readWechat(text, '13800138000')).toEqual({ ok: true, value: '13800138000' });
    },
  );

  it('tells when there is no mobile to be the same as', () => {
    expect(readWechat('同手机')).toEqual({ ok: false, expected: 'wechatWithoutMobile' });
  });

  it.each(['wang_fang88', '13900139000', '老王', '手机', '微信号', '同心科技小王'])('keeps %s', (text) => {
    expect(readWechat(` ${text} `, '13800138000')).toEqual({ ok: true, value: text });
  });
});
