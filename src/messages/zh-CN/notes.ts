/** @fileoverview What a note at a cell says about what a person just typed. */

export const notes = {
  numberPutBack: (typed: string) => `编号由登记簿给出，已改回；您输入的是“${typed}”。`,
  systemPutBack: (field: string) => `${field}由登记簿计算，已改回。`,
  strictPutBack: (field: string, typed: string) =>
    typed === ''
      ? `${field}是重要字段，不能直接清空，已改回。需要更改请用「审核 ▸ 提交更新申请…」。`
      : `${field}是重要字段，不能直接修改，已改回。要改为“${typed}”，请用「审核 ▸ 提交更新申请…」。`,
  decisionPutBack: (field: string, allowed: string) => `${field}只能由${allowed}决定，已改回。`,
  reasonFirst: (reason: string, verdict: string) => `请先填写“${reason}”，再选择“${verdict}”。`,
  decisionPending: (field: string) => `无法确认是谁修改了${field}，待经理确认。`,
  stateIncomplete: (fields: string) => `待补充：${fields}`,
  stateWaiting: '待复核：请复核人在「审核 ▸ 待复核客户…」中处理。',
  stateReturned: (reason: string) => `退回补充：${reason}`,
  stateMerged: (master: string) => `已并入 ${master}`,
  merged: (typed: string, master: string) => `${typed} 已并入 ${master}，这里改为后者。`,
  lost: (customer: string) => `${customer} 是流失客户；如已挽回，请修改其合作阶段。`,
  stateDormant: '休眠客户，不再安排跟进。',
  /** `name` is '' on a day off that has none. */
  dayOff: (day: string, name: string) =>
    `${day}是${name === '' ? '休息日' : `${name}（休息日）`}，日期按您的约定保留。`,
  twin: (field: string, number: string, name: string) => `${field}与 ${number} ${name} 相同，可能是同一客户。`,
  likelyTwin: (number: string, name: string) => `与 ${number} ${name} 相近，请确认是否为同一客户。`,
  twinOwner: (owner: string, lastContact: string) =>
    lastContact === '' ? `负责人 ${owner}，尚无维护记录。` : `负责人：${owner} ${lastContact}联系过。`,
  ago: (days: number) => (days <= 0 ? '今天' : days === 1 ? '昨天' : `${days} 天前`),
  twinHelp:
    '如是同一客户，请勿重复联系：与对方负责人协作，或向经理申请转交（跟进 ▸ 批量转交…）或合并（分析 ▸ 查重与合并…）。',
  overContact: (wished: string, planned: string) => `客户期望${wished}，计划为${planned}。`,
  proposal: (text: string) => `是否为：${text}？`,
};

export type NoteMessages = typeof notes;
