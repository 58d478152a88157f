/** @fileoverview Display texts: values under number formats in zh_CN and en_US. */

import { cellError } from '../../../host/workbook/cell-value';
import { displayText } from '../../../host/workbook/display-text';
import { serialFromCivil } from '../../../host/workbook/serial-date';

const at = (serial: number | null, fraction = 0): number => (serial as number) + fraction;
const MAY_1 = at(serialFromCivil(2024, 5, 1));
const MOMENT = MAY_1 + (15 * 3600 + 4 * 60 + 5) / 86400;

describe('displayText', () => {
  it.each<[number, string | undefined, string]>([
    [0, undefined, '0'],
    [12, undefined, '12'],
    [-3.5, undefined, '-3.5'],
    [1 / 3, undefined, '0.3333333333'],
    [100 / 3, undefined, '33.33333333'],
    [0.1 + 0.2, undefined, '0.3'],
    [123456789012345, undefined, '123456789012345'],
    [1e15, undefined, '1E+15'],
    [1234567890123456, undefined, '1.23457E+15'],
    [5, '0', '5'],
    [5.5, '0', '6'],
    [1.005, '0.00', '1.01'],
    [1234.5, '#,##0.00', '1,234.50'],
    [1234567, '#,##0', '1,234,567'],
    [-1234.5, '#,##0', '-1,235'],
    [0.5, '0%', '50%'],
    [0.1234, '0.00%', '12.34%'],
    [1234.5, '¥#,##0.00', '¥1,234.50'],
    [1234.5, '[$¥-804]#,##0.00', '¥1,234.50'],
    [-5, '0.00;(0.00)', '(5.00)'],
    [0, '0;-0;"nil"', 'nil'],
    [300000, '0.00E+00', '3.00E+05'],
    [0.00012, '0.0E+00', '1.2E-04'],
    [7, '000', '007'],
    [1.5, '0.##', '1.5'],
    [7, '0"个"', '7个'],
    [42, '@', '42'],
    [0.5, '0.###############', '0.5'],
  ])('%d under %s shows %s', (value, format, text) => expect(displayText(value, format, 'zh_CN')).toBe(text));

  it.each<[number, string, string, string]>([
    [MAY_1, 'yyyy-mm-dd', 'zh_CN', '2024-05-01'],
    [MAY_1, 'yyyy/m/d', 'zh_CN', '2024/5/1'],
    [MAY_1, 'm/d/yyyy', 'en_US', '5/1/2024'],
    [MAY_1, 'yyyy"年"m"月"d"日"', 'zh_CN', '2024年5月1日'],
    [MOMENT, 'yyyy-mm-dd hh:mm:ss', 'zh_CN', '2024-05-01 15:04:05'],
    [MOMENT, 'yyyy-MM-dd HH:mm', 'zh_CN', '2024-05-01 15:04'],
    [MOMENT, 'hh:mm', 'zh_CN', '15:04'],
    [MOMENT, 'h:mm am/pm', 'en_US', '3:04 PM'],
    [MOMENT, 'h:mm am/pm', 'zh_CN', '3:04 下午'],
    [MOMENT, 'mm:ss', 'zh_CN', '04:05'],
    [1.5, '[h]:mm:ss', 'zh_CN', '36:00:00'],
    [MAY_1, 'mmm d, yyyy', 'en_US', 'May 1, 2024'],
    [MAY_1, 'mmmm', 'en_US', 'May'],
    [MAY_1, 'dddd', 'en_US', 'Wednesday'],
    [MAY_1, 'dddd', 'zh_CN', '星期三'],
    [MAY_1, 'ddd', 'zh_CN', '周三'],
  ])('serial %d under %s in %s shows %s', (value, format, locale, text) =>
    expect(displayText(value, format, locale)).toBe(text),
  );

  it('shows blanks, truth, text and errors as they are', () => {
    const shown = [null, true, false, '文本', cellError('#N/A')].map((value) => displayText(value, '0.00', 'zh_CN'));
    expect(shown).toEqual(['', 'TRUE', 'FALSE', '文本', '#N/A']);
  });
});
