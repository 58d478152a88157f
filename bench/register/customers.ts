/** @fileoverview Customers as a team files them over a year: distinct names, phones and owners. */
import type { Values } from '../../src/application/ports';
import { daysAgo, drawn, momentOn } from './numbers';

export const MEMBERS = Array.from({ length: 20 }, (_, index) => ({
  name: `${'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗'.charAt(index)}芳`,
  email: index === 0 ? 'wang@example.com' : `member${index}@example.com`,
}));

const PLACES = ['杭州', '宁波', '温州', '苏州', '南京', '上海', '合肥', '福州', '厦门', '广州', '深圳', '成都'];
const FIRST = '宏瑞金博华中天海正嘉恒永鼎盛百德安康利源兴隆泰和顺达昌茂祥福';
const SECOND = '远丰源达泽创成纳阳禾信诚业通联科发展汇智锐峰凯越腾飞翔宇晟辉';
const LINES = ['机械', '电子', '建材', '食品', '物流', '软件', '服饰', '能源', '环保', '包装'];
const INDUSTRIES = ['制造业-机械设备', '制造业-电子设备', '科技业-软件', '服务业-物流', '零售业-商超', '农业'];
const STAGES = ['成交客户', '成交客户', '成交客户', '长期合作客户', '意向客户', '潜在客户'];
// Of a register larger than this many customers were lost long ago: nobody plans for them.
const LARGE = 20_000;
const LOST_OF_A_HUNDRED = 50;
// A prime beside the number of names steps through all of them before one comes again.
const STEP = 7919;

export function customerId(index: number): string {
  return `2025${String(1 + (index % 12)).padStart(2, '0')}${String(1 + Math.floor(index / 12)).padStart(3, '0')}`;
}

export function ownerOf(index: number): string {
  return MEMBERS[index % MEMBERS.length]?.name ?? '';
}

export function customerAt(index: number): Values {
  const filed = daysAgo(40 + drawn(index, 1, 300));
  return {
    id: customerId(index),
    name: nameOf(index),
    industry: chosen(INDUSTRIES, drawn(index, 2, 100)),
    contactName: `${'赵钱孙李周吴郑王冯陈'.charAt(index % 10)}建国`,
    phone: `139${String((index * STEP) % 100_000_000).padStart(8, '0')}`,
    stage: stageOf(index),
    ...(stageOf(index) === '流失客户' ? { lostReason: '价格' } : {}),
    owner: ownerOf(index),
    type: '企业客户',
    region: '浙江省-杭州市',
    consent: '已告知并同意',
    status: '已生效',
    collectedBy: ownerOf(index),
    collectedAt: momentOn(filed),
    createdAt: momentOn(filed),
    updatedAt: momentOn(filed),
    updatedBy: ownerOf(index),
  };
}

export function stageOf(index: number): string {
  const isLost = index >= LARGE && drawn(index, 8, 100) < LOST_OF_A_HUNDRED;
  return isLost ? '流失客户' : chosen(STAGES, drawn(index, 3, 60));
}

function nameOf(index: number): string {
  const at = index * STEP;
  const place = PLACES[at % PLACES.length] ?? '';
  const core = FIRST.charAt(Math.floor(at / 12) % FIRST.length) + SECOND.charAt(Math.floor(at / 360) % SECOND.length);
  const line = LINES[Math.floor(at / 10_800) % LINES.length] ?? '';
  return `${place}${core}${line}${chosen(['有限公司', '股份有限公司'], index)}`;
}

/** One of a list, by any number. */
export function chosen(list: readonly string[], at: number): string {
  return list[at % list.length] ?? '';
}
