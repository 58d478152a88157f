/** @fileoverview The customers' columns are those of the spec, in its order. */
import type { Field } from '../../../src/schema/define-table';
import { customers } from '../../../src/schema/tables/customers';
import { followUps } from '../../../src/schema/tables/follow-ups';
import { interactions } from '../../../src/schema/tables/interactions';
import { needs } from '../../../src/schema/tables/needs';

const { fields } = customers;

test('the columns in sight come first', () => {
  const visible = Object.entries<Field>(fields).filter(([, { group }]) => !group);
  expect(visible.map(([key]) => key).join(' ')).toBe(
    'id name industry contactName phone stage grade health owner lastContact nextFollowUp remark problems',
  );
});

test.each([
  [
    'company',
    'type shortName creditCode size employees revenue founded anniversary business region address registeredAddress website orgNotes',
  ],
  [
    'contact',
    'contactTitle landline email wechat preferredChannel preferredFrequency preferredTopics decisionProcess toConfirm consent consentAt',
  ],
  [
    'background',
    'amount12m tenure autoTags growth fit gradeOverride activity lostReason recentNews history servicePlan tags',
  ],
  [
    'filing',
    'channel firstContact dataSource sourceDetail referredBy referredByName sourceVerified reviewer status reviewNote reviewedAt collectedBy collectedAt createdAt updatedAt updatedBy verifiedAt verifiedBy mergedInto mergedIntoName pooledAt',
  ],
])('group %s', (name, keys) => {
  const grouped = Object.entries<Field>(fields).filter(([, { group }]) => group === name);
  expect(grouped.map(([key]) => key).join(' ')).toBe(keys);
});

test.each([
  [interactions, 'id customer customerName date method contact contactName content feedback plan nextDate owner'],
  [followUps, 'id customer customerName grade dueOn content method owner status origin'],
  [needs, 'id customer customerName type description priority urgent department dueAt status satisfaction'],
])('%#: the columns in sight', (table, keys) => {
  const visible = Object.entries<Field>(table.fields).filter(([, { group }]) => !group);
  expect(visible.map(([key]) => key).join(' ')).toBe(`${keys} problems`);
});

test('what is required, and of whom', () => {
  const required = Object.entries<Field>(fields).filter(([, { required }]) => required);
  expect(required.map(([key, { required }]) => [key, required])).toEqual([
    ['name', true],
    ['industry', 'organisations'],
    ['contactName', true],
    ['phone', true],
    ['stage', true],
    ['owner', true],
    ['type', true],
  ]);
});
