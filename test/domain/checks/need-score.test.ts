import { needScore } from '../../../src/domain/checks/need-score';
import { needs } from '../../../src/schema/tables/needs';
import { aCheckContext, told } from '../../builders/check-context';

const MISSING = ['satisfaction scoreMissing'];

describe('need score', () => {
  it.each([
    ['待处理', undefined, '', []],
    ['处理中', undefined, '', []],
    ['已解决', undefined, '', []],
    ['已关闭', 4, '', []],
    ['已关闭', 2, '', []],
    ['已关闭', undefined, '', MISSING],
    ['已关闭', '满意', '', MISSING],
    ['已关闭', undefined, '已更换轴承', MISSING],
    ['已关闭', undefined, '客户未评分：联系人已离职', []],
    ['已关闭', undefined, '客戶未評分：聯絡人已離職', []],
    ['已关闭', undefined, 'Not rated, the contact has left', []],
    ['已关闭', undefined, '客户未评分', MISSING],
    ['已关闭', undefined, '客户未评分。', MISSING],
  ])('%s, %j, “%s”: %j', (status, satisfaction, result, expected) => {
    expect(told(needScore.check({ status, satisfaction, result }, aCheckContext(needs)))).toEqual(expected);
  });
});
