/** @fileoverview Why two customers may be one. */
import type { DuplicateMessages } from '../zh-CN/duplicates';

export const duplicates: DuplicateMessages = {
  reasons: {
    sameCode: '統一編號相同',
    sameMobile: '手機號碼相同',
    sameName: '名稱相同',
    samePerson: '姓名相同，可能是同一人',
    sameCore: '字號相同，可能是同一集團的不同法人',
    sharedPhone: '電話相同，可能共用總機',
    sharedMail: '電子郵件相同，可能是公用信箱',
    similarName: '名稱相近，同一地區',
    soundsAlike: '名稱同音，同一地區',
  },
  same: '同一客戶',
  likely: '可能重複',
  none: '沒有發現重複的客戶。',
  found: (pairs) => `發現 ${pairs} 組可能重複的客戶。`,
};
