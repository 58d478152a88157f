/** @fileoverview Every word of the register in this language, by area. */

import { access } from './zh-CN/access';
import { audit } from './zh-CN/audit';
import { automation } from './zh-CN/automation';
import { backups } from './zh-CN/backups';
import { config, expecting } from './zh-CN/config';
import { copies } from './zh-CN/copies';
import { dataCheck } from './zh-CN/data-check';
import { digest } from './zh-CN/digest';
import { duplicates } from './zh-CN/duplicates';
import { followUps } from './zh-CN/follow-ups';
import { grading } from './zh-CN/grading';
import { health } from './zh-CN/health';
import { importing } from './zh-CN/importing';
import { log } from './zh-CN/log';
import { logging } from './zh-CN/logging';
import { menu } from './zh-CN/menu';
import { merging } from './zh-CN/merging';
import { myList } from './zh-CN/my-list';
import { notes } from './zh-CN/notes';
import { numbers } from './zh-CN/numbers';
import { planning } from './zh-CN/planning';
import { pool } from './zh-CN/pool';
import { privacy } from './zh-CN/privacy';
import { problems } from './zh-CN/problems';
import { renaming } from './zh-CN/renaming';
import { results } from './zh-CN/results';
import { retention } from './zh-CN/retention';
import { requesting, reviewing } from './zh-CN/reviewing';
import { setup } from './zh-CN/setup';

export const zhCN = {
  access,
  audit,
  automation,
  backups,
  config,
  expecting,
  dataCheck,
  copies,
  digest,
  log,
  logging,
  menu,
  setup,
  planning,
  pool,
  privacy,
  problems,
  grading,
  merging,
  myList,
  notes,
  numbers,
  importing,
  requesting,
  renaming,
  results,
  retention,
  reviewing,
  followUps,
  health,
  duplicates,
};
