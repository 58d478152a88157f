/** @fileoverview Reads a WeChat account; "the same as the mobile" becomes the mobile number. */
import { type Reading, read, unread } from './reading';
import { cleanText, halfWidth } from './text';

const SAME =
  /^(?:微信|手机|手機|电话|電話)?(?:号|号码|號)?(?:同|与|和|跟|=)?(?:手机|手機|电话|電話|微信|上|号|號)(?:号|号码|號)?(?:相同|一样|同号|同號|一致)?$/;
const MEANS_SAME = /同|一样|一致|=/;

/** Reads an account; `mobile` is the number that stands beside it, if there is one. */
export function readWechat(text: string, mobile?: string): Reading<string> {
  const typed = halfWidth(text).replace(/[ ()。.]/g, '');
  if (!SAME.test(typed) || !MEANS_SAME.test(typed)) return read(cleanText(text));
  return mobile ? read(mobile) : unread('wechatWithoutMobile');
}
