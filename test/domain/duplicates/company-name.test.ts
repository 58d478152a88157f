import fc from 'fast-check';
import { coreName, nameKey } from '../../../src/domain/duplicates/company-name';

describe('nameKey', () => {
  it.each([
    ['万科企业股份有限公司', '万科企业有限公司'],
    ['万科企业股份有限公司', '萬科企業股份有限公司'],
    ['万科企业股份有限公司', ' 万科 企业　股份有限公司 '],
    ['万科企业股份有限公司', '万科企业（股份）有限公司'],
    ['云栖装备（杭州）有限公司', '云栖装备(杭州)有限公司'],
    ['云栖装备（杭州）有限公司', '云栖装备杭州有限公司'],
    ['TCL科技有限公司', 'ＴＣＬ科技有限公司'],
    ['TCL科技有限公司', 'tcl科技有限责任公司'],
    ['Acme Co., Ltd.', 'ACME CO LTD'],
    ['Acme Inc.', 'acme'],
    ['臺灣電子股份有限公司', '台湾电子有限公司'],
  ])('is one for %s and %s', (a, b) => {
    expect(nameKey(a)).toBe(nameKey(b));
  });

  it.each([
    ['云栖集团有限公司', '云栖有限公司'],
    ['云栖有限公司', '云栖有限公司杭州分公司'],
    ['北京大学第一医院', '北京大学第三医院'],
    ['甲一机械有限公司', '甲二机械有限公司'],
    ['云栖装备（杭州）有限公司', '云栖装备（上海）有限公司'],
  ])('tells %s from %s', (a, b) => {
    expect(nameKey(a)).not.toBe(nameKey(b));
  });

  it('is blank for a blank and never loses a whole name', () => {
    expect(nameKey('  ')).toBe('');
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'云栖集团有限公司股份（）a1'), minLength: 1 }), (name) => {
        if (/[^（）]/.test(name)) expect(nameKey(name)).not.toBe('');
      }),
    );
  });
});

describe('coreName', () => {
  it.each([
    ['云栖集团有限公司', '云栖有限公司'],
    ['云栖控股集团股份有限公司', '云栖有限公司'],
    ['云栖有限公司杭州分公司', '云栖有限公司'],
    ['云栖集团（上海）有限公司', '云栖集团有限公司'],
    ['云栖（中国）有限公司', '云栖有限公司'],
    ['云栖装备（杭州）有限公司', '云栖装备有限公司'],
    ['杭州市云栖装备有限公司', '杭州云栖装备有限公司'],
    ['平安银行股份有限公司深圳分行', '平安银行股份有限公司'],
    ['平安银行深圳分行', '平安银行'],
  ])('is one for %s and %s', (a, b) => {
    expect(coreName(a)).toBe(coreName(b));
  });

  it.each([
    ['北京大学', '南京大学'],
    ['联华超市股份有限公司', '联华股份有限公司'],
    ['城市建设有限公司', '城建设有限公司'],
  ])('tells %s from %s', (a, b) => {
    expect(coreName(a)).not.toBe(coreName(b));
  });
});
