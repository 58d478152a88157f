// Moves finished rows to an archive once a week, from below so that numbers stay right, and tells the owner.
function installWeekly() {
  ScriptApp.newTrigger('archiveDone').timeBased().onWeekDay(ScriptApp.WeekDay.MONDAY).atHour(6).create();
}

function archiveDone() {
  var ss = SpreadsheetApp.getActiveSpreadsheet();
  var source = ss.getSheetByName('Tasks');
  var target = ss.getSheetByName('Archive');
  if (target === null) {
    target = ss.insertSheet('Archive');
    source.getRange(1, 1, 1, source.getLastColumn()).copyTo(target.getRange(1, 1));
    target.setFrozenRows(1);
  }
  var moved = 0;
  for (var row = source.getLastRow(); row > 1; row--) {
    if (source.getRange(row, 3).isChecked()) {
      source.getRange(row, 1, 1, source.getLastColumn()).copyTo(target.getRange(target.getLastRow() + 1, 1));
      source.deleteRow(row);
      moved++;
    }
  }
  if (moved > 0) {
    target.getRange(2, 1, target.getLastRow() - 1, target.getLastColumn()).sort([{ column: 2, ascending: false }]);
    GmailApp.sendEmail(Session.getEffectiveUser().getEmail(), moved + ' tasks archived', 'See ' + ss.getUrl());
  }
  console.log('%s archived', moved);
  return moved;
}

function makeBoxes() {
  var sheet = SpreadsheetApp.getActive().getSheetByName('Tasks');
  sheet.getRange(2, 3, sheet.getLastRow() - 1).insertCheckboxes();
}
