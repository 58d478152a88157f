/** @fileoverview Set-up and repair: what is asked before, what is said after. */

export const setup = {
  title: '初始化登记簿',
  ask: (preset: string, tabs: number) =>
    `将在本表格中建立客户登记簿：\n· ${tabs} 个工作表（客户、联系人、维护记录、跟进计划……）\n· 下拉选项、跟进策略、节假日、话术与模板（采用模板：${preset}）\n· 自动任务（编号、检查、每日提醒），由您的账号运行\n\n已有的内容不会被删除或覆盖。现在开始吗？`,
  askAgain: '登记簿已经建立。将检查并补齐缺少的部分，不会删除或覆盖任何内容。现在开始吗？',
  done: (tabs: number) => `登记簿已建立：${tabs} 个工作表。请在「团队成员」页填写成员，之后即可新建客户。`,
  repaired: (count: number) => `已修复 ${count} 处：`,
  nothingToRepair: '检查完毕，没有需要修复的地方。',
  copy: '本表格是某个登记簿的副本，不能直接初始化或编号。请使用原登记簿，或在新的空白表格中初始化。',
  unknownPreset: (value: string) => `没有名为“${value}”的模板。`,
  unknownLanguage: (value: string) => `没有“${value}”这种语言；可用 zh-CN、zh-TW、en。`,
  unknownZone: (value: string) => `“${value}”不是时区名称，应如 Asia/Shanghai。`,
  unknownMember: (field: string, value: string) => `成员的${field}“${value}”有误。`,
  repeatedMember: (field: string, value: string) => `成员的${field}“${value}”重复。`,
  tabRestored: (tab: string) => `补建工作表「${tab}」`,
  columnRestored: (tab: string, title: string) => `「${tab}」补回列：${title}`,
  keysRestored: (tab: string) => `「${tab}」修复标识行（第 1 行）`,
  titlesRestored: (tab: string) => `「${tab}」修复标题：第 2 行`,
  formatsRestored: (tab: string) => `「${tab}」修复格式`,
  dropdownsRestored: (tab: string) => `「${tab}」修复下拉选项`,
  rulesRestored: (tab: string) => `「${tab}」修复颜色规则`,
  protectionRestored: (tab: string) => `「${tab}」修复保护`,
  typedTable: (tab: string) => `「${tab}」已转换为表格（Table），格式和下拉选项未处理`,
  settingsRestored: (count: number) => `「设置」补回 ${count} 项`,
  optionsGrouped: (count: number) => `「下拉选项」归位 ${count} 行`,
  languageChanged: '语言已更改。重新打开表格后，菜单也会更改。',
  settingsShown: '已显示设置页；用完后可右键隐藏。',
  askUninstall:
    '将从本表格中移除登记簿的自动任务、保护、颜色、下拉选项、批注和保存的参数。所有数据都会保留。确定卸载吗？',
  uninstalled: '登记簿已卸载，数据已全部保留。如需再次使用，请在菜单中重新初始化。',
  about: (version: string) =>
    `客户登记簿 ${version}\n数据只保存在本表格中；自动任务由管理员的账号运行。\n以 MIT 许可证发布。`,
  guideTitles: ['数据表', '分组', '字段', '类型', '填写要求', '选项', '说明'],
  guideHints: [
    '客户登记簿 填写说明',
    '只看自己的客户：数据 ▸ 创建临时过滤视图，按“负责人”筛选；不会影响别人看到的内容。',
    '灰色标题的列由登记簿自动填写；带 * 的为必填。可以改列标题、拖动列、插入自己的列，第 1 行（隐藏）请勿改动。',
    '隐藏工作表和列只是为了整洁，并不能保密：有编辑权限的人都能看到。',
  ],
};

export type SetupMessages = typeof setup;
