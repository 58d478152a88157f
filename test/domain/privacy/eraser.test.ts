import { erasedMark, eraserOf, isErasedText } from '../../../src/domain/privacy/eraser';

const mark = erasedMark('2026-11-23');
const { erase, touches } = eraserOf(
  {
    names: ['张建国', '张总', '张'],
    numbers: ['13800138000', '0571-88887777', '110'],
    addresses: ['zjg@example.com', 'zj'],
  },
  mark,
);

describe('eraserOf', () => {
  it.each([
    ['与张建国（138 0013 8000）通话', `与${mark}（${mark}）通话`],
    ['邮箱 ZJG@Example.com', `邮箱 ${mark}`],
    ['总机 0571-8888 7777', `总机 ${mark}`],
    ['张总说下周再谈', `${mark}说下周再谈`],
    ['张三的报警电话 110', '张三的报警电话 110'],
    ['单号 9138001380001', '单号 9138001380001'],
    ['', ''],
  ])('%s', (text, expected) => {
    expect(erase(text)).toBe(expected);
    expect(touches(text)).toBe(text !== expected);
  });

  it('finds nobody where nothing is known', () => {
    const nobody = eraserOf({ names: [''], numbers: ['无'], addresses: [] }, mark);
    expect(nobody.touches('任何文字')).toBe(false);
    expect(nobody.erase('任何文字')).toBe('任何文字');
  });

  it('leaves a mark that is known as one', () => {
    expect(mark).toBe('〔已按本人要求删除 2026-11-23〕');
    expect(isErasedText(erase('张建国'))).toBe(true);
    expect(isErasedText('张建国')).toBe(false);
  });
});
