/** A sidebar that lists tasks and ticks them off. */
function onOpen() {
  SpreadsheetApp.getUi().createMenu('Tasks').addItem('Show', 'showTasks').addToUi();
}

function showTasks() {
  const page = HtmlService.createTemplateFromFile('tasks').evaluate().setTitle('Tasks');
  SpreadsheetApp.getUi().showSidebar(page);
}

function openTasks() {
  const sheet = SpreadsheetApp.getActive().getSheetByName('Tasks');
  return sheet
    .getDataRange()
    .getDisplayValues()
    .map(([task, done], i) => ({ row: i + 1, task, done }))
    .filter(({ row, done }) => row > 1 && done !== 'TRUE');
}

function tickOff(row) {
  const lock = LockService.getDocumentLock();
  lock.waitLock(10000);
  try {
    SpreadsheetApp.getActive().getSheetByName('Tasks').getRange(row, 2).setValue(true);
    SpreadsheetApp.flush();
  } finally {
    lock.releaseLock();
  }
  return openTasks();
}
