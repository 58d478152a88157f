/** @fileoverview Every word of the register in this language, by area. */

import { access } from './en/access';
import { audit } from './en/audit';
import { automation } from './en/automation';
import { backups } from './en/backups';
import { config, expecting } from './en/config';
import { copies } from './en/copies';
import { dataCheck } from './en/data-check';
import { digest } from './en/digest';
import { duplicates } from './en/duplicates';
import { followUps } from './en/follow-ups';
import { grading } from './en/grading';
import { health } from './en/health';
import { importing } from './en/importing';
import { log } from './en/log';
import { logging } from './en/logging';
import { menu } from './en/menu';
import { merging } from './en/merging';
import { myList } from './en/my-list';
import { notes } from './en/notes';
import { numbers } from './en/numbers';
import { planning } from './en/planning';
import { pool } from './en/pool';
import { privacy } from './en/privacy';
import { problems } from './en/problems';
import { renaming } from './en/renaming';
import { results } from './en/results';
import { retention } from './en/retention';
import { requesting, reviewing } from './en/reviewing';
import { setup } from './en/setup';
import type { Messages } from './messages';

export const en: Messages = {
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
