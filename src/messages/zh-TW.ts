/** @fileoverview Every word of the register in this language, by area. */
import type { Messages } from './messages';
import { access } from './zh-TW/access';
import { audit } from './zh-TW/audit';
import { automation } from './zh-TW/automation';
import { backups } from './zh-TW/backups';
import { config, expecting } from './zh-TW/config';
import { copies } from './zh-TW/copies';
import { dataCheck } from './zh-TW/data-check';
import { digest } from './zh-TW/digest';
import { duplicates } from './zh-TW/duplicates';
import { followUps } from './zh-TW/follow-ups';
import { grading } from './zh-TW/grading';
import { health } from './zh-TW/health';
import { importing } from './zh-TW/importing';
import { log } from './zh-TW/log';
import { logging } from './zh-TW/logging';
import { menu } from './zh-TW/menu';
import { merging } from './zh-TW/merging';
import { myList } from './zh-TW/my-list';
import { notes } from './zh-TW/notes';
import { numbers } from './zh-TW/numbers';
import { planning } from './zh-TW/planning';
import { pool } from './zh-TW/pool';
import { privacy } from './zh-TW/privacy';
import { problems } from './zh-TW/problems';
import { renaming } from './zh-TW/renaming';
import { results } from './zh-TW/results';
import { retention } from './zh-TW/retention';
import { requesting, reviewing } from './zh-TW/reviewing';
import { setup } from './zh-TW/setup';

export const zhTW: Messages = {
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
