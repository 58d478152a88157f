/** @fileoverview Lists that come into the register, as the import page, tests and the hourly task call it. */

import type { HourlyJob } from '../application/automation/run-hourly';
import { memberByEmail } from '../application/change-log/authorship';
import { finishImports } from '../application/imports/finish-imports';
import { type ImportInput, importCustomers } from '../application/imports/import-customers';
import { listImports } from '../application/imports/list-imports';
import { undoImport } from '../application/imports/undo-import';
import {
  addPart,
  beginUpload,
  forgetUpload,
  proven,
  type UploadBegin,
  type UploadPart,
  uploadedBatch,
} from '../application/imports/upload';
import { stagingTab } from '../gateways/staging-tab';
import { access } from './access';
import { serve } from './guard';
import { openPage } from './open-page';
import type { Run } from './run';

/** A trial run says what it would do, and needs neither lock nor commit. */
export function runImportCustomers(input: ImportInput) {
  return serve(
    'importCustomers',
    (run) => importCustomers(input, withStaging(run)),
    input.dryRun ? { reading: true } : {},
  );
}

export function runBeginImport(input: UploadBegin) {
  return serve('beginImport', (run) => beginUpload(input, withStaging(run)));
}

/** Every part has its own rows, so that no lock is needed; who began the upload has shown who they are. */
export function runStageImport(input: UploadPart) {
  return serve('stageImport', (run) => addPart(input, withStaging(run)), {
    reading: true,
    proven: ({ world }) => proven(input.staged, world.ledger)?.by,
  });
}

export function runDropImport({ staged }: { readonly staged: string }) {
  return serve('dropImport', (run) => {
    forgetUpload(uploadedBatch(staged, run.world), withStaging(run));
    return {};
  });
}

export function runUndoImport(input: { readonly id: string }) {
  return serve('undoImport', ({ world }) => undoImport(input, world));
}

export function runListImports() {
  return serve('listImports', ({ world }) => listImports(world), { reading: true });
}

export function importItem(): void {
  openPage({
    page: 'importCustomers',
    caption: 'importCustomers',
    fn: 'importCustomers',
    begin: ({ world }) => {
      const role = memberByEmail(world.config.members, world.caller.email)?.role ?? '';
      const mayUndo = (access.undoImport as readonly string[]).includes(role);
      return { mayUndo, imports: listImports(world).imports };
    },
    size: { width: 860, height: 660 },
  });
}

/** Before anything else looks for what a dead run left: here it is known what it was. */
export function importsJob(run: Run): HourlyJob {
  return finishImports(stagingTab(run.tabs));
}

function withStaging({ world, tabs }: Run) {
  const { register, config, clock, ledger, digest, secret, language, caller } = world;
  return { register, config, clock, ledger, digest, secret, language, caller, staging: stagingTab(tabs) };
}
