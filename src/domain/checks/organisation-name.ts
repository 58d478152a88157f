/** @fileoverview An organisation's name has the ending of one; else it looks like a short name. */
import { isPerson } from '../records/required-fields';
import { halfWidth } from '../typed/text';
import { type Check, textOf } from './check';

const ENDINGS =
  /(?:公司|集团|集團|总公司|厂|廠|店|行|所|院|校|中心|社|局|处|處|站|馆|館|会|會|部|学|學|园|園|场|場|庄|莊|室|府|队|隊|矿|礦|坊|楼|樓|城|院校|银行|合作社|合伙|企业|企業|商户|商號|经营户|户|堂|吧|居|轩|网|报|台|库|港|农场|牧场|基地|联盟|联合体|办|办公厅|厅|委|组|团|军|法院|机关|單位|单位)$/;
const LATIN =
  /(?:\b(?:ltd|limited|inc|incorporated|corp|corporation|co|company|llc|llp|plc|gmbh|ag|kg|bv|nv|s\.?a|s\.?r\.?l|s\.?p\.?a|oy|ab|as|pte|pty|group|holdings?|university|school|college|institute|bank|hospital|foundation|association))\.?$/i;
const TAIL = /\([^()]*\)$/;

export const organisationName: Check = {
  id: 'organisation-name',
  tables: ['customers'],
  check(record) {
    const value = textOf(record.name);
    if (value === '' || isPerson(record) || hasEnding(halfWidth(value))) return [];
    return [{ field: 'name', message: 'nameLooksShort', params: { value }, severity: 'warning' }];
  },
};

/** The ending stands at the end, or before a bracket: 某某合伙企业（有限合伙）, 某某公司（深圳）. */
function hasEnding(name: string): boolean {
  const plain = name.replace(TAIL, '').trim();
  return [name.replace(/[()]/g, ''), plain].some((text) => ENDINGS.test(text) || LATIN.test(text));
}
