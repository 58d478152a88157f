/** @fileoverview The words of the forms. They go to the page as they are: {id} and the like are filled in there. */

export const forms = {
  save: '保存',
  saving: '正在保存…',
  close: '关闭',
  another: '再建一条',
  choose: '请选择',
  required: '必填',
  missing: '请填写{field}',
  yes: '是',
  savedCustomer: '已建立客户 {id}',
  savedInteraction: '已登记 {id}',
  twins: '可能与已有客户重复，请核对：',
  twin: '{id} {name}（负责人：{owner}，上次维护：{last}）',
  never: '尚未联系',
  closed: '已完成 {count} 条跟进计划',
  next: '下次跟进：{date}',
  fix: '请更正标出的 {count} 处后再保存。',
  failed: '未能保存，所填内容仍在，请再试一次。（{message}）',
};

export type FormMessages = typeof forms;
