// Numbers invoices 2026-0001, 2026-0002 … when a row is made; many people press the button at once.
function onOpen() {
  SpreadsheetApp.getUi().createMenu('Invoices').addItem('New invoice', 'newInvoice').addSeparator().addItem('Void last', 'voidLast').addToUi();
}

function newInvoice() {
  var lock = LockService.getScriptLock();
  if (!lock.tryLock(120000)) {
    throw new Error('Busy, please try again');
  }
  try {
    var props = PropertiesService.getScriptProperties();
    var year = Utilities.formatDate(new Date(), Session.getScriptTimeZone(), 'yyyy');
    var key = 'last-' + year;
    var next = Number(props.getProperty(key) || 0) + 1;
    props.setProperty(key, String(next));
    var number = year + '-' + ('000' + next).slice(-4);
    var sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Invoices');
    sheet.appendRow(["'" + number, new Date(), Session.getActiveUser().getEmail(), 'open']);
    SpreadsheetApp.flush();
    return number;
  } finally {
    lock.releaseLock();
  }
}

function voidLast() {
  var sheet = SpreadsheetApp.getActive().getSheetByName('Invoices');
  var last = sheet.getLastRow();
  if (last < 2) {
    SpreadsheetApp.getActive().toast('Nothing to void', 'Invoices', 5);
    return;
  }
  var ui = SpreadsheetApp.getUi();
  var number = sheet.getRange(last, 1).getValue();
  if (ui.alert('Void ' + number + '?', ui.ButtonSet.YES_NO) === ui.Button.YES) {
    sheet.getRange(last, 4).setValue('void').setFontLine('line-through').setFontColor('#999999');
  }
}
