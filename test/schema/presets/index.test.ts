/** @fileoverview Every preset is complete. */
import { presetNamed, presets } from '../../../src/schema/presets';
import { optionListsOf } from '../../../src/schema/presets/preset-options';
import { presetDefault } from '../../../src/schema/presets/preset-settings';
import { defaultTemplates } from '../../../src/schema/templates-default';

const common = presetNamed('表单模板');

function values(name: string, preset = common): string[] {
  return (
    optionListsOf(preset)
      .find((list) => list.name === name)
      ?.values.map(({ value }) => value) ?? []
  );
}

test('the presets are those that the setting offers', () => {
  expect(presets.map(({ name }) => name)).toEqual(values('presets'));
  expect(() => presetNamed('默认')).toThrow('"默认"');
});

describe.each(presets.map((preset) => [preset.name, preset] as const))('%s', (_name, preset) => {
  test('has a label and words for every grade', () => {
    for (const { label, title } of preset.grades) expect([label, title.en, title['zh-TW']]).not.toContain('');
  });

  test('has policies of options there are', () => {
    for (const policy of preset.policies) {
      expect(['', ...preset.grades.map(({ value }) => value)]).toContain(policy.grade);
      expect(['', ...values('stages')]).toContain(policy.stage);
      expect(['', ...values('memberLevels')]).toContain(policy.level);
      expect(values('kinds')).toContain(policy.kind);
      expect(values('periods')).toContain(policy.period);
      expect(values('methods')).toEqual(expect.arrayContaining([...policy.methods]));
      expect(policy.content).not.toBe('');
    }
  });

  test('has regular contact for every grade but one served by passing on value', () => {
    for (const { value } of preset.grades) expect(preset.policies.some(({ grade }) => grade === value)).toBe(true);
  });

  test('has the rows for customers not yet won', () => {
    expect(preset.policies.filter(({ stage }) => ['意向客户', '潜在客户'].includes(stage))).toHaveLength(2);
  });

  test('finds a grade for every value', () => {
    const grades = preset.grades.map(({ value }) => value);
    if (preset.scheme === 'value') expect(preset.grades.map(({ level }) => level)).toEqual(['高', '中', '低']);
    else
      expect(preset.matrix?.values.map(({ label }) => label).filter((label) => !grades.includes(label ?? ''))).toEqual(
        [],
      );
  });
});

test('the matrix of the CRM toolkit', () => {
  const cells = presetNamed('CRM工具集').matrix?.values.map(({ value, label }) => `${value} ${label}`);
  expect(cells).toEqual([
    '高×高 S',
    '高×中 A',
    '高×低 A',
    '中×高 A',
    '中×中 B',
    '中×低 B',
    '低×高 A',
    '低×中 C',
    '低×低 C',
  ]);
});

test.each([
  ['表单模板', 'numberPattern', '{YYYY}{MM}{SEQ:3}'],
  ['工作手册', 'numberPattern', 'C{YYYY}{MM}{DD}{SEQ:3}'],
  ['工作手册', 'reviewOn', true],
  ['工作手册', 'editMode', '重要字段须申请'],
  ['沟通标准', 'reviewOn', false],
  ['CRM工具集', 'approvalOn', true],
  ['CRM工具集', 'gradeHighSign', '超过'],
  ['表单模板', 'gradeHighSign', '达到'],
  ['调查问卷', 'preset', '调查问卷'],
] as const)('%s: %s is %p', (name, key, value) => {
  expect(presetDefault(presetNamed(name), key)).toBe(value);
});

test('every scene has a text, and greetings sell nothing', () => {
  const scenes = defaultTemplates.map(({ scene }) => scene);
  expect(values('scenes').filter((scene) => !scenes.includes(scene))).toEqual([]);
  const greetings = defaultTemplates.filter(({ scene }) => scene === '节日问候');
  expect(greetings.filter(({ text }) => /产品|优惠|方案/.test(text))).toEqual([]);
  expect(greetings.find(({ tag }) => tag === '端午')?.text).not.toContain('快乐');
});
