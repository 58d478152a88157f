/** @fileoverview Deleting a person's data, and handing out a copy of them. */

export const privacy = {
  noContact: (id: string) => `没有编号为“${id}”的联系人。`,
  noCustomer: (id: string) => `没有编号为“${id}”的客户。`,
  reasonMissing: '请写明原因，如“本人要求”。',
  reasonNames: '原因中请勿写姓名、电话等个人信息。',
  deletedNote: '按本人要求删除个人信息',
  askWho: '请输入联系人编号（P…）或客户编号（指其联系人）：',
  askReason: '原因（不要写姓名、电话）：',
  confirm: (name: string, cells: number) =>
    `将从联系人、客户、维护记录、问卷、邮件记录和变更记录中删除 ${name} 的个人信息（约 ${cells} 处），不能恢复。\n表格的版本历史和已有备份不受影响。继续吗？`,
};

export type PrivacyMessages = typeof privacy;
