/** @fileoverview Statuses that fit the type of a need. */
import { needStatus } from '../../../src/domain/checks/need-status';
import { needStatuses, needTypes } from '../../../src/schema/options/needs';
import { needs } from '../../../src/schema/tables/needs';
import { aCheckContext } from '../../builders/check-context';

const wrong = needTypes.values.flatMap(({ value: type }) =>
  needStatuses.values
    .map(({ value }) => value)
    .filter((status) => needStatus.check({ type, status }, aCheckContext(needs)).length > 0)
    .map((status) => `${type} ${status}`),
);

it('takes every status but a sale of a complaint or a problem', () => {
  expect(wrong).toEqual(['问题反馈 已转化', '问题反馈 未转化', '投诉 已转化', '投诉 未转化']);
});

it('asks nothing of a need that has no status yet', () => {
  expect(needStatus.check({ type: '投诉', status: '' }, aCheckContext(needs))).toEqual([]);
});
