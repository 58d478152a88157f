/* Purchase requests: choosing Approved or Rejected in column D mails the requester and locks the row's decision. */
const COL = { ID: 1, REQUESTER: 2, AMOUNT: 3, STATUS: 4, DECIDED_BY: 5, DECIDED_AT: 6 };

function setup() {
  const ss = SpreadsheetApp.getActive();
  const sheet = ss.getSheetByName('Requests');
  const rule = SpreadsheetApp.newDataValidation()
    .requireValueInList(['Pending', 'Approved', 'Rejected'], true)
    .setAllowInvalid(false)
    .build();
  sheet.getRange(2, COL.STATUS, sheet.getMaxRows() - 1, 1).setDataValidation(rule);
  sheet.setFrozenRows(1);
  ScriptApp.getProjectTriggers().forEach((t) => {
    if (t.getHandlerFunction() === 'decided') ScriptApp.deleteTrigger(t);
  });
  ScriptApp.newTrigger('decided').forSpreadsheet(ss).onEdit().create();
}

function decided(e) {
  const { range } = e;
  const sheet = range.getSheet();
  if (sheet.getName() !== 'Requests' || range.getColumn() !== COL.STATUS || range.getNumRows() > 1) return;
  if (range.getRow() === 1 || !['Approved', 'Rejected'].includes(e.value)) return;
  const row = range.getRow();
  const [id, requester, amount] = sheet.getRange(row, 1, 1, 3).getValues()[0];
  sheet.getRange(row, COL.DECIDED_BY, 1, 2).setValues([[e.user ? e.user.getEmail() : '', new Date()]]);
  sheet.getRange(row, COL.DECIDED_AT).setNumberFormat('yyyy-mm-dd hh:mm');
  sheet.getRange(row, 1, 1, 6).setBackground(e.value === 'Approved' ? '#d9ead3' : '#f4cccc');
  MailApp.sendEmail({
    to: requester,
    subject: `Request ${id}: ${e.value}`,
    htmlBody: `<p>${amount.toFixed(2)} was <b>${e.value.toLowerCase()}</b>${e.oldValue ? ` (was ${e.oldValue})` : ''}.</p>`,
    noReply: true,
  });
}
