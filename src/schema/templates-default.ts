/** @fileoverview 话术与模板: the texts that set-up writes; placeholders in braces are filled for the customer. */

export interface TemplateRow {
  readonly scene: string;
  /** A grade, or blank for every one. */
  readonly grade: string;
  /** A customer tag, or for greetings the festival. */
  readonly tag: string;
  readonly channel: string;
  readonly subject: string;
  readonly text: string;
}

function template(scene: string, text: string, more: Partial<TemplateRow> = {}): TemplateRow {
  return { scene, grade: '', tag: '', channel: '', subject: '', text, ...more };
}

const signed = '{公司} {负责人}';

export const defaultTemplates: readonly TemplateRow[] = [
  template(
    '采集说明',
    '{称呼}您好，我是{公司}的{负责人}。想了解一些贵公司的基本情况，仅用于后续精准服务和内部使用，不会提供给第三方。您看方便吗？',
  ),
  template('开场', '{称呼}您好，我是{公司}的客户经理{负责人}，今天想和您同步一下{事项}的进展。'),
  template('提问', '您对目前的使用效果还有哪些顾虑？'),
  template('提问', '您的意思是希望……，对吗？'),
  template('提问', '这套方案的主要参数和贵公司现有设备是否匹配，您还想了解哪些指标？', { tag: '技术导向型' }),
  template('价值传递', '和您同行业的客户通过我们的方案，实现了……，供您参考。'),
  template('价值传递', '这是产品的参数与测试数据，供您和技术同事参考。', { tag: '技术导向型' }),
  template('价值传递', '按目前的用量估算，合作后的收益大致是……，供您决策时参考。', { tag: '决策型' }),
  template('异议处理', '我理解您的顾虑，这个问题确实重要。我们之前通过……处理过类似情况。'),
  template('异议处理', '我理解您对价格的顾虑。我们可以一起看看总的使用成本，再比较不同的配置。', { tag: '价格敏感型' }),
  template(
    '沟通纪要',
    `{称呼}您好，感谢{日期}的沟通。\n一、达成共识：{达成共识}\n二、待办事项：{待办事项}（负责人 {待办负责人}，{待办期限}前）\n三、下一步：{跟进计划}\n如有出入请直接回复。${signed} {电话}`,
    { subject: '{日期}沟通纪要' },
  ),
  template(
    '问卷邀请',
    '{称呼}您好，为更好地为您服务，想请您填写一份简短问卷（约5–8分钟）。所填内容仅用于内部服务优化，不会向第三方泄露。请在{截止日期}前填写：{链接}',
    { subject: '邀请您填写一份简短问卷' },
  ),
  template('问卷提醒', '尊敬的{称呼}，为更好地为您提供支持，烦请协助完成以下问卷，感谢您的配合！{链接}', {
    subject: '烦请协助完成问卷',
  }),
  template('节日问候', `{称呼}，新春将至，感谢一年来的信任与支持。祝您和家人新年安康、万事顺意！${signed}`, {
    tag: '春节',
    subject: '新春祝福',
  }),
  template('节日问候', `{称呼}，国庆将至，祝您假期愉快、阖家安康！${signed}`, { tag: '国庆', subject: '国庆祝福' }),
  template('节日问候', `{称呼}，新年将至，祝您新的一年平安顺遂！${signed}`, { tag: '元旦', subject: '新年祝福' }),
  template('节日问候', `{称呼}，元宵将至，祝您和家人团团圆圆！${signed}`, { tag: '元宵', subject: '元宵祝福' }),
  template('节日问候', `{称呼}，端午将至，祝您和家人端午安康！${signed}`, { tag: '端午', subject: '端午安康' }),
  template('节日问候', `{称呼}，中秋将至，祝您和家人中秋团圆、平安喜乐！${signed}`, {
    tag: '中秋',
    subject: '中秋祝福',
  }),
  template('节日问候', `{称呼}，中秋、国庆将至，祝您和家人团圆美满、假期愉快！${signed}`, {
    tag: '双节',
    subject: '双节祝福',
  }),
  template('节日问候', `{称呼}，节日将至，听您提过喜欢{兴趣}，愿您假期里有空好好享受。祝阖家安康！${signed}`, {
    tag: '兴趣',
    subject: '节日祝福',
  }),
  template('司庆/生日', `{称呼}，欣逢贵公司司庆，祝事业蒸蒸日上！${signed}`, { tag: '司庆', subject: '司庆祝福' }),
  template('司庆/生日', `{称呼}，生日快乐，祝您健康顺意！${signed}`, { tag: '生日', subject: '生日祝福' }),
  template(
    '续约',
    `{称呼}您好，我们的合作将于{日期}到期。想听听您这段时间的使用感受，再一起商量后续安排，您看哪天方便？${signed}`,
    {
      subject: '关于续约',
    },
  ),
  template('挽留', '{称呼}您好，注意到{原因}，给您添麻烦了。我和{经理}想当面听听您的意见，您看{日期}方便吗？'),
];
