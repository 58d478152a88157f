/** @fileoverview A copy of the register: what it is asked, and what is said of the answer. */

export const copies = {
  title: '本表格是副本',
  undecided:
    '本表格是另一个登记簿的副本：编号、邮件和自动任务都已停止。请管理员用「设置 ▸ 初始化登记簿…」说明它的用途：继续使用、新登记簿或试用。',
  ask: '本表格是另一个登记簿的副本。请输入数字：\n1 继续使用：由本表格接续原登记簿\n2 新登记簿：重新开始\n3 试用：不会发送任何邮件',
  askHighest: '请输入原登记簿已给出的最高客户编号（见管理员每日提醒的末尾，或备份文件名）：',
  askClear: '是否清空客户、记录和邮件？设置、成员和选项会保留。',
  unknownAnswer: '请输入 1、2 或 3。',
  notANumber: (value: string) => `“${value}”不是本登记簿编号规则下的客户编号。`,
  continued: (from: string, highest: string) => `本副本接续登记簿 ${from}，已给出的最高编号 ${highest}`,
  begun: (from: string) => `本副本作为新登记簿，复制自 ${from}`,
  trial: (from: string) => `本副本仅供试用，复制自 ${from}`,
  doneContinued: (highest: string) => `已接续原登记簿，编号从 ${highest} 之后继续。`,
  doneNew: (cleared: number) => (cleared > 0 ? `新登记簿已就绪，清空 ${cleared} 条记录。` : '新登记簿已就绪。'),
  doneTrial: '已设为试用：不会发送任何邮件。',
  notACopy: '本表格不是副本，无需说明用途。',
  trialNoMail: '这是试用副本，不发送邮件。',
};

export type CopyMessages = typeof copies;
