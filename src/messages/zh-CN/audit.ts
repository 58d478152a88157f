/** @fileoverview 年度核查: its tab, and what the manager is asked. */

export const audit = {
  titles: ['事项', '客户编号', '客户名称', '客户等级', '负责人', '说明'],
  note: (day: string, count: number) => `年度核查：${count} 项，${day} 生成；由登记簿重写，请勿在此修改。`,
  kinds: { asleep: '沉睡客户', incomplete: '重点客户完整度', vague: '表述规范', kept: '保留期已到' },
  nobodyAsleep: (lines: number) =>
    lines === 0 ? '没有需要核查的客户。' : `没有沉睡客户；其他 ${lines} 项见「年度核查」页。`,
  ask: (dormant: number, revive: number) =>
    `名单见「年度核查」页：建议转为休眠 ${dormant} 位，转为待激活 ${revive} 位。休眠客户不再安排跟进，再有维护记录或订单时自动恢复。现在确认吗？`,
  confirmed: (dormant: number, revive: number) => `已确认：休眠 ${dormant} 位，待激活 ${revive} 位。`,
};

export type AuditMessages = typeof audit;
