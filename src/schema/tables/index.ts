/** @fileoverview The list of tables, in the order of their tabs. */
import type { Table } from '../define-table';
import { alarms } from './alarms';
import { changeRequests } from './change-requests';
import { changes } from './changes';
import { contacts } from './contacts';
import { customers } from './customers';
import { followUps } from './follow-ups';
import { holidays } from './holidays';
import { imports } from './imports';
import { interactions } from './interactions';
import { members } from './members';
import { needs } from './needs';
import { options } from './options';
import { orders } from './orders';
import { outbox } from './outbox';
import { policies } from './policies';
import { runs } from './runs';
import { settings } from './settings';
import { state } from './state';
import { surveyInvites } from './survey-invites';
import { surveys } from './surveys';
import { templates } from './templates';

export const tables: readonly Table[] = [
  customers,
  contacts,
  interactions,
  followUps,
  needs,
  orders,
  changeRequests,
  surveys,
  surveyInvites,
  settings,
  members,
  options,
  policies,
  holidays,
  templates,
  changes,
  outbox,
  runs,
  state,
  alarms,
  imports,
];

export function tableNamed(name: string): Table {
  const table = tables.find((candidate) => candidate.name === name);
  if (!table) throw new Error(`Cannot find table ${JSON.stringify(name)}: the register does not have it`);
  return table;
}
