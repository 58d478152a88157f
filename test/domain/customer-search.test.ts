/** @fileoverview Finding a customer by number, name, short name. */
import { finderFor } from '../../src/domain/customer-search';

const customer = { id: '202611046', name: '苏州恒锐精密机械有限公司', shortName: 'HR 恒锐' };

it.each([
  ['', 0],
  ['202611046', 0],
  ['202611', 1],
  ['046', 2],
  ['苏州', 1],
  ['精密', 2],
  ['ＨＲ', 1],
  ['hr', 1],
  ['  恒锐 046 ', 2],
  ['恒锐 999', undefined],
  ['宁波', undefined],
])('%j fits by %p', (text, place) => {
  expect(finderFor(text)(customer)).toBe(place);
});
