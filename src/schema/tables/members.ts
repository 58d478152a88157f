/** @fileoverview 团队成员: who works with the register, and what each may do. */
import { defineTable } from '../define-table';
import { text } from '../language';
import { problemsField } from '../shared-fields';

export const members = defineTable({
  name: 'members',
  tab: '团队成员',
  title: text('团队成员', '團隊成員', 'Team'),
  visibility: 'managers',
  locked: true,
  fields: {
    name: {
      type: 'text',
      longest: 100,
      title: text('姓名', '姓名', 'Name'),
      required: true,
      width: 90,
      help: text(
        '不能重名；重名时加部门区分。',
        '不可重名；重名時加部門區分。',
        'Unique; add the department to namesakes.',
      ),
    },
    email: {
      type: 'text',
      reading: 'email',
      title: text('邮箱', '電子郵件', 'E-mail'),
      required: true,
      width: 220,
      help: text('登录 Google 的邮箱。', '登入 Google 的電子郵件。', 'The address of the Google account.'),
    },
    role: {
      type: 'choice',
      options: 'memberRoles',
      title: text('角色', '角色', 'Role'),
      required: true,
      default: '销售代表',
    },
    level: { type: 'choice', options: 'memberLevels', title: text('层级', '層級', 'Level'), default: '客户经理' },
    department: {
      type: 'choice',
      options: 'departments',
      free: true,
      title: text('部门', '部門', 'Department'),
    },
    manager: { type: 'member', title: text('上级', '主管', 'Manager') },
    mobile: {
      type: 'text',
      reading: 'phone',
      title: text('手机', '手機', 'Mobile'),
      help: text('群机器人用它提醒本人。', '群組機器人用它提醒本人。', 'Chat robots mention the person by it.'),
    },
    active: { type: 'bool', title: text('在职', '在職', 'Active'), default: true },
    digest: {
      type: 'bool',
      title: text('接收每日提醒', '接收每日提醒', 'Daily reminder'),
      default: true,
      width: 110,
    },
    hour: {
      type: 'number',
      title: text('提醒时间（点）', '提醒時間（點）', 'Hour of the reminder'),
      width: 110,
      help: text(
        '6–20；留空时用设置中的时间。',
        '6–20；留空時用設定中的時間。',
        '6 to 20; as in the settings when blank.',
      ),
    },
    problems: problemsField,
  },
});
