/** @fileoverview "The same as the mobile" needs a mobile to be the same as. */
import { mobileIn } from '../typed/phone';
import { readWechat } from '../typed/wechat';
import { filledFields } from './asked-fields';
import { type Check, textOf } from './check';
import { typedProblem } from './typed-problem';

export const wechat: Check = {
  id: 'wechat',
  check: (record, context) =>
    filledFields(record, context, ({ reading }) => reading === 'wechat').flatMap(([field, value]) => {
      const account = readWechat(textOf(value), mobileIn(textOf(record.phone)));
      return typedProblem(field, textOf(value), account, 'warning');
    }),
};
