/** @fileoverview Runs whose questions a page answers later. */
import { hostWith } from '../builders/run-code';
import { builtWorker } from '../builders/worker-file';

const CODE = `
function asks() {
  const ui = SpreadsheetApp.getUi();
  SpreadsheetApp.getActiveSheet().getRange('A1').setValue('before');
  const lock = LockService.getDocumentLock(); lock.tryLock(1);
  const name = ui.prompt('Name?').getResponseText();
  return [name, lock.hasLock(), String(ui.alert('Sure?', ui.ButtonSet.YES_NO))];
}
function fails() { throw new Error('no'); }
`;

describe('a question to a person at a page', () => {
  it('suspends the run: writes are visible, locks fallen, others go on', async () => {
    const host = hostWith(CODE, { workerFile: builtWorker() });
    const questions: string[] = [];
    const [run] = await host.interactively(
      () => host.menu({ fn: 'asks' }),
      async ({ message }) => {
        questions.push(message);
        expect(host.sheet('Sheet1').value('A1')).toBe('before');
        host.type('Sheet1', 'B1', 'meanwhile', { settle: false });
        return message === 'Name?' ? 'Wang' : 'NO';
      },
    );
    expect(questions).toEqual(['Name?', 'Sure?']);
    expect(run).toMatchObject({ status: 'completed', value: ['Wang', false, 'NO'] });
    expect(host.sheet('Sheet1').value('B1')).toBe('meanwhile');
  });

  it('failures are in the record', async () => {
    const host = hostWith(CODE, { workerFile: builtWorker() });
    const [run] = await host.interactively(
      () => host.menu({ fn: 'fails' }),
      async () => '',
    );
    expect(run).toMatchObject({ status: 'failed', error: 'Error: no' });
  });
});
