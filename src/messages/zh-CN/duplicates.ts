/** @fileoverview Why two customers may be one. */
import type { TwinReason } from '../../domain/duplicates/find-twins';

const reasons: Record<TwinReason, string> = {
  sameCode: '统一社会信用代码相同',
  sameMobile: '手机号相同',
  sameName: '名称相同',
  samePerson: '姓名相同，可能是同一人',
  sameCore: '字号相同，可能是同一集团的不同法人',
  sharedPhone: '电话相同，可能共用总机',
  sharedMail: '邮箱相同，可能是公用邮箱',
  similarName: '名称相近，同一地区',
  soundsAlike: '名称同音，同一地区',
};

export const duplicates = {
  reasons,
  same: '同一客户',
  likely: '可能重复',
  none: '没有发现重复的客户。',
  found: (pairs: number) => `发现 ${pairs} 组可能重复的客户。`,
};

export type DuplicateMessages = typeof duplicates;
