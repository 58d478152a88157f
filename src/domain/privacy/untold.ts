/** @fileoverview Personal data of people who were not told what they are kept for (K1, K2; PIPL). */
import type { Table } from '../../schema/define-table';
import { isBlank, textOf, type Value, type Values } from '../checks/check';
import { isMobile, phonesIn } from '../typed/phone';

const TOLD = ['已告知并同意', '公开渠道未联系', '已撤回'];

/** The filled fields that ask for telling: a personal mobile, WeChat, a birthday. */
export function untoldFields(table: Table, record: Values): string[] {
  if (!('consent' in table.fields) || TOLD.includes(textOf(record.consent))) return [];
  return ['phone', 'wechat', 'birthday'].filter((key) => key in table.fields && isPersonal(key, record[key]));
}

/** A switchboard is nobody's own. */
function isPersonal(key: string, value: Value): boolean {
  if (isBlank(value)) return false;
  return key !== 'phone' || phonesIn(String(value)).some(isMobile);
}
